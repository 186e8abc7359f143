//! Nodes of a recipe's tree as keys, rows and texts, with everything told that is none. It knows shapes, not questions.

use std::collections::HashSet;

use super::tree::{Content, Node};
use super::{Placed, Places, Reading};
use crate::answers::Answers;
use crate::limits;
use crate::nearest::nearest;
use crate::problem::{Problem, ProblemKind, Shape, cut};
use crate::question::Question;

#[derive(Default)]
pub(super) struct Reader {
    pub answers: Answers,
    problems: Vec<Placed>,
    pub places: Places,
}

impl Reader {
    pub fn finish(mut self) -> Reading {
        self.problems.sort_by_key(|placed| placed.line);
        Reading { answers: self.answers, problems: self.problems, places: self.places }
    }

    /// The known keys of a map with what stands there; the others are told.
    pub fn fields<'a>(
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
    pub fn rows<'a>(&mut self, node: &'a Node, key: &str, question: Question, limit: usize) -> Vec<&'a Node> {
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

    pub fn text(&mut self, node: &Node, key: &str, question: Question) -> String {
        self.text_or_list(node, key, question, false)
    }

    /// A text as it was typed: `3.10` stays `3.10`. Where a list is welcome, its items with a blank between them.
    pub fn text_or_list(&mut self, node: &Node, key: &str, question: Question, list: bool) -> String {
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
    pub fn truth(&mut self, node: &Node, key: &str, question: Question) -> bool {
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

    pub fn shape(&mut self, question: Question, what: Shape, line: usize) {
        self.error(question, ProblemKind::RecipeShape { what }, line);
    }

    pub fn error(&mut self, question: Question, kind: ProblemKind, line: usize) {
        self.tell(Problem::error(question, kind), line);
    }

    pub fn tell(&mut self, problem: Problem, line: usize) {
        if self.problems.len() < limits::PROBLEMS {
            self.problems.push(Placed { problem, line });
        }
    }
}
