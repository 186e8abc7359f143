//! The list of chores. A new one is a file in `chores/` and a line in `CHORES`.

mod bench;
mod dev;
mod dist;
mod fuzz;
mod keystrokes;
mod lighthouse;
mod proof;
mod screenshots;
mod serve;
mod single_file;
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
        name: "single-file",
        options: "",
        what: "Writes dist/slipway.html: the whole page as one file that opens without a server.",
        run: single_file::run,
    },
    Chore {
        name: "test",
        options: "[PART]...",
        what: "Runs every test, or the parts you name: format, lint, lint-page, rust, fuzz, deny, page, end2end.",
        run: test::run,
    },
    Chore {
        name: "fuzz",
        options: "[--seconds N] [--seed N] [TARGET]...",
        what: "Feeds the readers of links, recipes and .env files with mutations of fuzz/corpus.",
        run: fuzz::run,
    },
    Chore {
        name: "proof",
        options: "[--seed N] [--only PART]... [--without-shared]",
        what: "Lets foreign tools judge every written file and command, runs the apps, and writes docs/proof.md.",
        run: proof::run,
    },
    Chore { name: "bench", options: "[NAME]", what: "Measures how fast the engine is.", run: bench::run },
    Chore {
        name: "keystrokes",
        options: "",
        what: "Measures in a browser how long a letter takes to the files; writes docs/benchmarks.md.",
        run: keystrokes::run,
    },
    Chore {
        name: "lighthouse",
        options: "",
        what: "Measures the page as on a slow phone (Lighthouse, from npm); writes docs/benchmarks.md.",
        run: lighthouse::run,
    },
    Chore {
        name: "screenshots",
        options: "[--all FOLDER [--steps ID,...]]",
        what: "Takes the README's pictures, or with --all every size, theme, language and state to look at.",
        run: screenshots::run,
    },
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
