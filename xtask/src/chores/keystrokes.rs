//! `cargo xtask keystrokes`: how long it takes from a letter to the files that have it.

use std::{fs, process::ExitCode, time::Duration};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    arguments::Arguments,
    page::{self, Profile},
    playwright, section,
    server::Server,
    watched,
};

const LIMIT: Duration = Duration::from_mins(10);
const SCRIPT: &str = "keystrokes";

pub fn run(words: &[String]) -> Result<ExitCode> {
    Arguments::new(words).done()?;
    let playwright = playwright::needed()?;
    let server = Server::start(Some(0), page::build(Profile::Release)?)?;
    let report = playwright::folder().join("results").join("keystrokes.json");
    let mut script = playwright.test(&server, &["--config", "chores.config.ts", SCRIPT]);
    println!("typing ...");
    let ended = watched::run(script.env("SLIPWAY_REPORT", &report), LIMIT)?;
    if !ended.success {
        bail!("the typing stopped:\n{}", ended.output);
    }
    let report: Value = serde_json::from_str(&fs::read_to_string(&report)?).context("what the script wrote")?;
    let text = table(&report).context("what the script wrote is not what is expected")?;
    println!("\n{text}");
    section::write(section::BENCHMARKS, SCRIPT, &text)?;
    Ok(ExitCode::SUCCESS)
}

fn table(report: &Value) -> Option<String> {
    let rows = report["rows"].as_array()?.iter().map(|row| {
        let text = |key: &str| row[key].as_str();
        let time = |key: &str| row[key].as_f64().map(|time| format!("{time:.1} ms"));
        let (keys, lines) = (row["keys"].as_u64()?, row["lines"].as_u64()?);
        Some(format!(
            "| {} | {lines} | {} | {keys} | {} | {} | {} | {} |",
            text("project")?,
            text("field")?,
            time("p50")?,
            time("p95")?,
            time("most")?,
            time("painted")?
        ))
    });
    let rows: Vec<String> = rows.collect::<Option<_>>()?;
    Some(format!(
        "## From a letter to the files\n\n\
         From the `input` event to the changed text of the file that is shown. All files have been written anew by then, \
         but for DEPLOY.md: it and everything around the files follow after that. The last column is from the event to the next frame on the screen, drawn by the processor. {}, {}, {}.\n\n\
         | project | lines shown | field | keys | p50 | p95 | longest | on the screen, p95 |\n\
         |---|---|---|---|---|---|---|---|\n{}",
        report["browser"].as_str()?,
        section::machine(),
        report["day"].as_str()?,
        rows.join("\n")
    ))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::table;

    #[test]
    fn a_report_becomes_a_row_for_each_field() {
        let row = json!({ "project": "typical", "field": "name", "keys": 60, "lines": 40,
            "p50": 1.234, "p95": 2.0, "most": 3.96, "painted": 31.0 });
        let text =
            table(&json!({ "browser": "Chromium 1", "day": "2026-01-01", "rows": [row] })).unwrap_or_default();
        assert!(text.ends_with("| typical | 40 | name | 60 | 1.2 ms | 2.0 ms | 4.0 ms | 31.0 ms |"), "{text}");
        assert!(table(&json!({ "rows": [{}] })).is_none());
    }
}
