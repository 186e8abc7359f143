//! Commands as data, printed for bash and for PowerShell. No command is ever built by gluing text together: whoever
//! writes a guide gives words, and the two printers quote them. What a shell cannot carry is told by [`faults`].

mod bash;
mod block;
mod fault;
mod powershell;

pub use bash::quote;
pub use block::{Manner, Writing, block};
pub use fault::{Fault, faults};
pub use powershell::quote as quote_powershell;

/// The shells that guides are written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shell {
    /// bash and zsh on Linux, macOS and WSL.
    Bash,
    /// Windows PowerShell 5.1 and PowerShell 7.
    PowerShell,
}

impl Shell {
    pub const ALL: [Self; 2] = [Self::Bash, Self::PowerShell];

    /// The name in a guide's JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Bash => "bash",
            Self::PowerShell => "powershell",
        }
    }
}

/// One argument, or a program's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// Exactly this text; nothing in it expands.
    Text(String),
    /// The value of an environment variable: `"$NAME"`, `$env:NAME`.
    Variable(String),
    /// One word made of several: `NAME="$NAME"`.
    Joined(Vec<Word>),
    /// What a command prints, without its last line break: `"$(git rev-parse HEAD)"`.
    Output(Box<Call>),
}

/// A program and its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call(pub Vec<Word>);

/// One thing that a person runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    Call(Call),
    /// Each program reads what the one before it prints.
    Pipe(Vec<Call>),
    /// A program reads this text instead of the keyboard. PowerShell adds a line break to it.
    PipeText {
        text: Word,
        into: Call,
    },
    /// An environment variable for this shell and the programs that it starts.
    Set {
        name: String,
        value: Word,
    },
    /// Asks for a value without showing it. A command of its own: in bash, lines pasted behind it would be the answer.
    AskSecret {
        name: String,
        /// Without a colon: both shells print one behind it.
        prompt: String,
    },
    /// Takes the environment variable away again.
    Forget(String),
    CopyFile {
        from: String,
        to: String,
    },
    /// With its parents, and without complaint when it is there already.
    MakeFolder(String),
    ChangeFolder(String),
    /// Replaces the file: UTF-8 without byte order mark, each line ended by a line feed, on every system.
    WriteFile {
        path: String,
        lines: Vec<String>,
    },
    /// Adds a line to a file whose last line is ended.
    AppendLine {
        path: String,
        line: String,
    },
}

impl Statement {
    /// The text for one shell: one line, unless it writes a file, keeps a command's output or holds a line break.
    pub fn print(&self, shell: Shell) -> String {
        match shell {
            Shell::Bash => bash::print(self),
            Shell::PowerShell => powershell::print(self),
        }
    }
}

/// Several statements, each on its own line: Windows PowerShell knows no `&&`.
pub fn print_all(statements: &[Statement], shell: Shell) -> String {
    let printed: Vec<String> = statements.iter().map(|statement| statement.print(shell)).collect();
    printed.join("\n")
}

/// A program and its arguments: `call(["docker", "push"]).with(reference)`.
pub fn call<W: Into<Word>>(words: impl IntoIterator<Item = W>) -> Call {
    Call(words.into_iter().map(Into::into).collect())
}

/// The value of an environment variable as a word.
pub fn variable(name: impl Into<String>) -> Word {
    Word::Variable(name.into())
}

/// `NAME=value` as one argument, which `docker run --env` and `heroku config:set` take.
pub fn setting(name: &str, value: impl Into<Word>) -> Word {
    joined([Word::from([name, "="].concat()), value.into()])
}

/// Several words as one, without a blank between them.
pub fn joined(words: impl IntoIterator<Item = Word>) -> Word {
    Word::Joined(words.into_iter().collect())
}

/// What a command prints as a word.
pub fn output(call: Call) -> Word {
    Word::Output(Box::new(call))
}

impl Call {
    /// The same call with one more argument.
    #[must_use]
    pub fn with(mut self, word: impl Into<Word>) -> Self {
        self.0.push(word.into());
        self
    }

    /// The same call with more arguments.
    #[must_use]
    pub fn with_all<W: Into<Word>>(mut self, words: impl IntoIterator<Item = W>) -> Self {
        self.0.extend(words.into_iter().map(Into::into));
        self
    }
}

impl From<Call> for Statement {
    fn from(call: Call) -> Self {
        Self::Call(call)
    }
}

impl From<&str> for Word {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Word {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Word {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl Word {
    /// The text, when no part of the word is known only to the shell.
    fn known_text(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Joined(words) => words.iter().map(Self::known_text).collect(),
            Self::Variable(_) | Self::Output(_) => None,
        }
    }
}

/// Letters, digits and underscores, no digit first: all that both shells can name.
fn is_variable_name(name: &str) -> bool {
    !name.starts_with(|c: char| c.is_ascii_digit())
        && !name.is_empty()
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
