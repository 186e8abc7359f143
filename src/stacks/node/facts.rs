//! What is known of Node.js' versions and images.

use crate::fact::{Date, Fact};
use crate::stacks::sources::{NODE, REPO_INFO};
use crate::stacks::{Family, Framework, Variant, Version};
use crate::text::Phrase;
use crate::text::phrase::{Name, StackPhrase};

const CHECKED: Date = Date::new(2026, 8, 22);

const fn version(id: &'static str, ends: Date) -> Version {
    Version { id, ends: Some(Fact::new(ends, NODE, CHECKED)) }
}

/// The default first; those that have ended stand at the end.
pub(in crate::stacks) const VERSIONS: &[Version] = &[
    version("24", Date::new(2028, 4, 30)),
    version("26", Date::new(2029, 4, 30)),
    version("22", Date::new(2027, 4, 30)),
    version("25", Date::new(2026, 6, 1)),
    version("23", Date::new(2025, 6, 1)),
    version("21", Date::new(2024, 6, 1)),
    version("20", Date::new(2026, 4, 30)),
    version("18", Date::new(2025, 4, 30)),
];

pub(super) const VARIANTS: &[Variant] = &[
    Variant {
        id: "slim",
        pattern: "node:{}-slim",
        versions: &[],
        server: None,
        sizes: &[
            ("24", Fact::new(805, REPO_INFO, Date::new(2026, 8, 3))),
            ("26", Fact::new(846, REPO_INFO, Date::new(2026, 7, 8))),
        ],
        ends: None,
        family: Family::DEBIAN_SLIM,
        about: Phrase::Stack(StackPhrase::Slim),
    },
    Variant {
        id: "alpine",
        pattern: "node:{}-alpine",
        versions: &[],
        server: None,
        sizes: &[("24", Fact::new(582, REPO_INFO, Date::new(2026, 8, 1)))],
        ends: None,
        family: Family::ALPINE,
        about: Phrase::Stack(StackPhrase::NodeAlpine),
    },
    Variant {
        id: "full",
        pattern: "node:{}",
        versions: &[],
        server: None,
        sizes: &[],
        ends: None,
        family: Family::DEBIAN_FULL,
        about: Phrase::Stack(StackPhrase::Full),
    },
    Variant {
        id: "distroless",
        pattern: "gcr.io/distroless/nodejs{}-debian13:nonroot",
        versions: &["24", "26", "22"],
        server: None,
        sizes: &[],
        ends: None,
        family: Family::DISTROLESS,
        about: Phrase::Stack(StackPhrase::NodeDistroless),
    },
];

const NONE: Framework = Framework {
    id: "",
    name: Name::Own(""),
    about: Phrase::Stack(StackPhrase::Script),
    start: "node server.js",
    guessed: false,
    build: "",
    output: "",
    release: "",
    health: "/",
};

pub(super) const FRAMEWORKS: &[Framework] = &[
    Framework { id: "server", name: Name::Server, about: Phrase::Stack(StackPhrase::NodeServer), ..NONE },
    Framework { id: "express", name: Name::Own("Express"), about: Phrase::Stack(StackPhrase::Express), ..NONE },
    Framework { id: "fastify", name: Name::Own("Fastify"), about: Phrase::Stack(StackPhrase::Fastify), ..NONE },
    Framework {
        id: "nest",
        name: Name::Own("NestJS"),
        about: Phrase::Stack(StackPhrase::Nest),
        start: "node dist/main.js",
        build: "npm run build",
        output: "dist",
        ..NONE
    },
    Framework {
        id: "next",
        name: Name::Own("Next.js"),
        about: Phrase::Stack(StackPhrase::Next),
        start: "next start --hostname 0.0.0.0",
        build: "npm run build",
        output: ".next",
        ..NONE
    },
    Framework {
        id: "script",
        name: Name::Script,
        about: Phrase::Stack(StackPhrase::Script),
        start: "node index.js",
        health: "",
        ..NONE
    },
];
