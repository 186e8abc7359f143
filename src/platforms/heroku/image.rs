//! The images of Heroku's registry: each process type has one of its own, without a tag.

use super::{app_name, main_process, process, processes};
use crate::guide::Command;
use crate::platforms::docker;
use crate::project::{App, Project};
use crate::stacks::start::{self, Start};
use crate::syntax::dockerfile::json_words;
use crate::syntax::shell::{Call, Statement, call};

pub const REGISTRY: &str = "registry.heroku.com";

/// The registry takes one plain image: no attestations beside it.
pub const PLAIN: [&str; 2] = ["--provenance=false", "--sbom=false"];

/// What the release phase runs. Source: Heroku's Dev Center, "Container Registry & Runtime", "Release phase".
const RELEASE: &str = "release";

/// The image of the app itself: `registry.heroku.com/shop/web`.
pub fn of_app(project: &Project, app: &App) -> String {
    named(&app_name(project, app), main_process(app))
}

/// Whatever is released together, in one command.
pub fn released(app: &App) -> Vec<String> {
    let mut names = processes(app);
    if app.release.is_some() {
        names.insert(1, RELEASE.to_owned());
    }
    names
}

/// All images of an app.
pub fn all(project: &Project, app: &App) -> Vec<String> {
    let name = app_name(project, app);
    released(app).iter().map(|process| named(&name, process)).collect()
}

/// Whether there are images beside the app's own.
pub fn has_others(app: &App) -> bool {
    app.release.is_some() || !app.workers.is_empty()
}

/// The images beside the app's own: the same with another command, each built and pushed.
pub fn others(project: &Project, app: &App) -> Vec<Command> {
    let release = app.release.iter().map(|line| (RELEASE.to_owned(), start::once(app, line)));
    let workers = app.workers.iter().map(|worker| (process(worker), start::worker(app, worker)));
    release.chain(workers).map(|(process, start)| other(project, app, &process, &start)).collect()
}

fn other(project: &Project, app: &App, process: &str, start: &Start) -> Command {
    let image = named(&app_name(project, app), process);
    let text = ["FROM ", &of_app(project, app), "\nCMD ", &json_words(&start.words)].concat();
    let build = Statement::PipeText { text: text.into(), into: build(&image).with("-") };
    Command::all([build, call(["docker", "push"]).with(&image).into()])
}

/// Builds for Heroku's machines; where from is still to be said.
pub fn build(image: &str) -> Call {
    call(["docker", "build", "--platform", docker::ARCHITECTURE]).with_all(PLAIN).with("-t").with(image)
}

fn named(app: &str, process: &str) -> String {
    [REGISTRY, "/", app, "/", process].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Answers, AppAnswers, WorkerAnswers};
    use crate::syntax::shell::Shell;

    #[test]
    fn the_release_command_and_each_worker_has_an_image() {
        let mail = WorkerAnswers {
            name: "mail".to_owned(),
            start: "python mail.py".to_owned(),
            ..WorkerAnswers::default()
        };
        let app =
            AppAnswers { release: "flask db upgrade".to_owned(), workers: vec![mail], ..AppAnswers::default() };
        let answers = Answers { name: "notes".to_owned(), apps: vec![app], ..Answers::default() };
        let project = crate::project::read(&answers).0;
        let app = &project.apps[0];
        assert_eq!(released(app), ["web", "release", "mail"]);
        let built: Vec<_> = others(&project, app).iter().filter_map(|command| command.print(Shell::Bash)).collect();
        assert!(
            built[0].starts_with(
                "printf '%s' 'FROM registry.heroku.com/notes/web\nCMD [\"flask\", \"db\", \"upgrade\"]' | docker build"
            ),
            "{built:?}"
        );
        assert!(built[0].ends_with("\ndocker push registry.heroku.com/notes/release"), "{built:?}");
        assert!(built[1].ends_with("\ndocker push registry.heroku.com/notes/mail"), "{built:?}");
    }
}
