//! How a Node.js image is made: in one stage where nothing is built, else with what only building needs left behind.

use super::next;
use crate::answers::AppField;
use crate::image_build::{Copy, Ignored, ImageBuild, Instruction, Run, Stage, Step};
use crate::project::{App, Project};
use crate::stacks::finish::{self, User};
use crate::stacks::health::Asker;
use crate::stacks::{start, system};
use crate::text::note::image::NpmCache;
use crate::text::note::{IgnoreNote, ImageNote};

pub fn build(project: &Project, app: &App) -> ImageBuild {
    let mut stages = Vec::new();
    if installs_apart(app) {
        stages.push(dependencies(project, app));
    }
    if app.build.is_some() {
        stages.push(build_stage(project, app, &stage_image(app), IMAGE_OF_BUILD));
    }
    stages.push(run(project, app));
    ImageBuild { stages, ignore: ignored(app), files: Vec::new() }
}

const IMAGE_OF_BUILD: ImageNote = ImageNote::BuildStage;

/// Whether the packages that ship are installed in a stage of their own: where the shipping image cannot, or should not
/// keep the compilers.
fn installs_apart(app: &App) -> bool {
    app.base.family.shell.is_none() || app.system_packages.iter().any(|package| system::is_tool(package))
}

/// The image of the stages before the last: the same, or, where that one has no shell, Node.js on the same Debian.
fn stage_image(app: &App) -> String {
    if app.base.family.shell.is_some() {
        return app.base.reference.clone();
    }
    format!("node:{}-trixie-slim", app.version)
}

/// Whose system packages the stages before the last have.
fn stage_family(app: &App) -> crate::stacks::Family {
    if app.base.family.shell.is_some() { app.base.family } else { crate::stacks::Family::DEBIAN_SLIM }
}

fn dependencies(project: &Project, app: &App) -> Stage {
    let mut steps: Vec<_> = system::tools(app, stage_family(app)).into_iter().collect();
    steps.push(finish::workdir(false));
    steps.push(manifests(app));
    if app.build.is_none() {
        steps.extend(finish::arguments(app, false));
    }
    steps.push(install(project, app, Packages::Production { ships: false }));
    steps.extend(finish::data_before(app, user_and_asker(app).0));
    Stage {
        name: Some(finish::DATA_STAGE),
        from: stage_image(app),
        why: ImageNote::DependencyStage.into(),
        question: Some(app.question(AppField::Image)),
        steps,
    }
}

/// Installs everything and runs the build command. Static sites are built the same way.
pub(in crate::stacks) fn build_stage(project: &Project, app: &App, image: &str, why: ImageNote) -> Stage {
    let mut steps = Vec::new();
    if app.stack.id == super::NODE.id {
        steps.extend(system::tools(app, stage_family(app)));
    }
    steps.push(finish::workdir(app.stack.id == super::NODE.id && installs_apart(app)));
    steps.push(manifests(app));
    steps.push(install(project, app, Packages::All));
    steps.push(finish::source());
    steps.extend(finish::build_command(app, false));
    if app.stack.id == super::NODE.id {
        steps.extend(next::standalone(app));
        steps.push(next::left(app, user_and_asker(app).0).unwrap_or_else(left));
    }
    Stage {
        name: Some("build"),
        from: image.to_owned(),
        why: why.into(),
        question: Some(app.question(AppField::Build)),
        steps,
    }
}

/// What a build leaves, without what the last stage brings itself.
fn left() -> Step {
    Step::new(Instruction::Run(Run::new("rm -rf node_modules")), ImageNote::DropBuildPackages)
}

fn manifests(app: &App) -> Step {
    let note = ImageNote::Manifest { files: "package-lock.json" };
    Step::new(Instruction::Copy(Copy::pattern("package*.json", "./")), note).from(app.question(AppField::Packages))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Packages {
    All,
    /// `ships`: what npm leaves in its cache would be in the image.
    Production {
        ships: bool,
    },
}

/// Before 16, whose npm does not know `npm pkg`.
fn is_old(app: &App) -> bool {
    app.version.split('.').next().and_then(|major| major.parse().ok()).is_some_and(|major: u32| major < 16)
}

fn install(project: &Project, app: &App, packages: Packages) -> Step {
    let cache = match packages {
        _ if project.builds_with_buildkit() => NpmCache::Mounted,
        Packages::Production { ships: true } => NpmCache::Emptied,
        _ => NpmCache::LeftBehind,
    };
    let run = match packages {
        Packages::All => Run::new("npm ci"),
        Packages::Production { .. } if is_old(app) => Run::new("npm ci --omit=dev"),
        // `npm ci` runs the app's own `prepare`, which calls what is left out here (husky). All other scripts must run: a
        // package may be of no use before its `postinstall`.
        Packages::Production { .. } => Run::new("npm pkg delete scripts.prepare").and("npm ci --omit=dev"),
    };
    let run = match cache {
        NpmCache::Mounted => run.cached("/root/.npm"),
        NpmCache::Emptied => run.and("npm cache clean --force"),
        NpmCache::LeftBehind => run,
    };
    let note = ImageNote::NpmInstall { production: packages != Packages::All, cache };
    Step::new(Instruction::Run(run), note).from(app.question(AppField::Packages))
}

fn run(project: &Project, app: &App) -> Stage {
    let mut steps = finish::labels(project, app);
    let libraries = if installs_apart(app) { system::libraries(app) } else { system::all(app) };
    steps.extend(libraries.map(Step::apart));
    steps.push(finish::workdir(installs_apart(app) || app.build.is_some()).apart());
    let production = Instruction::Env("NODE_ENV".to_owned(), "production".to_owned());
    steps.push(Step::new(production, ImageNote::NodeProduction));
    steps.extend(next::hostname(app));
    if calls_packages(app) {
        let programs = Instruction::Path("/app/node_modules/.bin".to_owned());
        steps.push(Step::new(programs, ImageNote::NodePrograms).from(app.question(AppField::Start)));
    }
    if installs_apart(app) {
        let copy = Copy::from_stage("dependencies", "/app/node_modules", "./node_modules");
        steps.push(Step::new(Instruction::Copy(copy), ImageNote::NodePackagesCopied));
    } else {
        steps.push(manifests(app));
        if app.build.is_none() {
            steps.extend(finish::arguments(app, false));
        }
        steps.push(install(project, app, Packages::Production { ships: true }));
    }
    if app.build.is_some() {
        let built = Copy::from_stage("build", "/app", "./");
        let note = ImageNote::BuiltCopied { writes: next::is(app).then_some(next::FOLDER) };
        steps.push(Step::new(Instruction::Copy(built), note).from(app.question(AppField::Build)));
    } else {
        steps.push(finish::source());
    }
    let (user, asker) = user_and_asker(app);
    steps.extend(finish::ending(app, user, asker));
    Stage {
        name: None,
        from: app.base.reference.clone(),
        why: ImageNote::Ships { about: app.base.variant.map(|variant| variant.about) }.into(),
        question: Some(app.question(AppField::Image)),
        steps,
    }
}

/// The official image has a user `node`; an image nobody described may have none.
fn user_and_asker(app: &App) -> (User, Asker) {
    if app.base.family.shell.is_none() {
        return (User::Nonroot, Asker::Node("/nodejs/bin/node"));
    }
    let official = app.base.variant.is_some() || start::is_node(&app.base.reference);
    (if official { User::Node } else { User::Own { needs_home: true } }, Asker::Node("node"))
}

/// Whether any command of the app calls a program that one of its packages brings.
fn calls_packages(app: &App) -> bool {
    let workers = app.workers.iter().map(|worker| worker.start.as_str());
    let start = app.start.as_deref().unwrap_or(app.framework.start);
    let mut lines = workers.chain([start]).chain(app.release.as_deref());
    app.base.family.shell.is_some() && lines.any(start::calls_local_program)
}

fn ignored(app: &App) -> Vec<Ignored> {
    let mut ignored = vec![
        Ignored::new(&["**/node_modules"], IgnoreNote::NodeModules),
        Ignored::new(&["coverage", ".nyc_output"], IgnoreNote::TestLeftovers),
    ];
    if app.build.is_some() && !app.output.is_empty() && app.output != "." {
        ignored.push(Ignored::new(&[&app.output], IgnoreNote::BuiltInside));
    }
    ignored
}
