//! What does not fit Heroku.

use super::{LONGEST_NAME, addon, answered_name, fits, image, project_name, wanted_name};
use crate::answers::AppField;
use crate::platforms::problems::{forgotten_files, reserved, services_not_offered};
use crate::problem::{Problem, ProblemKind};
use crate::project::{App, Project, on_all_addresses};
use crate::question::Question;

const HEROKU: &str = "Heroku";
const NAME_RULE: &str = "a-z, 0-9, -; 3–30";

pub fn problems(project: &Project) -> Vec<Problem> {
    let mut problems = Vec::new();
    if project.apps.len() > 1 {
        problems.push(Problem::warning(Question::Apps, ProblemKind::OneAppEach { platform: HEROKU }));
    }
    problems.extend(registry(project));
    for app in &project.apps {
        problems.extend(name(project, app));
        problems.extend(fixed_port(app));
        problems.extend(shell(app));
        problems.extend(reserved(app, HEROKU, "HEROKU_"));
        forgotten_files(app, HEROKU, &mut problems);
    }
    problems.extend(services_not_offered(project, HEROKU, |service| addon::of(service.kind).is_some()));
    problems
}

/// The registry's answer says an app's name that Heroku refuses; the project's own stands in the commands.
fn registry(project: &Project) -> Option<Problem> {
    let name = answered_name(project).filter(|name| !fits(name))?.to_owned();
    let kind = ProblemKind::NameForPlatform { platform: HEROKU, name, rule: NAME_RULE };
    let mended = [image::REGISTRY, "/", project_name(project)].concat();
    Some(Problem::warning(Question::Registry, kind).mend(Question::Registry, mended))
}

/// Project's and app's name together can be too long; the commands then say a shorter one.
fn name(project: &Project, app: &App) -> Option<Problem> {
    let name = wanted_name(project, app);
    if name.len() <= LONGEST_NAME {
        return None;
    }
    let kind = ProblemKind::NameForPlatform { platform: HEROKU, name, rule: NAME_RULE };
    let problem = Problem::warning(app.question(AppField::Name), kind);
    let room = LONGEST_NAME.saturating_sub(project_name(project).len() + 1);
    let kept = app.name.as_str().get(..room).unwrap_or_default().trim_end_matches('-');
    let free = project.apps.iter().all(|other| other.name.as_str() != kept);
    Some(if kept.len() > 1 && free { problem.mend(app.question(AppField::Name), kept) } else { problem })
}

/// A typed command that says a port and never reads `PORT`.
fn fixed_port(app: &App) -> Option<Problem> {
    let reads = |start: &&str| ["$PORT", "${PORT"].iter().any(|read| start.contains(read));
    let start = app.start.as_deref().filter(|start| app.serves() && !reads(start))?;
    let port = app.port.to_string();
    let place = whole_number(start, &port)?;
    let question = app.question(AppField::Start);
    let kind = ProblemKind::PortOfPlatform { platform: HEROKU, port: app.port.number() };
    let mended = [&start[..place], "${PORT:-", &port, "}", &start[place + port.len()..]].concat();
    Some(Problem::warning(question, kind).mend(question, on_all_addresses(&mended)))
}

/// Where a number stands in a text as a word of its own.
fn whole_number(text: &str, number: &str) -> Option<usize> {
    text.match_indices(number).map(|(place, _)| place).find(|place| {
        let before = text[..*place].chars().next_back();
        let after = text[place + number.len()..].chars().next();
        let apart =
            |letter: Option<char>| letter.is_none_or(|letter| !letter.is_ascii_alphanumeric() && letter != '.');
        apart(before) && apart(after)
    })
}

/// Without an entry point Heroku hands each command to `/bin/sh`.
fn shell(app: &App) -> Option<Problem> {
    if app.base.family.shell.is_some() {
        return None;
    }
    let question = app.question(AppField::Image);
    let other = app.stack.variants.iter().find(|variant| variant.family.shell.is_some());
    let image = app.base.reference.clone();
    let kind = ProblemKind::NoShellForPlatform { platform: HEROKU, image, own: other.is_none() };
    let problem = Problem::warning(question, kind);
    Some(match other {
        Some(variant) => problem.mend(question, variant.id),
        None => problem,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::answers::{Answers, AppAnswers};
    use crate::platforms::heroku::app_name;

    fn told(app: AppAnswers) -> Vec<Problem> {
        let answers = Answers { apps: vec![app], platforms: vec!["heroku".to_owned()], ..Answers::default() };
        crate::project::read(&answers).1
    }

    #[test]
    fn a_fixed_port_is_told_and_mended() {
        let typed = |start: &str| {
            let app = AppAnswers { start: start.to_owned(), port: "8000".to_owned(), ..AppAnswers::default() };
            told(app).into_iter().find(|problem| matches!(problem.kind, ProblemKind::PortOfPlatform { .. }))
        };
        let problem = typed("gunicorn --bind 0.0.0.0:8000 app:app").unwrap();
        assert_eq!(problem.mends[0].edits[0].1, "gunicorn --bind 0.0.0.0:${PORT:-8000} app:app");
        assert!(typed("gunicorn --bind 0.0.0.0:${PORT:-8000} app:app").is_none());
        let problem = typed("gunicorn --bind 127.0.0.1:8000 app:app").unwrap();
        assert_eq!(problem.mends[0].edits[0].1, "gunicorn --bind 0.0.0.0:${PORT:-8000} app:app");
        assert!(typed("gunicorn --timeout 18000 app:app").is_none());
    }

    #[test]
    fn the_name_in_the_registry_holds_where_heroku_takes_it() {
        let named = |registry: &str| {
            let answers = Answers {
                name: "notes".to_owned(),
                registry: registry.to_owned(),
                platforms: vec!["heroku".to_owned()],
                ..Answers::default()
            };
            let (project, problems) = crate::project::read(&answers);
            let refused =
                problems.iter().any(|problem| matches!(problem.kind, ProblemKind::NameForPlatform { .. }));
            (app_name(&project, &project.apps[0]), refused)
        };
        assert_eq!(named("registry.heroku.com/shop"), ("shop".to_owned(), false));
        assert_eq!(named("registry.heroku.com"), ("notes".to_owned(), false));
        assert_eq!(named("registry.heroku.com/1_shop"), ("notes".to_owned(), true));
        assert_eq!(named("ghcr.io/shop"), ("notes".to_owned(), false));
    }

    #[test]
    fn a_name_too_long_is_told_and_a_short_one_used() {
        let long = |name: &str| AppAnswers { name: name.to_owned(), ..AppAnswers::default() };
        let answers = Answers {
            name: "a-project-with-a-long-name".to_owned(),
            apps: vec![long("first-service"), long("first-servant")],
            platforms: vec!["heroku".to_owned()],
            ..Answers::default()
        };
        let (project, problems) = crate::project::read(&answers);
        let names: Vec<_> = project.apps.iter().map(|app| app_name(&project, app)).collect();
        assert!(names.iter().all(|name| name.len() <= LONGEST_NAME));
        assert_ne!(names[0], names[1]);
        let told = problems.iter().filter(|problem| matches!(problem.kind, ProblemKind::NameForPlatform { .. }));
        assert_eq!(told.count(), 2);
    }
}
