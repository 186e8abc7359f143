//! `.gitignore`: what guides that say `git add --all` must not take along.

use crate::project::{App, Project};
use crate::sheet::{Line, Notation, Sheet};
use crate::stacks::{image::IMAGE, node::NODE, python::PYTHON};
use crate::text::note::EnvNote;

pub fn sheet(project: &Project) -> Sheet {
    let mut sheet = Sheet::new(".gitignore", Notation::Ignore);
    sheet.push(Line::new().value(".env").because(EnvNote::NotCommitted));
    sheet.push(Line::new().value(".env.*").continued());
    sheet.push(Line::new().plain("!").value(".env.example").because(EnvNote::ExampleCommitted));
    group(&mut sheet, EnvNote::KeysNotCommitted, &["*.pem", "*.key"]);
    let has = |holds: fn(&App) -> bool| project.apps.iter().any(holds);
    let mut installed = Vec::new();
    if has(may_be_python) {
        installed.extend([".venv/", "venv/"]);
    }
    if has(|app| is_built_by_npm(app) || app.stack.id == IMAGE.id) {
        installed.push("node_modules/");
    }
    group(&mut sheet, EnvNote::InstalledNotCommitted, &installed);
    group(&mut sheet, EnvNote::MadeNotCommitted, &made(project));
    if has(|app| app.framework.id == "django") {
        group(&mut sheet, EnvNote::DatabaseNotCommitted, &["db.sqlite3", "db.sqlite3-journal"]);
    }
    let in_source = |app: &App| Some(["/", &app.file(app.data.as_ref()?.in_source()?), "/"].concat());
    let data: Vec<_> = project.apps.iter().filter_map(in_source).collect();
    group(&mut sheet, EnvNote::DataNotCommitted, &data);
    sheet
}

/// In an image of one's own anything can be inside.
fn may_be_python(app: &App) -> bool {
    app.stack.id == PYTHON.id || app.stack.id == IMAGE.id
}

fn is_built_by_npm(app: &App) -> bool {
    app.stack.id == NODE.id || app.stack.id == "static" && app.build.is_some()
}

/// What running or building the apps on this machine leaves.
fn made(project: &Project) -> Vec<String> {
    let mut made: Vec<String> = Vec::new();
    if project.apps.iter().any(may_be_python) {
        made.extend(["__pycache__/".to_owned(), "*.py[cod]".to_owned()]);
    }
    let built = project.apps.iter().filter(|app| is_built_by_npm(app) && app.build.is_some());
    for app in built.filter(|app| !app.output.is_empty() && app.output != ".") {
        // A slash before the name: this very folder, and none of the same name below another.
        made.push(format!("/{}/", app.file(&app.output)));
    }
    made
}

fn group(sheet: &mut Sheet, why: EnvNote, patterns: &[impl AsRef<str>]) {
    let Some((first, others)) = patterns.split_first() else { return };
    sheet.gap();
    sheet.push(Line::new().value(first.as_ref()).because(why));
    for pattern in others {
        sheet.push(Line::new().value(pattern.as_ref()).continued());
    }
}
