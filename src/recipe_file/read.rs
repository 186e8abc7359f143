//! A recipe's tree as answers. Keys that nobody knows, wrong shapes and secrets with their value are told.

use std::collections::HashSet;

use super::tree::{self, Content, Node};
use super::{FORMAT, Placed, Places, Reading};
use crate::answers::{
    Answers, AppAnswers, AppField, EnvAnswers, EnvField, ServiceAnswers, ServiceField, WorkerAnswers, WorkerField,
};
use crate::limits;
use crate::nearest::nearest;
use crate::problem::{Problem, ProblemKind, Shape, cut};
use crate::question::{Question, words};

const TOP: &[&str] =
    &["slipway", "name", "registry", "tag", "repository", "apps", "services", "platforms", "comments", "language"];

pub(super) fn read(text: &str) -> Reading {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader { answers: Answers::default(), problems: Vec::new(), places: Places::default() };
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

struct Reader {
    answers: Answers,
    problems: Vec<Placed>,
    places: Places,
}

impl Reader {
    fn finish(mut self) -> Reading {
        self.problems.sort_by_key(|placed| placed.line);
        Reading { answers: self.answers, problems: self.problems, places: self.places }
    }

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

    /// The known keys of a map with what stands there; the others are told.
    fn fields<'a>(
        &mut self,
        node: &'a Node,
        place: &str,
        known: &[&'static str],
        question: Question,
    ) -> Vec<(&'static str, &'a Node)> {
        let entries = match &node.content {
            Content::Map(entries) => entries,
            Content::Nothing => return Vec::new(),
            _ => {
                self.shape(question, Shape::MapWanted { key: place.to_owned() }, node.line);
                return Vec::new();
            }
        };
        let mut seen = HashSet::new();
        let mut fields = Vec::new();
        for (key, node) in entries {
            let Content::Text(typed) = &key.content else {
                self.shape(question, Shape::TextWanted { key: place.to_owned() }, key.line);
                continue;
            };
            let Some(known) = known.iter().find(|known| **known == typed) else {
                self.unknown(question, typed, known, key.line);
                continue;
            };
            if seen.insert(*known) {
                fields.push((*known, node));
            } else {
                self.shape(question, Shape::Twice { key: (*known).to_owned() }, key.line);
            }
        }
        fields
    }

    /// The rows of a list that are maps; the others are told.
    fn rows<'a>(&mut self, node: &'a Node, key: &str, question: Question, limit: usize) -> Vec<&'a Node> {
        self.places.note(question, node.line);
        let items = match &node.content {
            Content::List(items) => items,
            Content::Nothing => return Vec::new(),
            Content::Alias => {
                self.shape(question, Shape::Alias, node.line);
                return Vec::new();
            }
            Content::Text(_) | Content::Map(_) => {
                self.shape(question, Shape::ListWanted { key: key.to_owned() }, node.line);
                return Vec::new();
            }
        };
        if let Some(first) = items.get(limit) {
            self.error(question, ProblemKind::TooMany { limit }, first.line);
        }
        let mut rows = Vec::new();
        for item in items.iter().take(limit) {
            match item.content {
                Content::Map(_) | Content::Nothing => rows.push(item),
                Content::Alias => self.shape(question, Shape::Alias, item.line),
                _ => self.shape(question, Shape::MapWanted { key: key.to_owned() }, item.line),
            }
        }
        rows
    }

    fn text(&mut self, node: &Node, key: &str, question: Question) -> String {
        self.text_or_list(node, key, question, false)
    }

    /// A text as it was typed: `3.10` stays `3.10`. Where a list is welcome, its items with a blank between them.
    fn text_or_list(&mut self, node: &Node, key: &str, question: Question, list: bool) -> String {
        self.places.note(question, node.line);
        match &node.content {
            Content::Text(text) => return text.clone(),
            Content::Nothing => {}
            Content::List(items) if list => {
                let items: Vec<_> = items.iter().map(|item| self.text(item, key, question)).collect();
                self.places.note(question, node.line);
                return items.join(" ");
            }
            Content::Alias => self.shape(question, Shape::Alias, node.line),
            Content::List(_) | Content::Map(_) => {
                self.shape(question, Shape::TextWanted { key: key.to_owned() }, node.line);
            }
        }
        String::new()
    }

    /// What is neither yes nor no is taken for a secret: nothing leaks that way.
    fn truth(&mut self, node: &Node, key: &str, question: Question) -> bool {
        if let Content::List(_) | Content::Map(_) | Content::Alias = node.content {
            self.shape(question, Shape::TruthWanted { key: key.to_owned(), typed: String::new() }, node.line);
            return true;
        }
        let typed = self.text(node, key, question);
        match typed.trim().to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" => true,
            "false" | "no" | "off" | "" => false,
            _ => {
                let shape = Shape::TruthWanted { key: key.to_owned(), typed: cut(&typed) };
                self.shape(question, shape, node.line);
                true
            }
        }
    }

    fn unknown(&mut self, question: Question, key: &str, known: &[&'static str], line: usize) {
        if self.problems.len() < limits::PROBLEMS {
            let nearest = nearest(key, known.iter().copied());
            self.error(question, ProblemKind::Key { key: cut(key), nearest }, line);
        }
    }

    fn shape(&mut self, question: Question, what: Shape, line: usize) {
        self.error(question, ProblemKind::RecipeShape { what }, line);
    }

    fn error(&mut self, question: Question, kind: ProblemKind, line: usize) {
        self.tell(Problem::error(question, kind), line);
    }

    fn tell(&mut self, problem: Problem, line: usize) {
        if self.problems.len() < limits::PROBLEMS {
            self.problems.push(Placed { problem, line });
        }
    }
}
