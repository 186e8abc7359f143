//! The letters themselves: line ends, tabs, and plain YAML words that some readers take for something else.

use yaml_serde::Value;

use super::{Ledger, Rule};
use crate::written::Written;
use crate::written::tree::{at, entries, list, text};

pub fn judge(written: &Written, ledger: &mut Ledger) {
    for (path, text) in &written.files {
        ledger.expect(Rule::Texts, !text.contains('\r'), || format!("{path}: CRLF line ends"));
        let tabs = text.contains('\t') && !path.ends_with("Caddyfile");
        ledger.expect(Rule::Texts, !tabs, || format!("{path}: a tab"));
        ledger.expect(Rule::Texts, text.ends_with('\n') && !text.ends_with("\n\n"), || {
            format!("{path}: its last line end")
        });
        if path.ends_with(".yaml") || path.ends_with(".yml") {
            plain_words(path, text, ledger);
        }
    }
    strings(written, ledger);
}

/// Plain scalars that YAML 1.1 takes for a boolean, a number in base 60 or 8, or an exponent.
fn plain_words(path: &str, text: &str, ledger: &mut Ledger) {
    let mut block = None;
    for (number, line) in text.lines().enumerate() {
        let indent = line.len() - line.trim_start().len();
        if block.is_some_and(|depth| indent > depth || line.trim().is_empty()) {
            continue;
        }
        block = None;
        let line = line.trim();
        if line.starts_with('#') {
            continue;
        }
        if line.ends_with('|') || line.ends_with("|-") || line.ends_with('>') || line.ends_with(">-") {
            block = Some(indent);
        }
        for word in plain_scalars(line) {
            ledger.expect(Rule::Words, !is_misread(&word), || {
                format!("{path}:{}: {word} without quotes", number + 1)
            });
        }
    }
}

/// The values of a line that are not in quotes, flow lists and maps taken apart.
fn plain_scalars(line: &str) -> Vec<String> {
    let mut outside = String::new();
    let mut quote = None;
    let mut last = ' ';
    for letter in line.chars() {
        match quote {
            None if letter == '"' || letter == '\'' => {
                quote = Some(letter);
                outside.push(',');
            }
            Some(open) if letter == open && !(open == '"' && last == '\\') => quote = None,
            None if letter == '#' && last == ' ' => break,
            None => outside.push(letter),
            Some(_) => {}
        }
        last = letter;
    }
    let values = outside.split([',', '[', ']', '{', '}']).map(|part| {
        let part = part.trim().trim_start_matches("- ").trim();
        part.split_once(": ").map_or(part, |(_, value)| value).trim()
    });
    values.filter(|value| !value.is_empty() && !value.ends_with(':')).map(str::to_owned).collect()
}

fn is_misread(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_digit());
    let truth = ["yes", "no", "on", "off", "y", "n", "~", "null"].contains(&word.to_lowercase().as_str());
    let mut parts = word.split(':');
    let base_60 = word.contains(':') && parts.all(digits);
    let octal = word.len() > 1 && word.starts_with('0') && digits(word);
    let exponent = word.split_once(['e', 'E']).is_some_and(|(left, right)| {
        digits(&left.replace('.', "")) && digits(right.trim_start_matches(['+', '-']))
    });
    truth || base_60 || octal || exponent
}

/// Where a variable's value or a port is meant, a text stands.
fn strings(written: &Written, ledger: &mut Ledger) {
    let compose = written.yaml("compose.yaml");
    for (name, service) in entries(at(&compose, &["services"])) {
        let values = [&["environment"][..], &["build", "args"], &["logging", "options"]];
        for (key, value) in values.into_iter().flat_map(|keys| entries(at(service, keys))) {
            string("compose.yaml", &format!("{name}: {key}"), value, ledger);
        }
        for port in list(at(service, &["ports"])) {
            string("compose.yaml", &format!("{name}: ports"), port, ledger);
        }
    }
    for service in list(at(&written.yaml("render.yaml"), &["services"])) {
        for variable in list(at(service, &["envVars"])).iter().filter(|one| !at(one, &["value"]).is_null()) {
            string("render.yaml", text(variable, "key"), at(variable, &["value"]), ledger);
        }
    }
    for path in written.files.keys().filter(|path| path.ends_with("heroku.yml")) {
        let file = written.yaml(path);
        let config = [&["setup", "config"][..], &["build", "config"]];
        for (key, value) in config.into_iter().flat_map(|keys| entries(at(&file, keys))) {
            string(path, key, value, ledger);
        }
    }
}

fn string(path: &str, what: &str, value: &Value, ledger: &mut Ledger) {
    ledger.expect(Rule::Words, value.is_string(), || format!("{path}: {what} is no text: {value:?}"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_scalars_are_found_and_quoted_ones_are_not() {
        assert_eq!(plain_scalars("- a: yes # no"), ["yes"]);
        assert_eq!(plain_scalars("test: [\"CMD\", on, 'off']"), ["on"]);
        assert_eq!(plain_scalars("driver: {max: 012, name: \"a: b\"}"), ["012"]);
        assert!(plain_scalars("name: \"yes\"").is_empty() && plain_scalars("services:").is_empty());
    }

    #[test]
    fn what_older_readers_take_for_something_else_is_known() {
        for word in ["yes", "No", "ON", "22:22", "012", "1e3", "~"] {
            assert!(is_misread(word), "{word}");
        }
        for word in ["yesterday", "1.5", "12", "true", "a:1", "10s", "0"] {
            assert!(!is_misread(word), "{word}");
        }
    }
}
