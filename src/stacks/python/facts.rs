//! What is known of Python's versions and images.

use crate::fact::{Date, Fact};
use crate::stacks::sources::{PYTHON, REPO_INFO};
use crate::stacks::{Family, Framework, Variant, Version};
use crate::text::Phrase;
use crate::text::phrase::{Name, StackPhrase};

const CHECKED: Date = Date::new(2026, 8, 22);

const fn version(id: &'static str, ends: Date) -> Version {
    Version { id, ends: Some(Fact::new(ends, PYTHON, CHECKED)) }
}

/// The default first, then by age; those that have ended stand at the end.
pub(super) const VERSIONS: &[Version] = &[
    version("3.14", Date::new(2030, 10, 31)),
    version("3.13", Date::new(2029, 10, 31)),
    version("3.12", Date::new(2028, 10, 31)),
    version("3.11", Date::new(2027, 10, 31)),
    version("3.10", Date::new(2026, 10, 31)),
    version("3.9", Date::new(2025, 10, 31)),
    version("3.8", Date::new(2024, 10, 7)),
    version("3.7", Date::new(2023, 6, 27)),
    version("2.7", Date::new(2020, 1, 1)),
];

pub(super) const VARIANTS: &[Variant] = &[
    Variant {
        id: "slim",
        pattern: "python:{}-slim",
        versions: &[],
        server: None,
        sizes: &[("3.14", Fact::new(434, REPO_INFO, Date::new(2026, 8, 5)))],
        ends: None,
        family: Family::DEBIAN_SLIM,
        about: Phrase::Stack(StackPhrase::Slim),
    },
    Variant {
        id: "alpine",
        pattern: "python:{}-alpine",
        versions: &[],
        server: None,
        sizes: &[("3.14", Fact::new(178, REPO_INFO, Date::new(2026, 9, 17)))],
        ends: None,
        family: Family::ALPINE,
        about: Phrase::Stack(StackPhrase::PythonAlpine),
    },
    Variant {
        id: "full",
        pattern: "python:{}",
        versions: &[],
        server: None,
        sizes: &[],
        ends: None,
        family: Family::DEBIAN_FULL,
        about: Phrase::Stack(StackPhrase::Full),
    },
];

const NONE: Framework = Framework {
    id: "",
    name: Name::Own(""),
    about: Phrase::Stack(StackPhrase::Script),
    start: "",
    guessed: false,
    build: "",
    output: "",
    release: "",
    health: "/",
};

pub(super) const FRAMEWORKS: &[Framework] = &[
    Framework {
        id: "flask",
        name: Name::Own("Flask"),
        about: Phrase::Stack(StackPhrase::Flask),
        start: "gunicorn --bind 0.0.0.0:${PORT:-{port}} app:app",
        ..NONE
    },
    Framework {
        id: "django",
        name: Name::Own("Django"),
        about: Phrase::Stack(StackPhrase::Django),
        start: "gunicorn --bind 0.0.0.0:${PORT:-{port}} config.wsgi",
        guessed: true,
        release: "python manage.py migrate --noinput",
        ..NONE
    },
    Framework {
        id: "fastapi",
        name: Name::Own("FastAPI"),
        about: Phrase::Stack(StackPhrase::Fastapi),
        start: "uvicorn --host 0.0.0.0 --port ${PORT:-{port}} main:app",
        ..NONE
    },
    Framework {
        id: "wsgi",
        name: Name::Own("WSGI"),
        about: Phrase::Stack(StackPhrase::Wsgi),
        start: "gunicorn --bind 0.0.0.0:${PORT:-{port}} wsgi:app",
        guessed: true,
        ..NONE
    },
    Framework {
        id: "asgi",
        name: Name::Own("ASGI"),
        about: Phrase::Stack(StackPhrase::Asgi),
        start: "uvicorn --host 0.0.0.0 --port ${PORT:-{port}} asgi:app",
        guessed: true,
        ..NONE
    },
    Framework {
        id: "script",
        name: Name::Script,
        about: Phrase::Stack(StackPhrase::Script),
        start: "python main.py",
        health: "",
        ..NONE
    },
];
