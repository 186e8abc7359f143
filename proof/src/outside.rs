//! Programs outside: where they are and what they print.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

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

/// Runs a program to its end. Errors only where it cannot be started.
pub fn run<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, words: impl IntoIterator<Item = S>) -> Result<Output> {
    let program = program.as_ref();
    let output = Command::new(program)
        .args(words)
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("{} cannot be started", program.to_string_lossy()))?;
    Ok(Output {
        ok: output.status.success(),
        text: String::from_utf8_lossy(&output.stdout).into_owned(),
        errors: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}

/// Runs a program whose messages are shown as they come.
pub fn show<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, words: impl IntoIterator<Item = S>) -> Result<bool> {
    let program = program.as_ref();
    let status = Command::new(program).args(words).stdin(Stdio::null()).status();
    Ok(status.with_context(|| format!("{} cannot be started", program.to_string_lossy()))?.success())
}

pub fn is_there(program: &str) -> bool {
    Command::new(program).arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

/// The first line a program prints of its own version.
pub fn version(program: &str) -> String {
    let printed = run(program, ["--version"]).map(|output| format!("{}{}", output.text, output.errors));
    printed.ok().and_then(|text| text.lines().next().map(str::to_owned)).unwrap_or_default()
}
