//! `PostgreSQL`. Sources: docker-library/docs and repo-info; the trap of its data path is in the facts, images section 4.

use crate::fact::Date;
use crate::project::{Project, Service};
use crate::services::{
    Container, Health, Part, ServiceKind, ServiceVersion, Setting, USER, database, ends, size, url,
};
use crate::text::Phrase;
use crate::text::note::ComposeNote;
use crate::text::phrase::ServicePhrase;

pub static POSTGRES: ServiceKind = ServiceKind {
    id: "postgres",
    name: "PostgreSQL",
    about: Phrase::Service(ServicePhrase::Postgres),
    usual_name: "db",
    versions: VERSIONS,
    port: 5432,
    variable: "DATABASE_URL",
    example: "postgresql://USER:PASSWORD@HOST:5432/DATABASE?sslmode=require",
    container,
    address,
};

const SOURCE: &str = "https://github.com/endoflife-date/endoflife.date/blob/master/products/postgresql.md";

const VERSIONS: &[ServiceVersion] = &[
    ServiceVersion {
        id: "18",
        image: "postgres:18-alpine",
        ends: Some(ends(2030, 11, 14, SOURCE)),
        size: Some(size(
            1200,
            "https://github.com/docker-library/repo-info/blob/master/repos/postgres/remote/18-alpine.md",
            Date::new(2026, 7, 7),
        )),
    },
    version("17", "postgres:17-alpine", 2029, 11, 8),
    version("16", "postgres:16-alpine", 2028, 11, 9),
    version("15", "postgres:15-alpine", 2027, 11, 11),
    version("14", "postgres:14-alpine", 2026, 11, 12),
];

const fn version(id: &'static str, image: &'static str, year: u16, month: u8, day: u8) -> ServiceVersion {
    ServiceVersion { id, image, ends: Some(ends(year, month, day, SOURCE)), size: None }
}

/// Since 18 the volume holds a folder for each version; before, it is the data directory itself. The wrong one of the
/// two loses the data with the container.
fn data(version: &str) -> (&'static str, ComposeNote) {
    match version.parse() {
        Ok(..=17_u32) => ("/var/lib/postgresql/data", ComposeNote::PostgresDataUntil17),
        _ => ("/var/lib/postgresql", ComposeNote::PostgresDataSince18),
    }
}

fn container(project: &Project, service: &Service) -> Container {
    let (data_path, data_why) = data(service.version.id);
    let database = database(project);
    Container {
        environment: vec![
            Setting::text("POSTGRES_USER", USER),
            Setting::text("POSTGRES_DB", &database),
            Setting::password("POSTGRES_PASSWORD", service),
        ],
        environment_why: ComposeNote::FirstStartOnly.into(),
        command: Vec::new(),
        command_why: None,
        // While it creates the database, a temporary server answers on the socket only: hence -h.
        health: Health::exec(
            &["pg_isready", "-h", "127.0.0.1", "-U", USER, "-d", &database],
            ComposeNote::PostgresHealth,
        ),
        data_path,
        data_why: data_why.into(),
        hostname_why: None,
    }
}

fn address(project: &Project, service: &Service) -> Vec<Part> {
    url("postgresql", USER, service, &database(project))
}
