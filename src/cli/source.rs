//! Where the answers come from: a recipe, a link, the folder's own recipe or nothing; and what `--set` changes in them.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use slipway::answers::Answers;
use slipway::problem::{Problem, ProblemKind};
use slipway::question::Question;
use slipway::recipe_file::{self, Placed, Places};
use slipway::text::{Language, TerminalPhrase};
use slipway::{limits, link, question_path};

use super::Source;
use super::fault::Fault;

/// The answers, with what is known of where they stand.
pub struct Input {
    pub answers: Answers,
    /// What the answers came from, as messages call it: the recipe's file, `stdin`, `--link`.
    pub name: String,
    /// What was told while reading, with its line where there are lines.
    pub problems: Vec<(Option<usize>, Problem)>,
    pub places: Places,
    /// The questions that `--set` answered, each with its path as typed.
    pub set: Vec<(Question, String)>,
    /// The language of messages.
    pub language: Language,
}

impl Source {
    pub fn read(&self) -> Result<Input, Fault> {
        let mut input = self.input()?;
        for set in &self.set {
            input.set(set, self.language(&input.answers))?;
        }
        input.language = self.language(&input.answers);
        Ok(input)
    }

    fn language(&self, answers: &Answers) -> Language {
        let of_recipe = || Language::from_id(answers.language.trim()).unwrap_or_default();
        self.lang.map_or_else(of_recipe, Into::into)
    }

    fn input(&self) -> Result<Input, Fault> {
        let language = self.language(&Answers::default());
        if let Some(text) = &self.link {
            let (answers, problems) = link::decode(text);
            let problems = problems.into_iter().map(|problem| (None, problem)).collect();
            return Ok(Input::new("--link", answers, problems));
        }
        let own = Path::new(recipe_file::FILE);
        match &self.recipe {
            Some(path) if path.as_os_str() == "-" => {
                Ok(Input::of_recipe("stdin", &text("stdin", &mut io::stdin(), language)?))
            }
            Some(path) => of_file(path, language),
            None if own.is_file() => of_file(own, language),
            None => Ok(Input::new("slipway", Answers::default(), Vec::new())),
        }
    }
}

fn of_file(path: &Path, language: Language) -> Result<Input, Fault> {
    let name = path.display().to_string();
    let mut file = File::open(path).map_err(|error| cannot_read(&name, &error, language))?;
    Ok(Input::of_recipe(&name, &text(&name, &mut file, language)?))
}

/// The whole text, or as much of it as shows that it is too much.
fn text(name: &str, from: &mut impl Read, language: Language) -> Result<String, Fault> {
    let mut bytes = Vec::new();
    let most = u64::try_from(limits::BYTES).expect("the limit is a small number") + 1;
    from.take(most).read_to_end(&mut bytes).map_err(|error| cannot_read(name, &error, language))?;
    if bytes.len() > limits::BYTES {
        // The reader says that it is too long; the cut may fall inside a letter.
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    String::from_utf8(bytes).map_err(|_| Fault::new(TerminalPhrase::NotText { file: name.to_owned() }, language))
}

fn cannot_read(name: &str, error: &io::Error, language: Language) -> Fault {
    Fault::new(TerminalPhrase::CannotRead { file: name.to_owned(), said: error.to_string() }, language)
}

impl Input {
    fn new(name: &str, answers: Answers, problems: Vec<(Option<usize>, Problem)>) -> Self {
        let (places, set, language) = (Places::default(), Vec::new(), Language::default());
        Self { answers, name: name.to_owned(), problems, places, set, language }
    }

    fn of_recipe(name: &str, text: &str) -> Self {
        let reading = recipe_file::read_with_places(text);
        let problems = reading.problems.into_iter().map(|Placed { problem, line }| (Some(line), problem)).collect();
        Self { places: reading.places, ..Self::new(name, reading.answers, problems) }
    }

    /// One `--set`: `apps.web.port=8000`.
    fn set(&mut self, typed: &str, language: Language) -> Result<(), Fault> {
        let Some((path, text)) = typed.split_once('=') else {
            return Err(Fault::new(TerminalPhrase::SetForm { typed: typed.to_owned() }, language));
        };
        let path = path.trim();
        let question = question_path::parse_or_add(&mut self.answers, path)
            .map_err(|kind| Fault::set(path, kind, language))?;
        let text = match question {
            Question::Secret(..) if ["true", "yes", "on", "1"].contains(&text.trim()) => "true",
            _ => text,
        };
        if !self.answers.set(question, text) {
            let kind = ProblemKind::NotOneAnswer { path: path.to_owned() };
            return Err(Fault::set(path, kind, language));
        }
        self.set.push((question, path.to_owned()));
        Ok(())
    }
}
