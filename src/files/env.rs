//! `.env`, `.env.example` and what must not be committed: what Compose puts into compose.yaml, and what whoever deploys
//! has to fill in.

mod gitignore;
mod lines;

pub use lines::{EnvFile, EnvLine, Holds};

use crate::project::{App, HostPort, Project, Variable};
use crate::sheet::{Line, Notation, Sheet};
use crate::text::note::EnvNote;

/// `.env.example` and `.env`, where the project has anything to put there, and `.gitignore`. `.env` itself is for Compose
/// alone; the other platforms keep variables themselves.
pub fn sheets(project: &Project) -> Vec<Sheet> {
    let file = EnvFile::of(project);
    let mut sheets = Vec::new();
    if !file.lines().is_empty() {
        sheets.push(sheet(project, &file, ".env.example"));
        if project.targets("compose") {
            sheets.push(sheet(project, &file, ".env"));
        }
    }
    sheets.push(gitignore::sheet(project));
    sheets
}

/// The name under which a variable stands in `.env`: its own, unless two apps mean different things by it.
pub fn name_in_env_file(project: &Project, app: &App, variable: &Variable) -> String {
    EnvFile::of(project).name(app, variable).map_or_else(|| variable.name.to_string(), str::to_owned)
}

/// The example differs from the file itself in the passwords, which everybody makes for themselves.
fn sheet(project: &Project, file: &EnvFile, path: &str) -> Sheet {
    let mut sheet = Sheet::new(path, Notation::Env);
    for held in file.lines() {
        let line = Line::new().key(&held.name).plain("=");
        let (line, why) = match &held.holds {
            Holds::Secret => (line, EnvNote::Secret { apps: names(project, held) }),
            Holds::Password(service) => {
                let service = project.services[*service].name.to_string();
                let (line, why) = match path {
                    ".env" => (line.password(&held.name), EnvNote::Password { service }),
                    _ => (line, EnvNote::PasswordToChoose { service }),
                };
                (line, why)
            }
            Holds::App { to, outside } => {
                let app = &project.apps[*to];
                let name = app.name.to_string();
                match app.host {
                    HostPort::Published { port, .. } if *outside => {
                        (line.value(&format!("http://localhost:{port}")), EnvNote::AppFromOutside { name })
                    }
                    _ => (line.value(&format!("http://{name}:{}", app.port)), EnvNote::App { name }),
                }
            }
            Holds::Service(service) => {
                let kind = project.services[*service].kind;
                (line, EnvNote::Service { kind: kind.name, example: kind.example })
            }
        };
        sheet.push(line.because(why).from(held.question));
    }
    sheet
}

fn names(project: &Project, held: &EnvLine) -> String {
    held.apps.iter().map(|app| project.apps[*app].name.as_str()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
