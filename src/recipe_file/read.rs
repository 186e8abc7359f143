//! A recipe's tree as answers. Keys that nobody knows, wrong shapes and secrets with their value are told.

use super::reader::Reader;
use super::tree::{self, Content, Node};
use super::{FORMAT, Reading};
use crate::answers::{
    AppAnswers, AppField, EnvAnswers, EnvField, ServiceAnswers, ServiceField, WorkerAnswers, WorkerField,
};
use crate::limits;
use crate::problem::{Problem, ProblemKind, Shape, cut};
use crate::question::{Question, words};

const TOP: &[&str] =
    &["slipway", "name", "registry", "tag", "repository", "apps", "services", "platforms", "comments", "language"];

pub(super) fn read(text: &str) -> Reading {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::default();
    if text.len() > limits::BYTES {
        reader.error(Question::Name, ProblemKind::TooLong { limit: limits::BYTES }, 1);
        return reader.finish();
    }
    let (root, fault) = tree::parse(text);
    if let Some(fault) = fault {
        reader.shape(Question::Name, fault.shape, fault.line);
    }
    if let Some(root) = root {
        reader.recipe(&root);
    }
    reader.finish()
}

impl Reader {
    fn recipe(&mut self, root: &Node) {
        for (key, node) in self.fields(root, "", TOP, Question::Name) {
            match key {
                "slipway" => self.format(node),
                "apps" => self.apps(node),
                "services" => self.services(node),
                "platforms" => self.platforms(node),
                "name" => self.answers.name = self.text(node, key, Question::Name),
                "registry" => self.answers.registry = self.text(node, key, Question::Registry),
                "tag" => self.answers.tag = self.text(node, key, Question::Tag),
                "repository" => self.answers.repository = self.text(node, key, Question::Repository),
                "comments" => self.answers.comments = self.text(node, key, Question::Comments),
                _ => self.answers.language = self.text(node, key, Question::Language),
            }
        }
    }

    fn format(&mut self, node: &Node) {
        let typed = self.text(node, "slipway", Question::Name);
        match typed.trim().parse::<u32>() {
            Ok(version) if (1..=FORMAT).contains(&version) => {}
            Ok(version) if version > FORMAT => {
                let problem = Problem::warning(Question::Name, ProblemKind::Newer { version: version.to_string() });
                self.tell(problem, node.line);
            }
            _ => self.shape(Question::Name, Shape::Format { typed: cut(&typed) }, node.line),
        }
    }

    fn platforms(&mut self, node: &Node) {
        self.places.note(Question::Platforms, node.line);
        let platforms = match &node.content {
            Content::List(items) => {
                let items: Vec<_> =
                    items.iter().map(|item| self.text(item, "platforms", Question::Platforms)).collect();
                self.places.note(Question::Platforms, node.line);
                items
            }
            _ => words(&self.text(node, "platforms", Question::Platforms)).map(str::to_owned).collect(),
        };
        if platforms.len() > limits::PLATFORMS {
            let kind = ProblemKind::TooMany { limit: limits::PLATFORMS };
            self.error(Question::Platforms, kind, node.line);
        }
        self.answers.platforms = platforms.into_iter().take(limits::PLATFORMS).collect();
    }

    fn apps(&mut self, node: &Node) {
        let rows = self.rows(node, "apps", Question::Apps, limits::APPS);
        if let Content::List(_) = node.content {
            self.answers.apps.clear();
        }
        let keys: Vec<_> = AppField::ALL.iter().map(|field| field.key()).chain(["workers", "env"]).collect();
        for (app, row) in rows.into_iter().enumerate() {
            self.places.note(Question::App(app, AppField::Name), row.line);
            let mut answers = AppAnswers::default();
            for (key, node) in self.fields(row, "apps", &keys, Question::App(app, AppField::Name)) {
                match AppField::from_key(key) {
                    Some(field) => {
                        let question = Question::App(app, field);
                        let text = self.text_or_list(node, key, question, field == AppField::SystemPackages);
                        *answers.text_mut(field) = text;
                    }
                    None if key == "env" => answers.env = self.variables(app, node),
                    None => answers.workers = self.workers(app, node),
                }
            }
            self.answers.apps.push(answers);
        }
    }

    fn workers(&mut self, app: usize, node: &Node) -> Vec<WorkerAnswers> {
        let keys: Vec<_> = WorkerField::ALL.iter().map(|field| field.key()).collect();
        let mut workers = Vec::new();
        for (index, row) in
            self.rows(node, "workers", Question::Workers(app), limits::WORKERS).into_iter().enumerate()
        {
            let question = |field| Question::Worker(app, index, field);
            self.places.note(question(WorkerField::Name), row.line);
            let mut answers = WorkerAnswers::default();
            for (key, node) in self.fields(row, "workers", &keys, question(WorkerField::Name)) {
                if let Some(field) = WorkerField::from_key(key) {
                    *answers.text_mut(field) = self.text(node, key, question(field));
                }
            }
            workers.push(answers);
        }
        workers
    }

    fn variables(&mut self, app: usize, node: &Node) -> Vec<EnvAnswers> {
        let keys: Vec<_> = EnvField::ALL.iter().map(|field| field.key()).chain(["secret"]).collect();
        let mut variables = Vec::new();
        for (index, row) in
            self.rows(node, "env", Question::Variables(app), limits::VARIABLES).into_iter().enumerate()
        {
            let question = |field| Question::Env(app, index, field);
            self.places.note(question(EnvField::Name), row.line);
            let mut answers = EnvAnswers::default();
            for (key, node) in self.fields(row, "env", &keys, question(EnvField::Name)) {
                match EnvField::from_key(key) {
                    Some(field) => *answers.text_mut(field) = self.text(node, key, question(field)),
                    None => answers.secret = self.truth(node, key, Question::Secret(app, index)),
                }
            }
            if answers.secret && !answers.value.is_empty() {
                self.secret_with_value(&mut answers, question(EnvField::Value), row.line);
            }
            variables.push(answers);
        }
        variables
    }

    /// The value goes no further than this: neither into a link nor into a file.
    fn secret_with_value(&mut self, answers: &mut EnvAnswers, question: Question, row: usize) {
        answers.value.clear();
        let kind = ProblemKind::SecretWithValue { name: cut(&answers.name) };
        let line = self.places.line(question).unwrap_or(row);
        self.tell(Problem::warning(question, kind), line);
    }

    fn services(&mut self, node: &Node) {
        let keys: Vec<_> = ServiceField::ALL.iter().map(|field| field.key()).collect();
        let rows = self.rows(node, "services", Question::Services, limits::SERVICES);
        for (index, row) in rows.into_iter().enumerate() {
            let question = |field| Question::Service(index, field);
            self.places.note(question(ServiceField::Name), row.line);
            let mut answers = ServiceAnswers::default();
            for (key, node) in self.fields(row, "services", &keys, question(ServiceField::Name)) {
                if let Some(field) = ServiceField::from_key(key) {
                    let list = field == ServiceField::Apps;
                    *answers.text_mut(field) = self.text_or_list(node, key, question(field), list);
                }
            }
            self.answers.services.push(answers);
        }
    }
}
