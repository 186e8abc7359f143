//! Services: what kind, which version, here or elsewhere, and whose.

use super::read::{choice, cut};
use super::{App, EnvName, Service, ServiceName};
use crate::answers::{ServiceAnswers, ServiceField};
use crate::fact::DATA_DATE;
use crate::problem::{Problem, ProblemKind};
use crate::question::{Question, words};
use crate::services;

pub(super) fn read(
    index: usize,
    row: &ServiceAnswers,
    name: ServiceName,
    apps: &[App],
    problems: &mut Vec<Problem>,
) -> Service {
    let question = |field| Question::Service(index, field);
    let kinds: Vec<_> = services::ALL.iter().map(|kind| kind.id).collect();
    let kind = choice(&row.kind, &kinds, services::ALL[0].id, question(ServiceField::Kind), problems);
    let kind = services::by_id(kind).expect("the choice is one of the list");
    let version = version(row, kind, question(ServiceField::Version), problems);
    let place =
        choice(&row.place, &["container", "external"], "container", question(ServiceField::Where), problems);
    Service {
        index,
        name,
        kind,
        version,
        external: place == "external",
        variable: variable(row, kind, question(ServiceField::Variable), problems),
        apps: users(row, apps, question(ServiceField::Apps), problems),
    }
}

fn version(
    row: &ServiceAnswers,
    kind: &'static services::ServiceKind,
    question: Question,
    problems: &mut Vec<Problem>,
) -> &'static services::ServiceVersion {
    let known: Vec<_> = kind.versions.iter().map(|version| version.id).collect();
    let id = choice(&row.version, &known, known[0], question, problems);
    let version = kind.versions.iter().find(|version| version.id == id).expect("the choice is one of the list");
    if let Some(ends) = version.ends.filter(|ends| ends.what < DATA_DATE) {
        let what = format!("{} {}", kind.name, version.id);
        let problem = Problem::warning(question, ProblemKind::Ended { what, ended: ends.what });
        problems.push(problem.mend(question, known[0]));
    }
    version
}

fn variable(
    row: &ServiceAnswers,
    kind: &services::ServiceKind,
    question: Question,
    problems: &mut Vec<Problem>,
) -> EnvName {
    let typed = row.variable.trim();
    if typed.is_empty() {
        return EnvName::mended(kind.variable, "DATABASE_URL");
    }
    EnvName::parse(typed).unwrap_or_else(|| {
        let name = EnvName::mended(typed, kind.variable);
        let kind = ProblemKind::Variable { typed: cut(typed), instead: name.to_string() };
        problems.push(Problem::error(question, kind).mend(question, name.as_str()));
        name
    })
}

/// Two services of one app cannot have one variable: the later one is called after itself, where nobody typed its name.
pub(super) fn with_variables_apart(
    mut services: Vec<Service>,
    rows: &[ServiceAnswers],
    problems: &mut Vec<Problem>,
) -> Vec<Service> {
    for (place, row) in rows.iter().enumerate() {
        let (before, rest) = services.split_at_mut(place);
        let Some(service) = rest.first_mut() else { break };
        let is_shared = |other: &Service| {
            other.variable == service.variable && other.apps.iter().any(|app| service.apps.contains(app))
        };
        if !before.iter().any(is_shared) {
            continue;
        }
        let name = of_its_own(service);
        if row.variable.trim().is_empty() {
            service.variable = name;
        } else {
            let question = Question::Service(service.index, ServiceField::Variable);
            let kind = ProblemKind::VariableTwice { name: service.variable.to_string() };
            problems.push(Problem::error(question, kind).mend(question, name.as_str()));
        }
    }
    services
}

/// `DB_2_URL` for a database called db-2.
pub(super) fn of_its_own(service: &Service) -> EnvName {
    let usual = service.kind.variable;
    let end = usual.rfind('_').map_or("_URL", |place| &usual[place..]);
    EnvName::mended(&format!("{}{end}", service.name.as_variable()), usual)
}

fn users(row: &ServiceAnswers, apps: &[App], question: Question, problems: &mut Vec<Problem>) -> Vec<usize> {
    let mut users = Vec::new();
    for word in words(&row.apps) {
        match apps.iter().position(|app| app.name.as_str() == word) {
            Some(app) if !users.contains(&app) => users.push(app),
            Some(_) => {}
            None => {
                let known = apps.iter().map(|app| app.name.to_string()).collect();
                let others: Vec<_> = words(&row.apps).filter(|other| *other != word).collect();
                let problem = Problem::error(question, ProblemKind::FromNobody { typed: cut(word), known });
                problems.push(problem.mend(question, others.join(" ")));
            }
        }
    }
    if !users.is_empty() {
        return users;
    }
    let readers: Vec<_> = (0..apps.len()).filter(|app| apps[*app].reads_variables()).collect();
    if readers.is_empty() { (0..apps.len()).collect() } else { readers }
}
