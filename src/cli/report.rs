//! Problems on stderr, each with the place it comes from: `slipway.yaml:12: error: apps.web.port: …`.

use slipway::problem::{Problem, ProblemKind, Severity};
use slipway::syntax::shell;
use slipway::text::{Language, TerminalPhrase};

use super::fault::warn;
use super::source::Input;

/// How many there were.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    pub errors: usize,
    pub warnings: usize,
}

/// Tells what was wrong while reading and what does not fit, in the order of the recipe's lines.
pub fn tell(input: &Input, problems: &[Problem]) -> Count {
    let mut told: Vec<Told<'_>> = Vec::new();
    told.extend(input.problems.iter().map(|(line, problem)| Told { line: *line, by: None, asked: false, problem }));
    for problem in problems {
        let by = input.set.iter().rev().find(|(question, _)| *question == problem.question);
        let line = if by.is_some() { None } else { input.places.line(problem.question) };
        told.push(Told { line, by: by.map(|(_, path)| path.as_str()), asked: true, problem });
    }
    // Without a line last; otherwise as found.
    told.sort_by_key(|told| told.line.unwrap_or(usize::MAX));
    let mut count = Count::default();
    let mut text = String::new();
    for told in told {
        match told.problem.severity {
            Severity::Error => count.errors += 1,
            Severity::Warning => count.warnings += 1,
        }
        text.push_str(&told.text(input));
    }
    warn(&text);
    count
}

struct Told<'a> {
    line: Option<usize>,
    /// The path of the `--set` that brought it.
    by: Option<&'a str>,
    /// Whether it belongs to a question rather than to the text that was read.
    asked: bool,
    problem: &'a Problem,
}

impl Told<'_> {
    fn text(&self, input: &Input) -> String {
        let language = input.language;
        let severity = match self.problem.severity {
            Severity::Error => TerminalPhrase::Error,
            Severity::Warning => TerminalPhrase::Warning,
        };
        let place = match (self.by, self.line) {
            (Some(path), _) => format!("--set {path}"),
            (None, Some(line)) => format!("{}:{line}", input.name),
            (None, None) => input.name.clone(),
        };
        let path = self.problem.question.path(&input.answers);
        let path = if self.asked && self.by.is_none() { format!("{path}: ") } else { String::new() };
        let words = words(&self.problem.kind, language);
        let mut text = format!("{place}: {}: {path}{words}\n", severity.say(language));
        for mend in self.problem.mends.iter().filter(|_| self.asked) {
            let sets = mend.edits.iter().map(|(question, answer)| {
                let set = format!("{}={answer}", question.path(&input.answers));
                format!(" --set {}", shell::quote(&set))
            });
            text = [
                &text,
                "  ",
                &TerminalPhrase::Mend.say(language),
                &sets.collect::<String>(),
                "
",
            ]
            .concat();
        }
        text
    }
}

/// Both sentences of a problem on one line.
pub fn words(kind: &ProblemKind, language: Language) -> String {
    let words = kind.say(language);
    if words.more.is_empty() { words.short.into_owned() } else { format!("{} {}", words.short, words.more) }
}
