//! `cargo xtask screenshots`: the pictures of the README, or the page in every size, theme, language and state to look at.

use std::{path::PathBuf, process::ExitCode, time::Duration};

use anyhow::{Result, bail};

use crate::{
    arguments::Arguments,
    page::{self, Profile},
    place, playwright,
    server::Server,
    watched,
};

const LIMIT: Duration = Duration::from_mins(40);

pub fn run(words: &[String]) -> Result<ExitCode> {
    let mut arguments = Arguments::new(words);
    let all = arguments.value("--all")?.map(PathBuf::from);
    let steps = arguments.value("--steps")?.unwrap_or_else(|| "app".into());
    arguments.done()?;

    let playwright = playwright::needed()?;
    let server = Server::start(Some(0), page::build(Profile::Release)?)?;
    let script = if all.is_some() { "matrix" } else { "pictures" };
    let folder = std::path::absolute(all.unwrap_or_else(|| place::root().join("docs").join("pictures")))?;
    let mut pictures = playwright.test(&server, &["--config", "chores.config.ts", script]);
    pictures.env("SLIPWAY_PICTURES", &folder).env("SLIPWAY_STEPS", steps);
    println!("taking pictures ...");
    let ended = watched::run(&mut pictures, LIMIT)?;
    if !ended.success {
        bail!("the pictures were not taken:\n{}", ended.output);
    }
    println!("\nThe pictures are in {}.", folder.display());
    Ok(ExitCode::SUCCESS)
}
