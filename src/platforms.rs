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

/// What writes for each, in the order of [`ALL`]. Apart from it, because the page asks about platforms before the part
/// of the program is there that writes files.
const WRITERS: &[Writer] = &[compose::WRITER, docker_hub::WRITER, heroku::WRITER, render::WRITER];
const _: () = assert!(WRITERS.len() == ALL.len());

pub struct Platform {
    pub id: &'static str,
    pub name: &'static str,
    pub about: Phrase,
    /// What matters when choosing: free or not, sleep, HTTPS, disk, image or repository.
    pub traits: &'static [Phrase],
    /// What does not fit this platform.
    pub problems: fn(&Project) -> Vec<Problem>,
}

/// What a platform adds.
pub struct Writer {
    /// The files it reads, besides Dockerfile and .dockerignore.
    sheets: fn(&Project) -> Vec<Sheet>,
    guide: fn(&Project) -> Guide,
}

impl Platform {
    pub fn sheets(&self, project: &Project) -> Vec<Sheet> {
        (self.writer().sheets)(project)
    }

    pub fn guide(&self, project: &Project) -> Guide {
        (self.writer().guide)(project)
    }

    fn writer(&self) -> &'static Writer {
        let place = ALL.iter().position(|platform| platform.id == self.id).expect("every platform is in the list");
        &WRITERS[place]
    }
}

pub fn by_id(id: &str) -> Option<&'static Platform> {
    ALL.iter().copied().find(|platform| platform.id == id)
}
