//! How every image ends, whatever its stack: labels, the user, the port, the health check, the start.

use super::health::{self, Asker};
use super::init::{self, Init};
use super::start;
use crate::answers::AppField;
use crate::image_build::{Copy, Instruction, Run, Step};
use crate::project::{App, Project, Value};
use crate::question::Question;
use crate::text::note::ImageNote;

/// Whose rights the process has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum User {
    /// A number of its own, without an entry in `/etc/passwd`, and so without a home folder.
    Own { needs_home: bool },
    /// The user `node` that the official image brings.
    Node,
    /// The user `nginx` that the official image brings.
    Nginx,
    /// The user of the distroless images.
    Nonroot,
}

impl User {
    pub(super) const fn id(self) -> u32 {
        match self {
            Self::Own { .. } => 10001,
            Self::Node => 1000,
            Self::Nginx => 101,
            Self::Nonroot => 65532,
        }
    }
}

/// What the image is called and where its source is, for registries and for people who find it.
pub(super) fn labels(project: &Project, app: &App) -> Vec<Step> {
    let label = |key: &str, value: String| Instruction::Label(format!("org.opencontainers.image.{key}"), value);
    let title = label("title", project.deployed_name(app));
    let mut steps = vec![Step::new(title, ImageNote::Labels).from(Question::Name)];
    if let Some(repository) = &project.repository {
        steps.push(Step::same(label("source", repository.clone())).from(Question::Repository));
    }
    steps
}

/// `ARG` for each variable that building needs; `again` where an earlier stage has them too.
pub(super) fn arguments(app: &App, again: bool) -> Vec<Step> {
    let mut steps = Vec::new();
    for variable in app.build_env() {
        let default = match &variable.value {
            Value::Plain(value) if !value.is_empty() => Some(value.clone()),
            _ => None,
        };
        let argument = Instruction::Arg { name: variable.name.to_string(), default };
        let first = steps.is_empty();
        let step =
            if first { Step::new(argument, ImageNote::BuildArgument { again }) } else { Step::same(argument) };
        steps.push(step.from(variable.question));
    }
    steps
}

/// The build command, with the arguments it may read; `again` where an earlier stage has them too.
pub(super) fn build_command(app: &App, again: bool) -> Vec<Step> {
    let Some(command) = &app.build else { return Vec::new() };
    let mut steps = arguments(app, again);
    let run = Step::new(Instruction::Run(Run::new(command)), ImageNote::BuildCommand);
    steps.push(run.from(app.question(AppField::Build)));
    steps
}

/// The folder of the app; `again` in every stage after the first.
pub(super) fn workdir(again: bool) -> Step {
    Step::new(Instruction::Workdir("/app".to_owned()), ImageNote::Workdir { again })
}

/// The app's folder, as it is but for what `.dockerignore` names.
pub(super) fn source() -> Step {
    Step::new(Instruction::Copy(Copy::new(".", ".")), ImageNote::Source)
}

/// The folder before anything is done with it.
pub(super) fn folder() -> Step {
    Step::new(Instruction::Copy(Copy::new(".", ".")), ImageNote::Folder)
}

/// User, port, health check and start.
pub(super) fn ending(app: &App, user: User, asker: Asker) -> Vec<Step> {
    let mut steps: Vec<_> = data(app, user).into_iter().collect();
    steps.extend(self::user(user));
    steps.extend(port(app));
    steps.extend(health::step(app, asker));
    steps.push(start(app));
    steps
}

/// The folder that is kept, made for the app's user. Where the last stage has no shell, it comes from an earlier one.
fn data(app: &App, user: User) -> Option<Step> {
    if app.base.family.shell.is_some() {
        return made(app, "", user).map(Step::apart);
    }
    app.data.as_ref()?;
    let copy = Copy { from: Some(DATA_STAGE.to_owned()), ..Copy::new(DATA_PLACE, "/") };
    let step = Step::new(Instruction::Copy(copy), ImageNote::DataFolderCopied);
    Some(step.from(app.question(AppField::Data)).apart())
}

/// The earlier stage that makes the folder for an image without a shell, and where.
pub(super) const DATA_STAGE: &str = "dependencies";
const DATA_PLACE: &str = "/data-of-app/";

/// The folder in an earlier stage: a copy between stages keeps its owner, as that of Next.js' own folder.
pub(super) fn data_before(app: &App, user: User) -> Option<Step> {
    if app.base.family.shell.is_some() { None } else { made(app, DATA_PLACE.trim_end_matches('/'), user) }
}

/// The folder below another. Its letters mean nothing to a shell.
fn made(app: &App, below: &str, user: User) -> Option<Step> {
    let folder = app.data.as_ref()?.path();
    let place = [below, &folder].concat();
    let id = &*user.id().to_string();
    let run = Run::new(["mkdir -p ", &place].concat()).and(["chown ", id, ":", id, " ", &place].concat());
    let note = ImageNote::DataFolder { folder };
    Some(Step::new(Instruction::Run(run), note).from(app.question(AppField::Data)))
}

pub(super) fn user(user: User) -> Vec<Step> {
    let id = user.id();
    let mut steps = Vec::new();
    if user == (User::Own { needs_home: true }) {
        let home = Instruction::Env("HOME".to_owned(), "/tmp".to_owned());
        steps.push(Step::new(home, ImageNote::Home).apart());
    }
    let own = matches!(user, User::Own { .. });
    let note = if own { ImageNote::OwnUser } else { ImageNote::UserOfImage { user: id } };
    let step = Step::new(Instruction::User(id, id), note);
    steps.push(if steps.is_empty() { step.apart() } else { step });
    steps
}

/// The port, twice: for the process, and for people and tools that read the image.
pub(super) fn port(app: &App) -> Vec<Step> {
    if !app.serves() {
        return Vec::new();
    }
    let question = app.question(AppField::Port);
    let variable = Instruction::Env("PORT".to_owned(), app.port.to_string());
    vec![
        Step::new(variable, ImageNote::PortVariable).from(question).apart(),
        Step::new(Instruction::Expose(app.port), ImageNote::Expose).from(question),
    ]
}

fn start(app: &App) -> Step {
    let typed = app.question(AppField::Start);
    let Some(start) = start::web(app) else {
        return Step::new(Instruction::LeftOut, ImageNote::NoStart).from(typed);
    };
    let question = if app.start.is_some() { typed } else { app.question(AppField::Framework) };
    let init = init::of(app);
    let note = start_note(app, &start, init);
    let words = if init == Init::InImage { init::before(start.words) } else { start.words };
    Step::new(Instruction::Cmd(words), note).from(question).apart()
}

fn start_note(app: &App, start: &start::Start, init: Init) -> ImageNote {
    if app.start.is_none() && app.framework.guessed {
        return ImageNote::StartGuessed { line: start.line.clone() };
    }
    if init == Init::InImage {
        let node = app.stack.id == super::node::NODE.id;
        let port = if node { "process.env.PORT" } else { "os.environ[\"PORT\"]" };
        return ImageNote::StartByInit { port: app.serves().then_some(port) };
    }
    if app.base.family.shell.is_none() {
        return ImageNote::StartWithoutShell { serves: app.serves() };
    }
    if start.words.first().is_some_and(|word| word == "sh") {
        return ImageNote::StartByShell { server: server_of(app) };
    }
    if start.words.first().is_some_and(|word| word == "node") {
        return ImageNote::StartNode { serves: app.serves() };
    }
    ImageNote::StartByWords
}

/// The server that the framework's own start command needs, where the project must bring it.
fn server_of(app: &App) -> Option<&'static str> {
    let line = if app.start.is_none() { app.framework.start } else { "" };
    ["gunicorn", "uvicorn", "next"].into_iter().find(|server| line.split_whitespace().any(|word| word == *server))
}
