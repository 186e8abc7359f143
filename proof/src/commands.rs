//! Every command of every guide, in both shells, before the vendors' own parsers.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use slipway::guide::Command;
use slipway::syntax::shell::Shell;

use crate::outside::{run, show};
use crate::projects::Project;
use crate::verdict::Part;

/// The guides of a project as `check-commands` reads them.
pub fn guide_json(project: &Project) -> Value {
    let language = project.plan.project.language;
    let lines = |commands: &[Command]| -> Value {
        let shells = [(Shell::Bash, "bash"), (Shell::PowerShell, "powershell")];
        let lines = commands.iter().flat_map(|command| {
            shells
                .into_iter()
                .filter_map(|(shell, name)| Some(json!({"shell": name, "line": command.print(shell)?})))
        });
        lines.collect()
    };
    let steps =
        project.plan.guides.iter().flat_map(|guide| guide.steps.iter().map(move |step| (guide.platform, step)));
    steps
        .map(|(platform, step)| {
            let words = step.saying.say(language);
            json!({
                "platform": platform, "id": step.id, "title": words.short, "why": words.more, "expect": step.expect,
                "commands": lines(&step.commands), "check": lines(&step.check), "undo": lines(&step.undo),
            })
        })
        .collect()
}

pub enum Verdict {
    Ok,
    Wrong,
    Unchecked,
}

/// What was said of one command.
pub struct Said {
    pub status: Verdict,
    pub place: String,
    pub shell: String,
    pub command: String,
    pub message: String,
}

/// Asks for many guides in one go: equal lines are asked once. With a folder the commands run beside its files.
pub fn check(shared: &Path, guides: &[PathBuf], folder: Option<&Path>) -> Result<Vec<Said>> {
    let mut words = vec!["--json".into()];
    if let Some(folder) = folder {
        words.extend(["--files".into(), folder.as_os_str().to_owned()]);
    }
    words.extend(guides.iter().map(|guide| guide.as_os_str().to_owned()));
    let output = run(shared.join("checks/check-commands"), words)?;
    let mut said = Vec::new();
    let mut summed = false;
    for line in output.text.lines() {
        let line: Value = serde_json::from_str(line).with_context(|| format!("not JSON: {line}"))?;
        if line.get("summary").is_some() {
            summed = true;
        } else {
            said.push(read(&line));
        }
    }
    ensure!(summed, "check-commands ended early: {}", output.errors);
    Ok(said)
}

fn read(line: &Value) -> Said {
    let text = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
    let checks = line["checks"].as_array().into_iter().flatten().filter(|check| check["status"] == line["status"]);
    let messages: BTreeSet<_> = checks.filter_map(|check| check["message"].as_str()).collect();
    Said {
        status: match line["status"].as_str() {
            Some("ok") => Verdict::Ok,
            Some("wrong") => Verdict::Wrong,
            _ => Verdict::Unchecked,
        },
        place: text("id"),
        shell: text("shell"),
        command: text("command"),
        message: messages.into_iter().collect::<Vec<_>>().join("; "),
    }
}

pub fn judge(projects: &[Project], folder: &Path, shared: Option<&Path>) -> Result<Vec<Part>> {
    let Some(shared) = shared else {
        return Ok(vec![Part::skipped("commands", "the checks folder is not here")]);
    };
    let installed = show(shared.join("checks/install-clis.sh"), ["docker", "heroku", "git"])?;
    let versions: Vec<_> =
        installed.text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let judge = format!("{}; render by its data; shellcheck; a reader of PowerShell", versions.join(", "));
    let mut parts = vec![options(projects, folder, shared)?, beside_files(projects, folder, shared)?];
    for part in &mut parts {
        part.judge.clone_from(&judge);
    }
    if !run("pwsh", ["--version"]).is_ok_and(|output| output.ok) {
        parts.push(Part::skipped(
            "commands: PowerShell's own parser",
            "pwsh is not installed; the reader of PowerShell judged alone",
        ));
    }
    Ok(parts)
}

/// Every command of all guides: program, options, values, quotes.
fn options(projects: &[Project], folder: &Path, shared: &Path) -> Result<Part> {
    let mut guides = BTreeMap::new();
    for project in projects {
        // A guide like one that was seen says nothing new.
        guides.entry(guide_json(project).to_string()).or_insert(&project.name);
    }
    let guides: Vec<_> =
        guides.into_iter().map(|(text, name)| (folder.join(format!("{name}.json")), text)).collect();
    fs::create_dir_all(folder)?;
    for (path, text) in &guides {
        fs::write(path, text)?;
    }
    let mut paths: Vec<_> = guides.into_iter().map(|(path, _)| path).collect();
    paths.sort();
    let mut part = Part::new(format!("commands of {} different guides", paths.len()), "");
    let mut seen = BTreeSet::new();
    for said in check(shared, &paths, None)? {
        if seen.insert((said.shell.clone(), said.command.clone())) {
            count(&mut part, said);
        }
    }
    Ok(part)
}

fn count(part: &mut Part, said: Said) {
    match said.status {
        Verdict::Ok => part.passed += 1,
        Verdict::Wrong => {
            part.failed.push(format!("{} ({}): {}: {}", said.place, said.shell, said.command, said.message));
        }
        Verdict::Unchecked => part.unchecked.push(format!("{} ({})", said.message, said.shell)),
    }
}

/// The golden cases' docker commands beside their own files: services and files that a line names are there.
fn beside_files(projects: &[Project], folder: &Path, shared: &Path) -> Result<Part> {
    let mut part = Part::new("docker commands beside the files they name", "");
    for project in projects.iter().filter(|project| project.name.starts_with("golden-")) {
        let mut guide = guide_json(project);
        for step in guide.as_array_mut().into_iter().flatten() {
            for key in ["commands", "check", "undo"] {
                let lines = step[key].as_array_mut().into_iter();
                lines.for_each(|lines| lines.retain(is_bash_docker));
            }
        }
        let path = folder.join("beside.json");
        fs::write(&path, guide.to_string())?;
        for mut said in check(shared, &[path], Some(&project.folder))? {
            said.place = format!("{} {}", project.name, said.place);
            count(&mut part, said);
        }
    }
    Ok(part)
}

fn is_bash_docker(line: &Value) -> bool {
    line["shell"] == "bash" && line["line"].as_str().is_some_and(|line| line.starts_with("docker"))
}
