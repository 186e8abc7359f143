//! `MySQL`. Sources: docker-library/docs, `mysql`; its health check in the facts, images section 4.

use crate::fact::Date;
use crate::project::{Project, Service};
use crate::services::{
    Container, Health, Part, ServiceKind, ServiceVersion, Setting, USER, database, ends, size, url,
};
use crate::text::Phrase;
use crate::text::note::ComposeNote;
use crate::text::phrase::ServicePhrase;

pub static MYSQL: ServiceKind = ServiceKind {
    id: "mysql",
    name: "MySQL",
    about: Phrase::Service(ServicePhrase::Mysql),
    usual_name: "db",
    versions: VERSIONS,
    port: 3306,
    variable: "DATABASE_URL",
    example: "mysql://USER:PASSWORD@HOST:3306/DATABASE",
    container,
    address,
};

const SOURCE: &str = "https://github.com/endoflife-date/endoflife.date/blob/master/products/mysql.md";

const VERSIONS: &[ServiceVersion] = &[
    ServiceVersion {
        id: "8.4",
        image: "mysql:8.4",
        ends: Some(ends(2032, 4, 30, SOURCE)),
        size: Some(size(
            2390,
            "https://github.com/docker-library/repo-info/blob/master/repos/mysql/remote/8.4.md",
            Date::new(2026, 9, 12),
        )),
    },
    // The source calls this day an estimate.
    ServiceVersion { id: "9.7", image: "mysql:9.7", ends: Some(ends(2034, 4, 21, SOURCE)), size: None },
];

fn container(project: &Project, service: &Service) -> Container {
    Container {
        environment: vec![
            Setting::text("MYSQL_USER", USER),
            Setting::text("MYSQL_DATABASE", database(project)),
            Setting::password("MYSQL_PASSWORD", service),
            Setting::text("MYSQL_RANDOM_ROOT_PASSWORD", "yes").because(ComposeNote::RandomRoot),
        ],
        environment_why: ComposeNote::FirstStartOnly.into(),
        command: Vec::new(),
        command_why: None,
        // `ping` succeeds as soon as the server answers, whoever asks. The temporary server of the first start does
        // not listen on TCP.
        health: Health::exec(&["mysqladmin", "ping", "-h", "127.0.0.1", "--silent"], ComposeNote::MysqlHealth),
        data_path: "/var/lib/mysql",
        data_why: ComposeNote::Data.into(),
        hostname_why: None,
    }
}

fn address(project: &Project, service: &Service) -> Vec<Part> {
    url("mysql", USER, service, &database(project))
}
