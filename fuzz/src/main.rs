//! `cargo xtask fuzz [--seconds N] [--seed N] [TARGET]...`: plays a round for each target and tells what came of it.

use std::{
    fs,
    process::ExitCode,
    time::{Duration, SystemTime},
};

use fuzz::{
    corpus,
    round::{self, Round},
    target::{self, Target},
};

const USAGE: &str = "Usage: cargo xtask fuzz [--seconds N] [--seed N] [link|recipe|env]...";

struct Options {
    time: Duration,
    seed: u64,
    targets: Vec<&'static Target>,
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some(options) = options(&words) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let share = options.time / u32::try_from(options.targets.len()).unwrap_or(u32::MAX);
    let mut code = ExitCode::SUCCESS;
    for target in options.targets {
        let round = round::play(target, options.seed, share);
        println!(
            "{}: {} inputs, {} kinds of outcome (seed {})",
            target.name, round.attempts, round.signs, options.seed
        );
        if tell(target, &round) {
            code = ExitCode::FAILURE;
        }
    }
    code
}

/// Shows and keeps what was found. True if there was something.
fn tell(target: &Target, round: &Round) -> bool {
    let Some(wrong) = &round.wrong else {
        return false;
    };
    let path = corpus::top().join(format!("fuzz/found-{}.txt", target.name));
    println!("\n{}: {}\nwith {:?}", target.name, wrong.words, String::from_utf8_lossy(&wrong.input));
    match fs::write(&path, &wrong.input) {
        Ok(()) => println!(
            "It lies in {}. Once it is mended, move it to fuzz/corpus/{}: it is tried first from then on.",
            path.display(),
            target.name
        ),
        Err(cause) => println!("It could not be kept: {cause}"),
    }
    true
}

fn options(words: &[String]) -> Option<Options> {
    let mut options = Options { time: Duration::from_mins(1), seed: today(), targets: Vec::new() };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--seconds" => options.time = Duration::from_secs(words.next()?.parse().ok()?),
            "--seed" => options.seed = words.next()?.parse().ok()?,
            name => options.targets.push(target::ALL.iter().find(|target| target.name == name)?),
        }
    }
    if options.targets.is_empty() {
        options.targets.extend(target::ALL);
    }
    Some(options)
}

/// Each day looks elsewhere, and whoever wants to look there again says which day it was.
fn today() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs() / (24 * 60 * 60))
}
