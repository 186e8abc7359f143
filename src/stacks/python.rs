//! Python, its packages installed by pip.

use crate::answers::AppField;
use crate::stacks::Stack;
use crate::text::Phrase;
use crate::text::phrase::{Name, StackPhrase};

pub(super) mod build;
mod facts;

pub(super) use build::is_two;

pub static PYTHON: Stack = Stack {
    id: "python",
    name: Name::Own("Python"),
    about: Phrase::Stack(StackPhrase::Python),
    language: "Python",
    versions: facts::VERSIONS,
    variants: facts::VARIANTS,
    frameworks: facts::FRAMEWORKS,
    packages: &["pip"],
    port: 8000,
    needs_shell: true,
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
