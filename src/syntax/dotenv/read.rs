//! Reads a pasted `.env` in Compose's language (compose-go, `dotenv/parser.go`). Where Compose stops with an error this
//! reader says so and goes on with the next line. It sees no environment: a `$NAME` stays in the value and is told.

use super::escapes::{unescaped, without_escaped_quotes};

/// A variable that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    pub value: String,
    /// Where it begins; the first line is 1.
    pub line: usize,
}

/// Something that Compose would refuse or would read differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line of the variable; the first line is 1.
    pub line: usize,
    pub kind: FaultKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// What stands before `=` or `:` is no name. The line is left out.
    BadName(String),
    /// A name alone: Compose copies the value from its own environment. The line is left out.
    NoValue { name: String },
    /// A quote without its end: the rest of the line is taken as the value, the quote included.
    UnclosedQuote { name: String },
    /// Text behind the closing quote is left out.
    TextAfterQuote { name: String },
    /// Compose would put another variable here; the value keeps the letters `$NAME` or `${NAME…}`.
    Reference { name: String, variable: String },
    /// A `$` that starts nothing: an error in Compose; the value keeps it.
    LoneDollar { name: String },
}

/// Reads the whole text in one pass; every line ends up as an entry, a fault, both or, for comments, neither.
pub fn parse(text: &str) -> (Vec<Entry>, Vec<Fault>) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reading = Reading { rest: text, line: 1, entries: Vec::new(), faults: Vec::new() };
    while !reading.rest.is_empty() {
        reading.statement();
    }
    (reading.entries, reading.faults)
}

struct Reading<'a> {
    rest: &'a str,
    line: usize,
    entries: Vec<Entry>,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn statement(&mut self) {
        let line = self.rest.split('\n').next().unwrap_or_default();
        let statement = line.trim();
        if statement.is_empty() || statement.starts_with('#') {
            return self.skip(line.len());
        }
        let Some(equals) = line.find(['=', ':']) else {
            let name = without_export(statement).to_owned();
            self.fault(if is_name(&name) { FaultKind::NoValue { name } } else { FaultKind::BadName(name) });
            return self.skip(line.len());
        };
        let name = without_export(line[..equals].trim_start()).trim_end();
        if !is_name(name) {
            self.fault(FaultKind::BadName(name.to_owned()));
            return self.skip(line.len());
        }
        let from_value = self.rest[equals + 1..].trim_start_matches(is_blank);
        let before_value = self.rest.len() - from_value.len();
        match from_value.chars().next() {
            Some(quote @ ('\'' | '"')) => self.quoted(name, quote, before_value, line.len()),
            _ => self.bare(name, &line[before_value..], line.len()),
        }
    }

    fn bare(&mut self, name: &str, spelled: &str, line_length: usize) {
        let without_comment = spelled.split(" #").next().unwrap_or_default();
        let value = self.without_dollars(name, without_comment.trim_end());
        self.entry(name, value);
        self.skip(line_length);
    }

    fn quoted(&mut self, name: &str, quote: char, from: usize, line_length: usize) {
        let spelled = &self.rest[from + 1..];
        let Some(length) = length_until(quote, spelled).filter(|length| {
            // An apostrophe that opens a bare value would otherwise swallow the lines up to the next one.
            let is_on_this_line = from + 1 + length < line_length;
            is_on_this_line || ends_the_line(&spelled[length + 1..])
        }) else {
            self.fault(FaultKind::UnclosedQuote { name: name.to_owned() });
            let value = self.rest[from..line_length].trim_end().to_owned();
            self.entry(name, value);
            return self.skip(line_length);
        };
        let inner = without_escaped_quotes(quote, &spelled[..length]);
        let value = if quote == '"' { self.without_dollars(name, &unescaped(&inner)) } else { inner };
        self.entry(name, value);
        let after = &spelled[length + 1..];
        if !ends_the_line(after) {
            self.fault(FaultKind::TextAfterQuote { name: name.to_owned() });
        }
        let end_of_line = after.find('\n').unwrap_or(after.len());
        self.skip(from + 1 + length + 1 + end_of_line);
    }

    /// Compose's interpolation for the one case that needs no environment: `$$` is a dollar.
    fn without_dollars(&mut self, name: &str, spelled: &str) -> String {
        let mut pieces = spelled.split('$');
        let mut value = pieces.next().unwrap_or_default().to_owned();
        while let Some(piece) = pieces.next() {
            value.push('$');
            let mut after = piece;
            if after.is_empty() {
                // The second dollar of `$$`; without one it was the last character.
                let Some(next) = pieces.next() else {
                    self.fault(FaultKind::LoneDollar { name: name.to_owned() });
                    break;
                };
                after = next;
            } else if let Some(variable) = variable_at_start(after) {
                self.fault(FaultKind::Reference { name: name.to_owned(), variable: variable.to_owned() });
            } else {
                self.fault(FaultKind::LoneDollar { name: name.to_owned() });
            }
            value.push_str(after);
        }
        value
    }

    fn entry(&mut self, name: &str, value: String) {
        self.entries.push(Entry { name: name.to_owned(), value, line: self.line });
    }

    fn fault(&mut self, kind: FaultKind) {
        self.faults.push(Fault { line: self.line, kind });
    }

    /// Past this many bytes and the line break behind them.
    fn skip(&mut self, length: usize) {
        let (read, rest) = self.rest.split_at(self.rest.len().min(length + 1));
        self.line += read.matches('\n').count();
        self.rest = rest;
    }
}

fn without_export(name: &str) -> &str {
    match name.strip_prefix("export") {
        Some(rest) if rest.starts_with(is_blank) => rest.trim_start(),
        _ => name,
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_.-[]".contains(c))
}

/// The blanks that Compose skips around a name and its `=`; a line break is not among them.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{a0}')
}

/// Bytes before the closing quote.
fn length_until(quote: char, spelled: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in spelled.char_indices() {
        if c == quote && !escaped {
            return Some(at);
        }
        escaped = c == '\\' && !escaped;
    }
    None
}

fn ends_the_line(after: &str) -> bool {
    let line = after.split('\n').next().unwrap_or_default().trim_start();
    line.is_empty() || line.starts_with('#')
}

/// The name behind a `$`, with or without its brace.
fn variable_at_start(text: &str) -> Option<&str> {
    let name = text.strip_prefix('{').unwrap_or(text);
    let length = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(name.len());
    let name = &name[..length];
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_').then_some(name)
}
