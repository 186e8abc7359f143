//! One line of shell, as far as its commands and their words matter. It knows no program, and it changes nothing:
//! places are given as bytes of the line, so that whoever edits it keeps the user's own quotes.

/// A list of simple commands.
#[derive(Debug, PartialEq, Eq)]
pub struct Line {
    pub commands: Vec<Command>,
    /// What stands between them: one fewer than there are commands.
    pub joins: Vec<Join>,
    /// Something only a shell understands: a variable, a pattern, a redirection, an operator.
    pub needs_shell: bool,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Command {
    pub words: Vec<Word>,
}

#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Word {
    pub start: usize,
    pub end: usize,
    /// Without quotes and backslashes; a variable stays as it is written.
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join {
    And,
    Or,
    Then,
    Pipe,
    Background,
}

/// The commands of a line, or `None` where it is compound (`if …`, `( … )`), unfinished or empty.
pub fn read(text: &str) -> Option<Line> {
    let mut reader = Reader { text, at: 0, line: Line { commands: vec![], joins: vec![], needs_shell: false } };
    reader.list()?;
    let compound = |command: &Command| command.words.first().is_some_and(|word| COMPOUND.contains(&&*word.text));
    let complete = reader.line.commands.iter().all(|command| !command.words.is_empty());
    (complete && !reader.line.commands.iter().any(compound)).then_some(reader.line)
}

/// Words that begin something longer than one command. Source: POSIX shell language, 2.4 Reserved words.
const COMPOUND: [&str; 14] =
    ["if", "then", "else", "fi", "for", "while", "until", "do", "done", "case", "esac", "{", "!", "function"];

struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: Line,
}

impl Reader<'_> {
    fn next(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn take(&mut self, text: &str) -> bool {
        let found = self.text[self.at..].starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    fn list(&mut self) -> Option<()> {
        self.line.commands.push(Command::default());
        while let Some(letter) = self.next() {
            match letter {
                ' ' | '\t' => self.at += 1,
                '&' | '|' | ';' => self.join()?,
                '(' | ')' => return None,
                '<' | '>' => self.redirection(),
                '#' => {
                    // The rest is a comment.
                    self.line.needs_shell = true;
                    self.at = self.text.len();
                }
                _ => self.word()?,
            }
        }
        Some(())
    }

    fn join(&mut self) -> Option<()> {
        let joins = [
            ("&&", Join::And),
            ("||", Join::Or),
            (";;", Join::Then),
            (";", Join::Then),
            ("|", Join::Pipe),
            ("&", Join::Background),
        ];
        let (text, join) = joins.into_iter().find(|(text, _)| self.text[self.at..].starts_with(text))?;
        if text == ";;" {
            return None;
        }
        self.at += text.len();
        self.line.needs_shell = true;
        self.line.joins.push(join);
        self.line.commands.push(Command::default());
        Some(())
    }

    /// `>`, `>>`, `2>&1`, `<`: its target is read as a word like any other.
    fn redirection(&mut self) {
        self.line.needs_shell = true;
        while self.next().is_some_and(|letter| "<>&|-".contains(letter)) {
            self.at += 1;
        }
    }

    fn word(&mut self) -> Option<()> {
        let mut word = Word { start: self.at, ..Word::default() };
        while let Some(letter) = self.next() {
            match letter {
                ' ' | '\t' | '&' | '|' | ';' | '(' | ')' | '<' | '>' => break,
                '\'' => {
                    self.at += 1;
                    let end = self.text[self.at..].find('\'')?;
                    word.text.push_str(&self.text[self.at..self.at + end]);
                    self.at += end + 1;
                }
                '"' => self.double_quotes(&mut word.text)?,
                '\\' => {
                    self.at += 1;
                    let letter = self.next()?;
                    word.text.push(letter);
                    self.at += letter.len_utf8();
                }
                '$' | '`' => self.expansion(&mut word.text)?,
                _ => {
                    let home = letter == '~' && word.start == self.at;
                    self.line.needs_shell |= home || "*?[{".contains(letter);
                    word.text.push(letter);
                    self.at += letter.len_utf8();
                }
            }
        }
        word.end = self.at;
        self.line.needs_shell |= self.is_assignment(&word.text);
        self.line.commands.last_mut()?.words.push(word);
        Some(())
    }

    /// `NAME=value` before a command's name.
    fn is_assignment(&self, text: &str) -> bool {
        self.line.commands.last().is_some_and(|command| command.words.is_empty()) && assigns(text)
    }

    fn double_quotes(&mut self, into: &mut String) -> Option<()> {
        self.at += 1;
        loop {
            let letter = self.next()?;
            match letter {
                '"' => {
                    self.at += 1;
                    return Some(());
                }
                '$' | '`' => self.expansion(into)?,
                '\\' => {
                    self.at += 1;
                    let escaped = self.next()?;
                    if !"\"\\$`".contains(escaped) {
                        into.push('\\');
                    }
                    into.push(escaped);
                    self.at += escaped.len_utf8();
                }
                _ => {
                    into.push(letter);
                    self.at += letter.len_utf8();
                }
            }
        }
    }

    /// `$NAME`, `${…}`, `$(…)` or backquotes, copied as they are.
    fn expansion(&mut self, into: &mut String) -> Option<()> {
        self.line.needs_shell = true;
        let start = self.at;
        if self.take("`") {
            self.at += self.text[self.at..].find('`')? + 1;
        } else if self.take("${") {
            self.at += self.text[self.at..].find('}')? + 1;
        } else if self.take("$(") {
            let mut depth = 1;
            while depth > 0 {
                let letter = self.next()?;
                depth += i32::from(letter == '(') - i32::from(letter == ')');
                self.at += letter.len_utf8();
            }
        } else {
            self.at += 1;
            while self.next().is_some_and(|letter| letter.is_ascii_alphanumeric() || letter == '_') {
                self.at += 1;
            }
        }
        into.push_str(&self.text[start..self.at]);
        Some(())
    }
}

/// Whether a word has the form `NAME=value`.
pub fn assigns(word: &str) -> bool {
    word.split_once('=').is_some_and(|(name, _)| {
        name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<Vec<String>> {
        let line = read(text).expect("a line of simple commands");
        line.commands.iter().map(|command| command.words.iter().map(|word| word.text.clone()).collect()).collect()
    }

    #[test]
    fn words_lose_their_quotes() {
        assert_eq!(words("node server.js"), [["node", "server.js"]]);
        assert_eq!(words(r#"a 'b c' "d \"e" f\ g 'h'"i""#), [["a", "b c", "d \"e", "f g", "hi"]]);
        assert_eq!(words("a $B ${C:-d e} $(f g) `h i`"), [["a", "$B", "${C:-d e}", "$(f g)", "`h i`"]]);
    }

    #[test]
    fn commands_are_told_apart() {
        let line = read("cd app && A=1 b | c; d || e").expect("a list");
        assert_eq!(line.commands.len(), 5);
        assert_eq!(line.joins, [Join::And, Join::Pipe, Join::Then, Join::Or]);
    }

    #[test]
    fn only_plain_words_need_no_shell() {
        for plain in ["node server.js", "a --b='c d' \"e\"", "java -jar app.jar", "a=b"] {
            let needs = read(plain).expect("a command").needs_shell;
            assert_eq!(needs, plain == "a=b", "{plain}");
        }
        for shell in ["a $B", "a *.py", "~/a", "a > b", "a 2>&1", "A=1 b", "a # b", "a && b", "a {b,c}"] {
            assert!(read(shell).expect("commands").needs_shell, "{shell}");
        }
    }

    #[test]
    fn what_is_compound_or_unfinished_is_left_alone() {
        for other in
            ["", "if a; then b; fi", "(a)", "a 'b", "a \"b", "a ${b", "a $(b", "a &&", "&& a", "a \\", "! a"]
        {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
