//! Docker Compose.

use crate::guide::Guide;
use crate::platforms::Platform;
use crate::problem::Problem;
use crate::project::Project;
use crate::sheet::Sheet;
use crate::text::Phrase;
use crate::text::phrase::PlatformPhrase;
use crate::text::saying::ComposeSaying;

pub static COMPOSE: Platform = Platform {
    id: "compose",
    name: "Docker Compose",
    about: Phrase::Platform(PlatformPhrase::Compose),
    traits: &[],
    sheets,
    guide,
    problems,
};

fn sheets(_project: &Project) -> Vec<Sheet> {
    Vec::new()
}

fn guide(_project: &Project) -> Guide {
    Guide { platform: "compose", about: ComposeSaying::About.into(), steps: Vec::new() }
}

fn problems(_project: &Project) -> Vec<Problem> {
    Vec::new()
}
