//! Config vars: plain ones, secrets, and the addresses of other apps.

use super::{heroku, id, on};
use crate::guide::{Command, Step};
use crate::platforms::git::commit_changes;
use crate::platforms::heroku::app_name;
use crate::platforms::variables::{Secret, make_secret, plain, secrets, windows_carries};
use crate::project::{App, Project, Value, Variable, When};
use crate::question::Question;
use crate::syntax::shell::{Call, Shell, setting};
use crate::text::saying::HerokuSaying;

pub fn steps(project: &Project, app: &App) -> Vec<Step> {
    let addresses = app.env.iter().filter_map(|variable| match variable.value {
        Value::App(other) => Some(address(project, app, variable, &project.apps[other])),
        Value::Plain(_) | Value::Secret | Value::Service(_) => None,
    });
    config(project, app).into_iter().chain(secret(project, app)).chain(addresses).collect()
}

/// All plain variables in one command: each command would restart the app.
fn config(project: &Project, app: &App) -> Option<Step> {
    let (anywhere, bash_only): (Vec<_>, Vec<_>) = plain(app).partition(|(_, value)| windows_carries(value));
    let first = anywhere.first().or(bash_only.first())?.0;
    let name = app_name(project, app);
    let set = |variables: &[(&Variable, &str)]| {
        let settings = variables.iter().map(|(variable, value)| setting(variable.name.as_str(), *value));
        on(heroku(["config:set"]).with_all(settings), &name)
    };
    let mut step = Step::new(id("config", app), HerokuSaying::Config { name: name.clone() })
        .from(Question::Variables(app.index));
    if !anywhere.is_empty() {
        step = step.run(set(&anywhere));
    }
    if !bash_only.is_empty() {
        let names: Vec<_> = bash_only.iter().map(|(variable, _)| variable.name.as_str()).collect();
        step = step
            .by_hand(HerokuSaying::ConfigOnWindows { names: names.join(", ") })
            .run(Command::only(Shell::Bash, set(&bash_only).into()));
    }
    let names = anywhere.iter().chain(&bash_only).map(|(variable, _)| variable.name.as_str());
    let unset = on(heroku(["config:unset"]).with_all(names), &name);
    Some(
        step.check(on(heroku(["config:get", first.name.as_str()]), &name))
            .checked(HerokuSaying::ConfigSet { variable: first.name.to_string() })
            .undo(unset),
    )
}

fn secret(project: &Project, app: &App) -> Option<Step> {
    let first = secrets(app).next()?;
    let name = app_name(project, app);
    let mut step = Step::new(id("secrets", app), HerokuSaying::Secrets { name: name.clone() })
        .from(first.question)
        .by_hand(make_secret(app))
        .by_hand(HerokuSaying::SecretsOnWindows);
    for variable in secrets(app) {
        step = set_secret(step, variable, &name);
    }
    let unset = heroku(["config:unset"]).with_all(secrets(app).map(|variable| variable.name.as_str()));
    Some(
        step.check(on(heroku(["releases"]), &name))
            .checked(HerokuSaying::SecretSet)
            .trouble("is not recognized as an internal or external command", HerokuSaying::WindowsValue)
            .undo(on(unset, &name)),
    )
}

/// Heroku makes an app's address when it creates the app, so it is read there and handed on.
fn address(project: &Project, app: &App, variable: &Variable, other: &App) -> Step {
    let name = app_name(project, app);
    let step_id = [id("address", app), variable.name.as_str().to_ascii_lowercase().replace('_', "-")].join("-");
    let facts = (other.name.to_string(), variable.name.to_string());
    let look: Call = on(heroku(["apps:info"]), &app_name(project, other));
    if variable.when == When::Build {
        let saying = HerokuSaying::BuildAddress { other: facts.0, variable: facts.1, file: app.file("heroku.yml") };
        return Step::new(step_id, saying).from(variable.question).run(look).run(commit_changes());
    }
    let step = Step::new(step_id, HerokuSaying::Address { other: facts.0, variable: facts.1 })
        .from(variable.question)
        .run(look);
    set_secret(step, variable, &name)
        .check(on(heroku(["config:get", variable.name.as_str()]), &name))
        .checked(HerokuSaying::ConfigSet { variable: variable.name.to_string() })
        .undo(on(heroku(["config:unset", variable.name.as_str()]), &name))
}

/// Asked for, sent, forgotten.
fn set_secret(step: Step, variable: &Variable, app: &str) -> Step {
    let secret = Secret::new(0);
    let set = heroku(["config:set"]).with(secret.setting(&variable.name));
    step.run(secret.ask(&variable.name)).run(on(set, app)).run(secret.forget())
}
