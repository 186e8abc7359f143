//! What is fuzzed, and what must hold for whatever comes in. A new target is a file in `target/` and a line in `ALL`.

mod env;
mod link;
mod plan;
mod recipe;

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    mem,
};

use slipway::problem::Problem;

pub struct Target {
    pub name: &'static str,
    /// Words that mean something to the reader.
    pub words: &'static [&'static str],
    /// Panics where something does not hold; else gives a sign of what the reader made of the text.
    pub check: fn(&str) -> u64,
}

pub const ALL: &[Target] = &[link::TARGET, recipe::TARGET, env::TARGET];

/// A text that stands nowhere but where a test puts it.
const CANARY: &str = "canary5ecretValue7Q";

fn holds_no_canary(what: &str, text: &str) {
    assert!(!text.contains(CANARY), "a secret's value is in {what}");
}

/// The kinds of problems, whatever they are about, and a rough size.
fn sign<'a>(problems: impl IntoIterator<Item = &'a Problem>, size: usize) -> u64 {
    let mut kinds: Vec<u64> = problems.into_iter().map(|problem| hash(&mem::discriminant(&problem.kind))).collect();
    kinds.sort_unstable();
    kinds.dedup();
    hash(&(kinds, size.next_power_of_two()))
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
