//! A generated file: lines of marked text, each with the note that explains it and the question that caused it.
//! Colouring needs no highlighter: what a piece of text is, its writer said.

use std::collections::HashSet;
use std::ops::{Deref, DerefMut};

use crate::question::Question;
use crate::text::{Language, Note};

/// A file, by its path inside the project, with `/` between folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub path: String,
    pub notation: Notation,
    pub lines: Vec<Line>,
}

/// What the file is written in; it decides how a comment looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    Dockerfile,
    Yaml,
    /// `.dockerignore`, `.gitignore`: a comment only at the first byte of a line.
    Ignore,
    Env,
    Markdown,
    Nginx,
    Caddyfile,
    Json,
    Text,
}

impl Notation {
    const fn comment(self) -> Option<&'static str> {
        match self {
            Self::Dockerfile | Self::Yaml | Self::Ignore | Self::Env | Self::Nginx | Self::Caddyfile => Some("# "),
            Self::Markdown | Self::Json | Self::Text => None,
        }
    }
}

/// One line of a file, without its line end. In a box: it goes through many hands while it is written, and a box is
/// handed on in a word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line(Box<Parts>);

/// What a line is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    text: String,
    marks: Vec<Mark>,
    pub why: Option<Note>,
    pub from: Option<Question>,
    /// The line goes on with the instruction above, whose note explains both.
    pub continues: bool,
}

/// Up to where a piece of a line reaches, in bytes, and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark {
    end: u32,
    kind: Kind,
}

/// What a piece of text is, for colour and for those who cannot see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Plain,
    /// A word of the notation: `FROM`, a heading.
    Keyword,
    /// The name of something: a YAML key, a variable's name.
    Key,
    /// What the user or a fact put there.
    Value,
    Comment,
    /// The place of a random password: the text is its name, and whoever writes the file fills it in.
    Password,
}

impl Deref for Line {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl DerefMut for Line {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.0
    }
}

impl Line {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn piece(mut self, kind: Kind, text: &str) -> Self {
        self.push(kind, text);
        self
    }

    pub fn push(&mut self, kind: Kind, text: &str) {
        debug_assert!(!text.contains('\n'), "a line holds one line: {text:?}");
        if text.is_empty() {
            return;
        }
        if self.text.is_empty() {
            // Most lines are put together from a few pieces: one allocation does for them.
            self.text.reserve(text.len().max(48));
        }
        self.text.push_str(text);
        let end = u32::try_from(self.text.len()).expect("a line is shorter than 4 GiB");
        match self.marks.last_mut() {
            Some(last) if last.kind == kind && kind != Kind::Password => last.end = end,
            _ => self.marks.push(Mark { end, kind }),
        }
    }

    pub fn plain(self, text: &str) -> Self {
        self.piece(Kind::Plain, text)
    }

    pub fn keyword(self, text: &str) -> Self {
        self.piece(Kind::Keyword, text)
    }

    pub fn key(self, text: &str) -> Self {
        self.piece(Kind::Key, text)
    }

    pub fn value(self, text: &str) -> Self {
        self.piece(Kind::Value, text)
    }

    pub fn password(self, name: &str) -> Self {
        self.piece(Kind::Password, name)
    }

    pub fn because(mut self, why: impl Into<Note>) -> Self {
        self.why = Some(why.into());
        self
    }

    pub fn from(mut self, question: Question) -> Self {
        self.from = Some(question);
        self
    }

    pub fn continued(mut self) -> Self {
        self.continues = true;
        self
    }

    /// The text as it stands, with a password's name in its place.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The pieces in order; together they are the text.
    pub fn pieces(&self) -> impl Iterator<Item = (Kind, &str)> {
        let mut start = 0;
        self.marks.iter().map(move |mark| {
            let end = mark.end as usize;
            let piece = &self.text[start..end];
            start = end;
            (mark.kind, piece)
        })
    }

    /// No text, only a reason: why something is not there. It is printed as its comment alone.
    pub fn is_remark(&self) -> bool {
        self.text.is_empty() && self.why.is_some()
    }

    /// The blanks or tabs that it begins with.
    fn indent(&self) -> &str {
        &self.text[..self.text.len() - self.text.trim_start_matches([' ', '\t']).len()]
    }
}

/// How much a file explains itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Comments {
    None,
    /// One sentence where a line has a reason.
    #[default]
    Short,
    /// Also what would happen without it.
    Teach,
}

impl Comments {
    pub const ALL: [Self; 3] = [Self::None, Self::Short, Self::Teach];

    pub const fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Short => "short",
            Self::Teach => "teach",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|density| density.id() == id)
    }
}

/// Comment lines are broken at this many characters, indentation included.
const WIDTH: usize = 88;

impl Sheet {
    pub fn new(path: impl Into<String>, notation: Notation) -> Self {
        Self { path: path.into(), notation, lines: Vec::new() }
    }

    pub fn push(&mut self, line: Line) {
        self.lines.push(line);
    }

    /// An empty line, unless the sheet is empty or ends with one.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.text().is_empty() || line.is_remark()) {
            self.lines.push(Line::new());
        }
    }

    /// The lines as they are printed: each note as comment lines above the line it explains. What the file has said
    /// once it does not say again.
    pub fn printed(&self, comments: Comments, language: Language) -> Vec<Line> {
        let sign = self.notation.comment().filter(|_| comments != Comments::None);
        let mut printed: Vec<Line> = Vec::with_capacity(self.lines.len() * 2);
        let mut said = HashSet::new();
        for line in &self.lines {
            if let Some((note, sign)) = line.why.as_ref().zip(sign) {
                let words = note.say(language);
                let more = (comments == Comments::Teach).then_some(words.more).filter(|more| !more.is_empty());
                for text in std::iter::once(words.short).chain(more) {
                    if said.contains(&text) {
                        continue;
                    }
                    let indent = line.indent();
                    for part in wrap(&text, WIDTH.saturating_sub(indent.len() + sign.len())) {
                        let mut comment = Line::new().piece(Kind::Comment, &format!("{indent}{sign}{part}"));
                        comment.from = line.from;
                        printed.push(comment);
                    }
                    said.insert(text);
                }
            }
            if !line.is_remark() {
                printed.push(line.clone());
            }
        }
        printed
    }

    /// The file's text. `password` gives the random password of a name; asked twice, it must answer the same.
    pub fn text(&self, comments: Comments, language: Language, mut password: impl FnMut(&str) -> String) -> String {
        let mut text = String::new();
        for line in self.printed(comments, language) {
            for (kind, piece) in line.pieces() {
                match kind {
                    Kind::Password => text.push_str(&password(piece)),
                    _ => text.push_str(piece),
                }
            }
            text.push('\n');
        }
        text
    }
}

/// Breaks a text at blanks, so that no part is longer than `width` characters unless a single word is.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let letters = word.chars().count();
        match parts.last_mut() {
            Some(part) if length + 1 + letters <= width => {
                part.push(' ');
                part.push_str(word);
                length += 1 + letters;
            }
            _ => {
                parts.push(word.to_owned());
                length = letters;
            }
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::note::ImageNote;

    #[test]
    fn pieces_add_up_to_the_text() {
        let line = Line::new().keyword("EXPOSE").plain(" ").value("8000");
        assert_eq!(line.text(), "EXPOSE 8000");
        let pieces: Vec<_> = line.pieces().collect();
        assert_eq!(pieces, [(Kind::Keyword, "EXPOSE"), (Kind::Plain, " "), (Kind::Value, "8000")]);
    }

    #[test]
    fn a_password_is_filled_in_by_who_writes_the_file() {
        let mut sheet = Sheet::new(".env", Notation::Env);
        sheet.push(Line::new().key("DB_PASSWORD").plain("=").password("DB_PASSWORD"));
        let text = sheet.text(Comments::None, Language::English, |name| format!("<{name}>"));
        assert_eq!(text, "DB_PASSWORD=<DB_PASSWORD>\n");
    }

    #[test]
    fn a_note_is_said_once() {
        let mut sheet = Sheet::new(".gitignore", Notation::Ignore);
        for text in ["a", "b"] {
            sheet.push(Line::new().value(text).because(crate::text::note::EnvNote::ExampleCommitted));
        }
        for comments in [Comments::Short, Comments::Teach] {
            let printed = sheet.printed(comments, Language::English);
            let first = printed.iter().position(|line| line.text() == "a").expect("the line is printed");
            assert!(first > 0, "the first line is explained");
            assert_eq!(printed[first + 1].text(), "b", "the second has nothing new to say");
        }
    }

    #[test]
    fn a_remark_is_its_comment_alone() {
        let mut sheet = Sheet::new("Dockerfile", Notation::Dockerfile);
        sheet.push(Line::new().keyword("EXPOSE").plain(" 80"));
        sheet.push(Line::new().because(ImageNote::NoStart));
        sheet.gap();
        sheet.push(Line::new().plain("\tUSER 1").because(ImageNote::OwnUser));
        let none = sheet.text(Comments::None, Language::English, |_| String::new());
        assert_eq!(none, "EXPOSE 80\n\n\tUSER 1\n");
        let short = sheet.text(Comments::Short, Language::English, |_| String::new());
        assert!(short.starts_with("EXPOSE 80\n# No CMD yet"), "{short}");
        assert!(short.contains("\n\n\t# Not as root") && short.ends_with("\n\tUSER 1\n"), "{short}");
    }

    #[test]
    fn long_comments_are_broken_at_blanks() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("unbreakable", 3), ["unbreakable"]);
    }
}
