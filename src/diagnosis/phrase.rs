//! A pasted text as words, and an error's words sought in it: as they stand, or nearly. It knows no error.

use std::ops::Range;

/// The end of a longer text is read: there stands what went wrong.
const LONGEST: usize = 40_000;
/// How many words `…` stands for at most, on one line.
const GAP: usize = 24;
/// And how many in an error of two lines, which other lines may part.
const GAP_OF_LINES: usize = 2_000;
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
    /// Lower case, letters and digits only; but `::1`, the address of a machine itself, is a word.
    letters: String,
    line: usize,
    /// Whether a message begins here: after a colon, a bar or a line's end.
    opens: bool,
}

impl Text {
    pub fn read(text: &str) -> Self {
        let start = text.char_indices().rev().nth(LONGEST).map_or(0, |(at, _)| at);
        let (mut words, mut line, mut opens, mut inside) = (Vec::<Word>::new(), 0, true, false);
        let text = &text[start..];
        for (at, letter) in text.char_indices() {
            if letter.is_alphanumeric() {
                if !inside {
                    let letters = if is_itself(text, at) { "::" } else { "" };
                    words.push(Word { letters: letters.to_owned(), line, opens });
                }
                let word = words.last_mut().expect("one was begun");
                word.letters.push(letter.to_ascii_lowercase());
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
    fn has(&self, part: &Part, at: usize) -> Option<usize> {
        let end = at + part.words.len();
        let there = self.words.get(at..end)?;
        let begins = !part.opens || there.first().is_some_and(|word| word.opens);
        let ends = !part.closes || self.words.get(end).is_none_or(|next| next.opens);
        (begins && ends && there.iter().zip(&part.words).all(|(there, word)| there.letters == *word)).then_some(end)
    }

    /// Whether the word is a message of its own: `denied` in `error: denied`, not in `was denied by`.
    fn is_message(&self, at: usize) -> bool {
        self.words[at].opens && self.words.get(at + 1).is_none_or(|next| next.opens)
    }
}

/// Whether the number at this place belongs to `::1`.
fn is_itself(text: &str, at: usize) -> bool {
    let is_one = text[at..].strip_prefix('1').is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let before = text[..at].strip_suffix("::");
    is_one && before.is_some_and(|before| !before.ends_with(char::is_alphanumeric))
}

/// An error's own words, `…` standing for what differs.
pub struct Phrase {
    /// What stands between the `…`; no part is empty.
    parts: Vec<Part>,
    has_gap: bool,
    /// Whether it has two lines, and others may lie between.
    crosses_lines: bool,
}

/// Words that stand together.
struct Part {
    words: Vec<String>,
    /// Whether a colon parts it from the `…` before it: then a message begins there in the text too.
    opens: bool,
    /// The same of the `…` after it.
    closes: bool,
}

impl Part {
    fn read(part: &str) -> Self {
        let is_colon_in = |gap: Option<&str>| gap.is_some_and(|gap| gap.contains(':'));
        let opens = is_colon_in(part.split(char::is_alphanumeric).next());
        let closes = is_colon_in(part.rsplit(char::is_alphanumeric).next());
        Self { words: Text::read(part).words.into_iter().map(|word| word.letters).collect(), opens, closes }
    }
}

impl Phrase {
    pub fn read(error: &str) -> Self {
        let mut parts: Vec<_> = error.split('…').map(Part::read).filter(|part| !part.words.is_empty()).collect();
        // Colons at the error's own ends are often not pasted.
        parts.first_mut().into_iter().for_each(|first| first.opens = false);
        parts.last_mut().into_iter().for_each(|last| last.closes = false);
        Self { parts, has_gap: error.contains('…'), crosses_lines: error.contains('\n') }
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().flat_map(|part| &part.words).map(String::as_str)
    }

    /// The words that tell this error from others: neither common ones nor numbers.
    fn telling(&self) -> Vec<&str> {
        let is_number = |word: &str| word.chars().all(char::is_numeric);
        self.words().filter(|word| !COMMON.contains(word) && !is_number(word)).collect()
    }

    /// Whether it is an error only with the machine's own address in it.
    fn names_this_machine(&self) -> bool {
        let words: Vec<_> = self.words().collect();
        words.iter().any(|word| ["localhost", "::1"].contains(word))
            || words.windows(4).any(|address| address == ["127", "0", "0", "1"])
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
        let gap = if self.crosses_lines { GAP_OF_LINES } else { GAP };
        others.iter().try_fold(text.has(first, start)?, |end, part| {
            let line = text.words[end - 1].line;
            let is_within = |word: &Word| self.crosses_lines || word.line == line;
            let is_near = |at: &usize| text.words.get(*at).is_some_and(is_within);
            (end..=end + gap).take_while(is_near).find_map(|at| text.has(part, at))
        })
    }

    /// How many in a hundred of the telling words the text has, in order and close together; 0 where fewer than three
    /// are there, and for an error that only stands as a whole: with an address, or with something that differs.
    pub fn likeness(&self, text: &Text) -> usize {
        if self.has_gap || self.names_this_machine() {
            return 0;
        }
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
    fn lines_may_lie_between_the_two_lines_of_an_error() {
        let error = "connection broken by\n… No matching distribution";
        assert!(has("connection broken by x\nERROR: none\nERROR: No matching distribution found", error));
        assert!(!has("No matching distribution found\nconnection broken by x", error));
    }

    #[test]
    fn a_colon_beside_what_differs_ends_it() {
        let error = "sh: …: not found";
        assert!(has("sh: 1: exec: gunicorn: not found", error));
        assert!(has("/bin/sh: uvicorn: not found", error));
        assert!(!has("sh -c npm ci: the lock file was not found", error));
        assert!(!has("sh: the lock file was not found", error));
        assert!(!has("process \"/bin/sh -c x\": not found", error));
    }

    #[test]
    fn a_machine_s_own_address_is_no_number() {
        assert!(has("connect ECONNREFUSED ::1:5432", "connect ECONNREFUSED ::1"));
        assert!(has("dial tcp [::1]:5432: connect", "dial tcp [::1]:… connect"));
        assert!(!has("connect ECONNREFUSED 1.2.3.4:5432", "connect ECONNREFUSED ::1"));
        assert!(!has("connect ECONNREFUSED fe80::1:5432", "connect ECONNREFUSED ::1"));
        assert!(!has("connect ECONNREFUSED ::10:5432", "connect ECONNREFUSED ::1"));
    }

    #[test]
    fn what_only_stands_as_a_whole_is_like_nothing() {
        for error in ["server running on host \"localhost\"", "Uvicorn running on http://127.0.0.1"] {
            assert_eq!(likeness("Uvicorn server running on host http://0.0.0.0:8000", error), 0, "{error}");
        }
        assert_eq!(likeness("connection to server was closed, connection lost", "connection to server … lost"), 0);
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
