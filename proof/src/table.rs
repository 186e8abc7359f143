//! `docs/proof.md`: what was judged by what, how many, and what was not. Written by the command, in an order that does
//! not change from run to run.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Result;

use crate::verdict::{Part, Table};

pub struct Facts {
    pub seed: u64,
    pub projects: usize,
    pub seconds: u64,
    /// Seconds of each part.
    pub times: Vec<(String, u64)>,
}

pub fn write(path: &Path, parts: &[Part], facts: &Facts) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, page(parts, facts, &today()))?;
    Ok(())
}

fn page(parts: &[Part], facts: &Facts, day: &str) -> String {
    let mut page = format!(
        "# Proof\n\nWritten by `cargo xtask proof` on {day}. {} projects were judged: every golden case and a sample of \
         all choices with seed {} (`cargo xtask proof --seed {}` judges the same ones again). It took {} minutes \
         ({}).\n\n",
        facts.projects,
        facts.seed,
        facts.seed,
        facts.seconds.div_ceil(60),
        facts.times.iter().map(|(part, seconds)| format!("{part} {seconds} s")).collect::<Vec<_>>().join(", ")
    );
    page.push_str("## What was judged, and by what\n\n");
    let row = |part: &Part| {
        let counts = [part.passed, part.failed.len(), part.unchecked.len()].map(|count| count.to_string());
        [vec![part.name.clone(), part.judge.clone()], counts.to_vec()].concat()
    };
    let judged = parts.iter().filter(|part| part.passed + part.failed.len() + part.unchecked.len() > 0);
    let rows: Vec<_> = judged.map(row).collect();
    grid(&mut page, &["What", "Judge", "Passed", "Failed", "Unchecked"], &rows);
    let lists: [(&str, Vec<String>); 3] = [
        ("Failed", named(parts, |part| part.failed.clone())),
        ("Skipped", named(parts, |part| part.skipped.clone())),
        ("Unchecked: a judge had no parser for it", named(parts, unchecked)),
    ];
    for (title, lines) in lists.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        let _ = writeln!(page, "## {title}\n");
        for line in lines {
            let _ = writeln!(page, "- {}", cell(&line));
        }
        page.push('\n');
    }
    for table in parts.iter().filter_map(|part| part.table.as_ref()) {
        let Table { title, about, head, rows } = table;
        let _ = writeln!(page, "## {}{}\n\n{about}\n", title[..1].to_uppercase(), &title[1..]);
        grid(&mut page, head, rows);
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

fn named(parts: &[Part], lines: impl Fn(&Part) -> Vec<String>) -> Vec<String> {
    let of = |part: &Part| lines(part).into_iter().map(|line| format!("{}: {line}", part.name)).collect::<Vec<_>>();
    parts.iter().flat_map(of).collect()
}

fn unchecked(part: &Part) -> Vec<String> {
    part.reasons().into_iter().map(|(reason, count)| format!("{count} times: {reason}")).collect()
}

fn grid(page: &mut String, head: &[&str], rows: &[Vec<String>]) {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    page.push_str(&line(&head.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>()));
    page.push_str(&line(&vec!["---".to_owned(); head.len()]));
    for row in rows {
        page.push_str(&line(&row.iter().map(|text| cell(text)).collect::<Vec<_>>()));
    }
    page.push('\n');
}

/// A text that stays inside its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "\\<").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The day by the civil calendar, in UTC.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    day(seconds / 86_400)
}

/// Days since 1970-01-01 as year, month and day: a year is counted from March, so that the leap day is its last.
fn day(days: u64) -> String {
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_right() {
        assert_eq!(day(0), "1970-01-01");
        assert_eq!(day(11_016), "2000-02-29");
        assert_eq!(day(20_778), "2026-11-21");
    }

    #[test]
    fn the_page_names_what_was_skipped_and_what_failed() {
        let mut part = Part::new("files: a|b", "nobody");
        part.expect(false, || "x <y>".into());
        let page = page(
            &[part, Part::skipped("runs", "no engine")],
            &Facts { seed: 1, projects: 2, seconds: 61, times: vec![("files".into(), 60)] },
            "today",
        );
        for line in [
            "| files: a\\|b | nobody | 0 | 1 | 0 |",
            "- files: a|b: x \\<y>",
            "- runs: no engine",
            "2 minutes (files 60 s)",
        ] {
            assert!(page.contains(&line.replace("a|b:", "a\\|b:")), "{line}\n{page}");
        }
    }
}
