//! `.dockerignore`: what always stays out of an image, and what the stack adds. Its patterns begin at the app's folder:
//! unlike git's, `x` means only `./x`, and `**/x` means it everywhere.

use crate::image_build::{Ignored, ImageBuild};
use crate::project::{App, Project};
use crate::sheet::{Line, Notation, Sheet};
use crate::text::note::IgnoreNote;

/// The `.dockerignore` of an app.
pub fn sheet(project: &Project, app: &App, build: &ImageBuild) -> Sheet {
    let mut sheet = Sheet::new(app.file(".dockerignore"), Notation::Ignore);
    for group in before().into_iter().chain(build.ignore.iter().cloned()).chain(after()).chain(others(project, app))
    {
        push(&mut sheet, &group);
    }
    sheet
}

/// What must never be in an image comes first.
fn before() -> Vec<Ignored> {
    vec![
        Ignored::new(
            &[".env", ".env.*", "**/.env", "**/.env.*", "!.env.example", "!**/.env.example"],
            IgnoreNote::Secrets,
        ),
        Ignored::new(&["**/*.pem", "**/*.key"], IgnoreNote::Keys),
        Ignored::new(&[".git", ".gitignore", ".gitattributes", ".github"], IgnoreNote::Git),
    ]
}

fn after() -> Vec<Ignored> {
    vec![
        Ignored::new(
            &[
                "Dockerfile*",
                ".dockerignore",
                "compose*.yaml",
                "compose*.yml",
                "docker-compose*.yaml",
                "docker-compose*.yml",
                "heroku.yml",
                "render.yaml",
                "slipway.yaml",
                "DEPLOY.md",
            ],
            IgnoreNote::Deployment,
        ),
        Ignored::new(&["**/*.log", "**/.DS_Store", "**/Thumbs.db", ".idea", ".vscode"], IgnoreNote::Machine),
    ]
}

/// The folders of other apps, where they lie inside this one's.
fn others(project: &Project, app: &App) -> Option<Ignored> {
    let inside = |other: &App| {
        let path = other.path.as_str();
        let own = app.path.as_str();
        if other.index == app.index || other.path.is_project() {
            None
        } else if app.path.is_project() {
            Some(path.to_owned())
        } else {
            path.strip_prefix(own).and_then(|rest| rest.strip_prefix('/')).map(str::to_owned)
        }
    };
    let patterns: Vec<_> = project.apps.iter().filter_map(inside).collect();
    (!patterns.is_empty()).then_some(Ignored { patterns, why: IgnoreNote::OtherApps })
}

fn push(sheet: &mut Sheet, group: &Ignored) {
    sheet.gap();
    for (place, pattern) in group.patterns.iter().enumerate() {
        let line = match pattern.strip_prefix('!') {
            Some(kept) => Line::new().keyword("!").value(kept),
            None => Line::new().value(pattern),
        };
        sheet.push(if place == 0 { line.because(group.why.clone()) } else { line.continued() });
    }
}
