//! Says how large the page is, file by file, as it lies and as it travels.

use super::Page;

/// What a first visit may load until the page can be used, in bytes after brotli: everything but the part of the program
/// that comes behind the questions.
pub const FIRST_LIMIT: usize = 200 * 1024;

/// What all of it may weigh: that part too. `docs/decisions.md` says what was tried; it comes down with each step, and when
/// it goes up, that stands there too.
pub const LIMIT: usize = 420 * 1024;

pub fn table(page: &Page) {
    let width = page.files.iter().map(|file| file.name.len()).max().unwrap_or(0);
    let line = |name: &str, raw: usize, wire: usize| {
        println!("  {name:width$}  {:>9}  {:>9}", kib(raw), kib(wire));
    };
    println!("\n  {:width$}  {:>9}  {:>9}", "file", "raw", "brotli");
    for file in &page.files {
        line(&file.name, file.bytes.len(), file.size_on_the_wire());
    }
    line("first load", page.first().map(|file| file.bytes.len()).sum(), page.first_load());
    line("together", page.files.iter().map(|file| file.bytes.len()).sum(), page.size_on_the_wire());
}

pub fn total(page: &Page) {
    println!(
        "\nThe first load is {} on the wire (brotli), the whole page {}.",
        kib(page.first_load()),
        kib(page.size_on_the_wire())
    );
}

pub fn kib(bytes: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a page is far below 2^52 bytes")]
    let kib = bytes as f64 / 1024.0;
    format!("{kib:.1} KiB")
}
