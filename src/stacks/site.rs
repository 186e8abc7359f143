//! Static sites: plain files, or what a Node.js build leaves, served by nginx or Caddy.

use crate::answers::AppField;
use crate::stacks::{Stack, node};
use crate::text::Phrase;
use crate::text::phrase::{Name, StackPhrase};

pub(super) mod build;
mod caddy;
mod facts;
mod nginx;

pub static STATIC: Stack = Stack {
    id: "static",
    name: Name::StaticSite,
    about: Phrase::Stack(StackPhrase::Static),
    language: "Node.js",
    // Of Node.js, which builds the site; plain files need none.
    versions: node::facts::VERSIONS,
    variants: facts::VARIANTS,
    frameworks: facts::FRAMEWORKS,
    packages: &["npm"],
    port: 8080,
    needs_shell: true,
    asks: &[
        AppField::Framework,
        AppField::Version,
        AppField::Image,
        AppField::Packages,
        AppField::Build,
        AppField::Output,
        AppField::Server,
    ],
};

/// How the pages of a site behave, as far as its web server must know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pages {
    /// Every unknown address is answered with `/index.html`: the app in the browser routes by itself.
    single: bool,
    /// The folder whose file names change with their content, so that browsers may keep them for ever.
    hashed: Option<&'static str>,
}

impl Pages {
    fn of(framework: &str) -> Self {
        let (single, hashed) = match framework {
            "vite" | "react" | "vue" | "svelte" => (true, Some("/assets/")),
            "sveltekit" => (false, Some("/_app/immutable/")),
            "astro" => (false, Some("/_astro/")),
            "docusaurus" => (false, Some("/assets/")),
            _ => (false, None),
        };
        Self { single, hashed }
    }
}
