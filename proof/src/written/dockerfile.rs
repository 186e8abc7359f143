//! Reads a Dockerfile by its lines: instructions in stages. It knows the notation and judges nothing.

#[derive(Clone, Debug, Default)]
pub struct Dockerfile {
    pub stages: Vec<Vec<Instruction>>,
}

#[derive(Clone, Debug)]
pub struct Instruction {
    /// In capitals: `FROM`.
    pub word: String,
    /// What follows, with continued lines joined by a blank.
    pub rest: String,
    /// The first is 1.
    pub line: usize,
}

impl Dockerfile {
    pub fn read(text: &str) -> Self {
        let mut read = Self::default();
        let mut going: Option<Instruction> = None;
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.starts_with('#') || line.is_empty() && going.is_none() {
                continue;
            }
            let (part, continues) = match line.strip_suffix('\\') {
                Some(part) => (part.trim_end(), true),
                None => (line, false),
            };
            let instruction = match going.take() {
                Some(mut open) => {
                    open.rest.push(' ');
                    open.rest.push_str(part);
                    open
                }
                None => {
                    let (word, rest) = part.split_once(char::is_whitespace).unwrap_or((part, ""));
                    Instruction { word: word.to_uppercase(), rest: rest.trim().to_owned(), line: number + 1 }
                }
            };
            if continues {
                going = Some(instruction);
            } else {
                read.push(instruction);
            }
        }
        if let Some(open) = going {
            read.push(open);
        }
        read
    }

    fn push(&mut self, instruction: Instruction) {
        if instruction.word == "FROM" || self.stages.is_empty() {
            self.stages.push(Vec::new());
        }
        self.stages.last_mut().expect("a stage was begun above").push(instruction);
    }

    pub fn all(&self) -> impl Iterator<Item = &Instruction> {
        self.stages.iter().flatten()
    }

    /// The stage that ships.
    pub fn last(&self) -> &[Instruction] {
        self.stages.last().map_or(&[], Vec::as_slice)
    }

    /// The last instruction of a name in the stage that ships: the one that counts.
    pub fn one(&self, word: &str) -> Option<&Instruction> {
        self.last().iter().rfind(|instruction| instruction.word == word)
    }

    /// Images it begins from or copies from, without the names of its own stages.
    pub fn bases(&self) -> Vec<String> {
        let own: Vec<String> = self.all().filter_map(Instruction::stage_name).collect();
        let from = self.all().filter_map(Instruction::base);
        let copied = self.all().filter_map(|instruction| instruction.option("from"));
        let foreign = |name: &String| !own.contains(name) && name != "scratch" && name.parse::<usize>().is_err();
        from.chain(copied).filter(foreign).collect()
    }
}

impl Instruction {
    /// The image of a `FROM`.
    pub fn base(&self) -> Option<String> {
        let is_from = self.word == "FROM";
        self.words().into_iter().next().filter(|_| is_from)
    }

    fn stage_name(&self) -> Option<String> {
        let words = self.words();
        let place = words.iter().position(|word| word.eq_ignore_ascii_case("as"))?;
        words.get(place + 1).cloned().filter(|_| self.word == "FROM")
    }

    /// Words that are no `--option`.
    pub fn words(&self) -> Vec<String> {
        let words = self.rest.split_whitespace().skip_while(|word| word.starts_with("--"));
        words.map(str::to_owned).collect()
    }

    /// The value of `--name=`, of a `COPY` or `ADD`.
    pub fn option(&self, name: &str) -> Option<String> {
        let start = format!("--{name}=");
        let mut words = self.rest.split_whitespace().take_while(|word| word.starts_with("--"));
        words.find_map(|word| word.strip_prefix(&start).map(str::to_owned))
    }

    /// The words of an exec form; `None` for the shell form.
    pub fn exec(&self) -> Option<Vec<String>> {
        let start = self.rest.find('[').filter(|start| {
            let before = self.rest[..*start].split_whitespace();
            before.into_iter().all(|word| word.starts_with("--") || word == "CMD")
        })?;
        serde_json::from_str(&self.rest[start..]).ok()
    }

    /// Sources and target of a `COPY`, in either form.
    pub fn copied(&self) -> Vec<String> {
        self.exec().unwrap_or_else(|| self.words())
    }

    /// The names of an `ENV`, `ARG` or `LABEL`, with their values as written.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for word in quoted_words(&self.rest) {
            let (name, value) = word.split_once('=').unwrap_or((&word, ""));
            pairs.push((name.to_owned(), value.trim_matches('"').to_owned()));
        }
        pairs
    }
}

/// Splits at blanks outside quotes.
fn quoted_words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    let mut escaped = false;
    for letter in text.chars() {
        match quote {
            None if letter.is_whitespace() && !escaped => words.push(String::new()),
            None if !escaped && (letter == '"' || letter == '\'') => quote = Some(letter),
            Some(open) if letter == open && !escaped => quote = None,
            _ => {}
        }
        if !(quote.is_none() && letter.is_whitespace() && !escaped) {
            words.last_mut().expect("there is a word from the start").push(letter);
        }
        escaped = letter == '\\' && !escaped && quote != Some('\'');
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TEXT: &str = "FROM python:3.14-slim AS build\n# a note\nRUN one \\\n    # inside\n    && two\n\nFROM scratch\n\
        COPY --from=build /a /b\nENV A=\"x y\" B=c\nHEALTHCHECK --interval=1s CMD [\"true\", \"x\"]\nCMD run\n";

    #[test]
    fn instructions_are_joined_and_staged() {
        let read = Dockerfile::read(TEXT);
        assert_eq!(read.stages.len(), 2);
        assert_eq!(read.stages[0][1].rest, "one && two");
        assert_eq!(read.bases(), ["python:3.14-slim"]);
        assert_eq!(read.one("ENV").unwrap().pairs(), [("A".into(), "x y".into()), ("B".into(), "c".into())]);
        assert_eq!(read.one("HEALTHCHECK").unwrap().exec().unwrap(), ["true", "x"]);
        assert!(read.one("CMD").unwrap().exec().is_none());
        assert_eq!(read.one("COPY").unwrap().copied(), ["/a", "/b"]);
    }
}
