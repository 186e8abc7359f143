//! What can be said (`note`, `saying`, `problem`, `label`) and how it is said (`en`, `es`). Nothing else in Slipway
//! speaks to people. A language is one folder; the compiler leads to every sentence it still lacks.

use std::borrow::Cow;

pub mod block;
pub mod label;
pub mod note;
pub mod page;
pub mod phrase;
pub mod saying;
pub mod terminal;

pub mod en;
pub mod es;

pub use label::Label;
pub use note::Note;
pub use page::PagePhrase;
pub use phrase::Phrase;
pub use saying::Saying;
pub use terminal::TerminalPhrase;

/// The languages Slipway speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Language {
    #[default]
    English,
    Spanish,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::English, Self::Spanish];

    /// ISO 639-1.
    pub const fn id(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.id() == id)
    }
}

/// A thing said twice: in one sentence, and what there is to add. Of a step in a guide: its title, and why. Of a
/// trouble: its cause, and the mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub short: Cow<'static, str>,
    pub more: Cow<'static, str>,
}

/// Both halves of what is said. Called for each sentence there is: one call is shorter than what it does.
#[inline(never)]
pub fn words(short: impl Into<Cow<'static, str>>, more: impl Into<Cow<'static, str>>) -> Words {
    Words { short: short.into(), more: more.into() }
}

impl Note {
    pub fn say(&self, language: Language) -> Words {
        match language {
            Language::English => en::note(self),
            Language::Spanish => es::note(self),
        }
    }
}

impl Saying {
    pub fn say(&self, language: Language) -> Words {
        match language {
            Language::English => en::saying(self),
            Language::Spanish => es::saying(self),
        }
    }
}

impl crate::problem::ProblemKind {
    pub fn say(&self, language: Language) -> Words {
        match language {
            Language::English => en::problem::say(self),
            Language::Spanish => es::problem::say(self),
        }
    }
}

impl Phrase {
    pub fn say(self, language: Language) -> Cow<'static, str> {
        match language {
            Language::English => en::phrase(self),
            Language::Spanish => es::phrase(self),
        }
    }
}
