//! The proof: foreign tools judge every file and command that Slipway writes, and a real engine builds and runs them.
//! `cargo xtask proof` starts it. It writes `docs/proof.md` and ends with the counts.

mod agreement;
mod commands;
mod engine;
mod faults;
mod files;
mod outside;
mod projects;
mod readers;
mod runs;
mod table;
mod verdict;
mod written;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};

use projects::Dice;
use table::Facts;
use verdict::Part;

/// Which sample of the matrix is judged; the same number gives the same projects.
const SEED: u64 = 20_261_121;
const SAMPLES: usize = 300;
const PARTS: [&str; 6] = ["agreement", "env", "files", "commands", "faults", "runs"];
const USAGE: &str = "\
usage: proof [--seed N] [--only PART]... [--every-command] [--without-shared]

  --seed N           another sample of the matrix
  --only PART        agreement, env, files, commands, faults or runs; docs/proof.md is left alone
  --every-command    the sample's commands one by one, also those that differ in names alone (20 minutes more)
  --without-shared   as on a machine without ../shared: what needs it is skipped by name";

#[derive(Debug, Default, PartialEq)]
struct Options {
    seed: Option<u64>,
    only: Vec<String>,
    every_command: bool,
    without_shared: bool,
}

impl Options {
    fn read(words: &[String]) -> Result<Self> {
        let mut options = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match (word.as_str(), words.clone().next()) {
                ("--without-shared", _) => {
                    options.without_shared = true;
                    continue;
                }
                ("--every-command", _) => {
                    options.every_command = true;
                    continue;
                }
                ("--seed", Some(number)) => options.seed = Some(number.parse()?),
                ("--only", Some(part)) if PARTS.contains(&part.as_str()) => options.only.push(part.clone()),
                _ => bail!("`{word}` is not understood\n\n{USAGE}"),
            }
            words.next();
        }
        Ok(options)
    }

    fn wants(&self, part: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| only == part)
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let parts = Options::read(&words).and_then(|options| prove(&options));
    match parts {
        Ok(parts) => {
            close(&parts);
            verdict(&parts)
        }
        Err(error) => {
            eprintln!("proof stopped: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn prove(options: &Options) -> Result<Vec<Part>> {
    let start = Instant::now();
    let seed = options.seed.unwrap_or(SEED);
    let shared = outside::shared().filter(|_| !options.without_shared);
    if shared.is_none() {
        println!("../shared is not here: tools on PATH are used, the rest is skipped by name");
    }
    let folder = std::env::current_dir()?.join("target/proof");
    let all = folder.join("projects");
    let projects = projects::write(&all, seed, SAMPLES)?;
    println!("{} projects written, seed {seed}", projects.len());

    let mut timed = Timed { options, parts: Vec::new(), times: Vec::new() };
    timed.part("agreement", || agreement::judge_all(&projects))?;
    timed.part("env", || Ok(vec![readers::judge(&projects)]))?;
    let needs_engine = ["files", "faults", "runs"].iter().any(|part| options.wants(part));
    let mut engine = if needs_engine { find_engine(shared.as_deref())? } else { None };
    timed.part("runs", || {
        let port = 20_000 + u16::try_from(Dice(seed).below(40_000))?;
        runs::judge(&folder.join("runs"), engine.as_ref(), port)
    })?;
    // Empty images in place of those that were not needed to run: the linter reads only their settings.
    if let Some(engine) = engine.as_mut().filter(|_| options.wants("files") || options.wants("faults")) {
        let start = Instant::now();
        engine.stub(&projects::bases(&all)?)?;
        println!("\nempty base images for the linter ({} s)", start.elapsed().as_secs());
    }
    timed.part("files", || files::judge(&all, shared.as_deref()))?;
    timed.part("faults", || Ok(vec![faults::judge(&folder.join("faults"), shared.as_deref())?]))?;
    if let Some(engine) = engine.as_mut() {
        engine.remove_stubs();
    }
    timed.part("commands", || {
        commands::judge(&projects, &folder.join("guides"), shared.as_deref(), options.every_command)
    })?;
    if options.only.is_empty() {
        let facts =
            Facts { seed, projects: projects.len(), seconds: start.elapsed().as_secs(), times: timed.times };
        // What little can be judged without ../shared does not take the place of what was seen with it.
        let page = shared.map_or_else(|| folder.join("proof.md"), |_| PathBuf::from("docs/proof.md"));
        table::write(&page, &timed.parts, &facts)?;
        println!("\n{} is written", page.display());
    }
    Ok(timed.parts)
}

/// Parts as they are judged, each with its time.
struct Timed<'a> {
    options: &'a Options,
    parts: Vec<Part>,
    times: Vec<(String, u64)>,
}

impl Timed<'_> {
    fn part(&mut self, name: &str, judge: impl FnOnce() -> Result<Vec<Part>>) -> Result<()> {
        if !self.options.wants(name) {
            return Ok(());
        }
        let start = Instant::now();
        println!("\n== {name}");
        let judged = judge()?;
        judged.iter().for_each(Part::print);
        let seconds = start.elapsed().as_secs();
        println!("({seconds} s)");
        self.times.push((name.to_owned(), seconds));
        self.parts.extend(judged);
        Ok(())
    }
}

fn find_engine(shared: Option<&Path>) -> Result<Option<engine::Engine>> {
    match engine::find(shared)? {
        Ok(engine) => Ok(Some(engine)),
        Err(why) => {
            println!("no engine: {why}");
            Ok(None)
        }
    }
}

fn verdict(parts: &[Part]) -> ExitCode {
    if parts.iter().all(|part| part.failed.is_empty()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn close(parts: &[Part]) {
    let passed: usize = parts.iter().map(|part| part.passed).sum();
    let failed: usize = parts.iter().map(|part| part.failed.len()).sum();
    let unchecked: usize = parts.iter().map(|part| part.unchecked.len()).sum();
    let skipped: usize = parts.iter().map(|part| part.skipped.len()).sum();
    println!();
    for part in parts {
        for name in &part.skipped {
            println!("skipped: {}: {name}", part.name);
        }
    }
    println!("{passed} passed, {failed} failed, {skipped} skipped, {unchecked} unchecked");
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn one_finding_fails_the_whole_and_a_skipped_part_does_not() {
        let mut good = Part::new("files", "a tool");
        good.expect(true, String::new);
        let mut bad = Part::new("runs", "an engine");
        bad.expect(false, || "no answer".into());
        let skipped = || Part::skipped("commands", "not here");
        assert_eq!(verdict(&[skipped()]), ExitCode::SUCCESS);
        assert_eq!(verdict(&[good, bad, skipped()]), ExitCode::FAILURE);
    }

    #[test]
    fn options_are_read_and_strangers_refused() {
        let read = |line: &str| Options::read(&line.split(' ').map(str::to_owned).collect::<Vec<_>>());
        let options = read("--only files --seed 7 --only runs --every-command --without-shared").unwrap();
        assert_eq!(
            options,
            Options {
                seed: Some(7),
                only: vec!["files".into(), "runs".into()],
                every_command: true,
                without_shared: true
            }
        );
        assert!(read("--only nothing").is_err() && read("--seed").is_err() && read("--sed 1").is_err());
    }
}
