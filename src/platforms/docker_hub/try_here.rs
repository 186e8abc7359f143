//! The images on the reader's machine before they are pushed: started by Compose where it has the same, else alone.

use super::guide::beside;
use super::registry::Registry;
use crate::answers::AppField;
use crate::files::env::EnvFile;
use crate::guide::{Command, Step};
use crate::platforms::{compose, docker};
use crate::project::{App, HostPort, Project, Value, Variable};
use crate::question::Question;
use crate::stacks::init::{self, Init};
use crate::syntax::shell::{Call, Statement, call};
use crate::text::saying::{ComposeSaying, DockerHubSaying, DockerSaying, RegistryTrouble, SharedSaying};

/// Alone, or together where compose.yaml names the same images and they need each other or a service.
pub fn steps(project: &Project, registry: &Registry) -> Vec<Step> {
    let same_images = project.names_images();
    let has_neighbours = |variable: &Variable| matches!(variable.value, Value::Service(_) | Value::App(_));
    let needed = project.apps.iter().flat_map(App::run_env).any(has_neighbours);
    if project.targets(compose::COMPOSE.id) && same_images && needed {
        return vec![together(project)];
    }
    project.apps.iter().map(|app| alone(project, registry, app)).collect()
}

fn together(project: &Project) -> Step {
    let step = Step::new("try", DockerHubSaying::TryTogether).from(Question::Services);
    let step =
        if EnvFile::of(project).lines().is_empty() { step } else { step.by_hand(DockerHubSaying::FillInFirst) };
    let asked: Vec<Statement> = compose::asked(project).collect();
    let status = call(["docker", "compose", "ps", "--all"]).into();
    step.run(Statement::from(call(["docker", "compose", "up", "--no-build", "--wait", "--detach"])))
        .check(Command::all([status].into_iter().chain(asked)))
        .checked(DockerHubSaying::AnswersTogether)
        .trouble("is unhealthy", ComposeSaying::Unhealthy)
        .trouble("is missing a value", ComposeSaying::MissingVariable)
        .trouble("No such image", RegistryTrouble::NoSuchImage)
        .trouble("exec format error", SharedSaying::ExecFormat)
        .undo(Statement::from(call(["docker", "compose", "down"])))
}

fn alone(project: &Project, registry: &Registry, app: &App) -> Step {
    let name = format!("{}-try", project.deployed_name(app));
    let port = port(app);
    let mut step = Step::new(format!("try-{}", app.name), DockerHubSaying::Try { app: app.name.to_string() })
        .from(app.question(AppField::HostPort));
    let start = call(["docker", "run", "--detach", "--platform", docker::ARCHITECTURE, "--name", &name]);
    let start = if init::of(app) == Init::ToBeGiven { start.with("--init") } else { start };
    let start = if app.serves() { start.with("--publish").with(docker::publish_here(port, app)) } else { start };
    let volume = [&name, "-data"].concat();
    let start = match &app.data {
        Some(folder) => {
            let folder = folder.path();
            let mount = ["type=volume,source=", &volume, ",target=", &folder].concat();
            step = step.by_hand(DockerHubSaying::TryKeeps { volume: volume.clone(), folder });
            start.with("--mount").with(mount)
        }
        None => start,
    };
    let mut given = Given { start, before: Vec::new(), asked: Vec::new() };
    for variable in app.run_env() {
        if let Some(saying) = given.take(project, variable) {
            step = step.by_hand(saying);
        }
    }
    for (prompt, held) in &given.asked {
        step = step.run(Statement::AskSecret { name: held.clone(), prompt: prompt.clone() });
    }
    if app.run_env().any(|variable| matches!(variable.value, Value::Service(_))) {
        step = step.by_hand(DockerHubSaying::AddressMayBeEmpty);
    }
    let undo = given.undo(&name, app.data.as_ref().map(|_| volume));
    let start = given.start.with(registry.image(project, app, &project.tag)).into();
    let step = step.run(Command::all(given.before.into_iter().chain([start]))).undo(undo);
    troubles(check(step, app, port, &name), app)
}

/// The command that starts the container, as it takes one variable after the other.
struct Given {
    start: Call,
    /// What must be set before, where a shell would lose a part of a value.
    before: Vec<Statement>,
    /// What is asked from the keyboard, and under which name the shell holds it.
    asked: Vec<(String, String)>,
}

impl Given {
    /// Hands one variable over; what there is to know about it is said.
    fn take(&mut self, project: &Project, variable: &Variable) -> Option<DockerHubSaying> {
        let name = variable.name.to_string();
        match &variable.value {
            Value::Plain(value) => {
                self.pass(&name, value);
                None
            }
            Value::App(other) => {
                self.pass(&name, &beside(project, *other));
                let app = project.apps[*other].name.to_string();
                Some(DockerHubSaying::NeighbourMissing { variable: name, app })
            }
            Value::Secret => {
                self.ask(&name);
                Some(DockerHubSaying::AskedSecret { variable: name })
            }
            Value::Service(service) => {
                self.ask(&name);
                let kind = project.services[*service].kind;
                let service = kind.name.to_owned();
                Some(DockerHubSaying::AskedAddress { variable: name, service, example: kind.example })
            }
        }
    }

    fn pass(&mut self, name: &str, value: &str) {
        self.start = docker::pass(self.start.clone(), "--env", name, value, &mut self.before);
    }

    fn ask(&mut self, name: &str) {
        let held = docker::held(name);
        self.start = docker::take(self.start.clone(), "--env", name, &held);
        self.asked.push((name.to_owned(), held));
    }

    fn undo(&self, container: &str, volume: Option<String>) -> Command {
        let remove = call(["docker", "rm", "--force", container]).into();
        let volume = volume.map(|volume| call(["docker", "volume", "rm"]).with(volume).into());
        let asked = self.asked.iter().map(|(_, held)| held);
        let set = self.before.iter().filter_map(|statement| match statement {
            Statement::Set { name, .. } => Some(name),
            _ => None,
        });
        let forget = asked.chain(set).map(|name| Statement::Forget(name.clone()));
        Command::all([remove].into_iter().chain(volume).chain(forget))
    }
}

fn check(step: Step, app: &App, port: u16, name: &str) -> Step {
    let logs = Statement::from(call(["docker", "logs", name]));
    match &app.health {
        Some(health) => step
            .check(Command::all([docker::ask(&format!("http://localhost:{port}{health}")), logs]))
            .checked(DockerHubSaying::Answers),
        None => {
            let status = call(["docker", "ps", "--all", "--filter"]).with(format!("name={name}")).into();
            step.check(Command::all([status, logs])).checked(DockerHubSaying::StaysUp)
        }
    }
}

fn troubles(step: Step, app: &App) -> Step {
    let step = match app.health {
        Some(_) => step
            .trouble("port is already allocated", DockerSaying::PortTaken)
            .trouble("curl: (7) Failed to connect", DockerHubSaying::StoppedAtOnce)
            .trouble("curl: (56) Recv failure", DockerSaying::NoAnswer),
        None => step.trouble("Exited (1)", DockerHubSaying::StoppedAtOnce),
    };
    step.trouble("is already in use by container", DockerSaying::NameTaken)
        .trouble("exec format error", SharedSaying::ExecFormat)
        .trouble("permission denied", DockerSaying::WritePermission)
        .trouble("exec …: no such file or directory", DockerSaying::ScriptNotFound)
}

/// The port on this machine as answered; where none was, the app's own, or 8000 for one that needs rights.
fn port(app: &App) -> u16 {
    match &app.host {
        HostPort::Published { port, .. } => port.number(),
        HostPort::Unpublished if app.port.number() >= 1024 => app.port.number(),
        HostPort::Unpublished => 8000,
    }
}
