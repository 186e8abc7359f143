//! `cargo xtask dist`: the static site as files in dist/.

use std::{fs, process::ExitCode};

use anyhow::{Context, Result};

use crate::{
    arguments::Arguments,
    page::{self, Page, Profile, report},
    place,
};

pub fn run(words: &[String]) -> Result<ExitCode> {
    Arguments::new(words).done()?;
    let page = page::build(Profile::Release)?;
    write(&page).context("dist/ could not be written")?;
    report::table(&page);
    println!("\nThe site is in dist/. The .br files beside it are for servers that send them as they are.");
    Ok(ExitCode::SUCCESS)
}

fn write(page: &Page) -> Result<()> {
    let folder = place::root().join("dist");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for file in &page.files {
        let path = folder.join(&file.name);
        fs::create_dir_all(path.parent().expect("a file of the site lies in a folder"))?;
        fs::write(&path, &file.bytes)?;
        if let Some(brotli) = &file.brotli {
            fs::write(folder.join(format!("{}.br", file.name)), brotli)?;
        }
    }
    Ok(())
}
