//! `cargo xtask single-file`: the whole page as one document, for a stick or a course platform.

use std::{fs, process::ExitCode};

use anyhow::{Context, Result};

use crate::{arguments::Arguments, page, place};

pub fn run(words: &[String]) -> Result<ExitCode> {
    Arguments::new(words).done()?;
    let html = page::build_single_file()?;
    let folder = place::root().join("dist");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("slipway.html"), &html).context("dist/slipway.html")?;
    println!("\nThe whole page is in dist/slipway.html ({} KiB); open it from anywhere.", html.len() / 1024);
    Ok(ExitCode::SUCCESS)
}
