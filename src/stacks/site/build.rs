//! How the image of a static site is made: the files, the web server, and its configuration.

use super::{Pages, caddy, nginx};
use crate::answers::AppField;
use crate::image_build::{Copy, Ignored, ImageBuild, Instruction, Run, Stage, Step};
use crate::project::{App, Project, Server};
use crate::stacks::finish::{self, User};
use crate::stacks::health::{self, Asker};
use crate::stacks::{node, system};
use crate::text::note::{IgnoreNote, ImageNote};

/// Where the web server finds the site. Not the image's own folder, which holds a welcome page.
pub(super) const ROOT: &str = "/srv";

pub fn build(project: &Project, app: &App) -> ImageBuild {
    let pages = Pages::of(app.framework.id);
    let (config, sheet) = match app.server {
        Server::Nginx => (nginx::FILE, nginx::sheet(app, pages)),
        Server::Caddy => (caddy::FILE, caddy::sheet(app, pages)),
    };
    let mut stages = Vec::new();
    if app.build.is_some() {
        let image = format!("node:{}-slim", app.version);
        stages.push(node::build::build_stage(project, app, &image, ImageNote::SiteStage));
    } else if app.output == "." {
        stages.push(files(app, config));
    }
    stages.push(run(project, app));
    ImageBuild { stages, ignore: ignored(app), files: vec![sheet] }
}

/// The whole folder is the site, so the server's configuration lies among its pages and has to be taken out.
fn files(app: &App, config: &str) -> Stage {
    let workdir = Step::new(Instruction::Workdir(ROOT.to_owned()), ImageNote::SiteFolder);
    let remove = Instruction::Run(Run::new(format!("rm {config}")));
    Stage {
        name: Some("site"),
        from: app.base.reference.clone(),
        why: ImageNote::FilesStage.into(),
        question: Some(app.question(AppField::Output)),
        steps: vec![workdir, finish::folder(), Step::new(remove, ImageNote::ConfigurationOut)],
    }
}

fn run(project: &Project, app: &App) -> Stage {
    let mut steps = finish::labels(project, app);
    steps.extend(system::all(app).map(Step::apart));
    steps.extend(match app.server {
        Server::Nginx => nginx::steps(app),
        Server::Caddy => caddy::steps(app),
    });
    steps.push(site(app));
    let user = if app.server == Server::Nginx { User::Nginx } else { User::Own { needs_home: false } };
    steps.extend(finish::user(user));
    steps.extend(finish::port(app));
    steps.extend(health::step(app, asker(app)));
    let start = match app.server {
        Server::Nginx => nginx::start(),
        Server::Caddy => caddy::start(),
    };
    steps.push(start.from(app.question(AppField::Server)).apart());
    Stage {
        name: None,
        from: app.base.reference.clone(),
        why: ImageNote::Ships { about: app.base.variant.map(|variant| variant.about) }.into(),
        question: Some(app.question(AppField::Image)),
        steps,
    }
}

/// Every Alpine image has busybox' wget, the slim ones too.
fn asker(app: &App) -> Asker {
    if app.base.family.wget { Asker::Wget } else { Asker::of_family(app.base.family) }
}

fn site(app: &App) -> Step {
    let question = app.question(AppField::Output);
    if app.build.is_some() {
        let folder = if app.output == "." { "dist" } else { &app.output };
        let copy = Copy::from_stage("build", &format!("/app/{folder}"), ROOT);
        return Step::new(Instruction::Copy(copy), ImageNote::SiteCopied).from(question);
    }
    if app.output == "." {
        let copy = Copy::from_stage("site", ROOT, ROOT);
        return Step::new(Instruction::Copy(copy), ImageNote::SiteCopied).from(question);
    }
    let copy = Copy::new(&format!("{}/", app.output), &format!("{ROOT}/"));
    Step::new(Instruction::Copy(copy), ImageNote::FolderCopied).from(question)
}

fn ignored(app: &App) -> Vec<Ignored> {
    let mut ignored = vec![Ignored::new(&["**/node_modules"], IgnoreNote::NodeModules)];
    if app.build.is_some() {
        let output = if app.output == "." { "dist" } else { &app.output };
        ignored.push(Ignored::new(&[output], IgnoreNote::BuiltInside));
        ignored.push(Ignored::new(&["coverage"], IgnoreNote::TestLeftovers));
    } else {
        ignored.push(Ignored::new(&["**/README*"], IgnoreNote::NotForVisitors));
    }
    ignored
}
