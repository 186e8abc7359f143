//! `render services create`: a service from a repository or an image, with its variables.

use crate::guide::{Command, Step};
use crate::platforms::render::REGION;
use crate::platforms::variables::{Secret, plain, windows_carries};
use crate::project::{App, Project, Value, Variable};
use crate::syntax::shell::{Call, Shell, Word, call, setting};
use crate::text::saying::{RenderSaying, SharedSaying};

/// What is secret, or Render's own to know, is asked for first and forgotten afterwards.
pub fn service(mut step: Step, project: &Project, app: &App, source: Vec<Word>) -> Step {
    let name = project.deployed_name(app);
    let secrets = secrets(app);
    if !secrets.is_empty() {
        step = step.by_hand(RenderSaying::CliSecrets);
    }
    for (secret, variable) in &secrets {
        step = step.run(secret.ask(&variable.name));
    }
    let start = start(&name, app, source);
    let with = |keep: fn(&str) -> bool| {
        let kept = plains(app).filter(|(_, value)| keep(value));
        let plain = kept.map(|(variable, value)| setting(variable.name.as_str(), value));
        let asked = secrets.iter().map(|(secret, variable)| secret.setting(&variable.name));
        let all = plain.chain(asked);
        let create = all.fold(start.clone(), |create, setting| create.with("--env-var").with(setting));
        create.with("--confirm")
    };
    let left_out: Vec<_> = plains(app).filter(|(_, value)| !windows_carries(value)).collect();
    step = if left_out.is_empty() {
        step.run(with(|_| true))
    } else {
        let names: Vec<_> = left_out.iter().map(|(variable, _)| variable.name.as_str()).collect();
        step.by_hand(RenderSaying::ValuesOnWindows { names: names.join(", ") })
            .run(Command::only(Shell::Bash, with(|_| true).into()))
            .run(Command::only(Shell::PowerShell, with(windows_carries).into()))
    };
    if !secrets.is_empty() {
        step = step.run(Command::all(secrets.iter().map(|(secret, _)| secret.forget())));
    }
    step.expect(["Created service ", &name].concat())
        .checked(RenderSaying::CliCreated)
        .trouble("exec format error", SharedSaying::ExecFormat)
        .undo(call(["render", "services", "delete", &name, "--confirm"]))
}

fn start(name: &str, app: &App, source: Vec<Word>) -> Call {
    let (kind, plan) =
        if app.health.is_some() { ("web_service", "free") } else { ("background_worker", "starter") };
    let create = call(["render", "services", "create", "--name", name, "--type", kind]).with_all(source);
    let create = create.with_all(["--region", REGION, "--plan", plan]);
    match &app.health {
        Some(path) => create.with_all(["--health-check-path", path.as_str()]),
        None => create,
    }
}

fn secrets(app: &App) -> Vec<(Secret, &Variable)> {
    let asked = app.env.iter().filter(|variable| !matches!(variable.value, Value::Plain(_)));
    asked.enumerate().map(|(place, variable)| (Secret::new(place), variable)).collect()
}

/// Plain variables, those of the build too: Render hands all to it.
fn plains(app: &App) -> impl Iterator<Item = (&Variable, &str)> {
    let build = app.build_env().filter_map(|variable| match &variable.value {
        Value::Plain(value) => Some((variable, value.as_str())),
        Value::Secret | Value::App(_) | Value::Service(_) => None,
    });
    plain(app).chain(build)
}
