//! The release page builds, and all of it together keeps to its size.

use std::sync::OnceLock;

use anyhow::Result;

use super::tally::Tally;
use crate::page::{self, Page, Profile, report};

pub fn run() -> Result<Tally> {
    let page = built()?;
    let size = page.size_on_the_wire();
    let mut tally = Tally::passed();
    report::total(&page);
    tally.add(if size <= report::BUDGET {
        Tally::passed()
    } else {
        report::table(&page);
        Tally::failed(format!(
            "The page weighs {size} bytes on the wire, its budget is {} bytes.\n",
            report::BUDGET
        ))
    });
    Ok(tally)
}

/// The page, built once for all parts.
pub fn built() -> Result<Page> {
    static BUILT: OnceLock<Page> = OnceLock::new();
    if let Some(page) = BUILT.get() {
        return Ok(page.clone());
    }
    let page = page::build(Profile::Release)?;
    Ok(BUILT.get_or_init(|| page).clone())
}
