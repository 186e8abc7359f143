//! Backing services: image, volume, health check and address of each. A kind of service is one file and one line in
//! [`ALL`].

use crate::fact::{Date, Fact};
use crate::project::{Project, Service};
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

/// Who the apps log in as, wherever there are users.
pub const USER: &str = "app";

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
    pub container: fn(&Project, &Service) -> Container,
    /// Its address for a container beside it.
    pub address: fn(&Project, &Service) -> Vec<Part>,
}

pub struct ServiceVersion {
    pub id: &'static str,
    pub image: &'static str,
    /// The last day with fixes; `None` where no source says.
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
    /// What the image reads when it starts; most of it at the very first start only.
    pub environment: Vec<Setting>,
    pub environment_why: Note,
    /// The words of the exec form; none keeps the image's own.
    pub command: Vec<Part>,
    pub command_why: Option<Note>,
    pub health: Health,
    /// Where its data lies, which may depend on the version.
    pub data_path: &'static str,
    pub data_why: Note,
    /// Its host name must stay the same: its data carries it.
    pub hostname_why: Option<Note>,
}

#[derive(Clone, Debug)]
pub struct Setting {
    pub name: &'static str,
    pub value: Part,
    /// `None`: what is said of the whole environment says enough.
    pub why: Option<Note>,
}

/// A check from inside the container; times in seconds.
#[derive(Clone, Debug)]
pub struct Health {
    /// `["CMD", …]` or `["CMD-SHELL", …]`, a container's own variables written `$NAME`.
    pub test: Vec<String>,
    pub why: Note,
    pub interval: u32,
    pub timeout: u32,
    pub retries: u32,
    /// How long a failing check does not count.
    pub start_period: u32,
}

pub fn by_id(id: &str) -> Option<&'static ServiceKind> {
    ALL.iter().copied().find(|kind| kind.id == id)
}

/// The database that the apps get, named after the project: no `-`, which SQL would have to quote, and none of the
/// names that a server keeps for itself.
pub fn database(project: &Project) -> String {
    const TAKEN: [&str; 10] = [
        "template0",
        "template1",
        "postgres",
        "mysql",
        "sys",
        "information_schema",
        "performance_schema",
        "admin",
        "local",
        "config",
    ];
    let name = project.name.as_str().replace('-', "_");
    if TAKEN.contains(&name.as_str()) { format!("{name}_app") } else { name }
}

impl Part {
    fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    fn password(service: &Service) -> Self {
        Self::Password(service.password())
    }
}

impl Setting {
    fn text(name: &'static str, text: impl Into<String>) -> Self {
        Self { name, value: Part::text(text), why: None }
    }

    fn password(name: &'static str, service: &Service) -> Self {
        Self { name, value: Part::password(service), why: None }
    }

    fn because(mut self, why: impl Into<Note>) -> Self {
        self.why = Some(why.into());
        self
    }
}

impl Health {
    /// A program and its arguments, asked every 10 seconds and called ill after five failures.
    fn exec(words: &[&str], why: impl Into<Note>) -> Self {
        let test = std::iter::once("CMD").chain(words.iter().copied()).map(str::to_owned).collect();
        Self { test, why: why.into(), interval: 10, timeout: 5, retries: 5, start_period: 30 }
    }

    /// A line of shell, asked as often.
    fn shell(line: &str, why: impl Into<Note>) -> Self {
        let test = vec!["CMD-SHELL".to_owned(), line.to_owned()];
        Self { test, ..Self::exec(&[], why) }
    }
}

/// `scheme://app:PASSWORD@db:5432/…`, the user's name possibly empty.
fn url(scheme: &str, user: &str, service: &Service, rest: &str) -> Vec<Part> {
    let (host, port) = (&service.name, service.kind.port);
    vec![
        Part::text(format!("{scheme}://{user}:")),
        Part::password(service),
        Part::text(format!("@{host}:{port}/{rest}")),
    ]
}

/// When fixes for a version end, as endoflife.date says.
const fn ends(year: u16, month: u8, day: u8, source: &'static str) -> Fact<Date> {
    Fact::new(Date::new(year, month, day), source, Date::new(2026, 8, 22))
}

/// What docker-library/repo-info measured on a day.
const fn size(tenths: u32, source: &'static str, checked: Date) -> Fact<u32> {
    Fact::new(tenths, source, checked)
}

#[cfg(test)]
mod tests;
