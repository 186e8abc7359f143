//! Says how large the page is, file by file, as it lies and as it travels.

use super::{File, Page};

/// What everything together is meant to weigh on the wire, in bytes after brotli.
pub const GOAL: usize = 200 * 1024;

/// What it may weigh at most. Above the goal as long as that is not reached: `docs/decisions.md` says what was tried.
/// It comes down with each step; when it goes up, that stands there too.
pub const LIMIT: usize = 384 * 1024;

pub fn table(page: &Page) {
    let width = page.files.iter().map(|file| file.name.len()).max().unwrap_or(0);
    let line = |name: &str, raw: usize, wire: usize| {
        println!("  {name:width$}  {:>9}  {:>9}", kib(raw), kib(wire));
    };
    println!("\n  {:width$}  {:>9}  {:>9}", "file", "raw", "brotli");
    for file in &page.files {
        line(&file.name, file.bytes.len(), file.size_on_the_wire());
    }
    line("together", page.files.iter().map(|file| file.bytes.len()).sum(), page.size_on_the_wire());
}

pub fn total(page: &Page) {
    let largest = page.files.iter().max_by_key(|file| file.size_on_the_wire());
    let largest = largest.map_or("", |file: &File| file.name.as_str());
    println!(
        "\nThe whole page is {} on the wire (brotli); its largest file is {largest}.",
        kib(page.size_on_the_wire())
    );
}

pub fn kib(bytes: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a page is far below 2^52 bytes")]
    let kib = bytes as f64 / 1024.0;
    format!("{kib:.1} KiB")
}
