//! Heroku.

use crate::guide::Guide;
use crate::platforms::Platform;
use crate::problem::Problem;
use crate::project::Project;
use crate::sheet::Sheet;
use crate::text::Phrase;
use crate::text::phrase::PlatformPhrase;
use crate::text::saying::HerokuSaying;

pub static HEROKU: Platform = Platform {
    id: "heroku",
    name: "Heroku",
    about: Phrase::Platform(PlatformPhrase::Heroku),
    traits: &[],
    sheets,
    guide,
    problems,
};

fn sheets(_project: &Project) -> Vec<Sheet> {
    Vec::new()
}

fn guide(_project: &Project) -> Guide {
    Guide { platform: "heroku", about: HerokuSaying::About.into(), steps: Vec::new() }
}

fn problems(_project: &Project) -> Vec<Problem> {
    Vec::new()
}
