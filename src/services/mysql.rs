//! MySQL.

use crate::project::Service;
use crate::services::{Container, Part, ServiceKind, ServiceVersion};
use crate::text::Phrase;
use crate::text::phrase::ServicePhrase;

pub static MYSQL: ServiceKind = ServiceKind {
    id: "mysql",
    name: "MySQL",
    about: Phrase::Service(ServicePhrase::Mysql),
    usual_name: "db",
    versions: &[ServiceVersion { id: "8.4", image: "mysql:8.4", ends: None, size: None }],
    port: 3306,
    variable: "DATABASE_URL",
    example: "mysql://USER:PASSWORD@HOST:3306/DATABASE",
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
