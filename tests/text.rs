//! What is said is said in both languages, with the same facts, and in the house's manner.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::PathBuf;

use slipway::answers::{AppField, EnvField, ServiceField, WorkerField};
use slipway::question::Asked;
use slipway::text::phrase::QuestionPhrase;
use slipway::text::{Language, Phrase};
use slipway::{platforms, services, stacks};

fn texts(language: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from("src/text").join(language)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The string literals of a file's code, comments left out.
fn literals(text: &str) -> Vec<String> {
    let code: String =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut literals = Vec::new();
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        if letter == '\'' {
            // A character literal, such as '"'.
            let mut ahead = letters.clone();
            if ahead.next() == Some('"') && ahead.next() == Some('\'') {
                letters = ahead;
            }
        }
        if letter != '"' {
            continue;
        }
        let mut literal = String::new();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => literal.extend(letters.next()),
                '"' => break,
                other => literal.push(other),
            }
        }
        literals.push(literal);
    }
    literals
}

#[test]
fn both_languages_have_the_same_files() {
    let names = |language: &str| -> Vec<PathBuf> {
        let root = PathBuf::from("src/text").join(language);
        texts(language).into_iter().map(|(path, _)| path.strip_prefix(&root).unwrap().to_owned()).collect()
    };
    assert_eq!(names("en"), names("es"));
}

#[test]
fn nobody_is_told_that_it_is_simple() {
    for (language, words) in [
        ("en", &["simply", "Simply", " just ", "easily", "obviously", "of course", "please"][..]),
        (
            "es",
            &["simplemente", "fácilmente", "obviamente", "por supuesto", "solo tienes que", "usted", "Usted"][..],
        ),
    ] {
        for (path, text) in texts(language) {
            for literal in literals(&text) {
                for word in words {
                    assert!(!literal.contains(word), "{}: \"{word}\" in: {literal}", path.display());
                }
                let shouts = literal.ends_with('!') && literal.len() > 12;
                assert!(!shouts, "{} shouts: {literal}", path.display());
            }
        }
    }
}

#[test]
fn spanish_is_not_english() {
    // Words that no Spanish sentence of ours needs, outside names in backticks.
    let english = [" the ", " and ", " with ", " your ", " that ", " which ", " is ", " are ", " it "];
    for (path, text) in texts("es") {
        for literal in literals(&text) {
            // Names and messages of programs stand in backticks or «».
            let outside: String = literal.split('`').step_by(2).collect();
            let outside: String = outside.split('«').map(|part| part.rsplit('»').next().unwrap()).collect();
            for word in english {
                assert!(!outside.contains(word), "{}: English in: {literal}", path.display());
            }
        }
    }
}

#[test]
fn spanish_asks_and_exclaims_on_both_sides() {
    for (path, text) in texts("es") {
        for literal in literals(&text).iter().filter(|literal| literal.contains(' ') && !literal.contains("http")) {
            let outside: String = literal.split('`').step_by(2).collect();
            let asks = outside.matches('?').count();
            assert!(asks <= outside.matches('¿').count(), "{}: {literal}", path.display());
        }
    }
}

#[test]
fn every_question_has_a_title_and_a_reason() {
    let mut asked = vec![
        Asked::Name,
        Asked::Registry,
        Asked::Tag,
        Asked::Repository,
        Asked::Platforms,
        Asked::Comments,
        Asked::Language,
        Asked::Apps,
        Asked::Workers,
        Asked::Variables,
        Asked::Secret,
        Asked::Services,
    ];
    asked.extend(AppField::ALL.iter().copied().map(Asked::App));
    asked.extend(WorkerField::ALL.iter().copied().map(Asked::Worker));
    asked.extend(EnvField::ALL.iter().copied().map(Asked::Env));
    asked.extend(ServiceField::ALL.iter().copied().map(Asked::Service));
    for asked in asked {
        for language in Language::ALL {
            let title = Phrase::Question(QuestionPhrase::Title(asked)).say(language);
            let why = Phrase::Question(QuestionPhrase::Why(asked)).say(language);
            assert!((2..=40).contains(&title.chars().count()), "{asked:?}: {title}");
            assert!(why.chars().count() > 20 && why.ends_with(['.', '?']), "{asked:?}: {why}");
        }
    }
}

#[test]
fn every_choice_of_a_list_is_described() {
    let mut phrases = Vec::new();
    for stack in stacks::ALL {
        phrases.push(stack.about);
        phrases.extend(stack.variants.iter().map(|variant| variant.about));
        phrases.extend(stack.frameworks.iter().map(|framework| framework.about));
    }
    phrases.extend(services::ALL.iter().map(|kind| kind.about));
    for platform in platforms::ALL {
        phrases.push(platform.about);
        assert!(platform.traits.len() >= 4, "{}: what matters when choosing", platform.name);
        phrases.extend(platform.traits);
    }
    for phrase in phrases {
        let (english, spanish) = (phrase.say(Language::English), phrase.say(Language::Spanish));
        assert!(!english.is_empty() && english != spanish, "{phrase:?}: {english}");
    }
}
