//! Words for commands, with what each of them means: the two shells' tests compare what they read with this.

use super::any_text::any_text;
use proptest::prelude::*;
use slipway::syntax::shell::{Call, Word, call, output};

/// The variables that words may name, with values to stumble over.
pub const VARIABLES: [(&str, &str); 3] = [("PLAIN", "x"), ("NASTY", "a  b'\"$(id)`id`*\\ñ"), ("_E1", " -n;&|")];

/// Any word: text, a variable, a command's output, or several of them joined.
pub fn any_word() -> impl Strategy<Value = Word> {
    let text = || any_text().prop_map(|text| Word::Text(text.replace('\0', "")));
    let variable =
        || proptest::sample::select(&VARIABLES[..]).prop_map(|(name, _)| Word::Variable(name.to_owned()));
    let leaf = prop_oneof![4 => text(), 1 => variable(), 1 => text().prop_map(|text| output(printing(text)))];
    let joined = proptest::collection::vec(prop_oneof![text(), variable()], 0..5).prop_map(Word::Joined);
    let nested = (joined.clone(), text()).prop_map(|(first, last)| Word::Joined(vec![first, last]));
    prop_oneof![4 => leaf, 1 => joined, 1 => nested]
}

/// A command that prints this word.
pub fn printing(word: Word) -> Call {
    call(["printf", "%s"]).with(word)
}

/// What a shell has to make of the word. A command's output is asked of `run`.
pub fn meaning(word: &Word, run: &dyn Fn(&Call) -> String) -> String {
    match word {
        Word::Text(text) => text.clone(),
        Word::Variable(name) => VARIABLES.iter().find(|(known, _)| known == name).unwrap().1.to_owned(),
        Word::Joined(words) => words.iter().map(|word| meaning(word, run)).collect(),
        Word::Output(call) => run(call),
    }
}
