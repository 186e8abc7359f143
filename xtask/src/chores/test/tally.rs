//! What came of a part: how much passed and failed, what was skipped and why.

use std::time::Duration;

use crate::watched::Ended;

#[derive(Default)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
    /// Each with its name and the reason.
    pub skipped: Vec<String>,
    /// What the tools said, where something failed.
    pub words: String,
}

impl Tally {
    pub fn passed() -> Self {
        Self { passed: 1, ..Self::default() }
    }

    pub fn failed(words: String) -> Self {
        Self { failed: 1, words, ..Self::default() }
    }

    pub fn skipped(name_and_reason: &str) -> Self {
        Self { skipped: vec![name_and_reason.to_owned()], ..Self::default() }
    }

    /// A step that either passes or fails as a whole.
    pub fn of_step(ended: Ended) -> Self {
        if ended.success { Self::passed() } else { Self::failed(ended.output) }
    }

    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped.extend(other.skipped);
        self.words += &other.words;
    }

    pub fn show(&self, name: &str, time: Duration) {
        if self.failed > 0 {
            println!("{}", self.words.trim_end());
        }
        let word = if self.failed > 0 { "FAILED" } else { "ok" };
        println!("      {word}: {name}, {} ({:.1} s)", self.sum(), time.as_secs_f32());
    }

    pub fn sum(&self) -> String {
        format!("{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped.len())
    }
}
