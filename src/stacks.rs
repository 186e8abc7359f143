//! The stacks: what an app is written in, as facts and as the way to build its image. A stack is one file and one
//! line in [`ALL`].

use crate::answers::AppField;
use crate::fact::{Date, Fact};
use crate::image_build::ImageBuild;
use crate::project::{App, Project, Server};
use crate::text::Phrase;
use crate::text::phrase::Name;

pub mod image;
pub mod node;
pub mod python;
pub mod site;

mod finish;
mod health;
pub mod init;
pub mod start;
mod system;

pub use system::library_of;

#[cfg(test)]
mod tests;

/// Every stack, the default first.
pub const ALL: &[&Stack] = &[&python::PYTHON, &node::NODE, &site::STATIC, &image::IMAGE];

/// How each builds an image, in the order of [`ALL`]. Apart from it, because the page asks about stacks before the part
/// of the program is there that writes files.
const BUILDS: &[fn(&Project, &App) -> ImageBuild] =
    &[python::build::build, node::build::build, site::build::build, image::build::build];
const _: () = assert!(BUILDS.len() == ALL.len());

pub struct Stack {
    pub id: &'static str,
    pub name: Name,
    pub about: Phrase,
    /// What its versions are versions of.
    pub language: &'static str,
    /// The default first. Empty where the base image alone decides.
    pub versions: &'static [Version],
    /// The default first.
    pub variants: &'static [Variant],
    /// The default first.
    pub frameworks: &'static [Framework],
    /// Package managers, the default first.
    pub packages: &'static [&'static str],
    pub port: u16,
    /// Its images run commands while they are built, or need a shell to start: a base without one cannot be used.
    pub needs_shell: bool,
    /// The questions that mean something here, besides name, folder, stack, port, health and variables.
    pub asks: &'static [AppField],
}

/// A version of the language, as tags name it.
pub struct Version {
    pub id: &'static str,
    /// The last day with fixes; `None` where no source says.
    pub ends: Option<Fact<Date>>,
}

/// A kind of base image.
pub struct Variant {
    pub id: &'static str,
    /// The reference, `{}` standing for the version.
    pub pattern: &'static str,
    /// The versions it exists for; empty: all.
    pub versions: &'static [&'static str],
    /// The web server inside, where that is what the variant is.
    pub server: Option<Server>,
    /// Compressed download for linux/amd64 in tenths of a megabyte, by version; a version not listed is not known.
    pub sizes: &'static [(&'static str, Fact<u32>)],
    /// The end of the image itself, where the version does not decide it.
    pub ends: Option<Fact<Date>>,
    pub family: Family,
    /// What it is good for and what you give up.
    pub about: Phrase,
}

/// What is inside an image, as far as building on it must know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Family {
    pub libc: Libc,
    /// `None`: there is no shell at all.
    pub shell: Option<&'static str>,
    pub system_packages: SystemPackages,
    pub curl: bool,
    pub wget: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Libc {
    Glibc,
    Musl,
    /// No C library: programs bring everything with them.
    Absent,
    Unknown,
}

/// The program that installs system packages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SystemPackages {
    Apt,
    Apk,
    Tdnf,
    Absent,
}

impl Family {
    /// Debian and Ubuntu without extras: bash and apt, neither curl nor wget.
    pub const DEBIAN_SLIM: Self = Self {
        libc: Libc::Glibc,
        shell: Some("bash"),
        system_packages: SystemPackages::Apt,
        curl: false,
        wget: false,
    };
    /// The large Debian images, on buildpack-deps: curl, wget, git and compilers.
    pub const DEBIAN_FULL: Self = Self { curl: true, wget: true, ..Self::DEBIAN_SLIM };
    /// Alpine: musl, busybox with its own wget.
    pub const ALPINE: Self =
        Self { libc: Libc::Musl, shell: Some("sh"), system_packages: SystemPackages::Apk, curl: false, wget: true };
    pub const PHOTON: Self = Self {
        libc: Libc::Glibc,
        shell: Some("bash"),
        system_packages: SystemPackages::Tdnf,
        curl: false,
        wget: false,
    };
    pub const DISTROLESS: Self =
        Self { libc: Libc::Glibc, shell: None, system_packages: SystemPackages::Absent, curl: false, wget: false };
    pub const SCRATCH: Self = Self { libc: Libc::Absent, ..Self::DISTROLESS };
    /// An image nobody described: taken for Debian's kind, with nothing extra.
    pub const UNKNOWN: Self = Self { libc: Libc::Unknown, shell: Some("sh"), ..Self::DEBIAN_SLIM };

    /// What an image's own name tells of it: `alpine`, `photon`, `distroless`.
    pub fn of_reference(reference: &str) -> Self {
        let known = [
            ("distroless", Self::DISTROLESS),
            ("chainguard", Self::DISTROLESS),
            ("scratch", Self::SCRATCH),
            ("alpine", Self::ALPINE),
            ("photon", Self::PHOTON),
            ("slim", Self::DEBIAN_SLIM),
            ("debian", Self::DEBIAN_SLIM),
            ("ubuntu", Self::DEBIAN_SLIM),
            ("trixie", Self::DEBIAN_SLIM),
            ("bookworm", Self::DEBIAN_SLIM),
            ("bullseye", Self::DEBIAN_SLIM),
        ];
        let found = known.into_iter().find(|(word, _)| reference.contains(word));
        found.map_or(Self::UNKNOWN, |(_, family)| family)
    }
}

/// A framework, or a way to write an app without one.
pub struct Framework {
    pub id: &'static str,
    pub name: Name,
    pub about: Phrase,
    /// The command that starts it for real users, as shell text that reads `$PORT`, `{port}` standing for the
    /// chosen default: `gunicorn --bind 0.0.0.0:${PORT:-{port}} app:app`. Empty: there is none to guess.
    pub start: &'static str,
    /// The start command holds a name that only the project knows, and that is more likely another one.
    pub guessed: bool,
    /// The command that builds it; empty: nothing to build.
    pub build: &'static str,
    /// The folder a build leaves, for static sites.
    pub output: &'static str,
    /// The command run before each release: migrations. Empty: none.
    pub release: &'static str,
    /// The path asked by health checks. Empty: it answers no requests.
    pub health: &'static str,
}

pub fn by_id(id: &str) -> Option<&'static Stack> {
    ALL.iter().copied().find(|stack| stack.id == id)
}

impl Stack {
    /// How the image of an app of this stack is made.
    pub fn build(&self, project: &Project, app: &App) -> ImageBuild {
        let place = ALL.iter().position(|stack| stack.id == self.id).expect("every stack is in the list");
        BUILDS[place](project, app)
    }

    pub fn version(&self, id: &str) -> Option<&'static Version> {
        self.versions.iter().find(|version| version.id == id)
    }

    pub fn variant(&self, id: &str) -> Option<&'static Variant> {
        self.variants.iter().find(|variant| variant.id == id)
    }

    /// The variant that is taken when nobody chose one: the first, or the first with this web server.
    pub fn default_variant(&self, server: Server) -> &'static Variant {
        let with_server = self.variants.iter().find(|variant| variant.server == Some(server));
        with_server.unwrap_or(&self.variants[0])
    }

    pub fn framework(&self, id: &str) -> Option<&'static Framework> {
        self.frameworks.iter().find(|framework| framework.id == id)
    }
}

impl Variant {
    /// The reference of this variant for a version: `python:3.14-slim`.
    pub fn reference(&self, version: &str) -> String {
        self.pattern.replace("{}", version)
    }

    /// Whether there is such an image of a version. Of a version nobody described, only the variants that all have.
    pub fn exists_for(&self, version: &str) -> bool {
        self.versions.is_empty() || self.versions.contains(&version)
    }

    /// Compressed size in tenths of a megabyte with its source, where one is known.
    pub fn size(&self, version: &str) -> Option<Fact<u32>> {
        self.sizes.iter().find(|(of, _)| *of == version).map(|(_, size)| *size)
    }
}

impl Framework {
    /// Whether programs of this kind answer requests at all.
    pub const fn serves(&self) -> bool {
        !self.health.is_empty()
    }
}

/// Source addresses of the facts, by project; the documents are named where they are used.
mod sources {
    /// Tags, their sizes and their layers, as published.
    pub const REPO_INFO: &str = "https://github.com/docker-library/repo-info";
    /// Support dates.
    pub const PYTHON: &str = "https://github.com/endoflife-date/endoflife.date/blob/master/products/python.md";
    pub const NODE: &str = "https://github.com/endoflife-date/endoflife.date/blob/master/products/nodejs.md";
    pub const ALPINE: &str =
        "https://github.com/endoflife-date/endoflife.date/blob/master/products/alpine-linux.md";
    pub const DEBIAN: &str = "https://github.com/endoflife-date/endoflife.date/blob/master/products/debian.md";
    pub const UBUNTU: &str = "https://github.com/endoflife-date/endoflife.date/blob/master/products/ubuntu.md";
}
