//! Node.js.

use crate::answers::AppField;
use crate::image_build::ImageBuild;
use crate::project::{App, Project};
use crate::stacks::{Family, Framework, Stack, Variant, Version};
use crate::text::Phrase;
use crate::text::phrase::StackPhrase;

pub static NODE: Stack = Stack {
    id: "node",
    name: "Node.js",
    about: Phrase::Stack(StackPhrase::Node),
    versions: &[Version { id: "24", ends: None }],
    variants: &[Variant {
        id: "slim",
        pattern: "node:{}-slim",
        sizes: &[],
        ends: None,
        family: Family::DEBIAN_SLIM,
        about: Phrase::Stack(StackPhrase::Slim),
    }],
    frameworks: &[Framework {
        id: "server",
        name: "server",
        about: Phrase::Stack(StackPhrase::Script),
        start: "node server.js",
        build: "",
        output: "",
        release: "",
        health: "/",
    }],
    packages: &[],
    port: 3000,
    asks: &[AppField::Start],
    build,
};

fn build(_project: &Project, _app: &App) -> ImageBuild {
    ImageBuild::default()
}
