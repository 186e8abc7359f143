//! Heroku: builds the image after a `git push`, or runs one that was pushed to its registry.

use crate::platforms::Platform;
use crate::project::{App, Project, Worker};
use crate::text::Phrase;
use crate::text::phrase::PlatformPhrase;

mod addon;
mod file;
mod guide;
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
    sheets: file::sheets,
    guide: guide::guide,
    problems: problems::problems,
};

/// The longest name of an app. Source: the platform API's schema, facts section 0.2.
const LONGEST_NAME: usize = 30;

/// What the app is called on Heroku: its deployed name, or one that is short enough and still its own.
pub(super) fn app_name(project: &Project, app: &App) -> String {
    let name = project.deployed_name(app);
    if name.len() <= LONGEST_NAME {
        return name;
    }
    let project_part = cut(project.name.as_str(), 14);
    let app_part = cut(app.name.as_str(), 11);
    format!("{project_part}-{app_part}-{}", app.index + 1)
}

fn cut(name: &str, length: usize) -> &str {
    name.get(..length).unwrap_or(name).trim_end_matches('-')
}

/// The process type of the app itself: only `web` gets requests.
fn main_process(app: &App) -> &'static str {
    if app.health.is_some() {
        return "web";
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
