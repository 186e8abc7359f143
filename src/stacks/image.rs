//! Any base image, with the user's own install and start lines; the plain ones are compared like the others.

use crate::answers::AppField;
use crate::stacks::Stack;
use crate::text::Phrase;
use crate::text::phrase::{Name, StackPhrase};

pub(super) mod build;
mod facts;

pub static IMAGE: Stack = Stack {
    id: "image",
    name: Name::AnyImage,
    about: Phrase::Stack(StackPhrase::Image),
    language: "",
    versions: &[],
    variants: facts::VARIANTS,
    frameworks: facts::FRAMEWORKS,
    packages: &[],
    port: 8080,
    needs_shell: false,
    asks: &[
        AppField::Framework,
        AppField::Image,
        AppField::SystemPackages,
        AppField::Install,
        AppField::Build,
        AppField::Start,
        AppField::Release,
        AppField::Data,
    ],
};
