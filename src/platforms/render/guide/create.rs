//! `render services create`: a service from a repository or an image, with its variables.

use crate::guide::{Command, Step};
use crate::platforms::render::{REGION, command, fixed_port};
use crate::platforms::variables::{Secret, powershell_carries};
use crate::project::{App, Project, Value, Variable};
use crate::syntax::shell::{Call, Shell, Word, call, setting};
use crate::text::saying::RenderSaying;

/// What is secret, or Render's own to know, is asked for first and forgotten afterwards.
pub fn service<'a>(
    step: Step,
    project: &Project,
    app: &App,
    source: Vec<Word>,
    variables: impl Iterator<Item = &'a Variable>,
) -> Step {
    let name = project.deployed_name(app);
    let (plains, secrets) = sorted(variables);
    let mut step = left_out(step, project, app);
    if !secrets.is_empty() {
        step = step.by_hand(RenderSaying::CliSecrets);
    }
    for (secret, variable) in &secrets {
        step = step.run(secret.ask(&variable.name));
    }
    let start = start(&name, app, source);
    let with = |keep: fn(&str) -> bool| {
        let kept = plains.iter().filter(|(_, value)| keep(value));
        let plain = kept.map(|(variable, value)| setting(variable.name.as_str(), *value));
        let asked = secrets.iter().map(|(secret, variable)| secret.setting(&variable.name));
        let all = plain.chain(asked);
        let create = all.fold(start.clone(), |create, setting| create.with("--env-var").with(setting));
        create.with("--confirm")
    };
    let left_out: Vec<_> = plains.iter().filter(|(_, value)| !powershell_carries(value)).collect();
    step = if left_out.is_empty() {
        step.run(with(|_| true))
    } else {
        let names: Vec<_> = left_out.iter().map(|(variable, _)| variable.name.as_str()).collect();
        step.by_hand(RenderSaying::ValuesOnWindows { names: names.join(", ") })
            .run(Command::only(Shell::Bash, with(|_| true).into()))
            .run(Command::only(Shell::PowerShell, with(powershell_carries).into()))
    };
    if !secrets.is_empty() {
        step = step.run(Command::all(secrets.iter().map(|(secret, _)| secret.forget())));
    }
    let delete = call(["render", "services", "delete", &name, "--confirm"]);
    step.expect(["Created service ", &name].concat()).checked(RenderSaying::CliCreated).undo(delete)
}

/// What the command line cannot say, and render.yaml does.
fn left_out(step: Step, project: &Project, app: &App) -> Step {
    let step = match &app.release {
        Some(release) if !app.serves() => {
            step.by_hand(RenderSaying::CliRelease { command: release.clone(), setting: "Pre-Deploy Command" })
        }
        Some(release) if command::after_release(project, app).is_some() => {
            step.by_hand(RenderSaying::CliRelease { command: release.clone(), setting: "Docker Command" })
        }
        _ => step,
    };
    let step = match &app.data {
        Some(folder) => step.by_hand(RenderSaying::CliDisk { folder: folder.path() }),
        None => step,
    };
    if app.workers.is_empty() { step } else { step.by_hand(RenderSaying::CliWorkers) }
}

fn start(name: &str, app: &App, source: Vec<Word>) -> Call {
    let kind = if app.serves() { "web_service" } else { "background_worker" };
    let plan = if app.serves() && app.data.is_none() { "free" } else { "starter" };
    let create = call(["render", "services", "create", "--name", name, "--type", kind]).with_all(source);
    let create = create.with_all(["--region", REGION, "--plan", plan]);
    let create = match &app.health {
        Some(path) => create.with_all(["--health-check-path", path.as_str()]),
        None => create,
    };
    match fixed_port(app) {
        Some(port) => create.with("--env-var").with(setting("PORT", port.to_string())),
        None => create,
    }
}

type Plain<'a> = (&'a Variable, &'a str);

/// Those whose value is known, and those that are asked for.
fn sorted<'a>(variables: impl Iterator<Item = &'a Variable>) -> (Vec<Plain<'a>>, Vec<(Secret, &'a Variable)>) {
    let (mut plains, mut secrets) = (Vec::new(), Vec::new());
    for variable in variables {
        match &variable.value {
            Value::Plain(value) => plains.push((variable, value.as_str())),
            Value::Secret | Value::App(_) | Value::Service(_) => {
                secrets.push((Secret::new(secrets.len()), variable));
            }
        }
    }
    (plains, secrets)
}
