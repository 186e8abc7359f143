//! Deployment as steps: what, why, commands as words, expected output, check, what goes wrong, undo.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use crate::question::Question;
use crate::syntax::shell::{Call, Shell, Statement};
use crate::text::Saying;

/// The way to one platform, in order.
#[derive(Clone, Debug)]
pub struct Guide {
    /// The platform's id.
    pub platform: &'static str,
    /// What it is and what it costs, in words.
    pub about: Saying,
    pub steps: Vec<Step>,
}

/// One step. In a box: it goes through many hands while it is made, and a box is handed on in a word.
#[derive(Clone, Debug)]
pub struct Step(Box<Parts>);

/// What a step is made of.
#[derive(Clone, Debug)]
pub struct Parts {
    /// Stable inside the guide: `login`, `push-web`.
    pub id: String,
    /// Its title, and why it is needed.
    pub saying: Saying,
    pub question: Option<Question>,
    /// What is done by hand, outside a terminal, in order.
    pub by_hand: Vec<Saying>,
    pub commands: Vec<Command>,
    /// The program's own words, with the user's values; the same in every language.
    pub expect: Option<String>,
    pub check: Vec<Command>,
    /// What a good answer to the check looks like.
    pub checked: Option<Saying>,
    pub trouble: Vec<Trouble>,
    pub undo: Vec<Command>,
}

impl Deref for Step {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl DerefMut for Step {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.0
    }
}

impl Step {
    pub fn new(id: impl Into<String>, saying: impl Into<Saying>) -> Self {
        Self(Box::new(Parts {
            id: id.into(),
            saying: saying.into(),
            question: None,
            by_hand: Vec::new(),
            commands: Vec::new(),
            expect: None,
            check: Vec::new(),
            checked: None,
            trouble: Vec::new(),
            undo: Vec::new(),
        }))
    }

    pub fn from(mut self, question: Question) -> Self {
        self.question = Some(question);
        self
    }

    pub fn by_hand(mut self, saying: impl Into<Saying>) -> Self {
        self.by_hand.push(saying.into());
        self
    }

    pub fn run(mut self, command: impl Into<Command>) -> Self {
        self.commands.push(command.into());
        self
    }

    pub fn expect(mut self, output: impl Into<String>) -> Self {
        self.expect = Some(output.into());
        self
    }

    pub fn check(mut self, command: impl Into<Command>) -> Self {
        self.check.push(command.into());
        self
    }

    pub fn checked(mut self, saying: impl Into<Saying>) -> Self {
        self.checked = Some(saying.into());
        self
    }

    pub fn trouble(mut self, error: &'static str, mend: impl Into<Saying>) -> Self {
        self.trouble.push(Trouble { error, mend: Arc::new(mend.into()) });
        self
    }

    pub fn undo(mut self, command: impl Into<Command>) -> Self {
        self.undo.push(command.into());
        self
    }
}

/// One thing to paste into a terminal, in every shell it has a form for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// `None`: the statements print in both shells.
    pub only: Option<Shell>,
    /// What macOS and WSL do otherwise, though they have the same shell.
    pub linux: bool,
    pub statements: Vec<Statement>,
}

impl Command {
    /// The form for one shell only: an installer, a tool of one system.
    pub fn only(shell: Shell, statement: Statement) -> Self {
        Self { only: Some(shell), linux: false, statements: vec![statement] }
    }

    /// For bash on Linux: the reader's own, or a server's.
    pub fn on_linux(statements: Vec<Statement>) -> Self {
        Self { only: Some(Shell::Bash), linux: true, statements }
    }

    pub fn all(statements: impl IntoIterator<Item = Statement>) -> Self {
        Self { only: None, linux: false, statements: statements.into_iter().collect() }
    }

    /// The text to paste, or `None` where the command is not for this shell.
    pub fn print(&self, shell: Shell) -> Option<String> {
        if self.only.is_some_and(|only| only != shell) {
            return None;
        }
        let lines: Vec<String> = self.statements.iter().map(|statement| statement.print(shell)).collect();
        Some(lines.join("\n"))
    }
}

impl From<Statement> for Command {
    fn from(statement: Statement) -> Self {
        Self { only: None, linux: false, statements: vec![statement] }
    }
}

impl From<Call> for Command {
    fn from(call: Call) -> Self {
        Self::from(Statement::Call(call))
    }
}

/// An error as the tool prints it, and what mends it.
#[derive(Clone, Debug)]
pub struct Trouble {
    pub error: &'static str,
    /// Shared, because whoever looks for it takes it along: the code that copies any saying is large.
    pub mend: Arc<Saying>,
}
