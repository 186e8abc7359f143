//! Redis. Sources: docker-library/docs, `redis`; the facts, images section 4.

use crate::fact::Date;
use crate::project::{Project, Service};
use crate::services::{Container, Health, Part, ServiceKind, ServiceVersion, Setting, ends, size, url};
use crate::text::Phrase;
use crate::text::note::ComposeNote;
use crate::text::phrase::ServicePhrase;

pub static REDIS: ServiceKind = ServiceKind {
    id: "redis",
    name: "Redis",
    about: Phrase::Service(ServicePhrase::Redis),
    usual_name: "cache",
    versions: VERSIONS,
    port: 6379,
    variable: "REDIS_URL",
    example: "rediss://:PASSWORD@HOST:6379/0",
    container,
    address,
};

const SOURCE: &str = "https://github.com/endoflife-date/endoflife.date/blob/master/products/redis.md";

const VERSIONS: &[ServiceVersion] = &[
    ServiceVersion {
        id: "8",
        image: "redis:8-alpine",
        ends: None,
        size: Some(size(
            391,
            "https://github.com/docker-library/repo-info/blob/master/repos/redis/remote/8-alpine.md",
            Date::new(2026, 9, 21),
        )),
    },
    ServiceVersion { id: "8.2", image: "redis:8.2-alpine", ends: Some(ends(2030, 9, 1, SOURCE)), size: None },
    ServiceVersion { id: "7.4", image: "redis:7.4-alpine", ends: Some(ends(2029, 12, 1, SOURCE)), size: None },
];

fn container(_project: &Project, service: &Service) -> Container {
    keeps_values("redis-server", "redis-cli", service)
}

/// Redis and Valkey, which differ in the names of their programs. The command line tool of both takes its password from
/// `REDISCLI_AUTH` (tried with Redis 8.0, Valkey 8.1 and 9); the server has no variable for it.
pub(super) fn keeps_values(server: &str, client: &str, service: &Service) -> Container {
    Container {
        environment: vec![Setting::password("REDISCLI_AUTH", service)],
        environment_why: ComposeNote::ClientPassword.into(),
        command: vec![
            Part::text(server),
            Part::text("--appendonly"),
            Part::text("yes"),
            Part::text("--requirepass"),
            Part::password(service),
        ],
        command_why: Some(ComposeNote::RedisCommand.into()),
        // The client ends well even when the server answers with an error, so the answer itself is looked at.
        health: Health::shell(&format!("{client} ping | grep -q PONG"), ComposeNote::RedisHealth),
        data_path: "/data",
        data_why: ComposeNote::Data.into(),
        hostname_why: None,
    }
}

fn address(_project: &Project, service: &Service) -> Vec<Part> {
    url("redis", "", service, "0")
}
