//! What is known of the web servers' images, and of what builds sites.

use crate::fact::{Date, Fact};
use crate::project::Server;
use crate::stacks::sources::REPO_INFO;
use crate::stacks::{Family, Framework, Variant};
use crate::text::Phrase;
use crate::text::phrase::{Name, StackPhrase};

/// Sizes by version of Node.js would say nothing here: the image that ships has none. They hold for every version.
macro_rules! size {
    ($tenths:literal, $date:expr) => {
        &[
            ("24", Fact::new($tenths, REPO_INFO, $date)),
            ("26", Fact::new($tenths, REPO_INFO, $date)),
            ("22", Fact::new($tenths, REPO_INFO, $date)),
        ]
    };
}

pub(super) const VARIANTS: &[Variant] = &[
    Variant {
        id: "alpine",
        pattern: "nginx:stable-alpine",
        versions: &[],
        server: Some(Server::Nginx),
        sizes: size!(285, Date::new(2026, 9, 2)),
        ends: None,
        family: Family { curl: true, ..Family::ALPINE },
        about: Phrase::Stack(StackPhrase::Nginx),
    },
    Variant {
        id: "slim",
        pattern: "nginx:stable-alpine-slim",
        versions: &[],
        server: Some(Server::Nginx),
        sizes: size!(82, Date::new(2026, 9, 2)),
        ends: None,
        family: Family::ALPINE,
        about: Phrase::Stack(StackPhrase::NginxSlim),
    },
    Variant {
        id: "caddy",
        pattern: "caddy:2-alpine",
        versions: &[],
        server: Some(Server::Caddy),
        sizes: size!(239, Date::new(2026, 6, 22)),
        ends: None,
        family: Family { curl: true, ..Family::ALPINE },
        about: Phrase::Stack(StackPhrase::Caddy),
    },
];

const BUILT: Framework = Framework {
    id: "",
    name: Name::Own(""),
    about: Phrase::Stack(StackPhrase::ByVite),
    start: "",
    guessed: false,
    build: "npm run build",
    output: "dist",
    release: "",
    health: "/",
};

pub(super) const FRAMEWORKS: &[Framework] = &[
    Framework {
        id: "files",
        name: Name::PlainFiles,
        about: Phrase::Stack(StackPhrase::Files),
        build: "",
        output: ".",
        ..BUILT
    },
    Framework { id: "vite", name: Name::Own("Vite"), ..BUILT },
    Framework { id: "react", name: Name::Own("React (Vite)"), ..BUILT },
    Framework { id: "vue", name: Name::Own("Vue (Vite)"), ..BUILT },
    Framework { id: "svelte", name: Name::Own("Svelte (Vite)"), ..BUILT },
    Framework {
        id: "sveltekit",
        name: Name::Own("SvelteKit (adapter-static)"),
        about: Phrase::Stack(StackPhrase::Generator),
        output: "build",
        ..BUILT
    },
    Framework { id: "astro", name: Name::Own("Astro"), about: Phrase::Stack(StackPhrase::Generator), ..BUILT },
    Framework {
        id: "docusaurus",
        name: Name::Own("Docusaurus"),
        about: Phrase::Stack(StackPhrase::Generator),
        output: "build",
        ..BUILT
    },
    Framework {
        id: "eleventy",
        name: Name::Own("Eleventy"),
        about: Phrase::Stack(StackPhrase::Generator),
        output: "_site",
        ..BUILT
    },
    Framework { id: "build", name: Name::AnotherBuild, about: Phrase::Stack(StackPhrase::OtherBuild), ..BUILT },
];
