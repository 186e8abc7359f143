//! Docker Hub.

use crate::guide::Guide;
use crate::platforms::Platform;
use crate::problem::Problem;
use crate::project::Project;
use crate::sheet::Sheet;
use crate::text::Phrase;
use crate::text::phrase::PlatformPhrase;
use crate::text::saying::DockerHubSaying;

pub static DOCKER_HUB: Platform = Platform {
    id: "docker-hub",
    name: "Docker Hub",
    about: Phrase::Platform(PlatformPhrase::DockerHub),
    traits: &[],
    sheets,
    guide,
    problems,
};

fn sheets(_project: &Project) -> Vec<Sheet> {
    Vec::new()
}

fn guide(_project: &Project) -> Guide {
    Guide { platform: "docker-hub", about: DockerHubSaying::About.into(), steps: Vec::new() }
}

fn problems(_project: &Project) -> Vec<Problem> {
    Vec::new()
}
