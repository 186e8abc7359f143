//! Backing services: image, volume, health check and address of each. A kind of service is one file and one line in
//! [`ALL`].

use crate::fact::{Date, Fact};
use crate::project::Service;
use crate::text::{Note, Phrase};

pub mod mariadb;
pub mod mongodb;
pub mod mysql;
pub mod postgres;
pub mod rabbitmq;
pub mod redis;
pub mod valkey;

pub const ALL: &[&ServiceKind] = &[
    &postgres::POSTGRES,
    &mysql::MYSQL,
    &mariadb::MARIADB,
    &mongodb::MONGODB,
    &redis::REDIS,
    &valkey::VALKEY,
    &rabbitmq::RABBITMQ,
];

pub struct ServiceKind {
    pub id: &'static str,
    pub name: &'static str,
    pub about: Phrase,
    /// What the row is called when nobody named it: `db`, `cache`, `queue`.
    pub usual_name: &'static str,
    /// The default first.
    pub versions: &'static [ServiceVersion],
    pub port: u16,
    /// The variable that carries its address: `DATABASE_URL`.
    pub variable: &'static str,
    /// What an address from elsewhere looks like, for comments and placeholders.
    pub example: &'static str,
    pub container: fn(&Service) -> Container,
    pub address: fn(&Service) -> Vec<Part>,
}

pub struct ServiceVersion {
    pub id: &'static str,
    pub image: &'static str,
    pub ends: Option<Fact<Date>>,
    /// Compressed download for linux/amd64 in tenths of a megabyte.
    pub size: Option<Fact<u32>>,
}

/// A text that may hold a password: `postgresql://app:` *password* `@db:5432/app`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Text(String),
    /// The name of a generated password in `.env`: `DB_PASSWORD`. Its letters are safe in every notation and address.
    Password(String),
}

/// How a service runs beside the apps.
#[derive(Clone, Debug)]
pub struct Container {
    pub image: String,
    pub environment: Vec<Setting>,
    /// Exec form; none keeps the image's own.
    pub command: Vec<Part>,
    /// `["CMD-SHELL", …]` or `["CMD", …]`, a container's own variables written `$NAME`.
    pub health: Vec<String>,
    /// Seconds before a failing check counts.
    pub start_period: u32,
    /// Where its data lies, which may depend on the version.
    pub data_path: &'static str,
    pub data_why: Option<Note>,
    /// A fixed host name, where the data directory carries it.
    pub hostname: bool,
}

#[derive(Clone, Debug)]
pub struct Setting {
    pub name: &'static str,
    pub value: Part,
    pub why: Note,
}

pub fn by_id(id: &str) -> Option<&'static ServiceKind> {
    ALL.iter().copied().find(|kind| kind.id == id)
}
