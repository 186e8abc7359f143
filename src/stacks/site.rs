//! Static site.

use crate::answers::AppField;
use crate::image_build::ImageBuild;
use crate::project::{App, Project};
use crate::stacks::{Family, Framework, Stack, Variant, Version};
use crate::text::Phrase;
use crate::text::phrase::StackPhrase;

pub static STATIC: Stack = Stack {
    id: "static",
    name: "Static site",
    about: Phrase::Stack(StackPhrase::Static),
    versions: &[],
    variants: &[Variant {
        id: "slim",
        pattern: "nginx:stable-alpine",
        sizes: &[],
        ends: None,
        family: Family::DEBIAN_SLIM,
        about: Phrase::Stack(StackPhrase::Slim),
    }],
    frameworks: &[Framework {
        id: "files",
        name: "files",
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
