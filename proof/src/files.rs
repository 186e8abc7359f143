//! Third-party checkers over every written file: `../shared/checks/check-files` where it is, else the tools on PATH.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::outside::{is_there, run, show, version};
use crate::verdict::Part;

pub fn judge(projects: &Path, shared: Option<&Path>) -> Result<Vec<Part>> {
    match shared {
        Some(shared) => with_checks(projects, shared),
        None => with_path(projects),
    }
}

/// One part for each checker, and the findings by file.
fn with_checks(projects: &Path, shared: &Path) -> Result<Vec<Part>> {
    let installed = show(shared.join("checks/install-validators.sh"), [] as [&str; 0])?;
    let mut parts = findings(projects, shared)?;
    if let Some(part) = parts.get_mut("actionlint") {
        ask_again(part, projects, shared)?;
    }
    for (name, part) in &mut parts {
        part.judge = judge_of(name, &part.judge, &installed.text);
    }
    Ok(parts.into_values().collect())
}

/// Some fifty files into a run actionlint's program breaks down and says no more than this; asked for that project
/// alone, it answers.
const BROKEN_DOWN: &str = ": actionlint: unreachable";

fn ask_again(part: &mut Part, projects: &Path, shared: &Path) -> Result<()> {
    let failed = std::mem::take(&mut part.failed);
    let (broken, found): (Vec<_>, Vec<_>) = failed.into_iter().partition(|line| line.ends_with(BROKEN_DOWN));
    part.failed = found;
    for line in broken {
        let project = line.split('/').next().unwrap_or_default();
        let Some(again) = findings(&projects.join(project), shared)?.remove("actionlint") else { continue };
        part.passed += again.passed;
        part.failed.extend(again.failed.into_iter().map(|line| format!("{project}/{line}")));
    }
    Ok(())
}

/// A checker with its version, as the installer lists it.
fn judge_of(check: &str, whole: &str, installed: &str) -> String {
    let program = match check {
        "schema" => "check-jsonschema",
        ".env" => "dotenv (npm)",
        "YAML" => "yamllint",
        other => other,
    };
    let rows = installed.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    let named = rows.into_iter().find(|words| words.first().is_some_and(|first| program.starts_with(first)));
    named.map_or_else(|| whole.to_owned(), |words| words.join(" "))
}

/// What each checker says of the files below a folder, by the checker's name.
pub fn findings(folder: &Path, shared: &Path) -> Result<BTreeMap<String, Part>> {
    let words = ["--json".as_ref(), "--shfmt".as_ref(), "-i 2".as_ref(), folder.as_os_str()];
    let output = run(shared.join("checks/check-files"), words)?;
    let mut parts: BTreeMap<String, Part> = BTreeMap::new();
    let mut summed = false;
    for line in output.text.lines() {
        let line: Value = serde_json::from_str(line).with_context(|| format!("not JSON: {line}"))?;
        if let Some(summary) = line.get("summary") {
            summed = true;
            let missing = summary["missing_tools"].as_array().cloned().unwrap_or_default();
            let missing: Vec<_> = missing.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            if !missing.is_empty() {
                let part = Part::new("files: checkers that are not installed", "check-files");
                parts.insert("missing".into(), Part { skipped: missing, ..part });
            }
            continue;
        }
        let text = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
        let check = text("check");
        let part =
            parts.entry(check.clone()).or_insert_with(|| Part::new(format!("files: {check}"), check.clone()));
        match text("status").as_str() {
            "ok" => part.passed += 1,
            "wrong" => part.failed.push(format!("{}: {}: {}", text("file"), check, text("message"))),
            _ => part.unchecked.push(text("message")),
        }
    }
    ensure!(summed, "check-files ended early: {}", output.errors);
    Ok(parts)
}

/// Without the checks folder: what is on PATH.
fn with_path(projects: &Path) -> Result<Vec<Part>> {
    let tools: [(&str, &str, &[&str]); 4] = [
        ("hadolint", "Dockerfile", &["-t", "warning", "--no-color"]),
        (
            "yamllint",
            ".yaml",
            &["-d", "{extends: relaxed, rules: {line-length: disable, truthy: {check-keys: false}}}"],
        ),
        ("actionlint", "publish.yml", &[]),
        ("check-jsonschema", "compose.yaml", &["--builtin-schema", "vendor.compose-spec"]),
    ];
    let mut parts = Vec::new();
    for (tool, ending, words) in tools {
        if !is_there(tool) {
            parts.push(Part::skipped(format!("files: {tool}"), format!("{tool} is not installed")));
            continue;
        }
        let mut part = Part::new(format!("files: {tool}"), version(tool));
        for file in files_below(projects, ending) {
            let words = words.iter().map(std::ffi::OsStr::new).chain([file.as_os_str()]);
            let output = run(tool, words)?;
            part.expect(output.ok, || format!("{}: {}{}", file.display(), output.text, output.errors));
        }
        parts.push(part);
    }
    parts.push(compose_config(projects)?);
    Ok(parts)
}

/// Any word on standard error fails.
fn compose_config(projects: &Path) -> Result<Part> {
    if !run("docker", ["compose", "version"]).is_ok_and(|output| output.ok) {
        return Ok(Part::skipped("files: docker compose config", "docker compose is not installed"));
    }
    let mut part = Part::new("files: docker compose config", version("docker"));
    for file in files_below(projects, "compose.yaml") {
        let words = ["compose", "-f", &file.to_string_lossy(), "config", "--quiet"].map(str::to_owned);
        let output = run("docker", words)?;
        let missing = output.errors.contains("required variable");
        part.expect((output.ok && output.errors.trim().is_empty()) || missing, || {
            format!("{}: {}", file.display(), output.errors)
        });
    }
    Ok(part)
}

pub fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
