//! What is known of the plain base images.

use crate::fact::{Date, Fact};
use crate::stacks::sources::{ALPINE, DEBIAN, REPO_INFO, UBUNTU};
use crate::stacks::{Family, Framework, Variant};
use crate::text::Phrase;
use crate::text::phrase::{Name, StackPhrase};

const CHECKED: Date = Date::new(2026, 8, 22);

/// Compressed size in tenths of a megabyte; these images have no version of a language to tell sizes apart by.
macro_rules! size {
    ($tenths:literal, $date:expr) => {
        &[("", Fact::new($tenths, REPO_INFO, $date))]
    };
}

pub(super) const VARIANTS: &[Variant] = &[
    Variant {
        id: "debian",
        pattern: "debian:trixie-slim",
        versions: &[],
        server: None,
        sizes: size!(298, Date::new(2026, 9, 18)),
        ends: Some(Fact::new(Date::new(2028, 8, 9), DEBIAN, CHECKED)),
        family: Family::DEBIAN_SLIM,
        about: Phrase::Stack(StackPhrase::Debian),
    },
    Variant {
        id: "alpine",
        pattern: "alpine:3.24",
        versions: &[],
        server: None,
        sizes: size!(39, Date::new(2026, 9, 17)),
        ends: Some(Fact::new(Date::new(2028, 6, 1), ALPINE, CHECKED)),
        family: Family::ALPINE,
        about: Phrase::Stack(StackPhrase::Alpine),
    },
    Variant {
        id: "ubuntu",
        pattern: "ubuntu:24.04",
        versions: &[],
        server: None,
        sizes: size!(298, Date::new(2026, 9, 11)),
        ends: Some(Fact::new(Date::new(2029, 5, 31), UBUNTU, CHECKED)),
        family: Family::DEBIAN_SLIM,
        about: Phrase::Stack(StackPhrase::Ubuntu),
    },
    Variant {
        id: "photon",
        pattern: "photon:5.0",
        versions: &[],
        server: None,
        sizes: size!(195, Date::new(2026, 7, 28)),
        ends: None,
        family: Family::PHOTON,
        about: Phrase::Stack(StackPhrase::Photon),
    },
    Variant {
        id: "distroless",
        pattern: "gcr.io/distroless/static-debian13:nonroot",
        versions: &[],
        server: None,
        sizes: &[],
        ends: None,
        family: Family { libc: crate::stacks::Libc::Absent, ..Family::DISTROLESS },
        about: Phrase::Stack(StackPhrase::Distroless),
    },
    Variant {
        id: "scratch",
        pattern: "scratch",
        versions: &[],
        server: None,
        // The facts of base images, section 3: it holds nothing.
        sizes: size!(0, CHECKED),
        ends: None,
        family: Family::SCRATCH,
        about: Phrase::Stack(StackPhrase::Scratch),
    },
];

const OWN: Framework = Framework {
    id: "server",
    name: Name::Server,
    about: Phrase::Stack(StackPhrase::OwnServer),
    start: "",
    guessed: false,
    build: "",
    output: "",
    release: "",
    health: "/",
};

pub(super) const FRAMEWORKS: &[Framework] = &[
    OWN,
    Framework { id: "script", name: Name::Script, about: Phrase::Stack(StackPhrase::Script), health: "", ..OWN },
];
