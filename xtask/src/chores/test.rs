//! `cargo xtask test`: everything that can be checked with this repository, Node and a Chromium.
//! A part is a file in `test/` and a line in `PARTS`.

mod deny;
mod end2end;
mod fuzz;
mod page;
mod rust;
mod tally;

use std::{process::ExitCode, time::Instant};

use anyhow::{Result, bail};

use tally::Tally;

struct Part {
    name: &'static str,
    what: &'static str,
    run: fn() -> Result<Tally>,
}

const PARTS: &[Part] = &[
    Part { name: "format", what: "the code is formatted (rustfmt)", run: rust::format },
    Part { name: "lint", what: "the linter finds nothing, natively (clippy)", run: rust::lint },
    Part { name: "lint-page", what: "the linter finds nothing, for the browser (clippy)", run: rust::lint_page },
    Part { name: "rust", what: "the tests in Rust (cargo test)", run: rust::tests },
    Part { name: "fuzz", what: "a minute of what nobody would write", run: fuzz::run },
    Part { name: "deny", what: "licences, sources and advisories of what is used (cargo-deny)", run: deny::run },
    Part { name: "page", what: "the page builds and keeps to its size", run: page::run },
    Part { name: "end2end", what: "the page in a real browser (Playwright)", run: end2end::run },
];

pub fn run(words: &[String]) -> Result<ExitCode> {
    if let Some(unknown) = words.iter().find(|word| PARTS.iter().all(|part| part.name != *word)) {
        let names: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
        bail!("there is no part `{unknown}`; the parts are {}", names.join(", "));
    }
    let chosen: Vec<&Part> =
        PARTS.iter().filter(|part| words.is_empty() || words.iter().any(|word| word == part.name)).collect();

    let mut total = Tally::default();
    for (number, part) in chosen.iter().enumerate() {
        println!("\n{} of {}: {}", number + 1, chosen.len(), part.what);
        let begin = Instant::now();
        // A part that cannot even start has failed; the others are still worth knowing.
        let tally = (part.run)().unwrap_or_else(|cause| Tally::failed(format!("{cause:#}")));
        tally.show(part.name, begin.elapsed());
        total.add(tally);
    }
    println!();
    for skipped in &total.skipped {
        println!("skipped: {skipped}");
    }
    println!("{}", total.sum());
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
