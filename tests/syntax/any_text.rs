//! Texts to torment encoders with: every character that some notation gives a meaning, and any other.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngSeed, TestRunner};

/// Texts that have broken some generator before.
const KNOWN: [&str; 67] = [
    "",
    " ",
    " x ",
    "a b",
    "plain",
    "p$5",
    "$HOME",
    "${HOME}",
    "$$",
    "$",
    "\\$",
    "#{x}",
    "say \"hi\"",
    "it's",
    "'",
    "\"",
    "''",
    "c:\\tmp",
    "end\\",
    "\\\\",
    "a\\\\b",
    "=ls",
    "1. x",
    "\\n",
    "\\\"",
    "\\'",
    "a #b",
    "#",
    "a: b",
    "a:",
    ": a",
    "- a",
    "-",
    "?",
    "yes",
    "NO",
    "on",
    "y",
    "null",
    "~",
    "22:22",
    "08:30",
    "012",
    "0x1F",
    "1e3",
    "1_000",
    "1,000",
    "3.10",
    ".inf",
    "2024-01-01",
    "=",
    "<<",
    "`id`",
    "$(id)",
    "!!",
    "%1",
    "*?[a]{b,c}",
    "a,b",
    "@x",
    "--%",
    "-a.b",
    "l1\nl2",
    "a\r\nb",
    "\t",
    "é€ñ",
    "😀",
    "\u{feff}x",
];

const PIECES: [&str; 48] = [
    "'", "\"", "\\", "$", "${", "}", "$(", "`", "#", " #", "!", "%", "&", "|", ";", "<", ">", "*", "?", "[", "]",
    "{", ",", ": ", "- ", "=", "~", "@", "\n", "\r", "\t", " ", "a", "B1", "_x", "\0", "\u{7f}", "\u{85}",
    "\u{a0}", "\u{2028}", "\u{2018}", "\u{2019}", "\u{201d}", "\u{2013}", "\u{feff}", "é", "😀", "0",
];

/// Any text: short and nasty, long and nasty, or of arbitrary characters; now and then 10,000 of them.
pub fn any_text() -> impl Strategy<Value = String> {
    let piece = || proptest::sample::select(&PIECES[..]);
    prop_oneof![
        2 => proptest::sample::select(&KNOWN[..]).prop_map(str::to_owned),
        12 => proptest::collection::vec(piece(), 0..12).prop_map(|pieces| pieces.concat()),
        6 => proptest::collection::vec(any::<char>(), 0..30).prop_map(String::from_iter),
        1 => proptest::collection::vec(piece(), 4..40).prop_map(|pieces| pieces.concat().repeat(10_000 / 40)),
    ]
}

/// The same texts for a program that is asked once: all the known ones and `count` others, always the same.
pub fn samples(count: usize) -> Vec<String> {
    let config = Config { rng_seed: RngSeed::Fixed(20_261_120), ..Config::default() };
    let mut runner = TestRunner::new(config);
    let texts = any_text();
    let drawn = (0..count).map(|_| texts.new_tree(&mut runner).unwrap().current());
    KNOWN.iter().map(|text| (*text).to_owned()).chain(drawn).collect()
}

/// Proptest without its file of past failures: they become tests of their own.
pub fn cases(cases: u32) -> Config {
    Config { cases, failure_persistence: None, ..Config::default() }
}
