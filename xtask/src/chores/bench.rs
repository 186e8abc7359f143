//! `cargo xtask bench`: how fast the engine is.

use std::process::ExitCode;

use anyhow::Result;

use crate::program;

/// Words after the chore's name go to the benchmarks, such as the name of one of them.
pub fn run(words: &[String]) -> Result<ExitCode> {
    program::run(program::cargo().args(["bench", "--package", "slipway", "--bench", "*", "--"]).args(words))?;
    Ok(ExitCode::SUCCESS)
}
