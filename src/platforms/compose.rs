//! Docker Compose: everything together on this machine, or on a server of one's own.

use crate::files;
use crate::guide::Guide;
use crate::platforms::{Platform, Writer};
use crate::problem::Problem;
use crate::project::Project;
use crate::sheet::Sheet;
use crate::syntax::shell::Statement;
use crate::text::Phrase;
use crate::text::phrase::PlatformPhrase;

mod data;
mod guide;
mod server;

pub use data::goes;

#[cfg(test)]
mod tests;

pub static COMPOSE: Platform = Platform {
    id: "compose",
    name: "Docker Compose",
    about: Phrase::Platform(PlatformPhrase::Compose),
    traits: &[
        Phrase::Platform(PlatformPhrase::ComposeCost),
        Phrase::Platform(PlatformPhrase::ComposeSleep),
        Phrase::Platform(PlatformPhrase::ComposeHttps),
        Phrase::Platform(PlatformPhrase::ComposeDisk),
        Phrase::Platform(PlatformPhrase::ComposeSource),
        Phrase::Platform(PlatformPhrase::ComposeCard),
    ],
    problems,
};

pub const WRITER: Writer = Writer { sheets, guide };

/// Asks every app that this machine reaches for the page that its health check asks for.
pub fn asked(project: &Project) -> impl Iterator<Item = Statement> {
    guide::asked(project)
}

fn sheets(project: &Project) -> Vec<Sheet> {
    vec![files::compose::sheet(project)]
}

fn guide(project: &Project) -> Guide {
    guide::guide(project)
}

/// Whatever was read fits: names and ports were made to when they were read.
fn problems(_project: &Project) -> Vec<Problem> {
    Vec::new()
}
