//! `cargo xtask fuzz`: feeds the readers of what comes from outside with mutations of `fuzz/corpus`.

use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::program;

/// The words after the chore's name go to the fuzzer; `fuzz/src/main.rs` reads them.
pub fn run(words: &[String]) -> Result<ExitCode> {
    program::run(fuzzer().args(words))?;
    Ok(ExitCode::SUCCESS)
}

/// Optimised, and with the checks of a development build.
pub fn fuzzer() -> Command {
    let mut cargo = program::cargo();
    cargo.args(["run", "--quiet", "--package", "fuzz", "--profile", "fuzz", "--"]);
    cargo
}
