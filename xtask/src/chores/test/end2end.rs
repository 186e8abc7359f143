//! The page in a real browser: serves it, runs Playwright on it, and counts what Playwright reports.

use std::{fs, time::Duration};

use anyhow::{Context, Result};
use serde_json::Value;

use super::{page, tally::Tally};
use crate::{artifact, place, playwright, server::Server, watched};

const LIMIT: Duration = Duration::from_mins(40);

pub fn run() -> Result<Tally> {
    let found = match playwright::find_or_install()? {
        Ok(found) => found,
        Err(why) => return Ok(Tally::skipped(&format!("end2end ({why})"))),
    };
    let built = page::built()?;
    let site = place::workshop().join("site");
    built.write(&site)?;
    let single = place::workshop().join("slipway.html");
    fs::write(&single, page::single_file()?)?;
    let server = Server::start(Some(0), built)?;
    let mut tests = found.test(&server, &[]);
    tests.env("SLIPWAY_CLI", artifact::build("slipway", &[], &[])?);
    tests.env("SLIPWAY_SITE", site).env("SLIPWAY_SINGLE_FILE", single);

    let report = playwright::folder().join("results").join("report.json");
    if report.exists() {
        // Else an old report would be counted when Playwright does not come so far as to write one.
        fs::remove_file(&report)?;
    }
    let ended = watched::run(&mut tests, LIMIT)?;
    let mut tally = match fs::read_to_string(&report) {
        Ok(report) => count(&serde_json::from_str(&report).context("Playwright's report")?),
        Err(_) => Tally::failed(String::new()),
    };
    if !ended.success && tally.failed == 0 {
        tally.failed = 1;
    }
    tally.words = ended.output;
    Ok(tally)
}

fn count(report: &Value) -> Tally {
    let stat = |name: &str| usize::try_from(report["stats"][name].as_u64().unwrap_or(0)).unwrap_or(usize::MAX);
    let mut tally =
        Tally { passed: stat("expected"), failed: stat("unexpected") + stat("flaky"), ..Tally::default() };
    collect_skipped(report, &mut tally.skipped);
    tally
}

/// Suites hold suites and specs, specs hold one test for each browser.
fn collect_skipped(suite: &Value, skipped: &mut Vec<String>) {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    for inner in list(&suite["suites"]) {
        collect_skipped(&inner, skipped);
    }
    for spec in list(&suite["specs"]) {
        let title = spec["title"].as_str().unwrap_or("a test").to_owned();
        let tests = list(&spec["tests"]);
        let unrun = tests.iter().filter(|test| test["status"] == "skipped");
        skipped.extend(unrun.map(|test| format!("{title} ({})", reason(test))));
    }
}

fn reason(test: &Value) -> &str {
    let notes = test["annotations"].as_array().map(Vec::as_slice).unwrap_or_default();
    notes.iter().find_map(|note| note["description"].as_str()).unwrap_or("no reason given")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::count;

    #[test]
    fn playwright_s_report_is_added_up() {
        let report = json!({
            "stats": { "expected": 5, "unexpected": 1, "flaky": 1, "skipped": 2 },
            "suites": [{
                "specs": [{ "title": "prints", "tests": [{ "status": "skipped", "annotations": [] }] }],
                "suites": [{ "specs": [
                    { "title": "saves", "tests": [{ "status": "skipped",
                        "annotations": [{ "type": "skip", "description": "no file system access" }] }] },
                    { "title": "opens", "tests": [{ "status": "expected" }] },
                ] }],
            }],
        });
        let tally = count(&report);
        assert_eq!((tally.passed, tally.failed), (5, 2));
        assert_eq!(tally.skipped, ["saves (no file system access)", "prints (no reason given)"]);
    }
}
