//! Who hears the signal to stop. The first process of a container ignores a SIGTERM that it did not ask for, so a program
//! that never asked needs an init before it: in the image, where its packages have one, else given when it is run.
//! Source: `signal(7)` and `pid_namespaces(7)` of the Linux manual; tini's README for `-s`. Checked 2026-11-21.

use super::{Libc, SystemPackages, start};
use crate::project::{App, Worker};

/// The package of Debian and of Alpine, and the program in it.
pub(super) const PACKAGE: &str = "tini";

/// `-s` lets it clear up after children where it is not the first process: under Heroku's or Compose's own init.
const WORDS: [&str; 3] = [PACKAGE, "-s", "--"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Init {
    /// The program stops when it is told to.
    NotNeeded,
    /// The image brings one.
    InImage,
    /// The image has none; who runs it must give it one.
    ToBeGiven,
}

/// Of the web process, or of the only one.
pub fn of(app: &App) -> Init {
    let runs_a_language = app.stack.id == super::python::PYTHON.id || app.stack.id == super::node::NODE.id;
    match start::web(app) {
        _ if app.stack.id == super::site::STATIC.id => Init::NotNeeded,
        Some(start) if start.stops_when_told() => Init::NotNeeded,
        Some(_) if runs_a_language && has_package(app) => Init::InImage,
        _ => Init::ToBeGiven,
    }
}

/// The words of a worker: after the init's, where the image brings one and the worker does not stop by itself.
pub fn worker(app: &App, worker: &Worker) -> Vec<String> {
    let start = start::worker(app, worker);
    if of(app) == Init::InImage && !start.stops_when_told() { before(start.words) } else { start.words }
}

/// Images that nobody described may lack the package, and the archives behind the oldest have closed.
fn has_package(app: &App) -> bool {
    let family = app.base.family;
    app.base.variant.is_some()
        && app.known_version.is_some()
        && !super::python::is_two(app)
        && family.libc != Libc::Unknown
        && matches!(family.system_packages, SystemPackages::Apt | SystemPackages::Apk)
}

/// The words that start it, after those of the init.
pub(super) fn before(words: Vec<String>) -> Vec<String> {
    WORDS.into_iter().map(str::to_owned).chain(words).collect()
}
