//! PostgreSQL.

use crate::project::Service;
use crate::services::{Container, Part, ServiceKind, ServiceVersion};
use crate::text::Phrase;
use crate::text::phrase::ServicePhrase;

pub static POSTGRES: ServiceKind = ServiceKind {
    id: "postgres",
    name: "PostgreSQL",
    about: Phrase::Service(ServicePhrase::Postgres),
    usual_name: "db",
    versions: &[ServiceVersion { id: "18", image: "postgres:18-alpine", ends: None, size: None }],
    port: 5432,
    variable: "DATABASE_URL",
    example: "postgresql://USER:PASSWORD@HOST:5432/DATABASE",
    container,
    address,
};

fn container(service: &Service) -> Container {
    Container {
        image: service.version.image.to_owned(),
        environment: Vec::new(),
        command: Vec::new(),
        health: Vec::new(),
        start_period: 10,
        data_path: "/data",
        data_why: None,
        hostname: false,
    }
}

fn address(_service: &Service) -> Vec<Part> {
    Vec::new()
}
