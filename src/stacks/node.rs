//! Node.js, its packages installed by npm.

use crate::answers::AppField;
use crate::stacks::Stack;
use crate::text::Phrase;
use crate::text::phrase::{Name, StackPhrase};

pub(super) mod build;
pub(super) mod facts;
mod next;
#[cfg(test)]
mod tests;

pub static NODE: Stack = Stack {
    id: "node",
    name: Name::Own("Node.js"),
    about: Phrase::Stack(StackPhrase::Node),
    language: "Node.js",
    versions: facts::VERSIONS,
    variants: facts::VARIANTS,
    frameworks: facts::FRAMEWORKS,
    packages: &["npm"],
    port: 3000,
    needs_shell: false,
    asks: &[
        AppField::Framework,
        AppField::Version,
        AppField::Image,
        AppField::Packages,
        AppField::SystemPackages,
        AppField::Build,
        AppField::Start,
        AppField::Release,
        AppField::Data,
    ],
};
