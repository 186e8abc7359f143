//! Image.

use crate::answers::AppField;
use crate::image_build::ImageBuild;
use crate::project::{App, Project};
use crate::stacks::{Family, Framework, Stack, Variant, Version};
use crate::text::Phrase;
use crate::text::phrase::StackPhrase;

pub static IMAGE: Stack = Stack {
    id: "image",
    name: "Image",
    about: Phrase::Stack(StackPhrase::Image),
    versions: &[],
    variants: &[Variant {
        id: "slim",
        pattern: "debian:trixie-slim",
        sizes: &[],
        ends: None,
        family: Family::DEBIAN_SLIM,
        about: Phrase::Stack(StackPhrase::Slim),
    }],
    frameworks: &[Framework {
        id: "own",
        name: "own",
        about: Phrase::Stack(StackPhrase::Script),
        start: "",
        build: "",
        output: "",
        release: "",
        health: "/",
    }],
    packages: &[],
    port: 8080,
    asks: &[AppField::Start],
    build,
};

fn build(_project: &Project, _app: &App) -> ImageBuild {
    ImageBuild::default()
}
