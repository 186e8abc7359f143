//! The same with Render's command line: check the file, or make each service by a command.

use super::{address, create, id};
use crate::answers::ServiceField;
use crate::guide::{Command, Step};
use crate::platforms::render::{Managed, REGION, made, service_name};
use crate::project::{App, Project, Service};
use crate::question::Question;
use crate::syntax::shell::{Shell, Statement, call};
use crate::text::saying::{ComposeSaying, RenderSaying, SharedSaying};

pub fn steps(project: &Project) -> Vec<Step> {
    let mut steps = vec![install(), login(), validate()];
    steps.extend(made(project, Managed::Postgres).enumerate().map(|(place, service)| {
        let plan = if place == 0 { "free" } else { "basic_256mb" };
        managed(project, service, "postgres", &["--plan", plan, "--version", service.version.id])
    }));
    steps.extend(made(project, Managed::KeyValue).enumerate().map(|(place, service)| {
        let plan = if place == 0 { "free" } else { "starter" };
        managed(project, service, "keyvalues", &["--plan", plan, "--memory-policy", "noeviction"])
    }));
    steps.extend(project.apps.iter().map(|app| from_repository(project, app)));
    steps.push(watch());
    steps
}

fn install() -> Step {
    let script = "https://raw.githubusercontent.com/render-oss/cli/refs/heads/main/bin/install.sh";
    let install = Statement::Pipe(vec![call(["curl", "-fsSL", script]), call(["sh"])]);
    Step::new("cli-install", RenderSaying::CliInstall)
        .from(Question::Platforms)
        .by_hand(RenderSaying::CliOnWindows)
        .run(Command::only(Shell::Bash, install))
        .check(call(["render", "--version"]))
        .checked(RenderSaying::CliInstalled)
        .trouble("render: command not found", SharedSaying::NewTerminal)
}

fn login() -> Step {
    Step::new("cli-login", RenderSaying::CliLogin)
        .run(call(["render", "login"]))
        .run(call(["render", "workspace", "set"]))
        .check(call(["render", "workspace", "current"]))
        .checked(RenderSaying::CliLoggedIn)
        .undo(call(["render", "logout"]))
}

fn validate() -> Step {
    Step::new("cli-validate", RenderSaying::CliValidate)
        .run(call(["render", "blueprints", "validate", "render.yaml"]))
        .checked(RenderSaying::CliValid)
}

/// Makes a database or cache, and shows the address that the apps need.
fn managed(project: &Project, service: &Service, what: &str, options: &[&str]) -> Step {
    let name = service_name(project, service);
    let make = call(["render", what, "create", "--name", &name, "--region", REGION]);
    let show = call(["render", what, "get", &name, "--include-sensitive-connection-info", "--output", "text"]);
    let saying = RenderSaying::CliService { name: name.clone(), variable: service.variable.to_string() };
    Step::new(["cli-service-", service.name.as_str()].concat(), saying)
        .from(service.question(ServiceField::Kind))
        .run(make.with_all(options.iter().copied()).with("--confirm"))
        .run(show)
        .undo(call(["render", what, "delete", &name, "--confirm"]))
}

fn from_repository(project: &Project, app: &App) -> Step {
    let mut source = call(["--repo", address(project), "--branch", "main", "--runtime", "docker"]);
    if !app.path.is_project() {
        source = source.with_all(["--root-directory", app.path.as_str()]);
    }
    let question = if project.apps.len() == 1 { Question::Name } else { Question::Apps };
    let saying = RenderSaying::CliCreate { name: project.deployed_name(app) };
    let step = Step::new(id("cli-create", app), saying).from(question);
    create::service(step, project, app, source.0, app.env.iter())
        .trouble("exec format error", ComposeSaying::ExecFormat)
}

fn watch() -> Step {
    Step::new("cli-watch", RenderSaying::CliWatch)
        .run(call(["render", "deploys", "list"]))
        .run(call(["render", "logs", "--tail"]))
        .checked(RenderSaying::CliWatched)
}
