//! The other way to Heroku: the image is built here and pushed to Heroku's registry. No heroku.yml is read.

use super::{heroku, id, on};
use crate::guide::{Command, Step};
use crate::platforms::docker::pass;
use crate::platforms::heroku::{app_name, main_process, process};
use crate::platforms::variables::windows_carries;
use crate::project::{App, Project, Value, Worker};
use crate::question::Question;
use crate::stacks::start;
use crate::syntax::dockerfile::json_words;
use crate::syntax::shell::{Call, Shell, Statement, call};
use crate::text::saying::{HerokuSaying, SharedSaying};

pub fn steps(project: &Project) -> Vec<Step> {
    let mut steps = vec![login()];
    steps.extend(project.apps.iter().map(|app| push(project, app)));
    steps.extend(project.apps.iter().map(|app| release(project, app)));
    steps
}

fn login() -> Step {
    Step::new("registry-login", HerokuSaying::RegistryLogin)
        .from(Question::Platforms)
        .run(heroku(["container:login"]))
        .expect("Login Succeeded")
        .trouble("Cannot connect to the Docker daemon", SharedSaying::NoDockerEngine)
        .undo(heroku(["container:logout"]))
}

fn push(project: &Project, app: &App) -> Step {
    let name = app_name(project, app);
    let image = image(&name, main_process(app));
    let mut statements = Vec::new();
    let mut build = build_image(&image);
    let mut addresses = Vec::new();
    for variable in app.build_env() {
        match &variable.value {
            Value::Plain(value) => {
                build = pass(build, "--build-arg", variable.name.as_str(), value, &mut statements)
            }
            Value::App(_) => addresses.push(variable.name.as_str()),
            Value::Secret | Value::Service(_) => {}
        }
    }
    let mut step = Step::new(id("registry-push", app), HerokuSaying::RegistryPush { image: image.clone() })
        .from(Question::Platforms);
    if !addresses.is_empty() {
        step = step.by_hand(HerokuSaying::RegistryAddresses { names: addresses.join(", ") });
    }
    statements.push(build.with(app.path.as_str()).into());
    step = step.run(Command::all(statements)).run(call(["docker", "push"]).with(&image));
    for worker in &app.workers {
        step = step.run(worker_image(app, &name, &image, worker));
    }
    step.expect(
        "The push refers to repository [registry.heroku.com/".to_owned() + &name + "/" + main_process(app) + "]",
    )
    .check(call(["docker", "image", "inspect", "--format", "{{.Architecture}}"]).with(&image))
    .checked(HerokuSaying::RegistryPushed)
    .trouble("unsupported", HerokuSaying::RegistryUnsupported)
    .trouble("405 Method Not Allowed", HerokuSaying::RegistryUnsupported)
    .trouble("unauthorized: authentication required", HerokuSaying::RegistryUnauthorized)
    .trouble("This command is only supported for the container stack", HerokuSaying::NotContainer { name })
}

/// In the registry each process type is an image of its own: the app's, with another command.
fn worker_image(app: &App, name: &str, base: &str, worker: &Worker) -> Command {
    let image = image(name, &process(worker));
    let command = json_words(&start::worker(app, worker).words);
    let text = ["FROM ", base, "\nCMD ", &command].concat();
    let build = Statement::PipeText { text: text.into(), into: build_image(&image).with("-") };
    Command::all([build, call(["docker", "push"]).with(&image).into()])
}

/// The registry takes one plain image for its own machines: no attestations beside it.
fn build_image(image: &str) -> Call {
    call(["docker", "build", "--platform", "linux/amd64", "--provenance=false", "--sbom=false", "-t"]).with(image)
}

fn image(app: &str, process: &str) -> String {
    ["registry.heroku.com/", app, "/", process].concat()
}

fn release(project: &Project, app: &App) -> Step {
    let name = app_name(project, app);
    let processes: Vec<_> =
        [main_process(app).to_owned()].into_iter().chain(app.workers.iter().map(process)).collect();
    let saying = HerokuSaying::RegistryRelease { name: name.clone() };
    let mut step = Step::new(id("registry-release", app), saying)
        .from(Question::Platforms)
        .run(on(heroku(["container:release"]).with_all(&processes), &name));
    if let Some(command) = &app.release {
        step = migrate(step, &name, command);
    }
    step.expect(["Releasing images ", &processes.join(","), " to ", &name, "... done"].concat())
        .check(on(heroku(["ps"]), &name))
        .checked(HerokuSaying::Started { processes: processes.join(", ") })
        .trouble("exec format error", SharedSaying::ExecFormat)
        .undo(on(heroku(["rollback"]), &name))
}

/// One argument is taken as a whole line of shell; where Windows would change it, it is typed inside.
fn migrate(step: Step, name: &str, command: &str) -> Step {
    let run = on(heroku(["run", command]), name);
    if windows_carries(command) {
        return step.run(run);
    }
    step.by_hand(HerokuSaying::RunInside { command: command.to_owned() })
        .run(Command::only(Shell::Bash, run.into()))
        .run(Command::only(Shell::PowerShell, on(heroku(["run", "sh"]), name).into()))
}
