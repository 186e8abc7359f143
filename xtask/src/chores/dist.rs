//! `cargo xtask dist`: the static site as files in dist/.

use std::process::ExitCode;

use anyhow::Result;

use crate::{
    arguments::Arguments,
    page::{self, Profile, report},
    place,
};

pub fn run(words: &[String]) -> Result<ExitCode> {
    Arguments::new(words).done()?;
    let page = page::build(Profile::Release)?;
    page.write(&place::root().join("dist"))?;
    report::table(&page);
    println!("\nThe site is in dist/. The .br files beside it are for servers that send them as they are.");
    Ok(ExitCode::SUCCESS)
}
