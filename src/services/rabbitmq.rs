//! `RabbitMQ`. Sources: docker-library/docs, `rabbitmq`; its health check in the facts, images section 4.

use crate::fact::Date;
use crate::project::{Project, Service};
use crate::services::{Container, Health, Part, ServiceKind, ServiceVersion, Setting, USER, size, url};
use crate::text::Phrase;
use crate::text::note::ComposeNote;
use crate::text::phrase::ServicePhrase;

pub static RABBITMQ: ServiceKind = ServiceKind {
    id: "rabbitmq",
    name: "RabbitMQ",
    about: Phrase::Service(ServicePhrase::Rabbitmq),
    usual_name: "queue",
    versions: VERSIONS,
    port: 5672,
    variable: "RABBITMQ_URL",
    example: "amqps://USER:PASSWORD@HOST/VHOST",
    container,
    address,
};

const VERSIONS: &[ServiceVersion] = &[ServiceVersion {
    id: "4",
    image: "rabbitmq:4-management-alpine",
    ends: None,
    size: Some(size(
        888,
        "https://github.com/docker-library/repo-info/blob/master/repos/rabbitmq/remote/4-management-alpine.md",
        Date::new(2026, 8, 21),
    )),
}];

fn container(_project: &Project, service: &Service) -> Container {
    Container {
        environment: vec![
            Setting::text("RABBITMQ_DEFAULT_USER", USER),
            Setting::password("RABBITMQ_DEFAULT_PASS", service),
        ],
        environment_why: ComposeNote::FirstStartOnly.into(),
        command: Vec::new(),
        command_why: None,
        // Each check starts an Erlang machine of its own: seldom, and with patience. `ping` would be true before the
        // port is open.
        health: Health {
            interval: 30,
            timeout: 20,
            start_period: 60,
            ..Health::exec(&["rabbitmq-diagnostics", "-q", "check_port_connectivity"], ComposeNote::RabbitmqHealth)
        },
        data_path: "/var/lib/rabbitmq",
        data_why: ComposeNote::Data.into(),
        hostname_why: Some(ComposeNote::RabbitmqHostname.into()),
    }
}

fn address(_project: &Project, service: &Service) -> Vec<Part> {
    url("amqp", USER, service, "")
}
