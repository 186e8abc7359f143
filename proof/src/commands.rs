//! Every command of every guide, in both shells, before the vendors' own parsers.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use slipway::guide::Command;
use slipway::syntax::shell::Shell;

use crate::files::{filled_in, with_tool};
use crate::outside::{is_there, run, show};
use crate::projects::Project;
use crate::verdict::Part;
use crate::written::Written;
use shapes::Shapes;

mod powershell;
mod shapes;

/// Where a step of a guide holds commands.
const KINDS: [&str; 3] = ["commands", "check", "undo"];

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
        project.plan.guides().iter().flat_map(|guide| guide.steps.iter().map(move |step| (guide.platform, step)));
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

pub fn judge(projects: &[Project], folder: &Path, shared: Option<&Path>, every: bool) -> Result<Vec<Part>> {
    let Some(shared) = shared else {
        let mut parts = without_checks(projects, folder)?;
        parts.push(powershell::judge(projects)?);
        return Ok(parts);
    };
    let installed = show(shared.join("checks/install-clis.sh"), ["docker", "heroku", "git"])?;
    let versions: Vec<_> =
        installed.text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let judge = format!("{}; render by its data; shellcheck; a reader of PowerShell", versions.join(", "));
    let mut parts = vec![options(projects, folder, shared, every)?, beside_files(projects, folder, shared)?];
    for part in &mut parts {
        part.judge.clone_from(&judge);
    }
    parts.push(powershell::judge(projects)?);
    if !run("pwsh", ["--version"]).is_ok_and(|output| output.ok) {
        parts.push(Part::skipped(
            "commands: PowerShell's own parser",
            "pwsh is not installed; a grammar and a reader of quotes judged in its place",
        ));
    }
    Ok(parts)
}

/// Without the checks folder: `shellcheck` on every line for bash, where it is on PATH. The rule left out has its reason
/// in `docs/decisions.md`.
fn without_checks(projects: &[Project], folder: &Path) -> Result<Vec<Part>> {
    let left = "the parsers of docker, heroku, git and render, and the reader of PowerShell: ../shared is not here";
    let mut parts = vec![Part::skipped("commands", left)];
    if !is_there("shellcheck") {
        parts.push(Part::skipped("commands: shellcheck", "shellcheck is not installed"));
        return Ok(parts);
    }
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder)?;
    let lines: BTreeSet<_> = projects.iter().flat_map(|project| lines_of(&guide_json(project))).collect();
    let mut paths = Vec::new();
    for (number, (_, line)) in lines.iter().filter(|(shell, _)| shell == "bash").enumerate() {
        let path = folder.join(format!("{number:04}.sh"));
        fs::write(&path, format!("{line}\n"))?;
        paths.push(path);
    }
    let judged = with_tool("shellcheck", &["--shell=bash", "--severity=warning", "--exclude=SC2164"], &paths)?;
    parts.push(Part { name: "commands: shellcheck on every line for bash".into(), ..judged });
    Ok(parts)
}

/// Program, options, values, quotes.
fn options(projects: &[Project], folder: &Path, shared: &Path, every: bool) -> Result<Part> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder)?;
    let mut shapes = Shapes::default();
    let mut all = BTreeSet::new();
    let mut paths = Vec::new();
    for project in projects {
        let mut guide = guide_json(project);
        all.extend(lines_of(&guide));
        if every || shapes.keep_new(&mut guide) {
            let path = folder.join(format!("{}.json", project.name));
            fs::write(&path, guide.to_string())?;
            paths.push(path);
        }
    }
    let mut part = Part::default();
    let mut seen = BTreeSet::new();
    for said in check(shared, &paths, None)? {
        if seen.insert((said.shell.clone(), said.command.clone())) {
            count(&mut part, said);
        }
    }
    part.name = match seen.len() {
        some if some < all.len() => {
            format!("commands: the {some} that are new in shape among {} different lines", all.len())
        }
        whole => format!("commands: all {whole} different lines"),
    };
    Ok(part)
}

/// Shell and text of every command.
fn lines_of(guide: &Value) -> BTreeSet<(String, String)> {
    let steps = guide.as_array().into_iter().flatten();
    let lines = steps.flat_map(|step| KINDS.map(|key| step[key].as_array().into_iter().flatten()));
    let text = |line: &Value, key: &str| line[key].as_str().unwrap_or_default().to_owned();
    lines.flatten().map(|line| (text(line, "shell"), text(line, "line"))).collect()
}

fn count(part: &mut Part, said: Said) {
    match said.status {
        Verdict::Ok => part.passed += 1,
        Verdict::Wrong => {
            part.failed.push(format!("{} ({}): {}: {}", said.place, said.shell, said.command, said.message));
        }
        Verdict::Unchecked => {
            let step = said.place.split(':').next().unwrap_or_default();
            part.unchecked.push(format!("{step} ({}): {}", said.shell, said.message));
        }
    }
}

/// The golden cases' docker commands beside their own files: services and files that a line names are there.
fn beside_files(projects: &[Project], folder: &Path, shared: &Path) -> Result<Part> {
    let mut part = Part::new("commands: docker beside the files that the golden cases' lines name", "");
    for project in projects.iter().filter(|project| project.name.starts_with("golden-")) {
        let mut guide = guide_json(project);
        for step in guide.as_array_mut().into_iter().flatten() {
            for key in KINDS {
                let lines = step[key].as_array_mut().into_iter();
                lines.for_each(|lines| lines.retain(is_bash_docker));
            }
        }
        let path = folder.join("beside.json");
        fs::write(&path, guide.to_string())?;
        let files = folder.join("beside").join(&project.name);
        let mut written = Written::read(&project.folder)?;
        if let Some(variables) = written.files.get_mut(".env") {
            *variables = filled_in(variables);
        }
        written.write(&files)?;
        for mut said in check(shared, &[path], Some(&files))? {
            said.place = format!("{} {}", project.name, said.place);
            count(&mut part, said);
        }
    }
    Ok(part)
}

fn is_bash_docker(line: &Value) -> bool {
    line["shell"] == "bash" && line["line"].as_str().is_some_and(|line| line.starts_with("docker"))
}
