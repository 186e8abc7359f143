//! Render: builds a repository or runs an image, described by one render.yaml, with a free plan.

use crate::platforms::{Platform, Writer};
use crate::project::{App, Project, Service, Worker};
use crate::services::ServiceKind;
use crate::stacks::start;
use crate::text::Phrase;
use crate::text::phrase::PlatformPhrase;

mod command;
mod environment;
mod file;
mod guide;
mod problems;
#[cfg(test)]
mod tests;

pub static RENDER: Platform = Platform {
    id: "render",
    name: "Render",
    about: Phrase::Platform(PlatformPhrase::Render),
    traits: &[
        Phrase::Platform(PlatformPhrase::RenderCost),
        Phrase::Platform(PlatformPhrase::RenderSleep),
        Phrase::Platform(PlatformPhrase::RenderHttps),
        Phrase::Platform(PlatformPhrase::RenderDisk),
        Phrase::Platform(PlatformPhrase::RenderSource),
        Phrase::Platform(PlatformPhrase::RenderCard),
    ],
    problems: problems::problems,
};

pub const WRITER: Writer = Writer { sheets: file::sheets, guide: guide::guide };

/// Near most readers; everything stands in one region, because private addresses do not reach farther.
const REGION: &str = "frankfurt";

/// What Render puts into `PORT`, unless render.yaml does. Source: facts, platforms section 4.
const USUAL_PORT: u16 = 10000;

/// What Render runs itself. Source: facts, platforms section 0.4.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Managed {
    Postgres,
    KeyValue,
}

/// `None`: it has to come from elsewhere.
fn managed(kind: &ServiceKind) -> Option<Managed> {
    match kind.id {
        "postgres" => Some(Managed::Postgres),
        "redis" | "valkey" => Some(Managed::KeyValue),
        _ => None,
    }
}

/// Whether the one at this place among its sort is free: a workspace has one free service of each.
fn is_free(place: usize) -> bool {
    place == 0
}

/// The services that Render runs and somebody uses, of one sort.
fn made(project: &Project, sort: Managed) -> impl Iterator<Item = &Service> {
    project.services.iter().enumerate().filter_map(move |(place, service)| {
        let used = !crate::platforms::variables::users(project, place).is_empty();
        (!service.external && used && managed(service.kind) == Some(sort)).then_some(service)
    })
}

/// The port that the start command listens on whatever Render says.
fn fixed_port(app: &App) -> Option<u16> {
    let fixed = app.start.as_deref().filter(|_| app.serves()).and_then(start::fixed_port)?;
    Some(fixed.port).filter(|port| *port != 0)
}

fn service_name(project: &Project, service: &Service) -> String {
    [project.name.as_str(), "-", service.name.as_str()].concat()
}

/// Named after its app, and never as another app or service is.
fn worker_name(project: &Project, app: &App, worker: &Worker) -> String {
    let name = [&project.deployed_name(app), "-", worker.name.as_str()].concat();
    let app_has_it = project.apps.iter().any(|app| project.deployed_name(app) == name);
    let service_has_it = project.services.iter().any(|service| service_name(project, service) == name);
    if app_has_it || service_has_it { [&name, "-worker"].concat() } else { name }
}
