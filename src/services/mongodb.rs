//! MongoDB.

use crate::project::Service;
use crate::services::{Container, Part, ServiceKind, ServiceVersion};
use crate::text::Phrase;
use crate::text::phrase::ServicePhrase;

pub static MONGODB: ServiceKind = ServiceKind {
    id: "mongodb",
    name: "MongoDB",
    about: Phrase::Service(ServicePhrase::Mongodb),
    usual_name: "mongo",
    versions: &[ServiceVersion { id: "8.0", image: "mongo:8.0", ends: None, size: None }],
    port: 27017,
    variable: "MONGODB_URI",
    example: "mongodb+srv://USER:PASSWORD@CLUSTER/DATABASE",
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
