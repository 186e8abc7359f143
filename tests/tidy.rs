//! The rules of the house, held by a test: who may know whom, how files open, what is never written.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Which rooms a room may name, downward only. `project` and the three catalogues know each other: a project points
/// to the facts it chose, and a catalogue's functions read the project.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("answers", &[]),
    ("fact", &[]),
    ("syntax", &[]),
    ("archive", &[]),
    ("question", &["answers"]),
    ("problem", &["answers", "question", "fact"]),
    ("text", &["answers", "question", "problem", "fact"]),
    ("sheet", &["question", "text"]),
    ("guide", &["question", "syntax", "text"]),
    ("image_build", &["project", "question", "sheet", "text"]),
    (
        "project",
        &[
            "answers",
            "fact",
            "nearest",
            "platforms",
            "problem",
            "question",
            "services",
            "sheet",
            "stacks",
            "syntax",
            "text",
        ],
    ),
    ("stacks", &["answers", "fact", "image_build", "problem", "project", "question", "sheet", "syntax", "text"]),
    ("services", &["answers", "fact", "project", "question", "syntax", "text"]),
    (
        "files",
        &[
            "answers",
            "guide",
            "image_build",
            "project",
            "question",
            "services",
            "sheet",
            "stacks",
            "syntax",
            "text",
        ],
    ),
    (
        "platforms",
        &[
            "answers",
            "fact",
            "files",
            "guide",
            "image_build",
            "problem",
            "project",
            "question",
            "services",
            "sheet",
            "stacks",
            "syntax",
            "text",
        ],
    ),
    ("deploy", &["guide", "platforms", "project", "question", "sheet", "syntax", "text"]),
    ("limits", &[]),
    ("nearest", &[]),
    ("password", &[]),
    ("difference", &[]),
    ("history", &["answers", "question"]),
    ("diagnosis", &["guide", "platforms", "project", "text"]),
    ("kept", &["sheet", "syntax", "text"]),
    ("question_path", &["answers", "nearest", "problem", "project", "question"]),
    ("recipe_file", &["answers", "limits", "nearest", "problem", "question", "sheet", "syntax", "text"]),
    (
        "plan",
        &[
            "answers",
            "deploy",
            "files",
            "guide",
            "kept",
            "platforms",
            "problem",
            "project",
            "recipe_file",
            "sheet",
            "syntax",
        ],
    ),
    ("link", &["answers", "limits", "nearest", "problem", "question", "syntax"]),
];

/// Crates that only one room may name.
const ONLY: &[(&str, &[&str])] = &[
    ("leptos", &["ui"]),
    ("web_sys", &["ui"]),
    ("js_sys", &["ui"]),
    ("clap", &["cli", "main"]),
    ("serde_json", &["cli"]),
    ("saphyr_parser", &["recipe_file"]),
    ("std::fs", &["cli", "main"]),
    ("std::process", &["cli", "main"]),
    ("std::env", &["cli", "main"]),
    ("std::time", &["cli", "main", "ui"]),
];

/// Unit tests that outgrew their file may look at the whole from inside their room.
fn is_test(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "tests.rs")
}

fn files_below(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_str().unwrap().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// `src/text/en/note.rs` belongs to the room `text`.
fn room(path: &Path) -> String {
    let inside = path.strip_prefix("src").unwrap();
    inside.components().next().unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned()
}

/// The code without its unit tests and comments.
fn code(text: &str) -> String {
    let text = text.split("\n#[cfg(test)]\nmod tests").next().unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn rooms_named(code: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    for (place, _) in code.match_indices("crate::") {
        let rest = &code[place + "crate::".len()..];
        if let Some(list) = rest.strip_prefix('{') {
            let names = list.split('}').next().unwrap().split(',');
            rooms.extend(
                names.map(|name| name.trim().split(':').next().unwrap().to_owned()).filter(|name| !name.is_empty()),
            );
        } else {
            let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
            rooms.insert(rest[..end].to_owned());
        }
    }
    rooms
}

#[test]
fn rooms_know_only_what_lies_below() {
    let rules: BTreeMap<_, _> = MAY_KNOW.iter().map(|(room, may)| (*room, *may)).collect();
    let mut faults = Vec::new();
    for path in files_below("src", ".rs").into_iter().filter(|path| !is_test(path)) {
        let own = room(&path);
        let Some(may) = rules.get(own.as_str()) else {
            assert!(
                ["lib", "main", "cli", "ui"].contains(&own.as_str()),
                "no rule for the room {own}: add it to MAY_KNOW"
            );
            continue;
        };
        for other in rooms_named(&code(&fs::read_to_string(&path).unwrap())) {
            if other != own && !may.contains(&other.as_str()) {
                faults.push(format!("{} names {other}, which {own} must not know", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn each_kind_of_outside_knowledge_has_one_room() {
    let mut faults = Vec::new();
    for path in files_below("src", ".rs").into_iter().filter(|path| !is_test(path)) {
        let own = room(&path);
        let code = code(&fs::read_to_string(&path).unwrap());
        for (name, rooms) in ONLY {
            if code.contains(&format!("{name}::")) && !rooms.contains(&own.as_str()) {
                faults.push(format!("{} uses {name}: only {} may", path.display(), rooms.join(", ")));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_file_says_what_it_is() {
    for path in ["src", "tests", "xtask", "benches"].iter().flat_map(|folder| files_below(folder, ".rs")) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} opens with what lives in it", path.display());
    }
}

#[test]
fn no_room_is_a_junk_drawer() {
    for path in ["src", "xtask", "tests"].iter().flat_map(|folder| files_below(folder, ".rs")) {
        for word in ["util", "utils", "helpers", "helper", "common", "misc", "manager"] {
            let junk =
                path.components().any(|part| part.as_os_str().to_str().unwrap().trim_end_matches(".rs") == word);
            assert!(!junk, "{}: name it after its idea", path.display());
        }
    }
}

#[test]
fn nothing_is_left_unfinished() {
    let here = ["tests/tidy.rs"];
    for path in ["src", "xtask", "tests", "benches", "end2end/tests", "style"].iter().flat_map(|folder| {
        [".rs", ".ts", ".css"].iter().flat_map(|ending| files_below(folder, ending)).collect::<Vec<_>>()
    }) {
        if here.contains(&path.to_str().unwrap().replace('\\', "/").as_str()) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for word in ["todo!", "unimplemented!", "FIXME", "TODO", "dbg!", "for now", "coming soon"] {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
}

#[test]
fn a_file_holds_one_idea() {
    // Words are long and flat: one file for each enum of what can be said.
    let words = |path: &Path| path.starts_with("src/text");
    let mut long = Vec::new();
    for path in ["src", "xtask"].iter().flat_map(|folder| files_below(folder, ".rs")) {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        if lines > 400 && !words(&path) {
            long.push(format!("{}: {lines} lines", path.display()));
        }
    }
    assert!(long.is_empty(), "look for the second idea in:\n{}", long.join("\n"));
}

#[test]
fn no_sentence_is_made_outside_the_text_room() {
    // Problems, notes and labels are data; a platform or a file that writes `words(` speaks by itself.
    for path in files_below("src", ".rs") {
        if ["text", "cli", "question"].contains(&room(&path).as_str()) {
            continue;
        }
        let code = code(&fs::read_to_string(&path).unwrap());
        assert!(!code.contains("text::words"), "{} speaks: its words belong to text", path.display());
    }
}

#[test]
fn every_dependency_has_its_reason() {
    let manifest = fs::read_to_string("Cargo.toml").unwrap();
    let reasons = fs::read_to_string("docs/decisions.md").unwrap();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.contains("dependencies") && !line.contains("workspace");
        } else if inside && let Some((name, _)) = line.split_once('=') {
            let name = name.trim();
            assert!(reasons.contains(name), "docs/decisions.md does not say why `{name}`");
        }
    }
}

#[test]
fn facts_carry_source_and_day() {
    for path in files_below("src", ".rs").into_iter().filter(|path| !path.ends_with("fact.rs")) {
        let text = fs::read_to_string(&path).unwrap();
        for (place, _) in text.match_indices("Fact::new(") {
            let call: String = text[place..].chars().take(400).collect();
            assert!(!call.contains("\"\""), "{}: a fact without a source", path.display());
        }
    }
}
