//! The list of chores. A new one is a file in `chores/` and a line in `CHORES`.

mod dist;
mod serve;

use std::process::ExitCode;

pub struct Chore {
    pub name: &'static str,
    pub options: &'static str,
    pub what: &'static str,
    pub run: fn(Vec<String>) -> anyhow::Result<ExitCode>,
}

const CHORES: &[Chore] = &[
    Chore {
        name: "serve",
        options: "[--port N] [--no-open]",
        what: "Builds the release page, serves it on this machine and opens it where there is a desktop.",
        run: serve::run,
    },
    Chore {
        name: "dist",
        options: "",
        what: "Writes the static site into dist/, ready to be put on any web server.",
        run: dist::run,
    },
];

pub fn find(name: &str) -> Option<&'static Chore> {
    CHORES.iter().find(|chore| chore.name == name)
}

pub fn list() {
    println!("Usage: cargo xtask CHORE [OPTIONS]\n");
    for chore in CHORES {
        println!("  {} {}\n      {}", chore.name, chore.options, chore.what);
    }
}
