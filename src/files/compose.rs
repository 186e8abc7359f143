//! compose.yaml: apps, workers and services on one machine.
//!
//! Every container stands on its own: what several have in common is written again on one line, not merged in with
//! `<<`, which not every reader of compose files knows. The one exception are the variables of an app, which its
//! workers repeat by a YAML alias, so that they cannot drift apart.

mod app;
mod names;
mod order;
mod pieces;
mod service;
mod values;

pub use names::Names;
pub use pieces::volume;

use crate::answers::AppField;
use crate::files::env::EnvFile;
use crate::files::yaml::{Scalar, Yaml};
use crate::image_build::{Healthcheck, ImageBuild, Instruction};
use crate::project::{App, Project};
use crate::question::Question;
use crate::sheet::Sheet;
use crate::text::note::ComposeNote;

/// What the writers of containers look at.
struct Composing<'a> {
    project: &'a Project,
    env: EnvFile,
    names: Names,
    /// By the app's place.
    images: Vec<Inside>,
    /// By the app's place: the other apps that it waits for.
    order: Vec<Vec<usize>>,
}

/// What an app's image has inside, as far as Compose must know.
struct Inside {
    /// It says which port it listens on.
    listens: bool,
    health: Option<Healthcheck>,
}

pub fn sheet(project: &Project) -> Sheet {
    let composing = Composing {
        project,
        env: EnvFile::of(project),
        names: Names::of(project),
        images: project.apps.iter().map(|app| inside(project, app)).collect(),
        order: order::of(project),
    };
    let mut yaml = Yaml::new("compose.yaml");
    yaml.entry("name", Scalar::Text(project.name.as_str())).because(ComposeNote::Name).from(Question::Name);
    yaml.gap();
    yaml.map("services").because(ComposeNote::Services).holding(|yaml| {
        for app in &project.apps {
            app::app(&composing, app, yaml);
        }
        for service in project.containers() {
            service::service(&composing, service, yaml);
        }
    });
    let keeping = || project.apps.iter().filter(|app| app.data.is_some());
    if project.containers().next().is_some() || keeping().next().is_some() {
        yaml.gap();
        yaml.map("volumes").because(ComposeNote::Volumes).holding(|yaml| {
            for app in keeping() {
                yaml.map(&volume(app)).from(app.question(AppField::Data)).continued();
            }
            for service in project.containers() {
                yaml.map(&service::volume(service)).from(Question::Services).continued();
            }
        });
    }
    yaml.sheet()
}

fn inside(project: &Project, app: &App) -> Inside {
    let build: ImageBuild = app.stack.build(project, app);
    let mut inside = Inside { listens: false, health: None };
    for step in build.stages.into_iter().next_back().into_iter().flat_map(|stage| stage.steps) {
        match &step.instruction {
            Instruction::Expose(_) => inside.listens = true,
            Instruction::Healthcheck(check) => inside.health = Some(check.clone()),
            _ => {}
        }
    }
    inside
}

#[cfg(test)]
mod tests;
