//! The target platforms: facts, what each adds to the files, and the guide to it. A platform is one file (or folder)
//! and one line in [`ALL`].

use crate::guide::Guide;
use crate::problem::Problem;
use crate::project::Project;
use crate::sheet::Sheet;
use crate::text::Phrase;

pub mod compose;
pub mod docker;
pub mod docker_hub;
pub mod heroku;
pub mod render;

mod git;
pub(crate) mod problems;
mod variables;

/// Every platform, the default first.
pub const ALL: &[&Platform] = &[&compose::COMPOSE, &docker_hub::DOCKER_HUB, &heroku::HEROKU, &render::RENDER];

pub struct Platform {
    pub id: &'static str,
    pub name: &'static str,
    pub about: Phrase,
    /// What matters when choosing: free or not, sleep, HTTPS, disk, image or repository.
    pub traits: &'static [Phrase],
    /// The files it reads, besides Dockerfile and .dockerignore.
    pub sheets: fn(&Project) -> Vec<Sheet>,
    pub guide: fn(&Project) -> Guide,
    /// What does not fit this platform.
    pub problems: fn(&Project) -> Vec<Problem>,
}

pub fn by_id(id: &str) -> Option<&'static Platform> {
    ALL.iter().copied().find(|platform| platform.id == id)
}
