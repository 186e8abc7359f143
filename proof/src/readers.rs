//! The five readers of `.env`: what Compose reads is meant; the others read the same, or the file's note says that they
//! do not. python-dotenv, node's dotenv and Compose itself are asked by `check-files`; here the two that follow other
//! rules: `docker run --env-file` and a shell.

use std::fs;

use slipway::sheet::{Kind, Sheet};
use slipway::syntax::dotenv;
use slipway::text::Language;

use crate::outside::run;
use crate::projects::Project;
use crate::verdict::Part;

pub fn judge(projects: &[Project]) -> Part {
    let mut part = Part::new("env: docker run --env-file and sh", "its rules, and sh");
    for project in projects {
        let Some(sheet) = project.plan.sheet(".env") else { continue };
        let Ok(text) = fs::read_to_string(project.folder.join(".env")) else { continue };
        let (entries, faults) = dotenv::parse(&text);
        part.expect(faults.is_empty(), || format!("{}: {faults:?}", project.name));
        for entry in &entries {
            let raw = text.lines().find_map(|line| line.strip_prefix(&format!("{}=", entry.name)));
            let docker = raw == Some(entry.value.as_str());
            part.expect(docker || warns(sheet, &entry.name), || {
                format!(
                    "{}: {} reads otherwise with docker run --env-file, and no note says so",
                    project.name, entry.name
                )
            });
        }
        if cfg!(unix) && entries.iter().all(|entry| text.contains(&format!("{}={}\n", entry.name, entry.value))) {
            let file = project.folder.join(".env").canonicalize().unwrap_or_default();
            let names: Vec<_> = entries.iter().map(|entry| format!("\"${{{}}}\"", entry.name)).collect();
            let script = format!(
                ". {} && printf '%s\\n' {}",
                slipway::syntax::shell::quote(&file.to_string_lossy()),
                names.join(" ")
            );
            if names.is_empty() {
                continue;
            }
            let read = run("sh", ["-c", &script]).map(|output| output.text).unwrap_or_default();
            let meant: String = entries.iter().flat_map(|entry| [entry.value.as_str(), "\n"]).collect();
            part.expect(read == meant, || format!("{}: sh read\n{read}\ninstead of\n{meant}", project.name));
        }
    }
    part
}

/// Whether a note above the line speaks of `--env-file`.
fn warns(sheet: &Sheet, name: &str) -> bool {
    let mut note = None;
    for line in &sheet.lines {
        if let Some(why) = &line.why {
            note = Some(why);
        }
        let own = line.pieces().any(|(kind, piece)| kind == Kind::Key && piece == name);
        if own {
            return note.is_some_and(|note| {
                let words = note.say(Language::English);
                format!("{} {}", words.short, words.more).contains("--env-file")
            });
        }
    }
    false
}
