//! Titles of questions, and why they are asked, in English.

use std::borrow::Cow;

use crate::text::phrase::QuestionPhrase;

pub fn say(phrase: QuestionPhrase) -> Cow<'static, str> {
    match phrase {
        QuestionPhrase::Title(asked) | QuestionPhrase::Why(asked) => format!("{asked:?}").into(),
    }
}
