//! rustfmt, clippy on both targets, and `cargo test`, whose words are counted here.

use std::time::Duration;

use anyhow::Result;

use super::tally::Tally;
use crate::{
    page::{TARGET, add_target},
    program, watched,
};

const LIMIT: Duration = Duration::from_mins(45);

pub fn format() -> Result<Tally> {
    step(&["fmt", "--all", "--check"])
}

pub fn lint() -> Result<Tally> {
    step(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])
}

pub fn lint_page() -> Result<Tally> {
    add_target()?;
    step(&["clippy", "--package", "slipway", "--target", TARGET, "--", "-D", "warnings"])
}

fn step(arguments: &[&str]) -> Result<Tally> {
    Ok(Tally::of_step(watched::run(program::cargo().args(arguments), LIMIT)?))
}

pub fn tests() -> Result<Tally> {
    let arguments = ["test", "--workspace", "--no-fail-fast", "--", "--show-output"];
    let ended = watched::run(program::cargo().args(arguments), LIMIT)?;
    let mut tally = count(&ended.output);
    if !ended.success && tally.failed == 0 {
        // It did not come to the tests: the code did not compile, or a test ended the whole process.
        tally.failed = 1;
    }
    tally.words = ended.output;
    Ok(tally)
}

/// Adds up what each test program says. A test that says `skipped: ...` has not passed, whatever cargo counts.
fn count(output: &str) -> Tally {
    let mut tally = Tally::default();
    // Tests whose own words say that they skipped something.
    let mut skipping = 0;
    let mut this_skips = false;
    for line in output.lines() {
        if let Some(result) = line.strip_prefix("test result: ") {
            tally.passed += number_before(result, " passed");
            tally.failed += number_before(result, " failed");
        } else if line.starts_with("---- ") && line.ends_with(" stdout ----") {
            this_skips = false;
        } else if let Some(reason) = line.strip_prefix("skipped: ") {
            tally.skipped.push(reason.to_owned());
            skipping += usize::from(!this_skips);
            this_skips = true;
        } else if let Some(ignored) = ignored(line) {
            tally.skipped.push(ignored);
        }
    }
    tally.passed = tally.passed.saturating_sub(skipping);
    tally
}

fn number_before(text: &str, word: &str) -> usize {
    let before = text.split(word).next().unwrap_or_default();
    before.rsplit([' ', ';']).next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// `test name ... ignored, reason`
fn ignored(line: &str) -> Option<String> {
    let (name, outcome) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let reason = outcome.strip_prefix("ignored")?;
    let reason = reason.strip_prefix(", ").unwrap_or("marked as ignored");
    Some(format!("{name} ({reason})"))
}

#[cfg(test)]
mod tests {
    use super::count;

    const OUTPUT: &str = "\
     Running unittests src/lib.rs (target/debug/deps/slipway-1)

running 4 tests
test a ... ok
test b ... ok
test slow ... ignored, needs an hour
test c ... ok

successes:

---- a stdout ----
skipped: hadolint (not installed)
skipped: yamllint (not installed)

---- b stdout ----
all is well

successes:
    a

test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s

running 2 tests
test x ... FAILED
test y ... ok

test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
";

    #[test]
    fn all_programs_are_added_up() {
        let tally = count(OUTPUT);
        assert_eq!((tally.passed, tally.failed), (3, 1));
        assert_eq!(tally.skipped, ["slow (needs an hour)", "hadolint (not installed)", "yamllint (not installed)"]);
    }

    #[test]
    fn words_that_are_no_sum_count_nothing() {
        let tally = count("error[E0308]: mismatched types\ntest result is near\n1 passed\n");
        assert_eq!((tally.passed, tally.failed, tally.skipped.len()), (0, 0, 0));
    }
}
