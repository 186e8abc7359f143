//! What the containers of compose.yaml are called. Apps and services have their names; workers and releases take theirs
//! where it is free in the whole project.

use std::collections::HashSet;

use crate::project::{App, Project, Worker};

/// The names of containers that are neither an app nor a service.
pub struct Names {
    /// By the app's place: its workers in their order.
    workers: Vec<Vec<String>>,
    /// By the app's place: the container that runs its release command.
    releases: Vec<String>,
}

impl Names {
    pub fn of(project: &Project) -> Self {
        let apps = project.apps.iter().map(|app| app.name.to_string());
        let services = project.services.iter().map(|service| service.name.to_string());
        let mut taken: HashSet<String> = apps.chain(services).collect();
        let mut names = Self { workers: Vec::new(), releases: Vec::new() };
        for app in &project.apps {
            let workers = app.workers.iter().map(|worker| free(worker.name.as_str(), app, &mut taken));
            names.workers.push(workers.collect());
        }
        for app in &project.apps {
            names.releases.push(free(&format!("{}-release", app.name), app, &mut taken));
        }
        names
    }

    /// The container of a worker: its own name, or its app's and its own where two workers share one.
    pub fn worker<'a>(&'a self, app: &App, worker: &'a Worker) -> &'a str {
        let place = app.workers.iter().position(|other| other.index == worker.index);
        place.map_or(worker.name.as_str(), |place| &self.workers[app.index][place])
    }

    /// The container that runs an app's release command.
    pub fn release(&self, app: &App) -> &str {
        &self.releases[app.index]
    }
}

fn free(name: &str, app: &App, taken: &mut HashSet<String>) -> String {
    let owned = format!("{}-{name}", app.name);
    let numbered = (2..).map(|number| format!("{owned}-{number}"));
    let candidates = [name.to_owned(), owned.clone()].into_iter().chain(numbered);
    let free =
        candidates.into_iter().find(|name| !taken.contains(name)).expect("there are more numbers than names");
    taken.insert(free.clone());
    free
}
