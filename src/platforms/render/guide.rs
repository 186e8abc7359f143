//! The guide to Render: by the Dashboard and render.yaml, by its command line, and from an image.

use super::{Managed, command, environment, made};
use crate::answers::{AppField, ServiceField};
use crate::guide::{Guide, Step};
use crate::platforms::docker_hub::{self, DOCKER_HUB, Registry};
use crate::platforms::git::{self, git};
use crate::platforms::variables::{from_elsewhere, make_secrets};
use crate::project::{App, Project};
use crate::question::Question;
use crate::stacks::start;
use crate::text::Saying;
use crate::text::saying::{RenderSaying, SharedSaying};

mod create;
mod image;
mod operate;
mod terminal;

pub fn guide(project: &Project) -> Guide {
    let mut steps = vec![git::install(), git::first_commit(), repository(project), account()];
    steps.extend(bring(project));
    steps.push(blueprint(project));
    steps.extend(project.apps.iter().filter(|app| app.serves()).map(open));
    steps.extend(project.apps.iter().filter_map(|app| release(project, app)));
    steps.extend(operate::steps(project));
    steps.extend(terminal::steps(project));
    if project.targets(DOCKER_HUB.id) {
        steps.extend(image::steps(project));
    }
    steps.push(operate::tear_down(project));
    let web = project.apps.iter().any(App::serves);
    Guide { platform: "render", about: RenderSaying::About { web }.into(), steps }
}

/// The repository's address, or one that shows its shape until it is answered.
fn address(project: &Project) -> &str {
    project.repository.as_deref().unwrap_or("https://github.com/your-user/your-repository")
}

/// The name of a step that each app has.
fn id(what: &str, app: &App) -> String {
    [what, "-", app.name.as_str()].concat()
}

fn repository(project: &Project) -> Step {
    let address = address(project).to_owned();
    let step = Step::new("repository", RenderSaying::Repository).from(Question::Repository);
    let step = if is_online_already(project) {
        step.by_hand(RenderSaying::RepositoryThere { guide: Registry::of(project).name(), address })
    } else {
        step.by_hand(RenderSaying::RepositoryByHand { address: address.clone() })
            .run(git(["remote", "add", "origin", &address]))
            .trouble("remote origin already exists", RenderSaying::OriginExists { address })
            .undo(git(["remote", "remove", "origin"]))
    };
    step.run(git(["push", "-u", "origin", "main"]))
        .expect("branch 'main' set up to track 'origin/main'.")
        .check(git(["ls-remote", "--heads", "origin", "main"]))
        .checked(RenderSaying::RepositoryPushed)
        .trouble("Password authentication is not supported for Git operations", RenderSaying::PasswordRefused)
        .trouble("Repository not found", RenderSaying::RepositoryMissing)
        .trouble("Updates were rejected because the remote contains work", RenderSaying::RemoteHasWork)
        .trouble("error: src refspec main does not match any", SharedSaying::NoMain)
}

/// Whether the guide to the registry has put the repository online before.
fn is_online_already(project: &Project) -> bool {
    project.targets(DOCKER_HUB.id) && docker_hub::has_workflow(project)
}

fn account() -> Step {
    Step::new("account", RenderSaying::Account).from(Question::Platforms).by_hand(RenderSaying::AccountByHand)
}

/// What comes from elsewhere is fetched before Render asks for it.
fn bring(project: &Project) -> impl Iterator<Item = Step> {
    from_elsewhere(project, |service| super::managed(service.kind).is_some()).map(|(service, _)| {
        let saying = SharedSaying::BringService {
            service: service.name.to_string(),
            kind: service.kind.name,
            offered: super::managed(service.kind).is_some(),
            platform: "Render",
        };
        let question = if service.external { ServiceField::Where } else { ServiceField::Kind };
        Step::new(["service-", service.name.as_str()].concat(), saying)
            .from(service.question(question))
            .by_hand(SharedSaying::GetService { kind: service.kind.id, example: service.kind.example })
            .by_hand(RenderSaying::KeepAddress { variable: service.variable.to_string() })
    })
}

fn blueprint(project: &Project) -> Step {
    let mut step = Step::new("blueprint", RenderSaying::Blueprint)
        .from(Question::Platforms)
        .by_hand(RenderSaying::BlueprintOpen { address: address(project).to_owned() });
    for app in &project.apps {
        let names: Vec<_> = environment::asked(project, app).map(|variable| variable.name.as_str()).collect();
        if !names.is_empty() {
            let name = app.name.to_string();
            step = step.by_hand(RenderSaying::BlueprintValues { app: name, names: names.join(", ") });
        }
    }
    step.by_hand.extend(make_secrets(project).map(Saying::from));
    step = step.by_hand(RenderSaying::BlueprintApply).checked(RenderSaying::BlueprintApplied);
    if made(project, Managed::Postgres).next().is_some() {
        step = step.trouble("cannot have more than one active free tier database", RenderSaying::OneFreeDatabase);
    }
    step = step
        .trouble("failed to read dockerfile", RenderSaying::NoDockerfile)
        .trouble("failed to compute cache key", RenderSaying::CopySource);
    if project.apps.iter().any(App::serves) {
        step = step
            .trouble("No open ports detected", RenderSaying::NoPort)
            .trouble("Port scan timeout reached", RenderSaying::NoPort);
    }
    if project.apps.iter().any(|app| app.health.is_some()) {
        step = step.trouble("Timed out after waiting for internal health check", RenderSaying::HealthFailed);
    }
    if project.apps.iter().any(is_django) {
        step = step.trouble("Invalid HTTP_HOST header", RenderSaying::AllowedHosts);
    }
    let gunicorn = project.apps.iter().any(start::starts_gunicorn);
    step.trouble("Exited with status", RenderSaying::Exited)
        .trouble("Ran out of memory", SharedSaying::Memory { gunicorn })
}

fn is_django(app: &App) -> bool {
    app.framework.id == "django"
}

fn open(app: &App) -> Step {
    let path = app.health.as_ref().map_or("/", |path| path.as_str()).to_owned();
    let step = Step::new(id("open", app), RenderSaying::Open { name: app.name.to_string() })
        .from(app.question(AppField::Health))
        .by_hand(RenderSaying::OpenByHand { path })
        .checked(RenderSaying::Opened)
        .trouble("502 Bad Gateway", RenderSaying::NoPort);
    if is_django(app) { step.trouble("Invalid HTTP_HOST header", RenderSaying::AllowedHosts) } else { step }
}

/// The release command runs at each start where the file could say so; else by hand.
fn release(project: &Project, app: &App) -> Option<Step> {
    let release = app.release.as_ref().filter(|_| app.serves())?;
    let step = Step::new(id("release", app), RenderSaying::Release { command: release.clone() })
        .from(app.question(AppField::Release));
    Some(match command::after_release(project, app) {
        Some(_) => step.by_hand(RenderSaying::ReleaseAtStart),
        None => step.by_hand(RenderSaying::ReleaseByHand),
    })
}
