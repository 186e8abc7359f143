//! What ends a command before its work is done, and printing to those who may have gone.

use std::io::{self, Write};

use slipway::problem::ProblemKind;
use slipway::text::{Language, TerminalPhrase};

use super::{FAILED, report};

/// A reason to stop, in the language in which it is said.
pub struct Fault {
    reason: Reason,
    language: Language,
}

enum Reason {
    Phrase(TerminalPhrase),
    /// A `--set` that names no answer.
    Set {
        typed: String,
        kind: ProblemKind,
    },
}

impl Fault {
    pub fn new(phrase: TerminalPhrase, language: Language) -> Self {
        Self { reason: Reason::Phrase(phrase), language }
    }

    pub fn set(typed: &str, kind: ProblemKind, language: Language) -> Self {
        Self { reason: Reason::Set { typed: typed.to_owned(), kind }, language }
    }

    /// Says it on stderr; the exit code.
    pub fn told(&self) -> u8 {
        let error = TerminalPhrase::Error.say(self.language);
        warn(&match &self.reason {
            Reason::Phrase(phrase) => format!("slipway: {error}: {}\n", phrase.say(self.language)),
            Reason::Set { typed, kind } => {
                format!("--set {typed}: {error}: {}\n", report::words(kind, self.language))
            }
        });
        FAILED
    }
}

/// Prints on stdout. Who stops reading, as `head` does, has read enough.
pub fn print(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Prints on stderr.
pub fn warn(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
