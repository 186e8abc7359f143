//! Finds and runs other programs: cargo, rustup, Node.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::place;

/// The cargo that runs this chore.
pub fn cargo() -> Command {
    named(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()))
}

pub fn rustc() -> Command {
    named(&std::env::var("RUSTC").unwrap_or_else(|_| "rustc".into()))
}

pub fn rustup() -> Command {
    named("rustup")
}

pub fn node() -> Command {
    named("node")
}

/// npm, which on Windows is a batch file.
pub fn npm() -> Command {
    named(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

pub fn named(name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(place::root()).stdin(Stdio::null());
    command
}

/// True if the program starts and answers `--version`.
pub fn is_there(mut command: Command) -> bool {
    let answer = command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    answer.is_ok_and(|status| status.success())
}

/// Runs to the end; its words go to the terminal. An exit code other than 0 is an error.
pub fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("`{name}` could not be started"))?;
    if !status.success() {
        bail!("`{name}` ended with {status}");
    }
    Ok(())
}

/// Runs to the end and returns what it printed; on failure, its words are in the error.
pub fn output(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| format!("`{name}` could not be started"))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        bail!("`{name}` ended with {}:\n{printed}{}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(printed)
}
