//! RabbitMQ.

use crate::project::Service;
use crate::services::{Container, Part, ServiceKind, ServiceVersion};
use crate::text::Phrase;
use crate::text::phrase::ServicePhrase;

pub static RABBITMQ: ServiceKind = ServiceKind {
    id: "rabbitmq",
    name: "RabbitMQ",
    about: Phrase::Service(ServicePhrase::Rabbitmq),
    usual_name: "queue",
    versions: &[ServiceVersion { id: "4", image: "rabbitmq:4-management-alpine", ends: None, size: None }],
    port: 5672,
    variable: "RABBITMQ_URL",
    example: "amqps://USER:PASSWORD@HOST/VHOST",
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
