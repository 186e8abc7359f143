//! The way to a registry, in order: an account, a login, an image that answers here, a push, a new version, the end.

use super::registry::Registry;
use super::{publish, try_here};
use crate::guide::{Command, Guide, Step};
use crate::platforms::docker;
use crate::platforms::heroku::{HEROKU, image};
use crate::project::{Project, Value};
use crate::question::Question;
use crate::syntax::shell::{Statement, call, variable};
use crate::text::saying::{DockerHubSaying, DockerSaying, RegistryTrouble, SharedSaying};

pub fn guide(project: &Project) -> Guide {
    let registry = Registry::of(project);
    let mut steps =
        vec![docker::install(), account(project, &registry), login(&registry), build(project, &registry)];
    steps.extend(try_here::steps(project, &registry));
    steps.extend(publish::steps(project, &registry));
    Guide { platform: super::DOCKER_HUB.id, about: about(&registry).into(), steps }
}

fn about(registry: &Registry) -> DockerHubSaying {
    match registry {
        Registry::DockerHub { .. } => DockerHubSaying::AboutDockerHub,
        Registry::Ghcr { .. } => DockerHubSaying::AboutGhcr,
        Registry::Heroku => DockerHubSaying::AboutHeroku,
        Registry::Elsewhere { host } => DockerHubSaying::AboutElsewhere { host: host.clone() },
    }
}

fn account(project: &Project, registry: &Registry) -> Step {
    let step = |saying| Step::new("account", saying).from(Question::Registry);
    match registry {
        Registry::DockerHub { .. } => step(DockerHubSaying::AccountDockerHub)
            .by_hand(DockerHubSaying::SignUpDockerHub)
            .by_hand(DockerHubSaying::TokenDockerHub),
        Registry::Ghcr { .. } => step(DockerHubSaying::AccountGhcr).by_hand(DockerHubSaying::TokenGhcr),
        Registry::Heroku => step(DockerHubSaying::AccountHeroku)
            .by_hand(DockerHubSaying::HerokuCli { guide: project.targets(HEROKU.id) })
            .check(Statement::from(call(["heroku", "--version"]))),
        Registry::Elsewhere { host } => step(DockerHubSaying::AccountElsewhere { host: host.clone() })
            .by_hand(DockerHubSaying::TokenElsewhere { host: host.clone() }),
    }
}

fn login(registry: &Registry) -> Step {
    let step = match registry {
        Registry::DockerHub { user } => token_login("DOCKERHUB_TOKEN", user, None),
        Registry::Ghcr { owner } => {
            token_login("GHCR_TOKEN", owner.split('/').next().unwrap_or(owner), Some("ghcr.io"))
        }
        Registry::Heroku => Step::new("login", DockerHubSaying::LoginHeroku)
            .run(Command::all([call(["heroku", "login"]).into(), call(["heroku", "container:login"]).into()])),
        Registry::Elsewhere { host } => Step::new("login", DockerHubSaying::LoginElsewhere { host: host.clone() })
            .run(Statement::from(call(["docker", "login"]).with(host))),
    };
    let step = match registry {
        Registry::DockerHub { .. } => {
            step.trouble("unauthorized: incorrect username or password", RegistryTrouble::Unauthorized)
        }
        Registry::Ghcr { .. } => step.trouble("denied: denied", RegistryTrouble::DeniedGhcr),
        Registry::Heroku => step.trouble("heroku: command not found", SharedSaying::NewTerminal),
        Registry::Elsewhere { .. } => step.trouble("unauthorized", RegistryTrouble::UnauthorizedElsewhere),
    };
    step.from(Question::Registry)
        .expect("Login Succeeded")
        .trouble("Cannot connect to the Docker daemon", SharedSaying::NoDockerEngine)
        .undo(Statement::from(call(["docker", "logout"]).with_all(registry.host())))
}

/// The token is asked for without being shown and travels through a pipe.
fn token_login(token: &str, user: &str, host: Option<&str>) -> Step {
    let login = call(["docker", "login"]).with_all(host).with_all(["--username", user]);
    // Made of a reference's own letters: nothing in it needs a quote in any shell.
    let plain = ["docker login", host.unwrap_or_default(), "--username", user];
    let plain = plain.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let asked = Statement::AskSecret { name: token.to_owned(), prompt: token.to_owned() };
    let piped = Statement::PipeText { text: variable(token), into: login.with("--password-stdin") };
    Step::new("login", DockerHubSaying::LoginWithToken { plain })
        .run(asked)
        .run(Command::all([piped, Statement::Forget(token.to_owned())]))
}

fn build(project: &Project, registry: &Registry) -> Step {
    let saying = match registry {
        Registry::Heroku => DockerHubSaying::BuildHeroku,
        _ => DockerHubSaying::Build { several: project.apps.len() > 1 },
    };
    let mut step = Step::new("build", saying).from(Question::Tag);
    for app in &project.apps {
        for argument in app.build_env() {
            let Value::App(other) = argument.value else { continue };
            let app = project.apps[other].name.to_string();
            step = step.by_hand(DockerHubSaying::AddressAtBuild { variable: argument.name.to_string(), app });
        }
    }
    let last = project.apps.last().map(|app| registry.image(project, app, &project.tag)).unwrap_or_default();
    step.run(builds(project, registry, &project.tag))
        .expect(format!("=> => naming to {last}"))
        .check(Statement::from(call(["docker", "image", "ls"])))
        .trouble("failed to calculate checksum of ref", DockerSaying::CopySourceMissing)
        .trouble("repository name … must be lowercase", RegistryTrouble::UpperCase)
        .trouble("toomanyrequests", DockerSaying::TooManyPulls)
        .trouble("no space left on device", DockerSaying::NoSpace)
}

/// Builds every app's image under one tag.
pub(super) fn builds(project: &Project, registry: &Registry, tag: &str) -> Command {
    let options: &[&str] = match registry {
        Registry::Heroku => &image::PLAIN,
        _ => &[],
    };
    // What is built in is mostly opened by a browser, which knows nothing of the containers' own network.
    let addresses = |app: usize| docker::address_here(&project.apps[app]).unwrap_or_else(|| beside(project, app));
    let each = |app| docker::build(app, addresses, options, &registry.image(project, app, tag));
    Command::all(project.apps.iter().flat_map(each))
}

/// The address of an app among containers.
pub(super) fn beside(project: &Project, app: usize) -> String {
    let app = &project.apps[app];
    format!("http://{}:{}", app.name, app.port)
}
