//! A pasted text as words, and an error's words sought in it: as they stand, or nearly. It knows no error.

use std::ops::Range;

/// The end of a longer text is read: there stands what went wrong.
const LONGEST: usize = 40_000;
/// How many words `…` stands for at most.
const GAP: usize = 24;
/// Words that every second error has: alone they say nothing.
const COMMON: [&str; 31] = [
    "not",
    "found",
    "no",
    "error",
    "failed",
    "the",
    "is",
    "to",
    "for",
    "file",
    "or",
    "directory",
    "such",
    "a",
    "an",
    "and",
    "are",
    "as",
    "at",
    "by",
    "can",
    "from",
    "in",
    "it",
    "of",
    "on",
    "t",
    "was",
    "with",
    "you",
    "your",
];

/// What was pasted, word by word.
pub struct Text {
    words: Vec<Word>,
}

struct Word {
    /// Lower case, letters and digits only.
    letters: String,
    line: usize,
    /// Whether a message begins here: after a colon, a bar or a line's end.
    opens: bool,
}

impl Text {
    pub fn read(text: &str) -> Self {
        let start = text.char_indices().rev().nth(LONGEST).map_or(0, |(at, _)| at);
        let (mut words, mut line, mut opens, mut inside) = (Vec::<Word>::new(), 0, true, false);
        for letter in text[start..].chars() {
            if letter.is_alphanumeric() {
                if !inside {
                    words.push(Word { letters: String::new(), line, opens });
                }
                let word = words.last_mut().expect("one was begun");
                word.letters.extend(letter.to_lowercase());
                (inside, opens) = (true, false);
                continue;
            }
            inside = false;
            opens |= matches!(letter, ':' | '|' | '\n');
            line += usize::from(letter == '\n');
        }
        Self { words }
    }

    /// Whether these words stand there, one after the other; where they end.
    fn has(&self, words: &[String], at: usize) -> Option<usize> {
        let end = at + words.len();
        let there = self.words.get(at..end)?;
        there.iter().zip(words).all(|(there, word)| there.letters == *word).then_some(end)
    }

    /// Whether the word is a message of its own: `denied` in `error: denied`, not in `was denied by`.
    fn is_message(&self, at: usize) -> bool {
        self.words[at].opens && self.words.get(at + 1).is_none_or(|next| next.opens)
    }
}

/// An error's own words, `…` standing for what differs.
pub struct Phrase {
    /// What stands between the `…`; no part is empty.
    parts: Vec<Vec<String>>,
}

impl Phrase {
    pub fn read(error: &str) -> Self {
        let words = |part| Text::read(part).words.into_iter().map(|word| word.letters).collect::<Vec<_>>();
        Self { parts: error.split('…').map(words).filter(|part| !part.is_empty()).collect() }
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().flatten().map(String::as_str)
    }

    /// The words that tell this error from others: neither common ones nor numbers.
    fn telling(&self) -> Vec<&str> {
        let is_number = |word: &str| word.chars().all(char::is_numeric);
        self.words().filter(|word| !COMMON.contains(word) && !is_number(word)).collect()
    }

    /// How many words it has: of two that are found in one place, the longer one says more.
    pub fn length(&self) -> usize {
        self.words().count()
    }

    /// Where the text has it word for word.
    pub fn find(&self, text: &Text) -> Option<Range<usize>> {
        if self.telling().is_empty() {
            return None;
        }
        let is_word = self.length() == 1;
        let mut starts = (0..text.words.len()).filter(|at| !is_word || text.is_message(*at));
        starts.find_map(|start| Some(start..self.end(text, start)?))
    }

    fn end(&self, text: &Text, start: usize) -> Option<usize> {
        let (first, others) = self.parts.split_first()?;
        others.iter().try_fold(text.has(first, start)?, |end, part| {
            let line = text.words[end - 1].line;
            let is_on_line = |at: &usize| text.words.get(*at).is_some_and(|word| word.line == line);
            (end..=end + GAP).take_while(is_on_line).find_map(|at| text.has(part, at))
        })
    }

    /// How many in a hundred of the telling words the text has, in order and close together; 0 where fewer than three
    /// are there.
    pub fn likeness(&self, text: &Text) -> usize {
        let telling = self.telling();
        let window = 2 * self.length() + 4;
        let starts = (0..text.words.len()).filter(|at| telling.contains(&&*text.words[*at].letters));
        let there = starts
            .map(|start| {
                let end = text.words.len().min(start + window);
                in_order(&telling, &text.words[start..end])
            })
            .max();
        match there {
            Some(there) if there >= 3 => there * 100 / telling.len(),
            _ => 0,
        }
    }
}

/// How many of the words stand in the text in their order, others between them or not.
fn in_order(words: &[&str], text: &[Word]) -> usize {
    let mut most = vec![0; words.len() + 1];
    for there in text {
        let mut before = 0;
        for (place, word) in words.iter().enumerate() {
            let here = if there.letters == **word { before + 1 } else { most[place + 1].max(most[place]) };
            before = std::mem::replace(&mut most[place + 1], here);
        }
    }
    most[words.len()]
}

#[cfg(test)]
mod tests {
    use super::{Phrase, Text};

    fn has(text: &str, error: &str) -> bool {
        Phrase::read(error).find(&Text::read(text)).is_some()
    }

    fn likeness(text: &str, error: &str) -> usize {
        Phrase::read(error).likeness(&Text::read(text))
    }

    #[test]
    fn an_error_is_found_in_its_noise() {
        let log = "2026-11-20T10:00:00 heroku[web.1]: Error R10 (Boot timeout) -> Web process failed to bind to $PORT within 60 seconds of launch";
        assert!(has(log, "Error R10 (Boot timeout)"));
        assert!(has(log, "Web process failed to bind to $PORT"));
        assert!(!has(log, "exec format error"));
        assert!(has("the port is\nalready  ALLOCATED.", "port is already allocated"));
    }

    #[test]
    fn what_differs_may_differ_on_one_line() {
        let error = "Bind for … failed: port is already allocated";
        assert!(has("driver failed: Bind for 0.0.0.0:8000 failed: port is already allocated", error));
        assert!(!has("Bind for 0.0.0.0:8000\nworked, but it failed: port is already allocated", error));
        let exec = "exec …: no such file or directory";
        assert!(has("exec of something else\nexec /app/start.sh: no such file or directory", exec));
    }

    #[test]
    fn common_words_alone_say_nothing() {
        assert!(!has("error: file not found", "file not found"));
        assert_eq!(likeness("error: no such file or directory", "no such file or directory"), 0);
    }

    #[test]
    fn one_word_must_be_a_message_of_its_own() {
        assert!(has("The push refers to x\nunsupported\n", "unsupported"));
        assert!(has("web-1  | toomanyrequests: You have reached your limit", "toomanyrequests"));
        assert!(!has("TypeError: unsupported operand types", "unsupported"));
    }

    #[test]
    fn most_of_the_telling_words_in_order_are_like_it() {
        let error = "denied: requested access to the resource is denied";
        assert!(likeness("error: requested access to resource was denied", error) >= 70);
        assert!(likeness("denied resource to access requested", error) < 70);
        assert_eq!(likeness("access", error), 0);
        assert_eq!(likeness("", error), 0);
    }

    #[test]
    fn of_a_long_text_the_end_is_read() {
        let log = format!("{}\nexec format error", "ñ line\n".repeat(20_000));
        assert!(has(&log, "exec format error"));
    }
}
