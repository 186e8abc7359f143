//! A YAML text as a small tree in which every node knows its line. It knows YAML, not recipes.

use saphyr_parser::{Event, Parser, ScalarStyle};

use crate::limits;
use crate::problem::Shape;

pub(super) struct Node {
    pub line: usize,
    pub content: Content,
}

pub(super) enum Content {
    Text(String),
    /// Nothing, `~` or `null`.
    Nothing,
    List(Vec<Node>),
    Map(Vec<(Node, Node)>),
    /// `*name`, which is not followed: ten lines of them can stand for a billion.
    Alias,
}

/// What is wrong with the text as YAML, and on which line.
pub(super) struct Fault {
    pub shape: Shape,
    pub line: usize,
}

/// The first document of the text, up to where it stops being one.
pub(super) fn parse(text: &str) -> (Option<Node>, Option<Fault>) {
    let mut growing = Growing::default();
    let mut parser = Parser::new_from_str(text);
    while let Some(next) = parser.next_event() {
        let fault = match next {
            Ok((event, span)) => growing.take(event, span.start.line()),
            Err(error) => Some(not_yaml(text, error.info(), error.marker().line())),
        };
        if fault.is_some() {
            return (growing.finish(), fault);
        }
    }
    (growing.finish(), None)
}

fn not_yaml(text: &str, said: &str, line: usize) -> Fault {
    // A tab ends the text before it, and there the parser stops: one line above.
    let tab = [line, line + 1].into_iter().find(|&line| is_indented_by_tab(text, line));
    let shape = tab.map_or_else(|| Shape::NotYaml { said: said.to_owned() }, |_| Shape::Tab);
    Fault { shape, line: tab.unwrap_or(line) }
}

fn is_indented_by_tab(text: &str, line: usize) -> bool {
    let line = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    line[..line.len() - line.trim_start().len()].contains('\t')
}

/// The tree while it grows: the lists and maps that are not closed yet, outermost first.
#[derive(Default)]
struct Growing {
    root: Option<Node>,
    open: Vec<Open>,
    closed_document: bool,
}

enum Open {
    List { line: usize, items: Vec<Node> },
    Map { line: usize, entries: Vec<(Node, Node)>, key: Option<Node> },
}

impl Growing {
    fn take(&mut self, event: Event<'_>, line: usize) -> Option<Fault> {
        match event {
            Event::DocumentStart(_) if self.closed_document => {
                return Some(Fault { shape: Shape::SecondDocument, line });
            }
            Event::DocumentEnd => self.closed_document = true,
            Event::Alias(_) => self.add(Node { line, content: Content::Alias }),
            Event::Scalar(text, style, ..) => {
                let nothing = style == ScalarStyle::Plain && matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
                let content = if nothing { Content::Nothing } else { Content::Text(text.into_owned()) };
                self.add(Node { line, content });
            }
            Event::SequenceStart(..) => return self.begin(Open::List { line, items: Vec::new() }, line),
            Event::MappingStart(..) => {
                return self.begin(Open::Map { line, entries: Vec::new(), key: None }, line);
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {}
        }
        None
    }

    fn begin(&mut self, open: Open, line: usize) -> Option<Fault> {
        if self.open.len() == limits::DEPTH {
            return Some(Fault { shape: Shape::Deep, line });
        }
        self.open.push(open);
        None
    }

    fn close(&mut self) {
        let node = match self.open.pop() {
            Some(Open::List { line, items }) => Node { line, content: Content::List(items) },
            Some(Open::Map { line, mut entries, key }) => {
                if let Some(key) = key {
                    let line = key.line;
                    entries.push((key, Node { line, content: Content::Nothing }));
                }
                Node { line, content: Content::Map(entries) }
            }
            None => return,
        };
        self.add(node);
    }

    fn add(&mut self, node: Node) {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => match key.take() {
                None => *key = Some(node),
                Some(key) => entries.push((key, node)),
            },
        }
    }

    fn finish(mut self) -> Option<Node> {
        while !self.open.is_empty() {
            self.close();
        }
        self.root
    }
}
