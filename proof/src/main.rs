//! The proof: foreign tools judge every file and command that Slipway writes, and a real engine builds and runs them.
//! `cargo xtask proof` starts it. It writes `docs/proof.md` and ends with the counts.

mod agreement;
mod commands;
mod files;
mod outside;
mod projects;
mod readers;
mod verdict;
mod written;

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use verdict::Part;

/// Which sample of the matrix is judged; the same number gives the same projects.
const SEED: u64 = 20_261_121;
const SAMPLES: usize = 300;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let seed = option(&words, "--seed").and_then(|text| text.parse().ok()).unwrap_or(SEED);
    let only = option(&words, "--only");
    match prove(seed, only.as_deref()) {
        Ok(parts) => close(&parts),
        Err(error) => {
            eprintln!("proof stopped: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn option(words: &[String], name: &str) -> Option<String> {
    words.iter().position(|word| word == name).and_then(|place| words.get(place + 1)).cloned()
}

fn prove(seed: u64, only: Option<&str>) -> Result<Vec<Part>> {
    let shared = outside::shared();
    if shared.is_none() {
        println!("../shared is not here: tools on PATH are used, the rest is skipped by name");
    }
    let folder = Path::new("target/proof");
    let projects = projects::write(&folder.join("projects"), seed, SAMPLES)?;
    println!("{} projects written, seed {seed}", projects.len());
    let mut parts = Vec::new();
    let mut part = |name: &str, judge: &dyn Fn() -> Result<Vec<Part>>| -> Result<()> {
        if only.is_none_or(|only| only == name) {
            let start = Instant::now();
            println!("\n== {name}");
            let judged = judge()?;
            for part in &judged {
                part.print();
            }
            println!("({:.0} s)", start.elapsed().as_secs_f64());
            parts.extend(judged);
        }
        Ok(())
    };
    part("agreement", &|| agreement::judge_all(&projects))?;
    part("files", &|| files::judge(&folder.join("projects"), shared.as_deref()))?;
    part("env", &|| Ok(vec![readers::judge(&projects)]))?;
    part("commands", &|| commands::judge(&projects, folder, shared.as_deref()))?;
    Ok(parts)
}

fn close(parts: &[Part]) -> ExitCode {
    let passed: usize = parts.iter().map(|part| part.passed).sum();
    let failed: usize = parts.iter().map(|part| part.failed.len()).sum();
    let skipped: usize = parts.iter().map(|part| part.skipped.len()).sum();
    println!();
    for part in parts {
        for name in &part.skipped {
            println!("skipped: {}: {name}", part.name);
        }
    }
    println!("{passed} passed, {failed} failed, {skipped} skipped");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
