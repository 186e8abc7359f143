//! An app as containers: the app itself, its release command before it, its workers beside it.

use super::Composing;
use super::pieces::{
    build, command, data, depends_on, environment, first_process, guarded, image, ports, same_environment, stays_up,
};
use crate::answers::{AppField, WorkerField};
use crate::files::yaml::{Scalar, Yaml};
use crate::image_build::Healthcheck;
use crate::project::{App, Worker};
use crate::stacks::init::{self, Init};
use crate::stacks::start;
use crate::text::note::ComposeNote;

pub(super) fn app(composing: &Composing, app: &App, yaml: &mut Yaml) {
    let about = ComposeNote::App { dockerfile: app.file("Dockerfile") };
    yaml.gap();
    yaml.map(app.name.as_str()).because(about).from(app.question(AppField::Name)).holding(|yaml| {
        build(composing, app, yaml);
        image(composing, app, yaml);
        ports(composing, app, yaml);
        environment(composing, app, yaml);
        data(app, yaml);
        depends_on(composing, app, app.release.is_some(), yaml);
        if init::of(app) == Init::ToBeGiven {
            first_process(yaml);
        }
        stays_up(yaml);
    });
    if let Some(line) = &app.release {
        release(composing, app, line, yaml);
    }
    for each in &app.workers {
        worker(composing, app, each, yaml);
    }
}

fn release(composing: &Composing, app: &App, line: &str, yaml: &mut Yaml) {
    let asked = app.question(AppField::Release);
    let about = ComposeNote::Release { app: app.name.to_string() };
    yaml.gap();
    yaml.map(composing.names.release(app)).because(about).from(asked).holding(|yaml| {
        image(composing, app, yaml);
        let start = start::once(app, line);
        command(&start.words, yaml).from(asked).continued();
        same_environment(app, yaml);
        data(app, yaml);
        depends_on(composing, app, false, yaml);
        if !start.stops_when_told() {
            first_process(yaml);
        }
        yaml.entry("restart", Scalar::Text("no")).because(ComposeNote::RunsOnce);
        guarded(yaml);
    });
}

fn worker(composing: &Composing, app: &App, worker: &Worker, yaml: &mut Yaml) {
    let about = ComposeNote::Worker { app: app.name.to_string() };
    let name = composing.names.worker(app, worker);
    yaml.gap();
    yaml.map(name).because(about).from(worker.question(app, WorkerField::Name)).holding(|yaml| {
        image(composing, app, yaml);
        let asked = worker.question(app, WorkerField::Start);
        let start = start::worker(app, worker);
        command(&start.words, yaml).from(asked).continued();
        same_environment(app, yaml);
        data(app, yaml);
        depends_on(composing, app, app.release.is_some(), yaml);
        if let Some(check) = &composing.images[app.index].health {
            yaml.map("healthcheck").because(ComposeNote::WorkerHealth).holding(|yaml| {
                yaml.words("test", &is_alive(app, check)).continued();
            });
        }
        if !start.stops_when_told() {
            first_process(yaml);
        }
        stays_up(yaml);
    });
}

/// A check of a program that answers no requests, with what its image has: a shell, else the interpreter that the web
/// process is checked with.
fn is_alive(app: &App, web: &Healthcheck) -> Vec<String> {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    match web.words.as_slice() {
        _ if app.base.family.shell.is_some() => words(&["CMD-SHELL", "kill -0 1"]),
        [node, option, ..] if option == "-e" => words(&["CMD", node, "-e", "process.kill(1, 0)"]),
        [python, ..] => words(&["CMD", python, "-c", "import os; os.kill(1, 0)"]),
        [] => words(&["NONE"]),
    }
}
