//! `cargo xtask dev`: the page for whoever is changing it. Builds on each save and reloads the browser.

use std::{
    collections::BTreeMap,
    fs,
    process::ExitCode,
    thread,
    time::{Duration, SystemTime},
};

use anyhow::Result;

use crate::{
    arguments::Arguments,
    browser,
    page::{self, Profile},
    place,
    server::Server,
};

/// What the page is made of.
const SOURCES: &[&str] = &["src", "style", "public", "index.html", "Cargo.toml", "Cargo.lock"];
/// A few hundred files are looked at this often, which no machine notices.
const PAUSE: Duration = Duration::from_millis(300);

pub fn run(words: &[String]) -> Result<ExitCode> {
    let mut arguments = Arguments::new(words);
    let port = arguments.port()?;
    let open = !arguments.flag("--no-open");
    arguments.done()?;

    let mut built = seen();
    let server = Server::start(port, page::build(Profile::Development)?)?;
    println!("\nSlipway is at {}  (a development build; Ctrl+C ends it)", server.address());
    if open {
        browser::open(&server.address());
    }
    loop {
        thread::sleep(PAUSE);
        let now = seen();
        if now == built || now != seen_again_later() {
            continue;
        }
        built = now;
        println!();
        match page::build(Profile::Development) {
            Ok(page) => server.show(page),
            Err(cause) => eprintln!("\nThe page stays as it was: {cause:#}"),
        }
    }
}

/// Editors write in several steps: a build begins when all is still.
fn seen_again_later() -> BTreeMap<String, (u64, SystemTime)> {
    thread::sleep(PAUSE / 3);
    seen()
}

/// Each source file with its length and the time of its last change.
fn seen() -> BTreeMap<String, (u64, SystemTime)> {
    let mut files = BTreeMap::new();
    for source in SOURCES {
        let path = place::root().join(source);
        let below = if path.is_dir() { place::files_below(&path).unwrap_or_default() } else { vec![String::new()] };
        for name in below {
            let name = if name.is_empty() { (*source).to_owned() } else { format!("{source}/{name}") };
            let Ok(about) = fs::metadata(place::root().join(&name)) else {
                continue;
            };
            files.insert(name, (about.len(), about.modified().unwrap_or(SystemTime::UNIX_EPOCH)));
        }
    }
    files
}
