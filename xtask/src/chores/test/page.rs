//! The release page builds, as a site and as one file, and all of it together keeps to its size.

use std::sync::OnceLock;

use anyhow::Result;

use super::tally::Tally;
use crate::page::{self, Page, Profile, report};

pub fn run() -> Result<Tally> {
    let page = built()?;
    let mut tally = Tally::passed();
    report::table(&page);
    if page.is_small {
        tally.add(weigh("The first load", page.first_load(), report::FIRST_LIMIT));
        tally.add(weigh("The whole page", page.size_on_the_wire(), report::LIMIT));
    } else {
        tally.add(Tally::skipped("the weight of the page, because wasm-opt (with Node) was not there"));
    }
    tally.add(single_file().map_or_else(|cause| Tally::failed(format!("{cause:#}\n")), |_| Tally::passed()));
    Ok(tally)
}

fn weigh(what: &str, size: usize, limit: usize) -> Tally {
    let weighs =
        format!("{what} weighs {} on the wire, at most {} is allowed.", report::kib(size), report::kib(limit));
    println!("  {weighs}");
    if size <= limit { Tally::passed() } else { Tally::failed(weighs + "\n") }
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
    use super::weigh;

    #[test]
    fn one_byte_too_many_fails() {
        assert_eq!((weigh("It", 10, 10).passed, weigh("It", 10, 10).failed), (1, 0));
        assert_eq!((weigh("It", 11, 10).passed, weigh("It", 11, 10).failed), (0, 1));
    }
}
