//! Valkey.

use crate::project::Service;
use crate::services::{Container, Part, ServiceKind, ServiceVersion};
use crate::text::Phrase;
use crate::text::phrase::ServicePhrase;

pub static VALKEY: ServiceKind = ServiceKind {
    id: "valkey",
    name: "Valkey",
    about: Phrase::Service(ServicePhrase::Valkey),
    usual_name: "cache",
    versions: &[ServiceVersion { id: "8.1", image: "valkey/valkey:8.1-alpine", ends: None, size: None }],
    port: 6379,
    variable: "REDIS_URL",
    example: "redis://:PASSWORD@HOST:6379/0",
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
