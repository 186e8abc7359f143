//! The other way to Heroku: the image is built here and pushed to Heroku's registry. No heroku.yml is read.

use super::deploy::scale;
use super::{heroku, id, on};
use crate::guide::{Command, Step};
use crate::platforms::docker::pass;
use crate::platforms::heroku::{app_name, image, processes, to_be_scaled};
use crate::project::{App, Project, Value};
use crate::question::Question;
use crate::syntax::shell::call;
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
    let image = image::of_app(project, app);
    let others = image::released(app).split_off(1);
    let step = Step::new(id("registry-push", app), HerokuSaying::RegistryPush { image: image.clone(), others })
        .from(Question::Platforms);
    let mut step = build(step, project, app, &image).run(call(["docker", "push"]).with(&image));
    for command in image::others(project, app) {
        step = step.run(command);
    }
    step.expect(["The push refers to repository [", &image, "]"].concat())
        .check(call(["docker", "image", "inspect", "--format", "{{.Architecture}}"]).with(&image))
        .checked(HerokuSaying::RegistryPushed)
        .trouble("unsupported", HerokuSaying::RegistryUnsupported)
        .trouble("unexpected status … 405 Method Not Allowed", HerokuSaying::RegistryUnsupported)
        .trouble("unauthorized: authentication required", HerokuSaying::RegistryUnauthorized)
        .trouble("This command is only supported for the container stack", HerokuSaying::NotContainer { name })
}

/// Addresses of other apps are known to Heroku alone: examples stand in their place, and are said to be.
fn build(mut step: Step, project: &Project, app: &App, image: &str) -> Step {
    let mut statements = Vec::new();
    let mut build = image::build(image);
    for variable in app.build_env() {
        let value = match &variable.value {
            Value::Plain(value) => value.clone(),
            Value::App(other) => {
                let other = &project.apps[*other];
                let example = ["https://", other.name.as_str(), ".example.com"].concat();
                let name = app_name(project, other);
                step = step.by_hand(HerokuSaying::RegistryAddress { example: example.clone(), name });
                example
            }
            // What is secret is never known at build time: `project::read` makes it a run-time variable.
            Value::Secret | Value::Service(_) => continue,
        };
        build = pass(build, "--build-arg", variable.name.as_str(), &value, &mut statements);
    }
    statements.push(build.with(app.path.as_str()).into());
    step.run(Command::all(statements))
}

fn release(project: &Project, app: &App) -> Step {
    let name = app_name(project, app);
    let (processes, released) = (processes(app), image::released(app));
    let saying = HerokuSaying::RegistryRelease { name: name.clone(), release: app.release.is_some() };
    let mut step = Step::new(id("registry-release", app), saying)
        .from(Question::Platforms)
        .run(on(heroku(["container:release"]).with_all(&released), &name));
    if to_be_scaled(&processes).next().is_some() {
        step = step.run(scale(to_be_scaled(&processes), "1", &name));
    }
    step.expect(["Releasing images ", &released.join(","), " to ", &name, "... done"].concat())
        .check(on(heroku(["ps"]), &name))
        .checked(HerokuSaying::Started { processes: processes.join(", ") })
        .trouble("exec format error", SharedSaying::ExecFormat)
        .undo(scale(&processes, "0", &name))
}
