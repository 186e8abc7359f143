//! Writes YAML sheets: keys, values and lists as lines, each with its reason in one breath. Indentation and dashes are
//! made here, quoting is `syntax::yaml`'s; what the keys mean is the business of who writes the file.
//!
//! ```text
//! let mut yaml = Yaml::new("compose.yaml");
//! yaml.entry("name", Text("notes")).because(ComposeNote::Name).from(Question::Name);
//! yaml.map("services").because(ComposeNote::Services).holding(|yaml| {
//!     yaml.map("web").holding(|yaml| {
//!         yaml.words("command", &["npm", "start"]);                  // command: ["npm", "start"]
//!         yaml.map("ports").holding(|yaml| { yaml.item(Quoted("80:80")); }); // - "80:80"
//!     });
//!     yaml.item_map(|yaml| { yaml.entry("type", Text("web")); });       // - type: web
//! });
//! ```

use std::borrow::Cow;

use crate::question::Question;
use crate::sheet::{Line, Notation, Sheet};
use crate::syntax::yaml;
use crate::text::Note;

/// A value on its key's line.
#[derive(Clone, Copy, Debug)]
pub enum Scalar<'a> {
    /// Text that is quoted where some reader could take it for something else.
    Text(&'a str),
    /// Text that is always quoted: ports, and values that stand beside others that need it.
    Quoted(&'a str),
    Number(u32),
    Flag(bool),
}

/// A value written on one line, with maps in braces.
#[derive(Clone, Copy, Debug)]
pub enum Flow<'a> {
    Text(&'a str),
    Quoted(&'a str),
    Map(&'a [(&'a str, Flow<'a>)]),
}

impl<'a> Flow<'a> {
    fn written(self) -> Cow<'a, str> {
        match self {
            Self::Text(text) => yaml::scalar(text),
            Self::Quoted(text) => yaml::quoted(text).into(),
            Self::Map(entries) => {
                let written = |(key, value): &(&str, Flow)| format!("{}: {}", yaml::key(key), value.written());
                format!("{{{}}}", entries.iter().map(written).collect::<Vec<_>>().join(", ")).into()
            }
        }
    }
}

impl<'a> Scalar<'a> {
    fn written(self) -> Cow<'a, str> {
        match self {
            Self::Text(text) => yaml::scalar(text),
            Self::Quoted(text) => yaml::quoted(text).into(),
            Self::Number(number) => number.to_string().into(),
            Self::Flag(flag) => if flag { "true" } else { "false" }.into(),
        }
    }
}

/// A YAML sheet while it is written.
pub struct Yaml {
    sheet: Sheet,
    /// Blanks before the next line, its dash not counted.
    indent: usize,
    /// The next line opens an item of a list.
    dash: bool,
}

/// The line that was written last: what it is for, who caused it, and what lies below it.
pub struct Written<'a> {
    yaml: &'a mut Yaml,
    line: usize,
}

impl Yaml {
    pub fn new(path: impl Into<String>) -> Self {
        Self { sheet: Sheet::new(path, Notation::Yaml), indent: 0, dash: false }
    }

    pub fn sheet(self) -> Sheet {
        self.sheet
    }

    /// An empty line, unless there is one already, or nothing above, or the key that holds what follows.
    pub fn gap(&mut self) {
        if !self.sheet.lines.last().is_some_and(|line| line.text().ends_with(':')) {
            self.sheet.gap();
        }
    }

    /// `key:`, to be followed by [`Written::holding`].
    pub fn map(&mut self, key: &str) -> Written<'_> {
        let line = self.keyed(key);
        self.write(line)
    }

    /// `key: value`.
    pub fn entry(&mut self, key: &str, value: Scalar<'_>) -> Written<'_> {
        let line = self.keyed(key).plain(" ").value(&value.written());
        self.write(line)
    }

    /// `key: {inner: value}`.
    pub fn flow(&mut self, key: &str, entries: &[(&str, Flow<'_>)]) -> Written<'_> {
        let line = self.keyed(key).plain(" ").value(&Flow::Map(entries).written());
        self.write(line)
    }

    /// `key: &name`, to be followed by [`Written::holding`]: a map that [`Yaml::same`] repeats.
    pub fn named_map(&mut self, key: &str, name: &str) -> Written<'_> {
        let line = self.keyed(key).plain(&format!(" &{name}"));
        self.write(line)
    }

    /// `key: *name`: the map of that name once more.
    pub fn same(&mut self, key: &str, name: &str) -> Written<'_> {
        let line = self.keyed(key).plain(" ").value(&format!("*{name}"));
        self.write(line)
    }

    /// `key: ["one", "two"]`.
    pub fn words(&mut self, key: &str, words: &[impl AsRef<str>]) -> Written<'_> {
        let line = self.keyed(key).plain(" ").value(&yaml::flow_list(words));
        self.write(line)
    }

    /// `key: |` and the lines as they are, none of them split by a line break, the first not beginning with a blank.
    pub fn block(&mut self, key: &str, lines: &[impl AsRef<str>]) -> Written<'_> {
        let opening = self.keyed(key).plain(" |");
        self.sheet.push(opening);
        let opened = self.sheet.lines.len() - 1;
        let indent = blanks(self.indent + 2);
        for text in lines.iter().map(AsRef::as_ref) {
            let line = if text.is_empty() { Line::new() } else { Line::new().plain(indent).value(text) };
            self.sheet.push(line.continued());
        }
        Written { yaml: self, line: opened }
    }

    /// `- value`, inside a key that holds a list.
    pub fn item(&mut self, value: Scalar<'_>) -> Written<'_> {
        let line = self.indented().plain("- ").value(&value.written());
        self.write(line)
    }

    /// An item that is a map: the first line that `write` writes carries the dash.
    pub fn item_map(&mut self, write: impl FnOnce(&mut Self)) {
        self.dash = true;
        self.indent += 2;
        write(self);
        self.indent -= 2;
        debug_assert!(!self.dash, "an item of a list has at least one line");
    }

    fn indented(&self) -> Line {
        Line::new().plain(blanks(self.indent))
    }

    fn keyed(&mut self, key: &str) -> Line {
        let start = if std::mem::take(&mut self.dash) {
            Line::new().plain(blanks(self.indent - 2)).plain("- ")
        } else {
            self.indented()
        };
        start.key(&yaml::key(key)).plain(":")
    }

    fn write(&mut self, line: Line) -> Written<'_> {
        self.sheet.push(line);
        let line = self.sheet.lines.len() - 1;
        Written { yaml: self, line }
    }
}

/// No file of ours goes farther in.
fn blanks(count: usize) -> &'static str {
    const BLANKS: &str = "                                ";
    &BLANKS[..count]
}

#[allow(clippy::return_self_not_must_use, reason = "the line is written already; dropping this loses nothing")]
impl Written<'_> {
    pub fn because(self, why: impl Into<Note>) -> Self {
        self.yaml.sheet.lines[self.line].why = Some(why.into());
        self
    }

    pub fn from(self, question: Question) -> Self {
        self.yaml.sheet.lines[self.line].from = Some(question);
        self
    }

    /// The note above explains this line too.
    pub fn continued(self) -> Self {
        self.yaml.sheet.lines[self.line].continues = true;
        self
    }

    /// What lies below, one step further in.
    pub fn holding(self, write: impl FnOnce(&mut Yaml)) {
        self.yaml.indent += 2;
        write(self.yaml);
        self.yaml.indent -= 2;
    }
}

#[cfg(test)]
mod tests;
