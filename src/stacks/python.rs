//! Python.

use crate::answers::AppField;
use crate::image_build::ImageBuild;
use crate::project::{App, Project};
use crate::stacks::{Family, Framework, Stack, Variant, Version};
use crate::text::Phrase;
use crate::text::phrase::StackPhrase;

pub static PYTHON: Stack = Stack {
    id: "python",
    name: "Python",
    about: Phrase::Stack(StackPhrase::Python),
    versions: &[Version { id: "3.14", ends: None }],
    variants: &[Variant {
        id: "slim",
        pattern: "python:{}-slim",
        sizes: &[],
        ends: None,
        family: Family::DEBIAN_SLIM,
        about: Phrase::Stack(StackPhrase::Slim),
    }],
    frameworks: &[Framework {
        id: "flask",
        name: "flask",
        about: Phrase::Stack(StackPhrase::Script),
        start: "gunicorn app:app",
        build: "",
        output: "",
        release: "",
        health: "/",
    }],
    packages: &[],
    port: 8000,
    asks: &[AppField::Start],
    build,
};

fn build(_project: &Project, _app: &App) -> ImageBuild {
    ImageBuild::default()
}
