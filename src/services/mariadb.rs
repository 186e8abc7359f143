//! `MariaDB`. Sources: docker-library/docs, `mariadb`; its health check in the facts, images section 4.

use crate::fact::Date;
use crate::project::{Project, Service};
use crate::services::{
    Container, Health, Part, ServiceKind, ServiceVersion, Setting, USER, database, ends, size, url,
};
use crate::text::Phrase;
use crate::text::note::ComposeNote;
use crate::text::phrase::ServicePhrase;

pub static MARIADB: ServiceKind = ServiceKind {
    id: "mariadb",
    name: "MariaDB",
    about: Phrase::Service(ServicePhrase::Mariadb),
    usual_name: "db",
    versions: VERSIONS,
    port: 3306,
    variable: "DATABASE_URL",
    example: "mysql://USER:PASSWORD@HOST:3306/DATABASE",
    container,
    address,
};

const SOURCE: &str = "https://github.com/endoflife-date/endoflife.date/blob/master/products/mariadb.md";

const VERSIONS: &[ServiceVersion] = &[
    ServiceVersion { id: "11.8", image: "mariadb:11.8", ends: Some(ends(2028, 6, 4, SOURCE)), size: None },
    ServiceVersion {
        id: "12.3",
        image: "mariadb:12.3",
        ends: Some(ends(2029, 6, 12, SOURCE)),
        size: Some(size(
            1053,
            "https://github.com/docker-library/repo-info/blob/master/repos/mariadb/remote/lts.md",
            Date::new(2026, 8, 18),
        )),
    },
    ServiceVersion { id: "11.4", image: "mariadb:11.4", ends: Some(ends(2029, 5, 29, SOURCE)), size: None },
];

fn container(project: &Project, service: &Service) -> Container {
    Container {
        environment: vec![
            Setting::text("MARIADB_USER", USER),
            Setting::text("MARIADB_DATABASE", database(project)),
            Setting::password("MARIADB_PASSWORD", service),
            Setting::text("MARIADB_RANDOM_ROOT_PASSWORD", "yes").because(ComposeNote::RandomRoot),
        ],
        environment_why: ComposeNote::FirstStartOnly.into(),
        command: Vec::new(),
        command_why: None,
        health: Health::exec(&["healthcheck.sh", "--connect", "--innodb_initialized"], ComposeNote::MariadbHealth),
        data_path: "/var/lib/mysql",
        data_why: ComposeNote::Data.into(),
        hostname_why: None,
    }
}

fn address(project: &Project, service: &Service) -> Vec<Part> {
    url("mysql", USER, service, &database(project))
}
