//! A Docker Engine to build and run with: the lab's, or one that already works here. What is started here is stopped
//! here, and an engine that was running goes on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use crate::outside::{run, show, surround};

pub struct Engine {
    /// The lab's scripts; `None` with a Docker of this machine's own.
    pub lab: Option<PathBuf>,
    /// Base images come from the lab: no registry can be reached.
    pub stands_in: bool,
    pub version: String,
    started: bool,
    stubs: Vec<String>,
}

/// The engine, or why there is none.
pub fn find(shared: Option<&Path>) -> Result<std::result::Result<Engine, String>> {
    let Some(lab) = shared.map(|shared| shared.join("lab")) else {
        let plain = run("docker", ["version", "--format", "{{.Server.Version}}"]);
        return Ok(match plain {
            Ok(output) if output.ok => Ok(Engine::new(None, false, false, &output.text)),
            _ => Err("no Docker Engine answers".into()),
        });
    };
    let script = lab.join("engine.sh");
    let runs = run(&script, ["status"])?.ok;
    if !runs && !show(&script, ["start"])?.ok {
        return Ok(Err("the lab's engine does not start here (it needs Debian and root)".into()));
    }
    // Bash reads what the script quotes.
    let read = r#"set -e; eval "$("$0" env)"; printf '%s\n' "$PATH" "${DOCKER_HOST:-}" "${DOCKER_CONFIG:-}""#;
    let output = run("bash", ["-c".as_ref(), read.as_ref(), script.as_os_str()])?;
    ensure!(output.ok, "the lab's engine says no address: {}", output.errors);
    let names = ["PATH", "DOCKER_HOST", "DOCKER_CONFIG"].map(str::to_owned);
    let variables = names.into_iter().zip(output.text.lines().map(str::to_owned));
    let variables: Vec<_> = variables.filter(|(_, value)| !value.is_empty()).collect();
    let stands_in = variables.iter().any(|(name, _)| name == "DOCKER_HOST");
    surround(variables);
    let version = run("docker", ["version", "--format", "{{.Server.Version}}"])?.text;
    Ok(Ok(Engine::new(Some(lab), stands_in, !runs, &version)))
}

impl Engine {
    fn new(lab: Option<PathBuf>, stands_in: bool, started: bool, version: &str) -> Self {
        Self { lab, stands_in, started, version: version.trim().to_owned(), stubs: Vec::new() }
    }

    /// Makes the base images that the lab knows. What it does not know comes back.
    pub fn supply(&self, names: &BTreeSet<String>) -> Result<BTreeSet<String>> {
        let Some(lab) = self.lab.as_ref().filter(|_| self.stands_in) else { return Ok(BTreeSet::new()) };
        let script = lab.join("base-images.sh");
        let known = catalogue(&script)?;
        let (listed, unknown): (Vec<_>, Vec<_>) = names.iter().cloned().partition(|name| known.contains_key(name));
        if !listed.is_empty() {
            ensure!(show(&script, &listed)?.ok, "a base image could not be made");
        }
        Ok(unknown.into_iter().collect())
    }

    /// Empty images for `docker build --check`, which reads only their settings. They go when the engine does.
    pub fn stub(&mut self, names: &BTreeSet<String>) -> Result<()> {
        let Some(lab) = self.lab.clone().filter(|_| self.stands_in) else { return Ok(()) };
        let missing = names.iter().filter(|name| !is_image(name));
        let missing: Vec<String> = missing.cloned().collect();
        if !missing.is_empty() {
            let words = std::iter::once("--stub".to_owned()).chain(missing.iter().cloned());
            ensure!(run(lab.join("base-images.sh"), words)?.ok, "stubs could not be made");
            self.stubs.extend(missing);
        }
        Ok(())
    }

    /// Empty images would be in the way of real ones.
    pub fn remove_stubs(&mut self) {
        for stub in self.stubs.drain(..) {
            let label =
                run("docker", ["image", "inspect", "--format", "{{index .Config.Labels \"lab.stub\"}}", &stub]);
            if label.is_ok_and(|output| output.text.trim() == "yes") {
                let _ = run("docker", ["image", "rm", &stub]);
            }
        }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.remove_stubs();
        if let Some(lab) = self.lab.as_ref().filter(|_| self.started) {
            let _ = show(lab.join("engine.sh"), ["stop"]);
        }
    }
}

pub fn is_image(name: &str) -> bool {
    run("docker", ["image", "inspect", "--format", "{{.Id}}", name]).is_ok_and(|output| output.ok)
}

/// The lab's base images, and what each really is.
fn catalogue(script: &Path) -> Result<BTreeMap<String, String>> {
    let list = run(script, ["--list"])?.text;
    let rows = list.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let name = words.next()?.to_owned();
        Some((name, words.skip(2).collect::<Vec<_>>().join(" ")))
    });
    Ok(rows.collect())
}
