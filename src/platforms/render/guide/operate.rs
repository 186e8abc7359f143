//! After the first version: settings, data, logs, the next version, the way back, more of it, and the end.

use super::{bring, git, id};
use crate::answers::ServiceField;
use crate::guide::{Command, Step};
use crate::platforms::compose::goes;
use crate::platforms::git::commit_changes;
use crate::platforms::render::{Managed, is_free, made, service_name, worker_name};
use crate::project::{Project, Service};
use crate::question::Question;
use crate::stacks::python::PYTHON;
use crate::syntax::shell::{Call, call};
use crate::text::Saying;
use crate::text::saying::{RenderSaying, SharedSaying};

pub fn steps(project: &Project) -> Vec<Step> {
    let mut steps = Vec::new();
    if project.apps.iter().any(|app| !app.env.is_empty()) {
        steps.push(settings());
    }
    let each = |sort| made(project, sort).enumerate().map(|(place, service)| (service, is_free(place)));
    steps.extend(each(Managed::Postgres).map(|(service, free)| database(project, service, free)));
    steps.extend(each(Managed::KeyValue).map(|(service, free)| cache(project, service, free)));
    steps.push(Step::new("logs", RenderSaying::Logs).by_hand(RenderSaying::LogsByHand));
    steps.push(update());
    steps.push(roll_back());
    // What has a disk is paid for already, and runs as one copy.
    steps.extend(project.apps.iter().filter(|app| app.serves() && app.data.is_none()).map(|app| {
        Step::new(id("grow", app), RenderSaying::Grow { name: project.deployed_name(app) })
            .by_hand(RenderSaying::GrowByHand)
            .run(commit_changes())
            .run(push())
            .checked(RenderSaying::Grown)
            .undo(Command::all([revert().into(), push().into()]))
    }));
    steps
}

fn push() -> Call {
    git(["push", "origin", "main"])
}

fn revert() -> Call {
    git(["revert", "--no-edit", "HEAD"])
}

fn settings() -> Step {
    Step::new("settings", RenderSaying::Settings)
        .by_hand(RenderSaying::SettingsPlain)
        .by_hand(RenderSaying::SettingsSecret)
}

fn database(project: &Project, service: &Service, free: bool) -> Step {
    let variable = service.variable.to_string();
    let saying = RenderSaying::Database { name: service_name(project, service), variable: variable.clone() };
    let step = Step::new(["database-", service.name.as_str()].concat(), saying)
        .from(service.question(ServiceField::Kind))
        .by_hand(RenderSaying::DatabaseByHand { free });
    let mut apps = service.apps.iter().map(|app| &project.apps[*app]);
    let may_use_sqlalchemy = apps.any(|app| app.stack.id == PYTHON.id && app.framework.id != "django");
    let step = if may_use_sqlalchemy {
        step.trouble("Can't load plugin: sqlalchemy.dialects:postgres", SharedSaying::PostgresScheme { variable })
    } else {
        step
    };
    step.trouble("could not translate host name \"dpg-…\" to address", RenderSaying::OtherRegion)
}

fn cache(project: &Project, service: &Service, free: bool) -> Step {
    let saying =
        RenderSaying::Cache { name: service_name(project, service), variable: service.variable.to_string() };
    Step::new(["cache-", service.name.as_str()].concat(), saying)
        .from(service.question(ServiceField::Kind))
        .by_hand(RenderSaying::CacheByHand { free })
        .trouble("OOM command not allowed when used memory", RenderSaying::CacheFull)
}

fn update() -> Step {
    Step::new("update", RenderSaying::Update)
        .run(commit_changes())
        .run(push())
        .expect("main -> main")
        .checked(RenderSaying::Updated)
}

fn roll_back() -> Step {
    Step::new("rollback", RenderSaying::RollBack)
        .by_hand(RenderSaying::RollBackByHand)
        .checked(RenderSaying::Updated)
}

pub fn tear_down(project: &Project) -> Step {
    let databases = [Managed::Postgres, Managed::KeyValue].iter().any(|sort| made(project, *sort).next().is_some());
    let mut step = Step::new("tear-down", RenderSaying::TearDown { databases })
        .from(Question::Platforms)
        .by_hand(RenderSaying::TearDownByHand { databases });
    step.by_hand.extend(goes(project).map(Saying::from));
    if bring(project).next().is_some() {
        step = step.by_hand(SharedSaying::ElsewhereStays);
    }
    let delete = |what: &str, name: &str| call(["render", what, "delete", name, "--confirm"]);
    for app in &project.apps {
        for worker in &app.workers {
            step = step.run(delete("services", &worker_name(project, app, worker)));
        }
        step = step.run(delete("services", &project.deployed_name(app)));
    }
    for service in made(project, Managed::KeyValue) {
        step = step.run(delete("keyvalues", &service_name(project, service)));
    }
    for service in made(project, Managed::Postgres) {
        step = step.run(delete("postgres", &service_name(project, service)));
    }
    step.check(call(["render", "services", "--output", "text"])).checked(RenderSaying::TornDown)
}
