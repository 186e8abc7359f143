//! `cargo xtask lighthouse`: how fast the page is on a slow phone, and what else Lighthouse finds.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    arguments::Arguments,
    npm,
    page::{self, Profile, report},
    place, playwright, program, section,
    server::Server,
    watched,
};

const PACKAGE: &str = include_str!("../../lighthouse/package.json");
const LOCK: &str = include_str!("../../lighthouse/package-lock.json");
const LIMIT: Duration = Duration::from_mins(5);
/// A loaded machine makes one run slow; the middle one of some says more.
const RUNS: usize = 5;

const SCORES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];
/// What is measured, and how many of its units make one that people read.
const MEASURES: [(&str, &str, f64, &str); 6] = [
    ("first-contentful-paint", "first paint", 1000.0, " s"),
    ("largest-contentful-paint", "largest paint (LCP)", 1000.0, " s"),
    ("interactive", "interactive (TTI)", 1000.0, " s"),
    ("total-blocking-time", "blocked", 1.0, " ms"),
    ("cumulative-layout-shift", "layout shift (CLS)", 1.0, ""),
    ("total-byte-weight", "transferred", 1024.0, " KiB"),
];

pub fn run(words: &[String]) -> Result<ExitCode> {
    Arguments::new(words).done()?;
    let playwright = playwright::needed()?;
    let tool = install()?;
    let page = page::build(Profile::Release)?;
    let size = format!(
        "{} of first load, {} in all",
        report::kib(page.first_load()),
        report::kib(page.size_on_the_wire())
    );
    let server = Server::start(Some(0), page)?;

    let mut reports = Vec::new();
    for number in 1..=RUNS {
        println!("[{number}/{RUNS}] Lighthouse, as on a phone ...");
        reports.push(measure(&tool, &server.address(), playwright.browser())?);
        println!("      {}", row(&reports[number - 1..]).join(" | "));
    }
    println!("a first visit, with its delays real ...");
    let visit = first_visit(&playwright, &server)?;
    let text = format!("{}\n\n{}", table(&reports, &size), told(&visit).context("what the visit wrote")?);
    println!("\n{text}");
    section::write(section::BENCHMARKS, "lighthouse", &text)?;
    Ok(ExitCode::SUCCESS)
}

/// Installs the pinned Lighthouse below `target/`.
fn install() -> Result<PathBuf> {
    let folder = place::workshop().join("lighthouse");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("package.json"), PACKAGE)?;
    fs::write(folder.join("package-lock.json"), LOCK)?;
    npm::install(&folder)?;
    Ok(folder)
}

fn measure(tool: &Path, address: &str, browser: Option<&Path>) -> Result<Value> {
    let report = tool.join("report.json");
    let mut node = program::node();
    node.arg(tool.join("node_modules/lighthouse/cli/index.js"))
        .args([address, "--quiet", "--output=json", "--output-path"])
        .arg(&report)
        // Chromium as root has no sandbox; what it opens here is our own page.
        .arg("--chrome-flags=--headless=new --no-sandbox");
    if let Some(browser) = browser {
        node.env("CHROME_PATH", browser);
    }
    let ended = watched::run(&mut node, LIMIT)?;
    if !ended.success {
        bail!("Lighthouse failed:\n{}", ended.output);
    }
    serde_json::from_str(&fs::read_to_string(report)?).context("Lighthouse's report")
}

/// Lighthouse reckons what a slow line would have done; here it does it.
fn first_visit(playwright: &playwright::Playwright, server: &Server) -> Result<Value> {
    let report = playwright::folder().join("results").join("first-visit.json");
    let mut script = playwright.test(server, &["--config", "chores.config.ts", "first-visit"]);
    let ended = watched::run(script.env("SLIPWAY_REPORT", &report), LIMIT)?;
    if !ended.success {
        bail!("the visit stopped:\n{}", ended.output);
    }
    serde_json::from_str(&fs::read_to_string(report)?).context("what the visit wrote")
}

fn told(visit: &Value) -> Option<String> {
    let seconds = |key: &str| Some(short(visit[key].as_f64()? / 1000.0));
    Some(format!(
        "The same line and phone with real delays (562 ms for each request, 1.5 Mbit/s, processor 4 times slower), a first \
         visit, the middle of {}: the first screen is read after {} s, and a template that is chosen in that moment leads to \
         the first question after {} s and to the files after {} s.",
        visit["visits"].as_u64()?,
        seconds("painted")?,
        seconds("answered")?,
        seconds("written")?,
    ))
}

fn table(reports: &[Value], size: &str) -> String {
    let first = &reports[0];
    let text = |path: &str| first.pointer(path).and_then(Value::as_str).unwrap_or("?").to_owned();
    let day: String = text("/fetchTime").chars().take(10).collect();
    let agent = text("/environment/hostUserAgent");
    let browser = agent.split(' ').find(|word| word.contains("Chrome/")).unwrap_or("a Chromium").to_owned();
    let names: Vec<&str> = SCORES.into_iter().chain(MEASURES.map(|(_, name, ..)| name)).collect();
    format!(
        "## The page on a slow phone\n\n\
         Lighthouse {} (its mobile settings: 4 times slower processor, slow 4G), {browser}, loopback with brotli, \
         {size}. The middle of {} runs on {}, {day}.\n\n\
         | {} |\n|{}\n| {} |",
        text("/lighthouseVersion"),
        reports.len(),
        section::machine(),
        names.join(" | "),
        "---|".repeat(names.len()),
        row(reports).join(" | "),
    )
}

/// The middle value of each column.
fn row(reports: &[Value]) -> Vec<String> {
    let scores = SCORES.map(|id| (format!("/categories/{id}/score"), 0.01, ""));
    let measures = MEASURES.map(|(id, _, unit, name)| (format!("/audits/{id}/numericValue"), unit, name));
    let cell = |(path, unit, name): (String, f64, &str)| {
        let mut values: Vec<f64> =
            reports.iter().filter_map(|report| report.pointer(&path)?.as_f64()).map(|value| value / unit).collect();
        values.sort_by(f64::total_cmp);
        match values.get(values.len() / 2) {
            Some(value) => format!("{}{name}", short(*value)),
            None => "not told".into(),
        }
    };
    scores.into_iter().chain(measures).map(cell).collect()
}

fn short(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{row, short, told};

    #[test]
    fn the_middle_of_the_runs_is_told_and_what_is_missing_too() {
        let run = |score: f64, paint: f64| {
            json!({
                "categories": { "performance": { "score": score } },
                "audits": { "largest-contentful-paint": { "numericValue": paint } },
            })
        };
        let row = row(&[run(1.0, 900.0), run(0.5, 2500.0), run(0.99, 1234.0)]);
        assert_eq!((row[0].as_str(), row[1].as_str(), row[5].as_str()), ("99", "not told", "1.23 s"));
    }

    #[test]
    fn a_visit_is_told_in_seconds() {
        let text = told(&json!({ "painted": 2061.4, "answered": 5250.0, "written": 6000.0, "visits": 5 }))
            .unwrap_or_default();
        assert!(
            text.contains("after 2.06 s") && text.ends_with("after 5.25 s and to the files after 6 s."),
            "{text}"
        );
        assert!(told(&json!({ "visits": 5 })).is_none());
    }

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        assert_eq!([short(100.0), short(0.0), short(1.5)], ["100", "0", "1.5"]);
    }
}
