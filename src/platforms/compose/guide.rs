//! The way to a running project on this machine, in order: Docker, secrets, start, look, change, back up, stop.

use super::{data, server};
use crate::answers::AppField;
use crate::files::compose::Names;
use crate::files::env::{EnvFile, Holds};
use crate::guide::{Command, Guide, Step};
use crate::platforms::docker;
use crate::platforms::variables::make_secrets;
use crate::project::{App, Project};
use crate::question::Question;
use crate::services::{self, postgres::POSTGRES};
use crate::syntax::shell::{Call, Statement, call};
use crate::text::Saying;
use crate::text::saying::{ComposeSaying, DockerSaying};

pub fn guide(project: &Project) -> Guide {
    let mut steps = vec![docker::install()];
    steps.extend(fill_in(project));
    steps.extend([validate(), start(project)]);
    steps.extend(open(project));
    steps.push(logs(project));
    steps.extend(look_inside(project));
    steps.push(change(project));
    steps.extend(data::steps(project));
    steps.push(server::step(project));
    steps.extend([stop(), remove(project)]);
    Guide { platform: super::COMPOSE.id, about: ComposeSaying::About.into(), steps }
}

/// `docker compose` and more words.
pub(super) fn compose<const N: usize>(words: [&str; N]) -> Call {
    call(["docker", "compose"]).with_all(words)
}

pub(super) fn up() -> Call {
    compose(["up", "--build", "--wait", "--detach"])
}

fn fill_in(project: &Project) -> Option<Step> {
    let file = EnvFile::of(project);
    let first = file.lines().first()?;
    let mut step = Step::new("fill-in", ComposeSaying::FillIn).from(first.question);
    let mut passwords = false;
    for line in file.lines() {
        let name = line.name.clone();
        match &line.holds {
            Holds::Secret => {
                let apps = line.apps.iter().map(|app| project.apps[*app].name.to_string()).collect();
                step = step.by_hand(ComposeSaying::FillSecret { name, apps });
            }
            Holds::Service(service) => {
                let kind = project.services[*service].kind;
                step = step.by_hand(ComposeSaying::FillAddress { name, service: kind.name, example: kind.example });
            }
            Holds::Password(_) => passwords = true,
            Holds::App { .. } => {}
        }
    }
    step.by_hand.extend(make_secrets(project).map(Saying::from));
    if passwords {
        step = step.by_hand(ComposeSaying::PasswordsAreThere);
    }
    Some(step.by_hand(ComposeSaying::NoEnvFile { passwords }))
}

fn validate() -> Step {
    Step::new("validate", ComposeSaying::Validate)
        .from(Question::Platforms)
        .run(Statement::from(compose(["config", "--quiet"])))
        .checked(ComposeSaying::ValidateSaysNothing)
        .trouble("is missing a value", ComposeSaying::MissingVariable)
        .trouble("no configuration file provided: not found", ComposeSaying::NoComposeFile)
}

fn start(project: &Project) -> Step {
    let names = project.containers().map(|service| service.name.as_str());
    let names = names.chain(project.apps.iter().map(|app| app.name.as_str()));
    let up_and_well: Vec<String> =
        names.map(|name| format!(" ✔ Container {}-{name}-1  Healthy", project.name)).collect();
    let step = Step::new("start", ComposeSaying::Start)
        .from(Question::Platforms)
        .run(Statement::from(up()))
        .expect(up_and_well.join("\n"))
        .check(Statement::from(compose(["ps", "--all"])))
        .checked(ComposeSaying::Started)
        .trouble("port is already allocated", DockerSaying::PortTaken)
        .trouble("is unhealthy", ComposeSaying::Unhealthy)
        .trouble("is missing a value", ComposeSaying::MissingVariable)
        .trouble("failed to calculate checksum of ref", DockerSaying::CopySourceMissing)
        .trouble("exec format error", ComposeSaying::ExecFormat)
        .trouble("permission denied", DockerSaying::WritePermission)
        .trouble("exec …: no such file or directory", DockerSaying::ScriptNotFound)
        .trouble("toomanyrequests", DockerSaying::TooManyPulls)
        .trouble("no space left on device", DockerSaying::NoSpace);
    let names = Names::of(project);
    let releases = project.apps.iter().filter(|app| app.release.is_some()).map(|app| names.release(app));
    let releases = releases.collect::<Vec<_>>().join(" ");
    let step = match &*releases {
        "" => step,
        _ => step.trouble("didn't complete successfully", ComposeSaying::ReleaseFailed { names: releases }),
    };
    data::troubles(step, project).undo(Statement::from(compose(["down"])))
}

/// Apps that this machine reaches, each with its address.
fn reached(project: &Project) -> impl Iterator<Item = (&App, String)> {
    let address = |app| docker::address_here(app).map(|address| (app, address));
    project.apps.iter().filter(|app| app.serves()).filter_map(address)
}

pub(super) fn asked(project: &Project) -> impl Iterator<Item = Statement> {
    reached(project).filter_map(|(app, address)| {
        let health = app.health.as_ref()?;
        Some(docker::ask(&format!("{address}{health}")))
    })
}

fn open(project: &Project) -> Option<Step> {
    let (first, _) = reached(project).next()?;
    let several = reached(project).count() > 1;
    let mut step = Step::new("open", ComposeSaying::Open { several }).from(first.question(AppField::HostPort));
    for (app, address) in reached(project) {
        step = step.by_hand(ComposeSaying::OpenAddress { app: app.name.to_string(), address });
    }
    if asked(project).next().is_none() {
        return Some(step);
    }
    Some(
        step.check(Command::all(asked(project)))
            .checked(ComposeSaying::Answers)
            .trouble("curl: (7) Failed to connect", ComposeSaying::ServiceNotRunning)
            .trouble("curl: (56) Recv failure", DockerSaying::NoAnswer),
    )
}

fn logs(project: &Project) -> Step {
    let names = Names::of(project);
    let names = project.apps.iter().flat_map(|app| {
        let release = app.release.as_ref().map(|_| names.release(app));
        let workers = app.workers.iter().map(|worker| names.worker(app, worker));
        [app.name.as_str()].into_iter().chain(release).chain(workers).collect::<Vec<_>>()
    });
    let names = names.map(|name| compose(["logs", "--tail", "100"]).with(name).into());
    Step::new("logs", ComposeSaying::Logs)
        .from(Question::Apps)
        .run(Command::all(names))
        .by_hand(ComposeSaying::LogsGoOn)
}

fn look_inside(project: &Project) -> Option<Step> {
    let shells = project.apps.iter().filter(|app| app.base.family.shell.is_some());
    // `sh` is in every image that has a shell at all; `bash` is not.
    let mut commands: Vec<Command> =
        shells.map(|app| Statement::from(compose(["exec", app.name.as_str(), "sh"])).into()).collect();
    for service in project.containers().filter(|service| service.kind.id == POSTGRES.id) {
        let database = services::database(project);
        let name = service.name.as_str();
        let psql = compose(["exec", name, "psql", "--username", services::USER, "--dbname", &database]);
        commands.push(Statement::from(psql).into());
    }
    let mut step = Step::new("look-inside", ComposeSaying::LookInside).from(Question::App(0, AppField::Image));
    if commands.is_empty() {
        return None;
    }
    for command in commands {
        step = step.run(command);
    }
    Some(
        step.by_hand(ComposeSaying::LeaveShell)
            .trouble("service \"…\" is not running", ComposeSaying::ServiceNotRunning),
    )
}

fn change(project: &Project) -> Step {
    let step = Step::new("change", ComposeSaying::Change).from(Question::Platforms).run(Statement::from(up()));
    match project.apps.len() {
        1 => step,
        _ => step.check(Statement::from(compose(["ps", "--all"]))).checked(ComposeSaying::Started),
    }
}

fn stop() -> Step {
    Step::new("stop", ComposeSaying::Stop)
        .from(Question::Platforms)
        .run(Statement::from(compose(["stop"])))
        .check(Statement::from(compose(["ps", "--all"])))
        .undo(Statement::from(compose(["up", "--wait", "--detach"])))
}

fn remove(project: &Project) -> Step {
    let databases = project.containers().next().is_some();
    let kept = data::goes(project);
    let data = databases || kept.is_some();
    let mut step = Step::new("remove", ComposeSaying::Remove { data }).from(Question::Platforms);
    if !data {
        return step.by_hand(ComposeSaying::RemoveServer).run(Statement::from(compose(["down", "--rmi", "all"])));
    }
    if databases {
        step = step.from(Question::Services).by_hand(ComposeSaying::RemoveLosesData);
    }
    step.by_hand.extend(kept.map(Saying::from));
    step.by_hand(ComposeSaying::RemoveServer)
        .run(Statement::from(compose(["down"])))
        .run(Statement::from(compose(["down", "--volumes", "--rmi", "all"])))
}
