//! Builds a program with cargo and tells where it lies.

use std::{
    io::{IsTerminal, stderr},
    path::PathBuf,
    process::{Command, Stdio},
    time::Duration,
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{program, watched};

const LIMIT: Duration = Duration::from_mins(45);

/// Builds `binary` of the package slipway; `options` choose profile and target, `linking` is for its compiler alone.
pub fn build(binary: &str, options: &[&str], linking: &[&str]) -> Result<PathBuf> {
    let mut cargo = program::cargo();
    cargo
        .args(["rustc", "--package", "slipway", "--bin", binary])
        .args(["--message-format", "json-render-diagnostics"])
        .args(options)
        .arg("--")
        .args(linking);
    let messages = messages(&mut cargo)?;
    let path = messages.lines().filter_map(|line| executable(line, binary)).next_back();
    path.with_context(|| format!("cargo did not build `{binary}`"))
}

/// In a terminal cargo shows its own progress; elsewhere a sign of life now and then is enough.
fn messages(cargo: &mut Command) -> Result<String> {
    if stderr().is_terminal() {
        return program::output(cargo.stderr(Stdio::inherit()));
    }
    let ended = watched::run(cargo, LIMIT)?;
    if ended.success {
        return Ok(ended.output);
    }
    let words: Vec<&str> = ended.output.lines().filter(|line| !line.starts_with('{')).collect();
    bail!("the code does not compile:\n{}", words.join("\n"))
}

fn executable(message: &str, binary: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    if message["reason"] != "compiler-artifact" || message["target"]["name"] != binary {
        return None;
    }
    Some(message["executable"].as_str()?.into())
}
