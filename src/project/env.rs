//! Variables: typed ones, and those that services offer.

use std::collections::HashSet;

use super::read::cut;
use super::secret::looks_secret;
use super::{App, EnvName, Service, Value, Variable, When, built_in};
use crate::answers::{AppAnswers, EnvAnswers, EnvField, ServiceField};
use crate::problem::{Mend, Problem, ProblemKind};
use crate::question::Question;

/// A value longer than this is a file.
const LONGEST: usize = 32_768;

pub(super) fn read(rows: &[AppAnswers], apps: &mut [App], services: &[Service], problems: &mut Vec<Problem>) {
    let names: Vec<String> = apps.iter().map(|app| app.name.to_string()).collect();
    for (index, row) in rows.iter().enumerate() {
        let mut taken = HashSet::new();
        let mut variables = Vec::new();
        for (place, typed) in row.env.iter().enumerate() {
            let Some(name) = name(index, place, typed, &mut taken, problems) else { continue };
            let value = value(index, place, typed, &name, &names, services, problems);
            let when = when(index, place, typed, &value, &name, problems);
            if when == When::Build && !apps[index].runs_commands_while_built() {
                let question = Question::Env(index, place, EnvField::When);
                let kind = ProblemKind::NobodyReads { name: name.to_string() };
                problems.push(Problem::warning(question, kind).mend(question, "run"));
            }
            if when == When::Run && !apps[index].reads_variables() {
                let the_build_can = apps[index].build.is_some() && matches!(value, Value::Plain(_) | Value::App(_));
                problems.push(unread(Variable::asked(index, place), &name, the_build_can));
            }
            if when == When::Run && typed.when.trim().is_empty() {
                problems.extend(built_in::late(&apps[index], place, &name, &value));
            }
            variables.push(Variable { name, value, when, question: Variable::asked(index, place) });
        }
        for (place, service) in services.iter().enumerate().filter(|(_, service)| service.apps.contains(&index)) {
            if let Some(typed) = variables.iter().find(|typed: &&Variable| typed.name == service.variable) {
                problems.extend(unreached(index, row, typed, service));
            }
            if !apps[index].reads_variables() {
                let field = if apps.len() > 1 { ServiceField::Apps } else { ServiceField::Kind };
                problems.push(unread(service.question(field), &service.variable, false));
            }
            if taken.insert(service.variable.to_string()) {
                variables.push(Variable {
                    name: service.variable.clone(),
                    value: Value::Service(place),
                    when: When::Run,
                    question: service.question(ServiceField::Variable),
                });
            }
        }
        apps[index].env = variables;
    }
}

/// A site gets a variable that nothing in it reads, unless its build may.
fn unread(question: Question, name: &EnvName, the_build_can: bool) -> Problem {
    let problem = Problem::warning(question, ProblemKind::SiteReadsNothing { name: name.to_string() });
    match question {
        Question::Env(app, row, _) if the_build_can => {
            problem.mend(Question::Env(app, row, EnvField::When), "build")
        }
        _ => problem,
    }
}

/// Somebody typed the very variable that would carry a service's address, and let it hold something else.
fn unreached(app: usize, row: &AppAnswers, typed: &Variable, service: &Service) -> Option<Problem> {
    let Question::Env(_, place, _) = typed.question else { return None };
    if matches!(typed.value, Value::Service(_)) {
        return None;
    }
    let kind = ProblemKind::ServiceUnreached { name: typed.name.to_string(), service: service.name.to_string() };
    let mut problem = Problem::warning(typed.question, kind);
    let mut edits = vec![
        (Question::Env(app, place, EnvField::Value), String::new()),
        (Question::Env(app, place, EnvField::From), service.name.to_string()),
    ];
    if row.env[place].secret {
        edits.push((Question::Secret(app, place), "false".to_owned()));
    }
    problem.mends.push(Mend { edits });
    let other = super::service::of_its_own(service);
    let free = row.env.iter().all(|typed| typed.name.trim() != other.as_str());
    let asked = Question::Service(service.index, ServiceField::Variable);
    Some(if free { problem.mend(asked, other.as_str()) } else { problem })
}

fn name(
    app: usize,
    place: usize,
    typed: &EnvAnswers,
    taken: &mut HashSet<String>,
    problems: &mut Vec<Problem>,
) -> Option<EnvName> {
    let question = Question::Env(app, place, EnvField::Name);
    let text = typed.name.trim();
    if text.is_empty() {
        // A row that was added and not yet filled says nothing.
        if !typed.value.is_empty() {
            problems.push(Problem::error(question, ProblemKind::VariableUnnamed));
        }
        return None;
    }
    let name = EnvName::parse(text).unwrap_or_else(|| {
        let name = EnvName::mended(text, "VALUE");
        let kind = ProblemKind::Variable { typed: cut(text), instead: name.to_string() };
        problems.push(Problem::error(question, kind).mend(question, name.as_str()));
        name
    });
    if name.as_str() == "PORT" {
        problems.push(Problem::warning(question, ProblemKind::PortIsAnAnswer));
        return None;
    }
    if !taken.insert(name.to_string()) {
        problems.push(Problem::error(question, ProblemKind::VariableTwice { name: name.to_string() }));
        return None;
    }
    Some(name)
}

fn value(
    app: usize,
    place: usize,
    typed: &EnvAnswers,
    name: &EnvName,
    names: &[String],
    services: &[Service],
    problems: &mut Vec<Problem>,
) -> Value {
    let asked = Question::Env(app, place, EnvField::Value);
    if typed.secret {
        if !typed.value.is_empty() {
            problems.push(Problem::warning(asked, ProblemKind::SecretWithValue { name: name.to_string() }));
        }
        return Value::Secret;
    }
    let from = typed.from.trim();
    if !from.is_empty() {
        if let Some(other) = names.iter().position(|name| name == from) {
            if other != app {
                return Value::App(other);
            }
            let question = Question::Env(app, place, EnvField::From);
            problems.push(
                Problem::error(question, ProblemKind::FromItself { name: name.to_string() }).mend(question, ""),
            );
        } else if let Some(service) = services.iter().position(|service| service.name.as_str() == from) {
            return Value::Service(service);
        } else {
            let others = names.iter().enumerate().filter(|(index, _)| *index != app).map(|(_, name)| name.clone());
            let known: Vec<_> = others.chain(services.iter().map(|service| service.name.to_string())).collect();
            let question = Question::Env(app, place, EnvField::From);
            let nearest: Vec<String> = known.iter().take(3).cloned().collect();
            let problem = Problem::error(question, ProblemKind::FromNobody { typed: cut(from), known });
            problems.push(nearest.into_iter().fold(problem, |problem, name| problem.mend(question, name)));
        }
    }
    Value::Plain(plain(app, place, typed, name, problems))
}

fn plain(app: usize, place: usize, typed: &EnvAnswers, name: &EnvName, problems: &mut Vec<Problem>) -> String {
    let question = Question::Env(app, place, EnvField::Value);
    let mut value = typed.value.clone();
    if looks_secret(name.as_str(), &value) {
        let kind = ProblemKind::LooksSecret { name: name.to_string() };
        problems.push(Problem::warning(question, kind).mend(Question::Secret(app, place), "true"));
    }
    if value.contains(['\n', '\r']) {
        problems.push(Problem::error(question, ProblemKind::LineBreak { name: name.to_string() }));
        value = value.lines().collect::<Vec<_>>().join(" ").replace('\r', " ");
    }
    if value.contains(|letter: char| letter.is_control()) {
        problems.push(Problem::error(question, ProblemKind::ControlCharacter { what: name.to_string() }));
        value.retain(|letter| !letter.is_control());
    }
    if let Some((end, _)) = value.char_indices().nth(LONGEST) {
        problems.push(Problem::error(question, ProblemKind::TooLong { limit: LONGEST }));
        value.truncate(end);
    }
    value
}

fn when(
    app: usize,
    place: usize,
    typed: &EnvAnswers,
    value: &Value,
    name: &EnvName,
    problems: &mut Vec<Problem>,
) -> When {
    let question = Question::Env(app, place, EnvField::When);
    let when = super::read::choice(&typed.when, &["run", "build"], "run", question, problems);
    if when == "run" {
        return When::Run;
    }
    if matches!(value, Value::Secret | Value::Service(_)) {
        let kind = ProblemKind::SecretAtBuild { name: name.to_string() };
        problems.push(Problem::error(question, kind).mend(question, "run"));
        return When::Run;
    }
    When::Build
}
