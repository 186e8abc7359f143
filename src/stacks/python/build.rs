//! How a Python image is made: a virtual environment in a stage of its own, copied to the stage that ships.

use crate::answers::AppField;
use crate::image_build::{Copy, Ignored, ImageBuild, Instruction, Run, Stage, Step};
use crate::project::{App, Project};
use crate::stacks::finish::{self, User};
use crate::stacks::health::Asker;
use crate::stacks::system;
use crate::text::note::{IgnoreNote, ImageNote};

/// Outside the app's folder, so that no bind mount during development hides it.
const ENVIRONMENT: &str = "/opt/venv";

pub fn build(project: &Project, app: &App) -> ImageBuild {
    ImageBuild {
        stages: vec![environment(project, app), run(project, app)],
        ignore: ignored(app),
        files: Vec::new(),
    }
}

/// Python 2 has neither the module `venv` nor `urllib.request`.
pub(in crate::stacks) fn is_two(app: &App) -> bool {
    app.version == "2" || app.version.starts_with("2.")
}

fn environment(project: &Project, app: &App) -> Stage {
    let virtual_environment = if is_two(app) {
        // The last one for Python 2.7, as pip resolves it (2026-11-21).
        Run::new("pip install --no-cache-dir virtualenv==20.15.1").and(format!("virtualenv {ENVIRONMENT}"))
    } else {
        // Official images call it both; others often have only `python3`.
        let python = if app.base.variant.is_some() { "python" } else { "python3" };
        Run::new(format!("{python} -m venv {ENVIRONMENT}"))
    };
    let mut steps: Vec<_> = system::tools(app, app.base.family).into_iter().collect();
    steps.push(finish::workdir(false));
    steps.push(Step::new(Instruction::Run(virtual_environment), ImageNote::VirtualEnvironment));
    steps.push(Step::new(
        Instruction::Path(format!("{ENVIRONMENT}/bin")),
        ImageNote::VirtualEnvironmentPath { again: false },
    ));
    let list = Instruction::Copy(Copy::new("requirements.txt", "./"));
    steps.push(
        Step::new(list, ImageNote::Manifest { files: "requirements.txt" }).from(app.question(AppField::Packages)),
    );
    steps.extend(finish::arguments(app, false));
    steps.push(install(project).from(app.question(AppField::Packages)));
    Stage {
        name: Some("build"),
        from: app.base.reference.clone(),
        why: ImageNote::BuildStage.into(),
        question: Some(app.question(AppField::Image)),
        steps,
    }
}

fn install(project: &Project) -> Step {
    if project.builds_with_buildkit() {
        let run = Run::new("pip install -r requirements.txt").cached("/root/.cache/pip");
        return Step::new(Instruction::Run(run), ImageNote::PipInstall { cached: true });
    }
    let run = Run::new("pip install --no-cache-dir -r requirements.txt");
    Step::new(Instruction::Run(run), ImageNote::PipInstall { cached: false })
}

fn run(project: &Project, app: &App) -> Stage {
    let on = |name: &str| Instruction::Env(name.to_owned(), "1".to_owned());
    let mut steps = finish::labels(project, app);
    steps.extend(system::libraries(app).map(Step::apart));
    steps.push(finish::workdir(true).apart());
    steps.push(Step::new(on("PYTHONUNBUFFERED"), ImageNote::Unbuffered));
    steps.push(Step::new(on("PYTHONDONTWRITEBYTECODE"), ImageNote::NoBytecode));
    steps.push(Step::new(
        Instruction::Path(format!("{ENVIRONMENT}/bin")),
        ImageNote::VirtualEnvironmentPath { again: true },
    ));
    let copied = Copy::from_stage("build", ENVIRONMENT, ENVIRONMENT);
    steps.push(Step::new(Instruction::Copy(copied), ImageNote::VirtualEnvironmentCopied));
    steps.push(finish::source());
    steps.extend(finish::build_command(app, true));
    let asker = Asker::Python { program: "python", two: is_two(app) };
    steps.extend(finish::ending(app, User::Own { needs_home: true }, asker));
    Stage {
        name: None,
        from: app.base.reference.clone(),
        why: ImageNote::Ships { about: app.base.variant.map(|variant| variant.about) }.into(),
        question: Some(app.question(AppField::Image)),
        steps,
    }
}

fn ignored(app: &App) -> Vec<Ignored> {
    let mut ignored = vec![
        Ignored::new(&["**/__pycache__", "**/*.py[cod]"], IgnoreNote::Bytecode),
        Ignored::new(&[".venv", "venv"], IgnoreNote::VirtualEnvironment),
        Ignored::new(
            &["**/.pytest_cache", "**/.mypy_cache", "**/.ruff_cache", ".tox", ".coverage", "htmlcov"],
            IgnoreNote::TestLeftovers,
        ),
    ];
    if app.framework.id == "django" {
        ignored.push(Ignored::new(&["db.sqlite3", "db.sqlite3-journal"], IgnoreNote::LocalDatabase));
    }
    ignored
}
