//! What the command line says beside the problems of a recipe.

use std::borrow::Cow;

use super::{Language, en, es};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TerminalPhrase {
    /// The word before what must be mended.
    Error,
    /// The word before what should be known.
    Warning,
    /// The words before an option that would mend it.
    Mend,
    /// Nothing is wrong at all.
    NoProblems,
    Counted {
        errors: usize,
        warnings: usize,
    },
    CannotRead {
        file: String,
        said: String,
    },
    NotText {
        file: String,
    },
    CannotWrite {
        file: String,
        said: String,
    },
    /// A link in the file system leads out of the folder that was named.
    LeadsOutside {
        file: String,
    },
    /// A folder, or something else that is no file, has the name of a file.
    NotAFile {
        file: String,
    },
    /// Random bytes could not be had.
    NoRandom {
        said: String,
    },
    /// `--set` without `=`.
    SetForm {
        typed: String,
    },
    /// `--platform` names none.
    NoPlatform {
        typed: String,
        known: Vec<&'static str>,
    },
    /// What stands before the list of files that differ.
    Differ,
    /// The heads of lists.
    Versions,
    Images,
    Frameworks,
    PackageManagers,
    Port,
    Created,
    Replaced,
    AddedTo,
    Unchanged,
    /// Values of an existing .env that were kept.
    Kept {
        file: String,
        values: usize,
    },
}

impl TerminalPhrase {
    pub fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::English => en::terminal::say(self),
            Language::Spanish => es::terminal::say(self),
        }
    }
}
