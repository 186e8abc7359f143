//! Heroku: builds the image after a `git push`, or runs one that was pushed to its registry.

use crate::platforms::{Platform, Writer};
use crate::project::{App, Project, Worker};
use crate::text::Phrase;
use crate::text::phrase::PlatformPhrase;

mod addon;
mod file;
mod guide;
pub mod image;
mod problems;

pub static HEROKU: Platform = Platform {
    id: "heroku",
    name: "Heroku",
    about: Phrase::Platform(PlatformPhrase::Heroku),
    traits: &[
        Phrase::Platform(PlatformPhrase::HerokuCost),
        Phrase::Platform(PlatformPhrase::HerokuSleep),
        Phrase::Platform(PlatformPhrase::HerokuHttps),
        Phrase::Platform(PlatformPhrase::HerokuDisk),
        Phrase::Platform(PlatformPhrase::HerokuSource),
        Phrase::Platform(PlatformPhrase::HerokuCard),
        Phrase::Platform(PlatformPhrase::HerokuFuture),
    ],
    problems: problems::problems,
};

pub const WRITER: Writer = Writer { sheets: file::sheets, guide: guide::guide };

/// The shortest and the longest name of an app. Source: the platform API's schema, facts section 0.2.
const SHORTEST_NAME: usize = 3;
const LONGEST_NAME: usize = 30;

/// What the app is called on Heroku: its deployed name, or one that is short enough and still its own.
pub(super) fn app_name(project: &Project, app: &App) -> String {
    let name = wanted_name(project, app);
    if name.len() <= LONGEST_NAME {
        return name;
    }
    let project_part = cut(project_name(project), 14);
    let app_part = cut(app.name.as_str(), 11);
    format!("{project_part}-{app_part}-{}", app.index + 1)
}

/// The same, however long.
fn wanted_name(project: &Project, app: &App) -> String {
    let name = project_name(project);
    if project.apps.len() == 1 { name.to_owned() } else { format!("{name}-{}", app.name) }
}

/// What the project is called on Heroku: as the answer about the registry says, `registry.heroku.com/shop`, or by its
/// own name.
fn project_name(project: &Project) -> &str {
    answered_name(project).filter(|name| fits(name)).unwrap_or(project.name.as_str())
}

fn answered_name(project: &Project) -> Option<&str> {
    project.registry.strip_prefix(image::REGISTRY)?.strip_prefix('/')
}

fn fits(name: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let (first, last) = (name.bytes().next(), name.bytes().next_back());
    (SHORTEST_NAME..=LONGEST_NAME).contains(&name.len())
        && name.bytes().all(|byte| letter(byte) || byte == b'-')
        && first.is_some_and(|first| first.is_ascii_lowercase())
        && last.is_some_and(letter)
}

fn cut(name: &str, length: usize) -> &str {
    name.get(..length).unwrap_or(name).trim_end_matches('-')
}

/// The process types of an app: its own first, then the workers'.
pub(super) fn processes(app: &App) -> Vec<String> {
    [main_process(app).to_owned()].into_iter().chain(app.workers.iter().map(process)).collect()
}

/// Those of several that only start when they are scaled.
pub(super) fn to_be_scaled(processes: &[String]) -> impl Iterator<Item = &String> {
    processes.iter().filter(|process| *process != WEB)
}

/// The only process type that gets requests, and the only one that starts by itself.
const WEB: &str = "web";

/// The process type of the app itself.
pub(super) fn main_process(app: &App) -> &'static str {
    if app.serves() {
        return WEB;
    }
    let taken = app.workers.iter().any(|worker| worker.name.as_str() == "worker");
    if taken { "main" } else { "worker" }
}

/// The process type of a worker: its name, unless Heroku gives that one a meaning. Names of workers hold no `_`.
fn process(worker: &Worker) -> String {
    match worker.name.as_str() {
        name @ ("web" | "main" | "release" | "console") => format!("{name}_worker"),
        name => name.to_owned(),
    }
}
