//! A link as answers: one pass over its parts, whatever they are.

use std::collections::BTreeSet;

use super::{FORMAT, begin};
use crate::answers::{
    Answers, AppAnswers, AppField, EnvAnswers, EnvField, ServiceAnswers, ServiceField, WorkerAnswers, WorkerField,
};
use crate::limits;
use crate::nearest::nearest;
use crate::problem::{Problem, ProblemKind, cut};
use crate::question::Question;
use crate::syntax::percent;

/// The answers of a link: of a fragment with or without its `#`, or of a whole address. What cannot be read is told,
/// and the rest is taken.
pub fn decode(link: &str) -> (Answers, Vec<Problem>) {
    let mut decoder = Decoder::default();
    let fragment = fragment(link.trim());
    if fragment.len() > limits::BYTES {
        let kind = ProblemKind::TooLong { limit: limits::BYTES };
        decoder.tell(Problem::error(Question::Name, kind));
    } else {
        fragment.split('&').filter(|part| !part.is_empty()).for_each(|part| decoder.part(part));
    }
    decoder.finish()
}

fn fragment(link: &str) -> &str {
    if link.starts_with("v=") {
        return link;
    }
    match link.split_once('#') {
        Some((_, fragment)) => fragment,
        // An address without a fragment holds no answers.
        None if link.contains("://") && !link.contains('&') => "",
        None => link,
    }
}

#[derive(Default)]
struct Decoder {
    name: String,
    registry: String,
    tag: String,
    repository: String,
    platforms: Vec<String>,
    comments: String,
    language: String,
    apps: Vec<AppAnswers>,
    no_apps: bool,
    services: Vec<ServiceAnswers>,
    row: Row,
    /// There are too many apps: what belongs to the last one is left out with it.
    app_left_out: bool,
    /// Lists of which it was told already that they are too long.
    full: BTreeSet<Question>,
    problems: Vec<Problem>,
}

/// The row that the next part belongs to.
#[derive(Clone, Copy, Default, PartialEq)]
enum Row {
    #[default]
    App,
    Worker,
    Variable,
    Service,
    LeftOut,
}

impl Decoder {
    fn part(&mut self, part: &str) {
        // `&` arrives as `&amp;` from those who copied it out of a page's source.
        let part = part.strip_prefix("amp;").unwrap_or(part);
        let Some((key, spelled)) = part.split_once('=') else {
            return self.broken(Question::Name, part);
        };
        match key {
            "v" => self.format(part, spelled),
            "name" | "registry" | "tag" | "repository" | "comments" | "language" => self.top(key, part, spelled),
            "platforms" => self.platforms(part, spelled),
            begin::APP => self.app(part, spelled),
            begin::WORKER => self.worker(part, spelled),
            begin::VARIABLE => self.variable(part, spelled, false),
            begin::SECRET => self.variable(part, spelled, true),
            begin::SERVICE => self.service(part, spelled),
            _ => self.field(key, part, spelled),
        }
    }

    fn format(&mut self, part: &str, spelled: &str) {
        match spelled.parse::<u32>() {
            Ok(version) if (1..=FORMAT).contains(&version) => {}
            Ok(version) if version > FORMAT => {
                let kind = ProblemKind::Newer { version: version.to_string() };
                self.tell(Problem::warning(Question::Name, kind));
            }
            _ => self.broken(Question::Name, part),
        }
    }

    fn top(&mut self, key: &str, part: &str, spelled: &str) {
        match key {
            "name" => self.name = self.text(Question::Name, part, spelled),
            "registry" => self.registry = self.text(Question::Registry, part, spelled),
            "tag" => self.tag = self.text(Question::Tag, part, spelled),
            "repository" => self.repository = self.text(Question::Repository, part, spelled),
            "comments" => self.comments = self.text(Question::Comments, part, spelled),
            _ => self.language = self.text(Question::Language, part, spelled),
        }
    }

    fn platforms(&mut self, part: &str, spelled: &str) {
        for id in spelled.split(',') {
            if self.platforms.len() == limits::PLATFORMS {
                return self.too_many(Question::Platforms, limits::PLATFORMS);
            }
            let id = self.text(Question::Platforms, part, id);
            self.platforms.push(id);
        }
    }

    fn app(&mut self, part: &str, spelled: &str) {
        if self.apps.len() == limits::APPS {
            self.app_left_out = true;
            self.row = Row::LeftOut;
            return self.too_many(Question::Apps, limits::APPS);
        }
        self.row = Row::App;
        let name = self.text(Question::App(self.apps.len(), AppField::Name), part, spelled);
        self.apps.push(AppAnswers { name, ..AppAnswers::default() });
    }

    /// The app that fields, workers and variables are added to, and its place. The first one needs no beginning.
    fn last_app(&mut self) -> (usize, &mut AppAnswers) {
        if self.apps.is_empty() {
            self.apps.push(AppAnswers::default());
        }
        let app = self.apps.len() - 1;
        (app, &mut self.apps[app])
    }

    fn worker(&mut self, part: &str, spelled: &str) {
        let (app, answers) = self.last_app();
        let row = answers.workers.len();
        if !self.begins(Row::Worker, Question::Workers(app), row, limits::WORKERS) {
            return;
        }
        let (name, start) = spelled.split_once(':').unwrap_or((spelled, ""));
        let name = self.text(Question::Worker(app, row, WorkerField::Name), part, name);
        let start = self.text(Question::Worker(app, row, WorkerField::Start), part, start);
        self.apps[app].workers.push(WorkerAnswers { name, start, ..WorkerAnswers::default() });
    }

    fn variable(&mut self, part: &str, spelled: &str, secret: bool) {
        let (app, answers) = self.last_app();
        let row = answers.env.len();
        if !self.begins(Row::Variable, Question::Variables(app), row, limits::VARIABLES) {
            return;
        }
        let (name, value) = spelled.split_once(':').unwrap_or((spelled, ""));
        let asked = Question::Env(app, row, EnvField::Value);
        // What is told of a secret that is broken must not hold its value.
        let told = if secret { name } else { part };
        let name = self.text(Question::Env(app, row, EnvField::Name), told, name);
        let mut variable = EnvAnswers { name, secret, ..EnvAnswers::default() };
        if !secret {
            variable.value = self.text(asked, part, value);
        } else if !value.is_empty() {
            let kind = ProblemKind::SecretWithValue { name: cut(&variable.name) };
            self.tell(Problem::warning(asked, kind));
        }
        self.apps[app].env.push(variable);
    }

    fn service(&mut self, part: &str, spelled: &str) {
        let row = self.services.len();
        self.row = Row::Service;
        if row == limits::SERVICES {
            self.row = Row::LeftOut;
            return self.too_many(Question::Services, limits::SERVICES);
        }
        let name = self.text(Question::Service(row, ServiceField::Name), part, spelled);
        self.services.push(ServiceAnswers { name, ..ServiceAnswers::default() });
    }

    /// Whether a row of the last app begins here; false where it is left out.
    fn begins(&mut self, row: Row, list: Question, rows: usize, limit: usize) -> bool {
        let full = rows == limit;
        self.row = if full || self.app_left_out { Row::LeftOut } else { row };
        if full {
            self.too_many(list, limit);
        }
        self.row != Row::LeftOut
    }

    /// A field of the row that has begun.
    fn field(&mut self, key: &str, part: &str, spelled: &str) {
        match self.row {
            Row::LeftOut => {}
            Row::Service => self.service_field(key, part, spelled),
            Row::Variable => match EnvField::from_key(key) {
                Some(field @ (EnvField::When | EnvField::From)) => {
                    let (app, answers) = self.last_app();
                    let row = answers.env.len() - 1;
                    let text = self.text(Question::Env(app, row, field), part, spelled);
                    *self.apps[app].env[row].text_mut(field) = text;
                }
                _ => self.app_field(key, part, spelled),
            },
            Row::App | Row::Worker => self.app_field(key, part, spelled),
        }
    }

    fn app_field(&mut self, key: &str, part: &str, spelled: &str) {
        if key == "apps" {
            self.no_apps = spelled == "0";
            return;
        }
        let Some(field) = AppField::from_key(key) else {
            let rows = [begin::APP, begin::WORKER, begin::VARIABLE, begin::SECRET, begin::SERVICE];
            let top =
                ["name", "registry", "tag", "repository", "platforms", "comments", "language", "when", "from"];
            let fields = AppField::ALL.iter().map(|field| field.key());
            return self.unknown(key, fields.chain(rows).chain(top));
        };
        let (app, _) = self.last_app();
        let text = self.text(Question::App(app, field), part, spelled);
        *self.apps[app].text_mut(field) = text;
    }

    fn service_field(&mut self, key: &str, part: &str, spelled: &str) {
        let Some(field) = ServiceField::from_key(key) else {
            return self.unknown(key, ServiceField::ALL.iter().map(|field| field.key()));
        };
        let row = self.services.len() - 1;
        let text = self.text(Question::Service(row, field), part, spelled);
        *self.services[row].text_mut(field) = text;
    }

    /// The text that was encoded; nothing, and a problem, where it was cut or changed on its way.
    fn text(&mut self, question: Question, part: &str, spelled: &str) -> String {
        percent::decode(spelled).unwrap_or_else(|| {
            self.broken(question, part);
            String::new()
        })
    }

    fn broken(&mut self, question: Question, part: &str) {
        self.tell(Problem::error(question, ProblemKind::LinkPart { typed: cut(part) }));
    }

    fn unknown(&mut self, key: &str, known: impl Iterator<Item = &'static str>) {
        if self.problems.len() == limits::PROBLEMS {
            return;
        }
        let kind = ProblemKind::Key { key: cut(key), nearest: nearest(key, known) };
        self.tell(Problem::error(Question::Name, kind));
    }

    fn too_many(&mut self, list: Question, limit: usize) {
        if self.full.insert(list) {
            self.tell(Problem::error(list, ProblemKind::TooMany { limit }));
        }
    }

    fn tell(&mut self, problem: Problem) {
        if self.problems.len() < limits::PROBLEMS {
            self.problems.push(problem);
        }
    }

    fn finish(mut self) -> (Answers, Vec<Problem>) {
        if self.apps.is_empty() && !self.no_apps {
            self.apps.push(AppAnswers::default());
        }
        let answers = Answers {
            name: self.name,
            registry: self.registry,
            tag: self.tag,
            repository: self.repository,
            apps: self.apps,
            services: self.services,
            platforms: self.platforms,
            comments: self.comments,
            language: self.language,
        };
        (answers, self.problems)
    }
}
