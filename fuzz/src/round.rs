//! A round for one target: first the corpus as it is, then mutations of it until the time is over.

use std::{
    collections::HashSet,
    time::{Duration, Instant},
};

use crate::{
    attempt::{Outcome, attempt},
    corpus,
    mutation::mutate,
    random::Random,
    shrink::shrink,
    target::Target,
};

/// How many inputs that led to something new are kept beside the corpus.
const MOST: usize = 4_000;

pub struct Round {
    pub attempts: usize,
    pub signs: usize,
    pub wrong: Option<Wrong>,
}

/// An input that should not be possible, as small as it could be made.
pub struct Wrong {
    pub input: Vec<u8>,
    pub words: String,
}

pub fn play(target: &Target, seed: u64, time: Duration) -> Round {
    let begin = Instant::now();
    let mut round = Round { attempts: 0, signs: 0, wrong: None };
    let mut signs = HashSet::new();
    let mut pool = corpus::of(target.name);
    assert!(!pool.is_empty(), "the corpus of {} is empty", target.name);
    for input in pool.iter().chain(&corpus::large(target.name)) {
        round.attempts += 1;
        match attempt(target, input) {
            Outcome::Fine(sign) => signs.insert(sign),
            Outcome::Wrong(words) => return round.ended(target, input, words, signs.len()),
        };
    }
    let mut random = Random::new(seed);
    while begin.elapsed() < time {
        let (base, other) = (random.below(pool.len()), random.below(pool.len()));
        let input = mutate(&mut random, &pool[base], &pool[other], target.words);
        round.attempts += 1;
        match attempt(target, &input) {
            Outcome::Fine(sign) if signs.insert(sign) && pool.len() < MOST => pool.push(input),
            Outcome::Fine(_) => {}
            Outcome::Wrong(words) => return round.ended(target, &input, words, signs.len()),
        }
    }
    round.signs = signs.len();
    round
}

impl Round {
    fn ended(mut self, target: &Target, input: &[u8], words: String, signs: usize) -> Self {
        let input = shrink(input, |less| matches!(attempt(target, less), Outcome::Wrong(_)));
        let words = match attempt(target, &input) {
            Outcome::Wrong(words) => words,
            Outcome::Fine(_) => words,
        };
        self.signs = signs;
        self.wrong = Some(Wrong { input, words });
        self
    }
}
