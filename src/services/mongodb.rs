//! `MongoDB`. Sources: docker-library/docs, `mongo`; docker-library/mongo, `docker-entrypoint.sh` (2026-06-11).

use crate::fact::Date;
use crate::project::{Project, Service};
use crate::services::{
    Container, Health, Part, ServiceKind, ServiceVersion, Setting, USER, database, ends, size, url,
};
use crate::text::Phrase;
use crate::text::note::ComposeNote;
use crate::text::phrase::ServicePhrase;

pub static MONGODB: ServiceKind = ServiceKind {
    id: "mongodb",
    name: "MongoDB",
    about: Phrase::Service(ServicePhrase::Mongodb),
    usual_name: "mongo",
    versions: VERSIONS,
    port: 27017,
    variable: "MONGODB_URI",
    example: "mongodb+srv://USER:PASSWORD@HOST/DATABASE?retryWrites=true&w=majority",
    container,
    address,
};

const SOURCE: &str = "https://github.com/endoflife-date/endoflife.date/blob/master/products/mongodb.md";

/// Always with the minor: the bare `mongo:8` had no maintained image in August 2026.
const VERSIONS: &[ServiceVersion] = &[
    ServiceVersion {
        id: "8.0",
        image: "mongo:8.0",
        ends: Some(ends(2029, 10, 31, SOURCE)),
        size: Some(size(
            3151,
            "https://github.com/docker-library/repo-info/blob/master/repos/mongo/remote/8.0.md",
            Date::new(2026, 8, 4),
        )),
    },
    ServiceVersion { id: "7.0", image: "mongo:7.0", ends: Some(ends(2027, 8, 31, SOURCE)), size: None },
];

fn container(_project: &Project, service: &Service) -> Container {
    Container {
        environment: vec![
            Setting::text("MONGO_INITDB_ROOT_USERNAME", USER),
            Setting::password("MONGO_INITDB_ROOT_PASSWORD", service),
        ],
        environment_why: ComposeNote::FirstStartOnly.into(),
        command: Vec::new(),
        command_why: None,
        // The temporary server that creates the user listens on 127.0.0.1 only: hence its name in the network.
        // `ping` needs no login.
        health: Health {
            timeout: 10,
            ..Health::exec(
                &["mongosh", "--quiet", "--host", service.name.as_str(), "--eval", "db.adminCommand('ping').ok"],
                ComposeNote::MongodbHealth,
            )
        },
        data_path: "/data/db",
        data_why: ComposeNote::Data.into(),
        hostname_why: None,
    }
}

/// The user is kept in the database `admin`, hence `authSource`.
fn address(project: &Project, service: &Service) -> Vec<Part> {
    url("mongodb", USER, service, &format!("{}?authSource=admin", database(project)))
}
