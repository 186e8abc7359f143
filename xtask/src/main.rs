//! Chores of this repository: `cargo xtask` lists them, `cargo xtask NAME` does one.
//! Nothing here may be needed by the engine or the page, and nothing is installed outside `target/` and cargo's folders.

mod arguments;
mod artifact;
mod browser;
mod chores;
mod npm;
mod page;
mod place;
mod program;
mod progress;
mod server;
mod watched;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let Some(name) = words.next() else {
        chores::list();
        return ExitCode::SUCCESS;
    };
    if ["help", "--help", "-h"].contains(&name.as_str()) {
        chores::list();
        return ExitCode::SUCCESS;
    }
    let Some(chore) = chores::find(&name) else {
        eprintln!("There is no chore called `{name}`.\n");
        chores::list();
        return ExitCode::from(2);
    };
    match (chore.run)(&words.collect::<Vec<_>>()) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("\n{name} stopped: {failure:#}");
            ExitCode::FAILURE
        }
    }
}
