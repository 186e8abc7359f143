//! A Markdown document while it is written, block by block, one empty line between two. It knows no guide.

use crate::question::Question;
use crate::sheet::{Kind, Line, Notation, Sheet};
use crate::syntax::markdown;
use crate::text::Language;

pub struct Document {
    sheet: Sheet,
    pub language: Language,
    /// The question that caused the lines written now.
    pub from: Option<Question>,
}

impl Document {
    pub fn new(path: &str, language: Language) -> Self {
        Self { sheet: Sheet::new(path, Notation::Markdown), language, from: None }
    }

    pub fn sheet(self) -> Sheet {
        self.sheet
    }

    /// A heading; its number, where it has one, is no text of anybody's.
    pub fn heading(&mut self, level: usize, number: &str, text: &str) {
        self.sheet.gap();
        let signs = "#".repeat(level);
        let blank = if number.is_empty() { "" } else { " " };
        self.push(Line::new().keyword(&format!("{signs} {number}{blank}{}", markdown::text(text))));
    }

    /// A paragraph of Markdown on one line.
    pub fn paragraph(&mut self, markup: &str) {
        let markup = markup.trim();
        if !markup.is_empty() {
            self.sheet.gap();
            self.push(Line::new().plain(markup));
        }
    }

    /// A word that stands over the next block.
    pub fn over(&mut self, word: &str) {
        self.sheet.gap();
        self.push(Line::new().keyword(&format!("**{}:**", markdown::text(word))));
    }

    pub fn bullets(&mut self, items: &[String]) {
        self.sheet.gap();
        for item in items {
            self.push(Line::new().plain("- ").plain(item));
        }
    }

    pub fn numbers(&mut self, items: &[String]) {
        self.sheet.gap();
        for (place, item) in items.iter().enumerate() {
            self.push(Line::new().plain(&format!("{}. ", place + 1)).plain(item));
        }
    }

    pub fn code(&mut self, text: &str, language: &str) {
        self.sheet.gap();
        let block = markdown::code_fence(text, language);
        let last = block.lines().count().saturating_sub(1);
        for (place, line) in block.lines().enumerate() {
            let kind = if place == 0 || place == last { Kind::Plain } else { Kind::Value };
            self.push(Line::new().piece(kind, line));
        }
    }

    /// Cells are Markdown already.
    pub fn table(&mut self, columns: &[&str], rows: &[Vec<String>]) {
        if rows.is_empty() {
            return;
        }
        self.sheet.gap();
        self.push(Line::new().keyword(&format!("| {} |", columns.join(" | "))));
        self.push(Line::new().plain(&format!("|{}", " --- |".repeat(columns.len()))));
        for row in rows {
            self.push(Line::new().plain(&format!("| {} |", row.join(" | "))));
        }
    }

    fn push(&mut self, mut line: Line) {
        line.from = self.from;
        self.sheet.push(line);
    }
}

/// A sentence as Markdown: what stands between backticks becomes code, addresses become links, and nothing else is
/// markup, whatever a user's name or value holds.
pub fn prose(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    // A backtick without a partner belongs to the words.
    let paired = parts.len() - usize::from(parts.len().is_multiple_of(2));
    let mut out = String::new();
    for (place, part) in parts.iter().enumerate() {
        match place {
            _ if place >= paired => out.push_str(&words(&format!("`{part}"))),
            _ if place % 2 == 1 => out.push_str(&markdown::inline_code(part)),
            _ => out.push_str(&words(part)),
        }
    }
    out.trim().to_owned()
}

/// Words between pieces of code.
fn words(text: &str) -> String {
    if !text.contains("://") {
        return escaped(text);
    }
    let mut out = String::new();
    let mut plain = String::new();
    for word in text.split_inclusive(' ') {
        match link(word.trim_end()) {
            Some(link) => {
                out.push_str(&escaped(&plain));
                plain.clear();
                out.push_str(&link);
                plain.push_str(&word[word.trim_end().len()..]);
            }
            None => plain.push_str(word),
        }
    }
    out + &escaped(&plain)
}

/// Escaped, with the blanks at its ends.
fn escaped(text: &str) -> String {
    let words = text.trim_matches(' ');
    if words.is_empty() {
        return text.to_owned();
    }
    let (before, after) = (text.len() - text.trim_start_matches(' ').len(), text.trim_end_matches(' ').len());
    format!("{}{}{}", &text[..before], markdown::text(words), &text[after..])
}

/// An address as a link, without the punctuation that follows it.
fn link(word: &str) -> Option<String> {
    let is_address = word.starts_with("https://") || word.starts_with("http://");
    let address = word.trim_end_matches(['.', ',', ';', ':', ')', '!', '?']);
    let stands_between_brackets = |letter: char| letter.is_ascii_graphic() && !"<>\\".contains(letter);
    (is_address && address.chars().all(stands_between_brackets))
        .then(|| format!("<{address}>{}", &word[address.len()..]))
}

/// The anchor that renderers make of a heading: GitHub's rule.
pub fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
    kept.map(|letter| if letter == ' ' { '-' } else { small(letter) }).collect()
}

/// A letter of the languages that headings are in, as a small one. The standard library knows all languages' letters, and
/// its table of them is 12 KB of the page.
fn small(letter: char) -> char {
    match letter {
        'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(u32::from(letter) + 32).unwrap_or(letter),
        _ => letter.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::{anchor, prose};

    #[test]
    fn code_and_addresses_are_marked_and_nothing_else() {
        assert_eq!(prose("Run `a *b*`, then *c*."), "Run `a *b*`, then \\*c\\*.");
        assert_eq!(prose("See https://x.example/a_b, or not."), "See <https://x.example/a_b>, or not.");
        assert_eq!(prose("one ` alone"), "one \\` alone");
        assert_eq!(prose("a `b` c `d"), "a `b` c \\`d");
        assert_eq!(prose("https://x.example/<script>"), "https://x.example/\\<script>");
        assert_eq!(prose(""), "");
    }

    #[test]
    fn anchors() {
        assert_eq!(anchor("1. Docker Compose"), "1-docker-compose");
        assert_eq!(anchor("2. registry.example:5000"), "2-registryexample5000");
        for letter in ('\u{20}'..='\u{ff}').filter(|letter| letter.is_alphanumeric()) {
            assert_eq!(anchor(&letter.to_string()), letter.to_lowercase().to_string());
        }
    }
}
