//! Render.

use crate::guide::Guide;
use crate::platforms::Platform;
use crate::problem::Problem;
use crate::project::Project;
use crate::sheet::Sheet;
use crate::text::Phrase;
use crate::text::phrase::PlatformPhrase;
use crate::text::saying::RenderSaying;

pub static RENDER: Platform = Platform {
    id: "render",
    name: "Render",
    about: Phrase::Platform(PlatformPhrase::Render),
    traits: &[],
    sheets,
    guide,
    problems,
};

fn sheets(_project: &Project) -> Vec<Sheet> {
    Vec::new()
}

fn guide(_project: &Project) -> Guide {
    Guide { platform: "render", about: RenderSaying::About.into(), steps: Vec::new() }
}

fn problems(_project: &Project) -> Vec<Problem> {
    Vec::new()
}
