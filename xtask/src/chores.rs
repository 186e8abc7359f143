//! The list of chores. A new one is a file in `chores/` and a line in `CHORES`.

mod bench;
mod dev;
mod dist;
mod serve;
mod test;

use std::process::ExitCode;

pub struct Chore {
    name: &'static str,
    options: &'static str,
    what: &'static str,
    pub run: fn(&[String]) -> anyhow::Result<ExitCode>,
}

const CHORES: &[Chore] = &[
    Chore {
        name: "serve",
        options: "[--port N] [--no-open]",
        what: "Builds the release page, serves it on this machine and opens it where there is a desktop.",
        run: serve::run,
    },
    Chore {
        name: "dev",
        options: "[--port N] [--no-open]",
        what: "The same with a quick development build, rebuilt and reloaded whenever a file is saved.",
        run: dev::run,
    },
    Chore {
        name: "dist",
        options: "",
        what: "Writes the static site into dist/, ready to be put on any web server, and lists its sizes.",
        run: dist::run,
    },
    Chore {
        name: "test",
        options: "[PART]...",
        what: "Runs every test, or the parts you name: format, lint, lint-page, rust, deny, page, end2end.",
        run: test::run,
    },
    Chore { name: "bench", options: "[NAME]", what: "Measures how fast the engine is.", run: bench::run },
];

pub fn find(name: &str) -> Option<&'static Chore> {
    CHORES.iter().find(|chore| chore.name == name)
}

pub fn list() {
    println!("Usage: cargo xtask CHORE [OPTIONS]\n");
    for chore in CHORES {
        println!("  {}\n      {}", format!("{} {}", chore.name, chore.options).trim_end(), chore.what);
    }
}
