//! The release page builds, as a site and as one file, and all of it together keeps to its size.

use std::sync::OnceLock;

use anyhow::Result;

use super::tally::Tally;
use crate::page::{self, Page, Profile, report};

pub fn run() -> Result<Tally> {
    let page = built()?;
    let mut tally = Tally::passed();
    report::table(&page);
    tally.add(weigh(page.size_on_the_wire()));
    tally.add(single_file().map_or_else(|cause| Tally::failed(format!("{cause:#}\n")), |_| Tally::passed()));
    Ok(tally)
}

/// The first visit loads every file of the site once: what it shows first, and the rest to keep it for offline use.
fn weigh(size: usize) -> Tally {
    if size > report::GOAL {
        println!("\n  {} above the goal of {}", report::kib(size - report::GOAL), report::kib(report::GOAL));
    }
    if size <= report::LIMIT {
        return Tally::passed();
    }
    Tally::failed(format!(
        "The page weighs {} on the wire, at most {} is allowed.\n",
        report::kib(size),
        report::kib(report::LIMIT)
    ))
}

/// The page, built once for all parts.
pub fn built() -> Result<Page> {
    static BUILT: OnceLock<Page> = OnceLock::new();
    once(&BUILT, || page::build(Profile::Release))
}

/// The page as one document, built once for all parts.
pub fn single_file() -> Result<Vec<u8>> {
    static BUILT: OnceLock<Vec<u8>> = OnceLock::new();
    once(&BUILT, page::build_single_file)
}

fn once<T: Clone>(cell: &OnceLock<T>, work: impl FnOnce() -> Result<T>) -> Result<T> {
    if let Some(made) = cell.get() {
        return Ok(made.clone());
    }
    let made = work()?;
    Ok(cell.get_or_init(|| made).clone())
}

#[cfg(test)]
mod tests {
    use super::{report::LIMIT, weigh};

    #[test]
    fn one_byte_too_many_fails() {
        assert_eq!((weigh(LIMIT).passed, weigh(LIMIT).failed), (1, 0));
        assert_eq!((weigh(LIMIT + 1).passed, weigh(LIMIT + 1).failed), (0, 1));
    }
}
