//! What a shell cannot carry, so that the writer of a guide can choose another way.

use super::{Call, Shell, Statement, Word, is_variable_name};

/// A reason why the printed statement does not do what the words say, in this shell or in an old version of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Neither shell can name this variable.
    VariableName(String),
    /// U+0000 ends every argument.
    Nul,
    /// PowerShell before 7.3 loses the `"` in an argument of a program. A variable, a file or a pipe carries it.
    DoubleQuote { argument: String },
    /// PowerShell before 7.3 leaves an empty argument out.
    EmptyArgument,
    /// Windows PowerShell 5.1 quotes an argument with blanks, and a `\` at its end then escapes that quote.
    BackslashAtEnd { argument: String },
    /// PowerShell never passes `--%` on, quoted or not.
    StopParsing,
    /// PowerShell before 7.5 removes a variable that is set to an empty text.
    EmptyVariable { name: String },
    /// Windows PowerShell 5.1 pipes ASCII only: other letters arrive as `?`.
    PipedLetters { text: String },
}

/// All that is wrong with a statement in a shell; for most there is nothing.
pub fn faults(statement: &Statement, shell: Shell) -> Vec<Fault> {
    let mut seen = Seen { shell, faults: Vec::new() };
    seen.statement(statement);
    seen.faults
}

struct Seen {
    shell: Shell,
    faults: Vec<Fault>,
}

impl Seen {
    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Call(call) => self.call(call),
            Statement::Pipe(calls) => {
                for call in calls {
                    self.call(call);
                }
            }
            Statement::PipeText { text, into } => {
                self.word(text);
                self.piped(text);
                self.call(into);
            }
            Statement::Set { name, value } => {
                self.name(name);
                self.word(value);
                self.stored(name, value);
            }
            Statement::AskSecret { name, prompt } => {
                self.name(name);
                self.text(prompt);
            }
            Statement::Forget(name) => self.name(name),
            Statement::CopyFile { from, to } => {
                self.text(from);
                self.text(to);
            }
            Statement::MakeFolder(path) | Statement::ChangeFolder(path) => self.text(path),
            Statement::WriteFile { path, lines } => {
                self.text(path);
                for line in lines {
                    self.text(line);
                }
            }
            Statement::AppendLine { path, line } => {
                self.text(path);
                self.text(line);
            }
        }
    }

    fn call(&mut self, call: &Call) {
        for word in &call.0 {
            self.word(word);
        }
        if self.shell == Shell::PowerShell {
            call.0.iter().skip(1).for_each(|word| self.argument(word));
        }
    }

    fn word(&mut self, word: &Word) {
        match word {
            Word::Text(text) => self.text(text),
            Word::Variable(name) => self.name(name),
            Word::Joined(words) => words.iter().for_each(|word| self.word(word)),
            Word::Output(call) => self.call(call),
        }
    }

    /// What happens to an argument between PowerShell and the program.
    fn argument(&mut self, word: &Word) {
        let known = known_part(word);
        if known.contains('"') {
            self.faults.push(Fault::DoubleQuote { argument: known.clone() });
        }
        if known.ends_with('\\') && known.contains(char::is_whitespace) {
            self.faults.push(Fault::BackslashAtEnd { argument: known });
        }
        match word.known_text().as_deref() {
            Some("") => self.faults.push(Fault::EmptyArgument),
            Some("--%") => self.faults.push(Fault::StopParsing),
            _ => {}
        }
    }

    fn piped(&mut self, word: &Word) {
        let text = known_part(word);
        if self.shell == Shell::PowerShell && !text.is_ascii() {
            self.faults.push(Fault::PipedLetters { text });
        }
    }

    fn stored(&mut self, name: &str, value: &Word) {
        if self.shell == Shell::PowerShell && value.known_text().is_some_and(|text| text.is_empty()) {
            self.faults.push(Fault::EmptyVariable { name: name.to_owned() });
        }
    }

    fn name(&mut self, name: &str) {
        if !is_variable_name(name) {
            self.faults.push(Fault::VariableName(name.to_owned()));
        }
    }

    fn text(&mut self, text: &str) {
        if text.contains('\0') {
            self.faults.push(Fault::Nul);
        }
    }
}

/// The text of a word with its variables left out.
fn known_part(word: &Word) -> String {
    match word {
        Word::Text(text) => text.clone(),
        Word::Joined(words) => words.iter().map(known_part).collect(),
        Word::Variable(_) | Word::Output(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{call, setting, variable};
    use super::*;

    #[test]
    fn bash_carries_everything_but_nul() {
        let case = |statement: &Statement, expected: &[Fault]| {
            assert_eq!(faults(statement, Shell::Bash), expected);
        };
        case(&call(["x", "say \"hi\"", "", "--%", "a b\\"]).into(), &[]);
        case(&call(["x", "a\0"]).into(), &[Fault::Nul]);
        case(&Statement::Forget("1A".into()), &[Fault::VariableName("1A".into())]);
    }

    #[test]
    fn powershell_tells_what_its_old_versions_lose() {
        let case = |statement: &Statement, expected: &[Fault]| {
            assert_eq!(faults(statement, Shell::PowerShell), expected);
        };
        case(&call(["docker", "run", "-e"]).with(variable("A")).into(), &[]);
        case(
            &call(["x"]).with(setting("A", "say \"hi\"")).into(),
            &[Fault::DoubleQuote { argument: "A=say \"hi\"".into() }],
        );
        case(&call(["x", ""]).into(), &[Fault::EmptyArgument]);
        case(&call(["x", "--%"]).into(), &[Fault::StopParsing]);
        case(&call(["x", "my dir\\"]).into(), &[Fault::BackslashAtEnd { argument: "my dir\\".into() }]);
        case(&Statement::Set { name: "A".into(), value: "".into() }, &[Fault::EmptyVariable { name: "A".into() }]);
        case(&Statement::Set { name: "A".into(), value: "say \"hi\"".into() }, &[]);
        case(
            &Statement::PipeText { text: "ñ".into(), into: call(["x"]) },
            &[Fault::PipedLetters { text: "ñ".into() }],
        );
    }
}
