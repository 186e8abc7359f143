//! `cargo xtask bench`: how fast the engine is.

use std::{fs, path::Path, process::ExitCode};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{place, program, section};

/// Words after the chore's name go to the benchmarks, such as the name of one of them. Without any the results are
/// written down.
pub fn run(words: &[String]) -> Result<ExitCode> {
    program::run(program::cargo().args(["bench", "--package", "slipway", "--bench", "*", "--"]).args(words))?;
    if words.is_empty() {
        let text = table(&results(&place::target().join("criterion"))?);
        println!("\n{text}");
        section::write(section::BENCHMARKS, "bench", &text)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What criterion keeps of its last run.
struct Benchmark {
    name: String,
    nanoseconds: f64,
    lines: Option<u64>,
}

fn results(folder: &Path) -> Result<Vec<Benchmark>> {
    let files = place::files_below(folder)?;
    let named = files.iter().filter_map(|path| path.strip_suffix("/new/benchmark.json"));
    let mut found = named.map(|name| result(&folder.join(name).join("new"))).collect::<Result<Vec<_>>>()?;
    let group = |name: &str| name.rsplit_once('/').map_or(name, |(group, _)| group).to_owned();
    found.sort_by_key(|one| (group(&one.name), one.lines));
    Ok(found)
}

fn result(folder: &Path) -> Result<Benchmark> {
    let read = |name: &str| -> Result<Value> {
        let path = folder.join(name);
        serde_json::from_str(&fs::read_to_string(&path)?).with_context(|| path.display().to_string())
    };
    let (about, estimates) = (read("benchmark.json")?, read("estimates.json")?);
    Ok(Benchmark {
        name: about["full_id"].as_str().context("a benchmark has a name")?.to_owned(),
        nanoseconds: estimates["median"]["point_estimate"].as_f64().context("a benchmark has a median")?,
        lines: about["throughput"]["Elements"].as_u64(),
    })
}

fn table(results: &[Benchmark]) -> String {
    let rows: Vec<String> = results
        .iter()
        .map(|Benchmark { name, nanoseconds, lines }| {
            let milliseconds = nanoseconds / 1e6;
            let (count, each) = match lines {
                #[expect(clippy::cast_precision_loss, reason = "lines of files are far below 2^52")]
                Some(lines) => (lines.to_string(), format!("{:.2} µs", nanoseconds / 1000.0 / *lines as f64)),
                None => (String::new(), String::new()),
            };
            format!("| {name} | {milliseconds:.2} ms | {count} | {each} |")
        })
        .collect();
    format!(
        "## The engine\n\nThe middle of criterion's samples, natively. {}.\n\n\
         | what | time | lines written | for each line |\n|---|---|---|---|\n{}",
        section::machine(),
        rows.join("\n")
    )
}

#[cfg(test)]
mod tests {
    use super::{Benchmark, table};

    #[test]
    fn a_benchmark_becomes_a_row() {
        let text = table(&[
            Benchmark { name: "plan/small".into(), nanoseconds: 250_000.0, lines: None },
            Benchmark { name: "plan/20".into(), nanoseconds: 20_000_000.0, lines: Some(50_000) },
        ]);
        assert!(
            text.ends_with("| plan/small | 0.25 ms |  |  |\n| plan/20 | 20.00 ms | 50000 | 0.40 µs |"),
            "{text}"
        );
    }
}
