//! A minute of mutations against the readers of what comes from outside.

use std::time::Duration;

use anyhow::Result;

use super::tally::Tally;
use crate::{chores::fuzz::fuzzer, watched};

/// Compiling it optimised takes longer than running it.
const LIMIT: Duration = Duration::from_mins(20);

pub fn run() -> Result<Tally> {
    let ended = watched::run(fuzzer().args(["--seconds", "60"]), LIMIT)?;
    for line in ended.output.lines().filter(|line| line.contains("kinds of outcome")) {
        println!("      {line}");
    }
    Ok(Tally::of_step(ended))
}
