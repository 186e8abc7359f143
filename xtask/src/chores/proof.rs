//! `cargo xtask proof`: foreign tools judge every file and command that Slipway writes, and a real engine runs them.

use std::process::ExitCode;

use anyhow::Result;

use crate::program;

/// Words after the chore's name go to the proof.
pub fn run(words: &[String]) -> Result<ExitCode> {
    program::run(program::cargo().args(["run", "--quiet", "--package", "proof", "--"]).args(words))?;
    Ok(ExitCode::SUCCESS)
}
