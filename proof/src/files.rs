//! Third-party checkers over every written file: `../shared/checks/check-files` where it is, else the tools on PATH.

use std::collections::BTreeMap;
use std::ffi::OsStr;
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
const BROKEN_DOWN: [&str; 2] = [": actionlint: unreachable", ": actionlint: memory access out of bounds"];

fn ask_again(part: &mut Part, projects: &Path, shared: &Path) -> Result<()> {
    let failed = std::mem::take(&mut part.failed);
    let (broken, found): (Vec<_>, Vec<_>) =
        failed.into_iter().partition(|line| BROKEN_DOWN.iter().any(|end| line.ends_with(end)));
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

/// Rules left out, each with its reason in `docs/decisions.md`; `check-files` leaves out the same.
const HADOLINT: &[&str] = &["-t", "warning", "--no-color", "--ignore", "DL3008", "--ignore", "DL3018"];
const YAMLLINT: &[&str] = &["-d", "{extends: relaxed, rules: {line-length: disable, truthy: {check-keys: false}}}"];
/// What only `../shared` brings.
const LEFT: [&str; 5] = [
    "docker build --check with stand-ins for base images",
    "the JSON schemas of heroku.yml, render.yaml and workflows",
    "dockerfile-utils and .dockerignore patterns",
    "nginx and caddy on their settings",
    "python-dotenv and dotenv (npm) on .env",
];

/// Without the checks folder: what is on PATH.
fn with_path(projects: &Path) -> Result<Vec<Part>> {
    let tools: [(&str, &str, &[&str]); 4] = [
        ("hadolint", "/Dockerfile", HADOLINT),
        ("yamllint", ".yaml", YAMLLINT),
        ("actionlint", "publish.yml", &[]),
        ("check-jsonschema", "compose.yaml", &["--builtin-schema", "vendor.compose-spec"]),
    ];
    let mut parts = Vec::new();
    for (tool, ending, words) in tools {
        parts.push(if is_there(tool) {
            with_tool(tool, words, &files_below(projects, ending))?
        } else {
            Part::skipped(format!("files: {tool}"), format!("{tool} is not installed"))
        });
    }
    parts.push(compose_config(projects)?);
    parts.extend(LEFT.map(|what| Part::skipped("files", format!("{what}: ../shared is not here"))));
    Ok(parts)
}

/// One tool over many files: a hundred in one go, and where it refuses these, one by one.
pub fn with_tool(tool: &str, words: &[&str], files: &[PathBuf]) -> Result<Part> {
    let mut part = Part::new(format!("files: {tool}"), version(tool));
    let ask = |files: &[PathBuf]| {
        run(tool, words.iter().map(OsStr::new).chain(files.iter().map(|file| file.as_os_str())))
    };
    for files in files.chunks(100) {
        if ask(files)?.ok {
            part.passed += files.len();
            continue;
        }
        for file in files {
            let output = ask(std::slice::from_ref(file))?;
            part.expect(output.ok, || format!("{}: {}{}", file.display(), output.text, output.errors));
        }
    }
    Ok(part)
}

/// Any word on standard error fails. Secrets are filled in, as the guide tells people to.
fn compose_config(projects: &Path) -> Result<Part> {
    if !run("docker", ["compose", "version"]).is_ok_and(|output| output.ok) {
        return Ok(Part::skipped("files: docker compose config", "docker compose is not installed"));
    }
    let mut part = Part::new("files: docker compose config", version("docker"));
    let variables = projects.with_extension("env");
    for file in files_below(projects, "compose.yaml") {
        fs::write(&variables, filled_in(&fs::read_to_string(file.with_file_name(".env")).unwrap_or_default()))?;
        let paths = ["--env-file".as_ref(), variables.as_os_str(), "--file".as_ref(), file.as_os_str()];
        let words = [OsStr::new("compose")].into_iter().chain(paths).chain(["config", "--quiet"].map(OsStr::new));
        let output = run("docker", words)?;
        part.expect(output.ok && output.errors.trim().is_empty(), || {
            format!("{}: {}", file.display(), output.errors)
        });
    }
    Ok(part)
}

/// A `.env` in which no secret is empty.
pub fn filled_in(text: &str) -> String {
    let filled = text.lines().map(|line| match line {
        line if !line.starts_with('#') && line.ends_with('=') => format!("{line}filled-in\n"),
        line => format!("{line}\n"),
    });
    filled.collect()
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
