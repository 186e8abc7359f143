//! What the answers mean: parsed types that cannot be wrong. Generators read this and nothing else.
//! [`read`] turns answers into a project and the problems it saw on the way; it cannot fail.

use crate::answers::{AppField, EnvField, ServiceField, WorkerField};
use crate::platforms::{Platform, heroku};
use crate::question::Question;
use crate::services::{ServiceKind, ServiceVersion};
use crate::sheet::Comments;
use crate::stacks::{Family, Framework, Stack, Variant, Version};
use crate::text::Language;

mod app;
mod base;
mod built_in;
mod data;
mod data_folder;
mod django;
mod env;
mod holds;
mod names;
mod ports;
mod read;
mod release;
pub mod rename;
mod secret;
mod service;
#[cfg(test)]
mod tests;

pub use app::on_all_addresses;
pub use data::DataFile;
pub use data_folder::DataFolder;
pub use names::{AppName, AppPath, EnvName, HealthPath, Port, ProjectName, ServiceName};
pub use read::read;
pub use secret::looks_secret;

#[derive(Clone)]
pub struct Project {
    pub name: ProjectName,
    /// Where images are pushed, without a final `/`; `docker.io/your-user` until it is answered.
    pub registry: String,
    /// Whether the registry was answered.
    pub registry_known: bool,
    pub tag: String,
    /// `https://github.com/owner/name`, where it was answered.
    pub repository: Option<String>,
    /// At least one.
    pub apps: Vec<App>,
    pub services: Vec<Service>,
    /// At least one, in the order of `platforms::ALL`.
    pub platforms: Vec<&'static Platform>,
    pub comments: Comments,
    pub language: Language,
}

#[derive(Clone)]
pub struct App {
    /// Its row in the answers.
    pub index: usize,
    pub name: AppName,
    pub path: AppPath,
    pub stack: &'static Stack,
    pub framework: &'static Framework,
    /// Empty where the base image alone decides.
    pub version: String,
    pub known_version: Option<&'static Version>,
    pub base: Base,
    pub packages: &'static str,
    pub system_packages: Vec<String>,
    /// Where the process listens inside the container, unless the platform says otherwise in `PORT`.
    pub port: Port,
    pub host: HostPort,
    pub install: Option<String>,
    pub build: Option<String>,
    pub output: String,
    pub server: Server,
    /// The command as typed, one line of shell; `None` leaves it to the stack.
    pub start: Option<String>,
    /// `None`: it answers no requests.
    pub health: Option<HealthPath>,
    pub release: Option<String>,
    /// Where it writes what must stay.
    pub data: Option<DataFolder>,
    pub workers: Vec<Worker>,
    /// Typed variables first, then those that services offer.
    pub env: Vec<Variable>,
}

impl App {
    /// Whether its stack's language has a part in it: a site that is not built is served as it is.
    pub fn has_language(&self) -> bool {
        self.build.is_some() || self.stack.variants.iter().all(|variant| variant.server.is_none())
    }
}

/// The image that an app stands on.
#[derive(Clone)]
pub struct Base {
    /// A reference that was parsed: `python:3.14-slim`.
    pub reference: String,
    /// `None`: the user named it.
    pub variant: Option<&'static Variant>,
    pub family: Family,
}

/// How an app is reached from this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostPort {
    Published {
        address: Option<String>,
        port: Port,
    },
    /// Only other containers reach it.
    Unpublished,
}

/// What serves a static site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    Nginx,
    Caddy,
}

impl Server {
    pub const ALL: [(&'static str, Self); 2] = [("nginx", Self::Nginx), ("caddy", Self::Caddy)];
}

#[derive(Clone, Debug)]
pub struct Worker {
    pub index: usize,
    pub name: AppName,
    /// One line of shell.
    pub start: String,
}

#[derive(Clone, Debug)]
pub struct Variable {
    pub name: EnvName,
    pub value: Value,
    pub when: When,
    pub question: Question,
}

/// What a variable holds. A secret has no text here: it cannot reach a link, a sheet or storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Plain(String),
    Secret,
    /// The address of another app, by its place in [`Project::apps`].
    App(usize),
    /// The address of a service, by its place in [`Project::services`].
    Service(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Run,
    Build,
}

#[derive(Clone)]
pub struct Service {
    pub index: usize,
    pub name: ServiceName,
    pub kind: &'static ServiceKind,
    pub version: &'static ServiceVersion,
    pub external: bool,
    pub variable: EnvName,
    /// Places in [`Project::apps`] of those that use it.
    pub apps: Vec<usize>,
}

impl Project {
    pub fn targets(&self, platform: &str) -> bool {
        self.platforms.iter().any(|target| target.id == platform)
    }

    /// Whether every chosen platform builds with `BuildKit`, which alone keeps folders between builds. Heroku's builder
    /// is not known to.
    pub fn builds_with_buildkit(&self) -> bool {
        !self.targets("heroku")
    }

    /// The repository name of an app's image, without tag: `docker.io/angelhodar/notas-iv`, and `…-web` where there
    /// are several apps.
    pub fn image_repository(&self, app: &App) -> String {
        if self.apps.len() == 1 {
            format!("{}/{}", self.registry, self.name)
        } else {
            format!("{}/{}-{}", self.registry, self.name, app.name)
        }
    }

    /// Whether images have one name, here and in their registry. Heroku's names each after app and process.
    pub fn names_images(&self) -> bool {
        self.registry_known && self.registry.split('/').next() != Some(heroku::image::REGISTRY)
    }

    pub fn image(&self, app: &App) -> String {
        format!("{}:{}", self.image_repository(app), self.tag)
    }

    /// What an app is called on a platform where names are global: the project's name, or both where there are several.
    pub fn deployed_name(&self, app: &App) -> String {
        if self.apps.len() == 1 { self.name.to_string() } else { format!("{}-{}", self.name, app.name) }
    }

    /// Services that run beside the apps, not elsewhere.
    pub fn containers(&self) -> impl Iterator<Item = &Service> {
        self.services.iter().filter(|service| !service.external)
    }
}

impl App {
    pub const fn question(&self, field: AppField) -> Question {
        Question::App(self.index, field)
    }

    /// Whether it answers requests: its framework does, or somebody named a path that answers, or a port.
    pub fn serves(&self) -> bool {
        self.framework.serves() || self.health.is_some() || matches!(self.host, HostPort::Published { .. })
    }

    pub fn secrets(&self) -> impl Iterator<Item = &Variable> {
        self.env.iter().filter(|variable| variable.value == Value::Secret)
    }

    pub fn run_env(&self) -> impl Iterator<Item = &Variable> {
        self.env.iter().filter(|variable| variable.when == When::Run)
    }

    pub fn build_env(&self) -> impl Iterator<Item = &Variable> {
        self.env.iter().filter(|variable| variable.when == When::Build)
    }

    /// Whether it is a program that can read variables. The files of a site are finished before it runs.
    pub fn reads_variables(&self) -> bool {
        self.stack.id != "static"
    }

    /// Whether a command of its stack's or the user's runs while its image is built, and may read a build argument.
    pub fn runs_commands_while_built(&self) -> bool {
        match self.stack.id {
            "static" => self.build.is_some(),
            "image" => self.base.family.shell.is_some(),
            _ => true,
        }
    }

    /// A path below the app's folder, as seen from the project: `web/Dockerfile`.
    pub fn file(&self, name: &str) -> String {
        self.path.join(name)
    }
}

impl Worker {
    pub const fn question(&self, app: &App, field: WorkerField) -> Question {
        Question::Worker(app.index, self.index, field)
    }
}

impl Service {
    pub const fn question(&self, field: ServiceField) -> Question {
        Question::Service(self.index, field)
    }

    /// The name of its generated password in `.env`: `DB_PASSWORD`.
    pub fn password(&self) -> String {
        format!("{}_PASSWORD", self.name.as_variable())
    }
}

impl Variable {
    /// Where the row of a typed variable is asked for.
    pub const fn asked(app: usize, env: usize) -> Question {
        Question::Env(app, env, EnvField::Name)
    }

    /// Where its value was typed.
    pub const fn value_question(&self) -> Question {
        match self.question {
            Question::Env(app, row, _) => Question::Env(app, row, EnvField::Value),
            other => other,
        }
    }
}
