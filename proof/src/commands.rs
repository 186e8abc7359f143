//! Every command of every guide, in both shells, before the vendors' own parsers.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
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
            shells.into_iter().filter_map(|(shell, name)| Some(json!({"shell": name, "line": command.print(shell)?})))
        });
        lines.collect()
    };
    let steps = project.plan.guides.iter().flat_map(|guide| guide.steps.iter().map(move |step| (guide.platform, step)));
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

pub fn judge(projects: &[Project], folder: &Path, shared: Option<&Path>) -> Result<Vec<Part>> {
    let Some(shared) = shared else {
        return Ok(vec![Part::skipped("commands", "the checks folder is not here")]);
    };
    let checks = shared.join("checks");
    show(checks.join("install-clis.sh"), ["docker", "heroku", "git"])?;
    let mut part = Part::new("commands", "docker, heroku and git by their own parsers, render by its data; shellcheck");
    let mut seen = BTreeSet::new();
    let mut unchecked = BTreeSet::new();
    for project in projects {
        let guide = guide_json(project);
        // A guide like one that was judged says nothing new.
        if !seen.insert(guide.to_string()) {
            continue;
        }
        let file = folder.join("guide.json");
        fs::write(&file, guide.to_string())?;
        let words = ["--json".into(), "--files".into(), project.folder.clone().into_os_string(), file.into_os_string()];
        let output = run(checks.join("check-commands"), words)?;
        for line in output.text.lines() {
            let line: Value = serde_json::from_str(line).with_context(|| format!("{}: {}", project.name, output.errors))?;
            if line.get("summary").is_some() {
                continue;
            }
            let text = |key: &str| line[key].as_str().unwrap_or_default();
            let reason = || {
                let checks = line["checks"].as_array().into_iter().flatten();
                let messages = checks.filter(|check| check["status"] != "ok");
                messages.filter_map(|check| check["message"].as_str()).collect::<Vec<_>>().join("; ")
            };
            match text("status") {
                "ok" => part.passed += 1,
                "wrong" => {
                    let command = text("command");
                    part.failed.push(format!("{} {} ({}): {command}: {}", project.name, text("id"), text("shell"), reason()));
                }
                _ => {
                    unchecked.insert(format!("{} ({})", reason(), text("shell")));
                    part.unchecked.push(format!("{}: {}", text("command"), reason()));
                }
            }
        }
    }
    part.figures.push(("different guides".into(), seen.len().to_string()));
    for reason in unchecked {
        part.figures.push(("unchecked because".into(), reason));
    }
    Ok(vec![part])
}
