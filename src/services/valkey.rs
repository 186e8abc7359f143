//! Valkey: Redis' successor; its clients and addresses are those of Redis.

use crate::project::{Project, Service};
use crate::services::{Container, Part, ServiceKind, ServiceVersion, ends, redis, url};
use crate::text::Phrase;
use crate::text::phrase::ServicePhrase;

pub static VALKEY: ServiceKind = ServiceKind {
    id: "valkey",
    name: "Valkey",
    about: Phrase::Service(ServicePhrase::Valkey),
    usual_name: "cache",
    versions: VERSIONS,
    port: 6379,
    variable: "REDIS_URL",
    example: "rediss://:PASSWORD@HOST:6379/0",
    container,
    address,
};

const SOURCE: &str = "https://github.com/endoflife-date/endoflife.date/blob/master/products/valkey.md";

const VERSIONS: &[ServiceVersion] = &[
    ServiceVersion {
        id: "8.1",
        image: "valkey/valkey:8.1-alpine",
        ends: Some(ends(2030, 3, 31, SOURCE)),
        size: None,
    },
    // The tag moves on with every minor, whose ends differ.
    ServiceVersion { id: "9", image: "valkey/valkey:9-alpine", ends: None, size: None },
];

fn container(_project: &Project, service: &Service) -> Container {
    redis::keeps_values("valkey-server", "valkey-cli", service)
}

fn address(_project: &Project, service: &Service) -> Vec<Part> {
    url("redis", "", service, "0")
}
