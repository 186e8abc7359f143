//! Writes measurements into a document: the part between two marks is the chore's, the rest is its reader's.

use std::fs;

use anyhow::{Context, Result};

use crate::place;

/// Where measurements are kept.
pub const BENCHMARKS: &str = "docs/benchmarks.md";

/// Puts `text` between the marks of `name` in this document of the checkout; where there are none, at its end.
pub fn write(document: &str, name: &str, text: &str) -> Result<()> {
    let path = place::root().join(document);
    let before = fs::read_to_string(&path).unwrap_or_else(|_| "# Benchmarks\n".into());
    fs::write(&path, with(&before, name, text)).with_context(|| document.to_owned())
}

fn with(document: &str, name: &str, text: &str) -> String {
    let begin = format!("<!-- {name}: written by `cargo xtask {name}` -->");
    let end = format!("<!-- {name} ends -->");
    let section = format!("{begin}\n{}\n{end}", text.trim());
    let old = document.find(&begin).zip(document.find(&end)).filter(|(from, to)| from < to);
    match old {
        Some((from, to)) => format!("{}{section}{}", &document[..from], &document[to + end.len()..]),
        None => format!("{}\n\n{section}\n", document.trim_end()),
    }
}

/// On what it was measured: numbers of another machine are other numbers.
pub fn machine() -> String {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{processors} processors, {}", std::env::consts::OS)
}

#[cfg(test)]
mod tests {
    use super::with;

    #[test]
    fn a_section_is_added_once_and_then_replaced() {
        let first = with("# Benchmarks\n\nBy hand.\n", "speed", "one\n");
        assert!(first.starts_with("# Benchmarks\n\nBy hand.\n\n<!-- speed"), "{first}");
        let second = with(&format!("{first}\nAfter.\n"), "speed", "two");
        assert!(!second.contains("one") && second.contains("-->\ntwo\n<!--"), "{second}");
        assert!(second.contains("By hand.") && second.ends_with("After.\n"), "{second}");
        assert_eq!(with(&second, "speed", "two"), second);
    }
}
