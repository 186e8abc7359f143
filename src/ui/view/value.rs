//! What is written into an attribute, a class or a property: fixed, or following signals.

use std::borrow::Cow;

use super::{Flag, Text, Word};
use crate::ui::signal::{Given, Memo};

/// A word or none. Whether something holds is the empty word or none.
pub enum Value {
    Fixed(Option<Cow<'static, str>>),
    Text(Text),
    Word(Word),
    Flag(Flag),
}

impl Value {
    pub fn now(&self) -> Option<Cow<'static, str>> {
        match self {
            Self::Fixed(word) => word.clone(),
            Self::Text(text) => Some(text.answer()),
            Self::Word(word) => word.answer().map(Cow::Borrowed),
            Self::Flag(holds) => holds.answer().then_some(Cow::Borrowed("")),
        }
    }
}

impl From<&'static str> for Value {
    fn from(word: &'static str) -> Self {
        Self::Fixed(Some(Cow::Borrowed(word)))
    }
}

impl From<String> for Value {
    fn from(word: String) -> Self {
        Self::Fixed(Some(Cow::Owned(word)))
    }
}

impl From<Cow<'static, str>> for Value {
    fn from(word: Cow<'static, str>) -> Self {
        Self::Fixed(Some(word))
    }
}

impl From<Option<&'static str>> for Value {
    fn from(word: Option<&'static str>) -> Self {
        Self::Fixed(word.map(Cow::Borrowed))
    }
}

impl From<bool> for Value {
    fn from(holds: bool) -> Self {
        Self::Fixed(holds.then_some(Cow::Borrowed("")))
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

impl From<Word> for Value {
    fn from(word: Word) -> Self {
        Self::Word(word)
    }
}

impl From<Flag> for Value {
    fn from(holds: Flag) -> Self {
        Self::Flag(holds)
    }
}

impl From<Memo<String>> for Value {
    fn from(word: Memo<String>) -> Self {
        Self::Text(Box::new(move || word.get().into()))
    }
}

impl From<Given<String>> for Value {
    fn from(word: Given<String>) -> Self {
        Self::Text(Box::new(move || word.get().into()))
    }
}

impl From<Given<bool>> for Value {
    fn from(holds: Given<bool>) -> Self {
        Self::Flag(Box::new(move || holds.get()))
    }
}
