//! Programs outside: where they are, what they print, and the variables they all get.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{Context, Result};

/// Variables that every program gets, once an engine is found: `DOCKER_HOST` and its like.
static SURROUNDINGS: OnceLock<Vec<(String, String)>> = OnceLock::new();

pub fn surround(variables: Vec<(String, String)>) {
    let _ = SURROUNDINGS.set(variables);
}

/// The folder with checks, schemas and lab, where there is one.
pub fn shared() -> Option<PathBuf> {
    let folder = Path::new("../shared");
    folder.join("checks/check-files").exists().then(|| folder.canonicalize().ok()).flatten()
}

pub struct Output {
    pub ok: bool,
    pub text: String,
    pub errors: String,
}

pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null());
    if let Some(variables) = SURROUNDINGS.get() {
        command.envs(variables.iter().map(|(name, value)| (name, value)));
    }
    command
}

/// Runs a program to its end. Errors only where it cannot be started.
pub fn run<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, words: impl IntoIterator<Item = S>) -> Result<Output> {
    let name = program.as_ref().to_string_lossy().into_owned();
    let output = command(program).args(words).output().with_context(|| format!("{name} cannot be started"))?;
    Ok(Output {
        ok: output.status.success(),
        text: String::from_utf8_lossy(&output.stdout).into_owned(),
        errors: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}

/// Runs a program, shows what it printed, and returns it.
pub fn show<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, words: impl IntoIterator<Item = S>) -> Result<Output> {
    let output = run(program, words)?;
    print!("{}", output.text);
    eprint!("{}", output.errors);
    std::io::stdout().flush()?;
    Ok(output)
}

/// A program that starts and says its version; a launcher without its program does not.
pub fn is_there(program: &str) -> bool {
    run(program, ["--version"]).is_ok_and(|output| output.ok)
}

/// The first line a program prints of its own version.
pub fn version(program: &str) -> String {
    let printed = run(program, ["--version"]).map(|output| format!("{}{}", output.text, output.errors));
    let lines = printed.unwrap_or_default();
    let named = lines.lines().find(|line| line.contains(|letter: char| letter.is_ascii_digit()));
    named.unwrap_or(program).to_owned()
}
