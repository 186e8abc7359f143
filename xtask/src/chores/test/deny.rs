//! cargo-deny: is everything that we build upon allowed to be, and is nothing of it known to be broken?

use std::time::Duration;

use anyhow::{Result, bail};

use super::tally::Tally;
use crate::{
    program,
    watched::{self, Ended},
};

/// Fetching the advisories can hang where the network is closed in silence.
const LIMIT: Duration = Duration::from_mins(3);
const INSTALL_LIMIT: Duration = Duration::from_mins(30);
const INSTALL: [&str; 4] = ["install", "--locked", "cargo-deny", "--version=0.20.2"];

pub fn run() -> Result<Tally> {
    if !is_there() && !may_install() {
        return Ok(Tally::skipped(
            "cargo-deny (not installed: `cargo install --locked cargo-deny`, which takes minutes)",
        ));
    }
    if !is_there() {
        install()?;
    }
    let mut tally = Tally::of_step(check(&["bans", "licenses", "sources"])?);
    tally.add(advisories(check(&["advisories"])?));
    Ok(tally)
}

fn is_there() -> bool {
    program::output(program::cargo().args(["deny", "--version"])).is_ok()
}

/// On a machine that is there for checking, the minutes are well spent; a person decides for themselves.
fn may_install() -> bool {
    std::env::var_os("CI").is_some()
}

fn install() -> Result<()> {
    println!("      installing cargo-deny from source, which takes minutes");
    let ended = watched::run(program::cargo().args(INSTALL), INSTALL_LIMIT)?;
    if !ended.success {
        bail!("cargo-deny could not be installed:\n{}", ended.output);
    }
    Ok(())
}

fn check(what: &[&str]) -> Result<Ended> {
    watched::run(program::cargo().args(["deny", "--all-features", "check"]).args(what), LIMIT)
}

fn advisories(ended: Ended) -> Tally {
    let unreached = ended.timed_out || ended.output.contains("failed to fetch advisory database");
    if !ended.success && unreached {
        return Tally::skipped("advisories (their database cannot be reached)");
    }
    Tally::of_step(ended)
}
