//! What does not fit Render.

use super::{Managed, is_free, made, managed};
use crate::answers::{AppField, ServiceField};
use crate::platforms::problems::{reserved, services_not_offered};
use crate::problem::{Problem, ProblemKind};
use crate::project::{App, Project};
use crate::question::Question;

const RENDER: &str = "Render";

/// Source: facts, platforms section 4.
const RESERVED_PORTS: [u16; 3] = [18012, 18013, 19099];

pub fn problems(project: &Project) -> Vec<Problem> {
    let mut problems = Vec::new();
    if project.repository.is_none() {
        problems.push(Problem::warning(Question::Repository, ProblemKind::NoRepository { platform: RENDER }));
    }
    for app in &project.apps {
        problems.extend(port(app));
        problems.extend(paid(app));
        problems.extend(reserved(app, RENDER, "RENDER"));
        problems.extend(not_shared(app));
    }
    for sort in [Managed::Postgres, Managed::KeyValue] {
        let paid = made(project, sort).enumerate().filter(|(place, _)| !is_free(*place));
        problems.extend(
            paid.map(|(_, service)| paid_part(service.question(ServiceField::Kind), service.name.as_str())),
        );
    }
    problems.extend(services_not_offered(project, RENDER, |service| managed(service.kind).is_some()));
    problems
}

fn port(app: &App) -> Option<Problem> {
    let port = app.port.number();
    (app.serves() && RESERVED_PORTS.contains(&port)).then(|| {
        let question = app.question(AppField::Port);
        let kind = ProblemKind::PortReserved { platform: RENDER, port };
        Problem::warning(question, kind).mend(question, app.stack.port.to_string())
    })
}

/// A disk belongs to one service; a worker is another.
fn not_shared(app: &App) -> Option<Problem> {
    let folder = app.data.as_ref().filter(|_| !app.workers.is_empty())?.path();
    let kind = ProblemKind::FolderNotShared { platform: RENDER, folder };
    Some(Problem::warning(Question::Workers(app.index), kind))
}

/// Whatever answers no requests is a worker, and workers are paid; so is what has a disk.
fn paid(app: &App) -> Vec<Problem> {
    let why = if app.serves() { app.data.as_ref().map(|_| AppField::Data) } else { Some(AppField::Health) };
    let own = why.map(|field| paid_part(app.question(field), app.name.as_str()));
    let workers = app.workers.iter().map(|worker| paid_part(Question::Workers(app.index), worker.name.as_str()));
    own.into_iter().chain(workers).collect()
}

fn paid_part(question: Question, name: &str) -> Problem {
    Problem::warning(question, ProblemKind::PaidPart { platform: RENDER, name: name.to_owned() })
}
