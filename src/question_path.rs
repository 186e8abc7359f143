//! Questions as paths that people type: `apps.web.env.APP_ENV.value`. A row is called by its name or, counting from 0,
//! by its number.

use crate::answers::{
    Answers, AppAnswers, AppField, EnvAnswers, EnvField, ServiceAnswers, ServiceField, WorkerAnswers, WorkerField,
};
use crate::nearest::nearest;
use crate::problem::{ProblemKind, cut};
use crate::project;
use crate::question::{Asked, Question};

const TOP: &[&str] =
    &["name", "registry", "tag", "repository", "apps", "services", "platforms", "comments", "language"];

impl Question {
    /// Its path in these answers; [`parse`] finds the same question by it.
    pub fn path(self, answers: &Answers) -> String {
        let path = Path { answers };
        match self {
            Self::Name => "name".to_owned(),
            Self::Registry => "registry".to_owned(),
            Self::Tag => "tag".to_owned(),
            Self::Repository => "repository".to_owned(),
            Self::Platforms => "platforms".to_owned(),
            Self::Comments => "comments".to_owned(),
            Self::Language => "language".to_owned(),
            Self::Apps => "apps".to_owned(),
            Self::App(app, field) => format!("{}.{}", path.app(app), field.key()),
            Self::Workers(app) => format!("{}.workers", path.app(app)),
            Self::Worker(app, row, field) => format!("{}.{}", path.worker(app, row), field.key()),
            Self::Variables(app) => format!("{}.env", path.app(app)),
            Self::Env(app, row, field) => format!("{}.{}", path.variable(app, row), field.key()),
            Self::Secret(app, row) => format!("{}.secret", path.variable(app, row)),
            Self::Services => "services".to_owned(),
            Self::Service(row, field) => format!("{}.{}", path.service(row), field.key()),
        }
    }
}

struct Path<'a> {
    answers: &'a Answers,
}

impl Path<'_> {
    fn app(&self, app: usize) -> String {
        let names = self.answers.apps.iter().map(|row| row.name.as_str());
        let meant = || project::read(self.answers).0.apps.get(app).map(|app| app.name.to_string());
        format!("apps.{}", row_word_or(app, names, meant))
    }

    fn worker(&self, app: usize, row: usize) -> String {
        let workers = self.answers.apps.get(app).map_or(&[][..], |app| &app.workers);
        format!("{}.workers.{}", self.app(app), row_word(row, workers.iter().map(|row| row.name.as_str())))
    }

    fn variable(&self, app: usize, row: usize) -> String {
        let variables = self.answers.apps.get(app).map_or(&[][..], |app| &app.env);
        format!("{}.env.{}", self.app(app), row_word(row, variables.iter().map(|row| row.name.as_str())))
    }

    fn service(&self, row: usize) -> String {
        let names = self.answers.services.iter().map(|row| row.name.as_str());
        let meant = || project::read(self.answers).0.services.get(row).map(|service| service.name.to_string());
        format!("services.{}", row_word_or(row, names, meant))
    }
}

/// The row's name, if it is the first that has it and it can stand in a path; else its number.
fn row_word<'a>(row: usize, mut names: impl Iterator<Item = &'a str> + Clone) -> String {
    let name = names.clone().nth(row).unwrap_or_default();
    let speakable = !name.is_empty()
        && !name.bytes().all(|byte| byte.is_ascii_digit())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    if speakable && names.position(|other| other == name) == Some(row) { name.to_owned() } else { row.to_string() }
}

/// Like [`row_word`]; a row that nobody named is called as the files call it.
fn row_word_or<'a>(
    row: usize,
    mut names: impl Iterator<Item = &'a str> + Clone,
    meant: impl FnOnce() -> Option<String>,
) -> String {
    let unnamed = names.clone().nth(row).is_some_and(str::is_empty);
    let meant = if unnamed { meant() } else { None };
    meant.filter(|meant| !names.any(|name| name == meant)).unwrap_or_else(|| row_word(row, names))
}

/// Every question that takes one answer, with its path, in which capitals stand for a row's name or number.
pub fn every() -> Vec<(Asked, String)> {
    let top = [
        (Asked::Name, "name"),
        (Asked::Registry, "registry"),
        (Asked::Tag, "tag"),
        (Asked::Repository, "repository"),
    ];
    let last = [(Asked::Platforms, "platforms"), (Asked::Comments, "comments"), (Asked::Language, "language")];
    let own = |(asked, path): (Asked, &str)| (asked, path.to_owned());
    let mut every: Vec<_> = top.map(own).into();
    every.extend(AppField::ALL.iter().map(|field| (Asked::App(*field), format!("apps.APP.{}", field.key()))));
    let workers = WorkerField::ALL.iter();
    every.extend(workers.map(|field| (Asked::Worker(*field), format!("apps.APP.workers.WORKER.{}", field.key()))));
    let variables = EnvField::ALL.iter();
    every.extend(variables.map(|field| (Asked::Env(*field), format!("apps.APP.env.VARIABLE.{}", field.key()))));
    every.push((Asked::Secret, "apps.APP.env.VARIABLE.secret".to_owned()));
    let services = ServiceField::ALL.iter();
    every.extend(services.map(|field| (Asked::Service(*field), format!("services.SERVICE.{}", field.key()))));
    every.extend(last.map(own));
    every
}

/// The question of a path; every row of it must be there.
pub fn parse(answers: &Answers, path: &str) -> Result<Question, ProblemKind> {
    resolve(&mut Rows { answers: &mut answers.clone(), add: false }, path)
}

/// Like [`parse`], but a worker, a variable or a service that is not there yet is added under its name. An app is
/// added by the next number alone: a slip of the finger must not make a second app.
pub fn parse_or_add(answers: &mut Answers, path: &str) -> Result<Question, ProblemKind> {
    let mut changed = answers.clone();
    let question = resolve(&mut Rows { answers: &mut changed, add: true }, path)?;
    *answers = changed;
    Ok(question)
}

struct Rows<'a> {
    answers: &'a mut Answers,
    add: bool,
}

enum Found {
    Row(usize),
    /// There is none yet; it would be called so.
    New(String),
}

impl Rows<'_> {
    fn app(&mut self, word: &str) -> Result<usize, ProblemKind> {
        if self.answers.apps.is_empty() {
            // The one that is there when nobody asked for any.
            self.answers.apps.push(AppAnswers::default());
        }
        let typed: Vec<_> = self.answers.apps.iter().map(|app| app.name.as_str()).collect();
        let (project, _) = project::read(self.answers);
        let meant: Vec<_> = project.apps.iter().map(|app| app.name.as_str()).collect();
        match find(word, &typed, &meant, self.add)? {
            Found::New(name) if !name.is_empty() => Err(no_row(word, &meant)),
            Found::New(_) => Ok(added(&mut self.answers.apps, AppAnswers::default())),
            Found::Row(row) => Ok(row),
        }
    }

    fn service(&mut self, word: &str) -> Result<usize, ProblemKind> {
        let typed: Vec<_> = self.answers.services.iter().map(|service| service.name.as_str()).collect();
        let (project, _) = project::read(self.answers);
        let meant: Vec<_> = project.services.iter().map(|service| service.name.as_str()).collect();
        match find(word, &typed, &meant, self.add)? {
            Found::New(name) => {
                Ok(added(&mut self.answers.services, ServiceAnswers { name, ..ServiceAnswers::default() }))
            }
            Found::Row(row) => Ok(row),
        }
    }

    fn worker(&mut self, app: usize, word: &str) -> Result<usize, ProblemKind> {
        let workers = &mut self.answers.apps[app].workers;
        let typed: Vec<_> = workers.iter().map(|worker| worker.name.as_str()).collect();
        match find(word, &typed, &typed, self.add)? {
            Found::New(name) => Ok(added(workers, WorkerAnswers { name, ..WorkerAnswers::default() })),
            Found::Row(row) => Ok(row),
        }
    }

    fn variable(&mut self, app: usize, word: &str) -> Result<usize, ProblemKind> {
        let variables = &mut self.answers.apps[app].env;
        let typed: Vec<_> = variables.iter().map(|variable| variable.name.as_str()).collect();
        match find(word, &typed, &typed, self.add)? {
            Found::New(name) => Ok(added(variables, EnvAnswers { name, ..EnvAnswers::default() })),
            Found::Row(row) => Ok(row),
        }
    }
}

/// By number, by the name that was typed, or by the name that the files give it. Digits alone are always a number.
fn find(word: &str, typed: &[&str], meant: &[&str], add: bool) -> Result<Found, ProblemKind> {
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        return match word.parse::<usize>() {
            Ok(row) if row < typed.len() => Ok(Found::Row(row)),
            Ok(row) if row == typed.len() && add => Ok(Found::New(String::new())),
            _ => Err(no_row(word, meant)),
        };
    }
    let named = |names: &[&str]| names.iter().position(|name| *name == word);
    match named(typed).or_else(|| named(meant)) {
        Some(row) => Ok(Found::Row(row)),
        None if add => Ok(Found::New(word.to_owned())),
        None => Err(no_row(word, meant)),
    }
}

fn added<T>(rows: &mut Vec<T>, row: T) -> usize {
    rows.push(row);
    rows.len() - 1
}

fn no_row(word: &str, known: &[&str]) -> ProblemKind {
    ProblemKind::NoRow { typed: cut(word), known: known.iter().map(|&name| name.to_owned()).collect() }
}

fn resolve(rows: &mut Rows<'_>, path: &str) -> Result<Question, ProblemKind> {
    let path = path.trim();
    let words: Vec<&str> = path.split('.').collect();
    match words.as_slice() {
        ["name"] => Ok(Question::Name),
        ["registry"] => Ok(Question::Registry),
        ["tag"] => Ok(Question::Tag),
        ["repository"] => Ok(Question::Repository),
        ["platforms"] => Ok(Question::Platforms),
        ["comments"] => Ok(Question::Comments),
        ["language"] => Ok(Question::Language),
        ["apps"] => Ok(Question::Apps),
        ["services"] => Ok(Question::Services),
        ["apps", app, rest @ ..] => {
            let app = rows.app(app)?;
            of_app(rows, app, rest, path)
        }
        ["services", service, rest @ ..] => {
            let service = rows.service(service)?;
            match rest {
                [] => Err(not_one_answer(path)),
                [field] => match ServiceField::from_key(field) {
                    Some(field) => Ok(Question::Service(service, field)),
                    None => Err(unknown(field, ServiceField::ALL.iter().map(|field| field.key()))),
                },
                [_, more, ..] => Err(unknown(more, [])),
            }
        }
        [first, ..] => Err(unknown(first, TOP.iter().copied())),
        [] => Err(unknown("", [])),
    }
}

fn of_app(rows: &mut Rows<'_>, app: usize, rest: &[&str], path: &str) -> Result<Question, ProblemKind> {
    match rest {
        [] => Err(not_one_answer(path)),
        ["workers"] => Ok(Question::Workers(app)),
        ["env"] => Ok(Question::Variables(app)),
        ["workers", row, rest @ ..] => {
            let row = rows.worker(app, row)?;
            match rest {
                [] => Err(not_one_answer(path)),
                [field] => match WorkerField::from_key(field) {
                    Some(field) => Ok(Question::Worker(app, row, field)),
                    None => Err(unknown(field, WorkerField::ALL.iter().map(|field| field.key()))),
                },
                [_, more, ..] => Err(unknown(more, [])),
            }
        }
        ["env", row, rest @ ..] => {
            let row = rows.variable(app, row)?;
            match rest {
                [] => Ok(Question::Env(app, row, EnvField::Value)),
                ["secret"] => Ok(Question::Secret(app, row)),
                [field] => match EnvField::from_key(field) {
                    Some(field) => Ok(Question::Env(app, row, field)),
                    None => Err(unknown(field, EnvField::ALL.iter().map(|field| field.key()).chain(["secret"]))),
                },
                [_, more, ..] => Err(unknown(more, [])),
            }
        }
        [field] => match AppField::from_key(field) {
            Some(field) => Ok(Question::App(app, field)),
            None => Err(unknown(field, AppField::ALL.iter().map(|field| field.key()).chain(["workers", "env"]))),
        },
        [_, more, ..] => Err(unknown(more, [])),
    }
}

fn unknown(key: &str, known: impl IntoIterator<Item = &'static str>) -> ProblemKind {
    ProblemKind::Key { key: cut(key), nearest: nearest(key, known) }
}

fn not_one_answer(path: &str) -> ProblemKind {
    ProblemKind::NotOneAnswer { path: cut(path) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two_apps() -> Answers {
        let app = |name: &str| AppAnswers { name: name.to_owned(), ..AppAnswers::default() };
        let mut answers =
            Answers { apps: vec![app("web"), app("api"), app("web"), app("7"), app("a.b")], ..Answers::default() };
        answers.apps[1].env.push(EnvAnswers { name: "DEBUG".to_owned(), ..EnvAnswers::default() });
        answers.apps[1].workers.push(WorkerAnswers::default());
        answers.services.push(ServiceAnswers { kind: "redis".to_owned(), ..ServiceAnswers::default() });
        answers
    }

    #[test]
    fn a_path_leads_back_to_its_question() {
        let answers = two_apps();
        for (question, path) in [
            (Question::Name, "name"),
            (Question::Apps, "apps"),
            (Question::App(0, AppField::Port), "apps.web.port"),
            (Question::App(2, AppField::Port), "apps.2.port"),
            (Question::App(3, AppField::Port), "apps.3.port"),
            (Question::App(4, AppField::HostPort), "apps.4.host_port"),
            (Question::Variables(1), "apps.api.env"),
            (Question::Env(1, 0, EnvField::Value), "apps.api.env.DEBUG.value"),
            (Question::Secret(1, 0), "apps.api.env.DEBUG.secret"),
            (Question::Workers(1), "apps.api.workers"),
            (Question::Worker(1, 0, WorkerField::Start), "apps.api.workers.0.start"),
            (Question::Service(0, ServiceField::Where), "services.cache.where"),
        ] {
            assert_eq!(question.path(&answers), path);
            assert_eq!(parse(&answers, path), Ok(question));
        }
    }

    #[test]
    fn rows_without_a_name_answer_to_the_one_they_get() {
        let mut answers = Answers::default();
        assert_eq!(parse(&answers, "apps.web.port"), Ok(Question::App(0, AppField::Port)));
        answers.apps.clear();
        assert_eq!(parse_or_add(&mut answers, "apps.web.port"), Ok(Question::App(0, AppField::Port)));
        assert_eq!(answers.apps.len(), 1);
    }

    #[test]
    fn missing_rows_are_added_but_apps_only_by_number() {
        let mut answers = Answers::default();
        let question = parse_or_add(&mut answers, "apps.web.env.DEBUG").ok();
        assert_eq!(question, Some(Question::Env(0, 0, EnvField::Value)));
        assert_eq!(answers.apps[0].env[0].name, "DEBUG");
        assert_eq!(parse_or_add(&mut answers, "services.db.kind"), Ok(Question::Service(0, ServiceField::Kind)));
        assert_eq!(answers.services[0].name, "db");
        assert_eq!(parse_or_add(&mut answers, "apps.1.name"), Ok(Question::App(1, AppField::Name)));
        let before = answers.clone();
        let wrong = parse_or_add(&mut answers, "apps.wep.port");
        assert_eq!(wrong, Err(no_row("wep", &["web", "app-2"])));
        assert!(parse_or_add(&mut answers, "apps.9.port").is_err());
        assert!(parse_or_add(&mut answers, "services.cache.knid").is_err());
        assert_eq!(answers, before, "what is wrong changes nothing");
    }

    #[test]
    fn wrong_words_get_the_nearest() {
        let answers = two_apps();
        let near = |path| match parse(&answers, path) {
            Err(ProblemKind::Key { nearest, .. }) => nearest,
            other => panic!("{path}: {other:?}"),
        };
        assert_eq!(near("apps.web.prot"), Some("port"));
        assert_eq!(near("app.web.port"), Some("apps"));
        assert_eq!(near("apps.api.env.DEBUG.valeu"), Some("value"));
        assert_eq!(near("apps.web.port.x"), None);
        assert_eq!(near(""), None);
        assert!(matches!(parse(&answers, "apps.web"), Err(ProblemKind::NotOneAnswer { .. })));
        assert!(matches!(parse(&answers, "apps..port"), Err(ProblemKind::NoRow { .. })));
    }
}
