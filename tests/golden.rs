//! Cases that a person can read: `tests/golden/CASE/slipway.yaml` and, in `files/`, what it becomes.
//! `UPDATE_GOLDEN=1 cargo test --test golden` writes them anew; then read the diff like prose.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use slipway::plan::plan;
use slipway::recipe_file;
use slipway::text::Language;

fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<_> = fs::read_dir("tests/golden").unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() >= 20, "golden cases are missing");
    cases
}

/// Everything a recipe becomes: the files, and `problems.txt` where there are any.
fn output(recipe: &str) -> BTreeMap<String, String> {
    let (answers, placed) = recipe_file::read(recipe);
    assert!(placed.is_empty(), "a golden recipe reads without a problem: {placed:?}");
    let plan = plan(&answers);
    let (comments, language) = (plan.project.comments, plan.project.language);
    let mut files: BTreeMap<_, _> = plan
        .sheets()
        .map(|sheet| (sheet.path.clone(), sheet.text(comments, language, |name| format!("random-{name}"))))
        .collect();
    let problems: Vec<String> = plan
        .problems
        .iter()
        .map(|problem| {
            let words = problem.kind.say(Language::English);
            format!(
                "{:?} at {}: {} {}\n",
                problem.severity,
                problem.question.path(&answers),
                words.short,
                words.more
            )
        })
        .collect();
    if !problems.is_empty() {
        files.insert("problems.txt".to_owned(), problems.concat());
    }
    files
}

fn read_folder(folder: &Path, base: &Path, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_folder(&path, base, found);
        } else {
            let name = path.strip_prefix(base).unwrap().to_str().unwrap().replace('\\', "/");
            found.insert(name, fs::read_to_string(&path).unwrap().replace("\r\n", "\n"));
        }
    }
}

#[test]
fn every_case_becomes_its_files() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut differences = Vec::new();
    for case in cases() {
        let recipe = fs::read_to_string(case.join("slipway.yaml")).unwrap();
        let made = output(&recipe);
        let folder = case.join("files");
        if update {
            let _ = fs::remove_dir_all(&folder);
            for (path, text) in &made {
                let path = folder.join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            continue;
        }
        let mut expected = BTreeMap::new();
        read_folder(&folder, &folder, &mut expected);
        let paths: std::collections::BTreeSet<_> = expected.keys().chain(made.keys()).collect();
        for path in paths {
            if expected.get(path) != made.get(path) {
                differences.push(format!(
                    "{}: {path}\n{}",
                    case.display(),
                    first_difference(expected.get(path), made.get(path))
                ));
            }
        }
    }
    assert!(
        differences.is_empty(),
        "{}\nIf this is meant: UPDATE_GOLDEN=1 cargo test --test golden",
        differences.join("\n")
    );
}

fn first_difference(expected: Option<&String>, made: Option<&String>) -> String {
    let (Some(expected), Some(made)) = (expected, made) else {
        return format!("  expected: {}, made: {}", expected.is_some(), made.is_some());
    };
    let mut lines = expected.lines().zip(made.lines()).enumerate();
    lines.find(|(_, (old, new))| old != new).map_or_else(
        || "  one is longer than the other".to_owned(),
        |(number, (old, new))| format!("  line {}\n  - {old}\n  + {new}", number + 1),
    )
}

#[test]
fn the_same_recipe_gives_the_same_bytes() {
    for case in cases() {
        let recipe = fs::read_to_string(case.join("slipway.yaml")).unwrap();
        assert_eq!(output(&recipe), output(&recipe), "{}", case.display());
    }
}
