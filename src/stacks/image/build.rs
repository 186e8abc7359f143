//! How an image on a base of the user's choice is made: one stage, with the user's own lines.

use crate::answers::AppField;
use crate::image_build::{Ignored, ImageBuild, Instruction, Run, Stage, Step};
use crate::project::{App, Project};
use crate::stacks::finish::{self, User};
use crate::stacks::health::Asker;
use crate::stacks::{start, system};
use crate::text::note::{IgnoreNote, ImageNote};

pub fn build(project: &Project, app: &App) -> ImageBuild {
    let has_shell = app.base.family.shell.is_some();
    let mut steps = finish::labels(project, app);
    steps.extend(system::all(app).map(Step::apart));
    steps.push(finish::workdir(false).apart());
    steps.push(finish::folder());
    // Without a shell no command can run; a problem has said so.
    if has_shell {
        if app.build.is_none() {
            steps.extend(finish::arguments(app, false));
        }
        steps.extend(install(app));
        steps.extend(finish::build_command(app, false));
    }
    let user = if has_shell { User::Own { needs_home: true } } else { User::Nonroot };
    steps.extend(finish::ending(app, user, asker(app)));
    let why = ImageNote::Ships { about: app.base.variant.map(|variant| variant.about) };
    let stage = Stage {
        name: None,
        from: app.base.reference.clone(),
        why: why.into(),
        question: Some(app.question(AppField::Image)),
        steps,
    };
    ImageBuild { stages: vec![stage], ignore: vec![ignored()], files: Vec::new() }
}

/// Nobody said which language it is: what the common ones leave on a machine, and nobody means to ship.
fn ignored() -> Ignored {
    Ignored::new(&["**/node_modules", ".venv", "venv", "**/__pycache__"], IgnoreNote::InstalledHere)
}

fn install(app: &App) -> Option<Step> {
    let command = app.install.as_ref()?;
    let run = Step::new(Instruction::Run(Run::new(command)), ImageNote::InstallCommand);
    Some(run.from(app.question(AppField::Install)))
}

/// What the family has; else a language that the image is for, or a program that a system package brings.
fn asker(app: &App) -> Asker {
    let reference = &app.base.reference;
    let has = |package: &str| app.system_packages.iter().any(|name| name == package);
    match Asker::of_family(app.base.family) {
        Asker::Nobody if app.base.family.shell.is_none() => Asker::Nobody,
        Asker::Nobody if has("curl") => Asker::Curl,
        Asker::Nobody if has("wget") => Asker::Wget,
        Asker::Nobody if start::is_node(reference) || has("nodejs") => Asker::Node("node"),
        Asker::Nobody if start::has_python(reference) || has("python3") => {
            Asker::Python { program: "python3", two: false }
        }
        other => other,
    }
}
