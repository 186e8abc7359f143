//! A registry: Docker Hub, or wherever the answer says that images go.

use crate::guide::Guide;
use crate::platforms::{Platform, Writer};
use crate::problem::{Problem, ProblemKind};
use crate::project::Project;
use crate::question::Question;
use crate::sheet::Sheet;
use crate::text::Phrase;
use crate::text::phrase::PlatformPhrase;

mod guide;
mod publish;
mod registry;
mod try_here;
mod workflow;

#[cfg(test)]
mod tests;

pub use registry::Registry;

pub static DOCKER_HUB: Platform = Platform {
    id: "docker-hub",
    name: "Docker Hub",
    about: Phrase::Platform(PlatformPhrase::DockerHub),
    traits: &[
        Phrase::Platform(PlatformPhrase::DockerHubCost),
        Phrase::Platform(PlatformPhrase::DockerHubRuns),
        Phrase::Platform(PlatformPhrase::DockerHubPrivate),
        Phrase::Platform(PlatformPhrase::DockerHubLimit),
        Phrase::Platform(PlatformPhrase::DockerHubSource),
        Phrase::Platform(PlatformPhrase::DockerHubCard),
    ],
    problems,
};

pub const WRITER: Writer = Writer { sheets, guide };

fn sheets(project: &Project) -> Vec<Sheet> {
    has_workflow(project).then(|| workflow::sheet(project, &Registry::of(project))).into_iter().collect()
}

/// Whether a workflow publishes the images. Heroku's registry has nothing to publish: an image there waits for a release
/// that only Heroku's CLI makes.
pub fn has_workflow(project: &Project) -> bool {
    Registry::of(project) != Registry::Heroku && on_github(project)
}

/// Whether the source is on GitHub, or may be.
fn on_github(project: &Project) -> bool {
    project.repository.as_deref().is_none_or(|address| address.starts_with("https://github.com/"))
}

fn guide(project: &Project) -> Guide {
    guide::guide(project)
}

fn problems(project: &Project) -> Vec<Problem> {
    let mut problems = registry_problems(project);
    if !on_github(project) && Registry::of(project) != Registry::Heroku {
        problems.push(Problem::warning(Question::Repository, ProblemKind::WorkflowNeedsGithub));
    }
    problems
}

fn registry_problems(project: &Project) -> Vec<Problem> {
    if !project.registry_known {
        return vec![Problem::warning(Question::Registry, ProblemKind::NoRegistry)];
    }
    match Registry::of(project) {
        Registry::DockerHub { user } => docker_hub_problems(project, &user),
        Registry::Ghcr { owner } if owner.is_empty() => {
            let typed = project.registry.clone();
            vec![Problem::error(Question::Registry, ProblemKind::Registry { typed })]
        }
        // The answer was put in lower case when it was read, and a problem told so.
        Registry::Ghcr { .. } | Registry::Elsewhere { .. } => Vec::new(),
        Registry::Heroku => registry::heroku_needed(project).into_iter().collect(),
    }
}

/// Docker Hub knows one account and one repository below it. Source: facts, platforms section 0.2.
const REPOSITORY_RULE: &str = "[a-z0-9_-]{2,255}";

fn docker_hub_problems(project: &Project, user: &str) -> Vec<Problem> {
    let account = user.split('/').next().unwrap_or(user);
    if account.is_empty() || account != user {
        let problem = Problem::error(Question::Registry, ProblemKind::Registry { typed: project.registry.clone() });
        return vec![if account.is_empty() {
            problem
        } else {
            problem.mend(Question::Registry, format!("docker.io/{account}"))
        }];
    }
    let repositories = project.apps.iter().map(|app| project.image_repository(app));
    let refused = repositories.filter_map(|image| {
        let name = image.rsplit('/').next().unwrap_or(&image).to_owned();
        (!fits(&name)).then(|| {
            let kind = ProblemKind::NameForPlatform { platform: DOCKER_HUB.name, name, rule: REPOSITORY_RULE };
            Problem::error(Question::Name, kind)
        })
    });
    refused.collect()
}

fn fits(repository: &str) -> bool {
    let letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-".contains(&byte);
    (2..=255).contains(&repository.len()) && repository.bytes().all(letters)
}
