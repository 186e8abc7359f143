//! The other way to Heroku: the image is built here and pushed to Heroku's registry. No heroku.yml is read.

use super::{heroku, id, on};
use crate::answers::AppField;
use crate::guide::{Command, Step};
use crate::platforms::heroku::{app_name, main_process, process};
use crate::project::{App, Project, Value, Worker};
use crate::question::Question;
use crate::syntax::dockerfile::json_words;
use crate::syntax::shell::{Call, Statement, call, setting};
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
    let mut build = build_image(&image);
    let mut addresses = Vec::new();
    for variable in app.build_env() {
        match &variable.value {
            Value::Plain(value) => build = build.with("--build-arg").with(setting(variable.name.as_str(), value)),
            Value::App(_) => addresses.push(variable.name.as_str()),
            Value::Secret | Value::Service(_) => {}
        }
    }
    let mut step = Step::new(id("registry-push", app), HerokuSaying::RegistryPush { image: image.clone() })
        .from(Question::Platforms);
    if !addresses.is_empty() {
        step = step.by_hand(HerokuSaying::RegistryAddresses { names: addresses.join(", ") });
    }
    step = step.run(build.with(app.path.as_str())).run(call(["docker", "push"]).with(&image));
    for worker in &app.workers {
        step = step.run(worker_image(&name, &image, worker));
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
fn worker_image(app: &str, base: &str, worker: &Worker) -> Command {
    let image = image(app, &process(worker));
    let command = json_words(&["/bin/sh", "-c", &worker.start]);
    let text = ["FROM ", base, "\nCMD ", &command, "\n"].concat();
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
    let mut release = heroku(["container:release", main_process(app)]);
    release = release.with_all(app.workers.iter().map(process));
    let mut step = Step::new(id("registry-release", app), HerokuSaying::RegistryRelease).run(on(release, &name));
    if let Some(command) = &app.release {
        // One argument is taken as a whole line of shell.
        step = step.run(on(heroku(["run", command]), &name)).from(app.question(AppField::Release));
    }
    step.expect("Releasing images ".to_owned() + main_process(app) + " to " + &name + "... done")
        .check(on(heroku(["ps"]), &name))
        .checked(HerokuSaying::Started { processes: main_process(app).to_owned() })
        .trouble("exec format error", SharedSaying::ExecFormat)
        .undo(on(heroku(["rollback"]), &name))
}
