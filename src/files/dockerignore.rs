//! `.dockerignore`: what always stays out of an image, and what the stack adds. Its patterns begin at the app's folder:
//! unlike git's, `x` means only `./x`, and `**/x` means it everywhere.

use crate::image_build::{Ignored, ImageBuild};
use crate::project::{App, Project};
use crate::sheet::{Line, Notation, Sheet};
use crate::stacks::site::STATIC;
use crate::text::note::IgnoreNote;

/// The `.dockerignore` of an app.
pub fn sheet(project: &Project, app: &App, build: &ImageBuild) -> Sheet {
    let mut sheet = Sheet::new(app.file(".dockerignore"), Notation::Ignore);
    for group in
        before(app).into_iter().chain(build.ignore.iter().cloned()).chain(after(app)).chain(others(project, app))
    {
        push(&mut sheet, &group);
    }
    sheet
}

/// What must never be in an image comes first.
fn before(app: &App) -> Vec<Ignored> {
    let secrets = Ignored::new(
        &[".env", ".env.*", "**/.env", "**/.env.*", "!.env.example", "!**/.env.example"],
        IgnoreNote::Secrets,
    );
    // The last pattern that fits counts, so what comes along stands after what keeps it out.
    let values = Ignored::new(&["!.env.production"], IgnoreNote::BuildValues);
    let mut groups = vec![secrets];
    groups.extend(builds_for_browsers(app).then_some(values));
    groups.push(Ignored::new(&["**/*.pem", "**/*.key"], IgnoreNote::Keys));
    groups.push(Ignored::new(&[".git", ".gitignore", ".gitattributes", ".github"], IgnoreNote::Git));
    groups
}

/// Whether its build reads `.env.production` of its own accord, as Vite's, Next.js' and their like do.
fn builds_for_browsers(app: &App) -> bool {
    app.build.is_some() && (app.stack.id == STATIC.id || app.framework.id == "next")
}

fn after(app: &App) -> Vec<Ignored> {
    let mut groups = vec![
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
    ];
    // What the app wrote on this machine is not what it begins with elsewhere.
    let data = app.data.as_ref().and_then(|folder| folder.in_source());
    if let Some(data) = data {
        groups.push(Ignored::new(&[data], IgnoreNote::Data));
    }
    groups
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Answers, AppAnswers};
    use crate::project;

    fn ignored(stack: &str, framework: &str) -> Vec<String> {
        let row = AppAnswers { stack: stack.into(), framework: framework.into(), ..AppAnswers::default() };
        let (project, _) = project::read(&Answers { apps: vec![row], ..Answers::default() });
        let app = &project.apps[0];
        sheet(&project, app, &app.stack.build(&project, app))
            .lines
            .iter()
            .map(|line| line.text().to_owned())
            .collect()
    }

    #[test]
    fn what_this_machine_installed_stays_out_of_an_image_of_ones_own() {
        let ignored = ignored("image", "");
        for pattern in ["**/node_modules", ".venv", "venv", "**/__pycache__"] {
            assert!(ignored.iter().any(|line| line == pattern), "{pattern}: {ignored:?}");
        }
    }

    #[test]
    fn a_build_for_browsers_may_read_its_public_values() {
        for (stack, framework, reads) in [
            ("static", "vite", true),
            ("node", "next", true),
            ("static", "files", false),
            ("node", "nest", false),
            ("python", "", false),
        ] {
            let ignored = ignored(stack, framework);
            let place = |pattern| ignored.iter().position(|line| line == pattern);
            assert_eq!(place("!.env.production") > place("**/.env.*"), reads, "{ignored:?}");
        }
    }
}
