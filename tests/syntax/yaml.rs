//! YAML by four readers: two crates of different descent, and where they are installed `PyYAML` and Ruby's Psych,
//! which follow YAML 1.1 each in its own way.

use super::any_text::{any_text, cases, samples};
use super::foreign::ask_json;
use proptest::prelude::*;
use saphyr::LoadableYamlNode;
use slipway::syntax::yaml;

/// The scalar as a file has it, in every place where one can stand: the reader must find the text twice in each.
fn documents(text: &str) -> [String; 3] {
    let (scalar, comment) = (yaml::scalar(text), yaml::comment(text));
    [
        format!("{comment}\na: {scalar}\nb: {scalar} {comment}\n"),
        format!("- {scalar}\n- {}\n", yaml::quoted(text)),
        format!("[{scalar}, {scalar}]\n"),
    ]
}

fn key_document(text: &str) -> String {
    format!("{}: x\n", yaml::key(text))
}

/// YAML ends a key after 1,024 characters.
fn fits_a_key(text: &str) -> bool {
    yaml::key(text).chars().count() < 1_000
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn yaml_serde_reads_it_back(text in any_text()) {
        let lines = documents(&text).map(|document| document.lines().count());
        prop_assert_eq!(lines, [3, 2, 1]);
        for document in documents(&text) {
            let read: yaml_serde::Value = yaml_serde::from_str(&document).unwrap();
            prop_assert_eq!(both(&read), Some((text.as_str(), text.as_str())), "{}", document);
        }
        if fits_a_key(&text) {
            let read: yaml_serde::Value = yaml_serde::from_str(&key_document(&text)).unwrap();
            prop_assert_eq!(read.get(text.as_str()).and_then(|value| value.as_str()), Some("x"));
        }
    }

    #[test]
    fn saphyr_reads_it_back(text in any_text()) {
        for document in documents(&text) {
            let read = saphyr::Yaml::load_from_str(&document).unwrap().remove(0);
            let text_of = |value: &saphyr::Yaml| value.as_str().unwrap().to_owned();
            let found = match &read {
                saphyr::Yaml::Mapping(entries) => entries.values().map(text_of).collect(),
                saphyr::Yaml::Sequence(items) => items.iter().map(text_of).collect(),
                _ => Vec::new(),
            };
            prop_assert_eq!(found, vec![text.clone(), text.clone()], "{}", document);
        }
        if fits_a_key(&text) {
            let read = saphyr::Yaml::load_from_str(&key_document(&text)).unwrap().remove(0);
            prop_assert_eq!(read.as_mapping().unwrap().keys().next().unwrap().as_str(), Some(text.as_str()));
        }
    }

    #[test]
    fn what_a_library_quotes_is_quoted(text in any_text()) {
        let bare = yaml::scalar(&text) == text;
        prop_assert!(!bare || a_library_leaves_it_bare(&text), "{text:?}");
    }

    #[test]
    fn short_words_that_a_library_quotes_are_quoted(text in "[-+.0-9a-zA-Z~=<:_ ]{1,5}") {
        let bare = yaml::scalar(&text) == text;
        prop_assert!(!bare || a_library_leaves_it_bare(&text), "{text:?}");
    }

    #[test]
    fn lists_and_comments_stay_on_one_line(texts in proptest::collection::vec(any_text(), 0..4)) {
        let list = yaml::flow_list(&texts);
        prop_assert!(!list.contains('\n'));
        prop_assert_eq!(&yaml_serde::from_str::<Vec<String>>(&list).unwrap(), &texts);
        for text in &texts {
            prop_assert_eq!(yaml::comment(text).lines().count(), 1);
        }
    }
}

/// serde-saphyr quotes what a reader of YAML 1.1 could take for something else than a text.
fn a_library_leaves_it_bare(text: &str) -> bool {
    let options = serde_saphyr::ser_options! { prefer_block_scalars: false };
    let written = serde_saphyr::to_string_with_options(&text, options).unwrap();
    written.strip_suffix('\n') == Some(text)
}

#[test]
fn the_special_words_are_quoted_in_every_spelling() {
    let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "infinity"];
    for word in words {
        for letters in 0..1_u32 << word.len() {
            let spelt: String = word
                .chars()
                .enumerate()
                .map(|(place, letter)| if letters >> place & 1 == 1 { letter.to_ascii_uppercase() } else { letter })
                .collect();
            assert_eq!(yaml::scalar(&spelt), format!("\"{spelt}\""));
        }
    }
}

fn both(read: &yaml_serde::Value) -> Option<(&str, &str)> {
    let (first, second) = match read {
        yaml_serde::Value::Mapping(_) => (read.get("a")?, read.get("b")?),
        _ => (read.get(0)?, read.get(1)?),
    };
    Some((first.as_str()?, second.as_str()?))
}

#[test]
fn pyyaml_reads_it_back() {
    let program = "import json, sys, yaml\n\
        def read(text):\n    got = yaml.safe_load(text)\n\
        \x20   return list(got.values() if isinstance(got, dict) else got)\n\
        json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)";
    read_back_by("PyYAML", "python3", &["-c", "import yaml"], &["-c", program]);
}

#[test]
fn psych_reads_it_back() {
    let program = "STDOUT.write JSON.generate(JSON.parse(STDIN.read).map { |text| \
        got = YAML.safe_load(text); got.is_a?(Hash) ? got.values : got })";
    let arguments = ["-Eutf-8", "-rjson", "-ryaml", "-e", program];
    read_back_by("Ruby's Psych", "ruby", &["-rjson", "-ryaml", "-e", "1"], &arguments);
}

fn read_back_by(name: &str, program: &str, probe: &[&str], arguments: &[&str]) {
    let texts: Vec<String> = samples(250).into_iter().filter(|text| text.len() < 2_000).chain(numbers()).collect();
    let files: Vec<String> = texts.iter().flat_map(|text| documents(text)).collect();
    let Some(answers) = ask_json(name, program, probe, arguments, &files) else {
        return;
    };
    for (index, (file, answer)) in files.iter().zip(answers).enumerate() {
        let text = &texts[index / 3];
        assert_eq!(answer, serde_json::json!([text, text]), "{name} reads {file}");
    }
}

/// Everything of up to four of these signs is a number, a date or a time to somebody.
fn numbers() -> impl Iterator<Item = String> {
    let signs = ['0', '1', '8', '.', ':', '-', '+', '_', ',', 'e', 'x', 'o', ' '];
    let longer = move |text: String| signs.map(|sign| format!("{text}{sign}"));
    let one: Vec<String> = longer(String::new()).into();
    let two: Vec<String> = one.iter().cloned().flat_map(longer).collect();
    let three: Vec<String> = two.iter().cloned().flat_map(longer).collect();
    let words = [
        "yes", "Yes", "YES", "y", "N", "on", "Off", "true", "TRUE", "nil", "Null", ".NaN", "-.INF", "inf", "nan",
        "0o17",
    ];
    let dates =
        ["2026-11-20", "2026-1-2", "2026-11-20 10:00:00", "2026-11-20T10:00:00Z", "-2026-11-20 10:00:00 +1"];
    let words = words.into_iter().chain(dates).map(str::to_owned);
    one.into_iter().chain(two).chain(three.into_iter().step_by(3)).chain(words)
}
