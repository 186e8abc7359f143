//! One assignment before all its readers: compose-go (a port), `docker run`, a shell, and the libraries for Rust,
//! Python and Node. Each must read the value, unless the assignment itself says that this one will not.

use super::any_text::{any_text, cases, samples};
use super::foreign::{ask, ask_json};
use proptest::prelude::*;
use slipway::syntax::dotenv::{Assignment, Form, Reader, assignment};

/// `dotenv/parser.go` with no variables known: any reference and any lone `$` is an error.
pub fn compose_go(file: &str) -> Result<Vec<(String, String)>, String> {
    let mut entries = Vec::new();
    let mut rest = file.strip_prefix('\u{feff}').unwrap_or(file);
    loop {
        rest = rest.trim_start();
        while let Some(line) = rest.strip_prefix('#') {
            rest = line.split_once('\n').map_or("", |(_, rest)| rest).trim_start();
        }
        if rest.is_empty() {
            return Ok(entries);
        }
        if let Some(name) =
            rest.strip_prefix("export").filter(|rest| rest.starts_with([' ', '\t', '\n', '\r', '\u{c}']))
        {
            rest = name.trim_start_matches(is_space);
        }
        let end = rest.find(['=', ':', '\n']).ok_or("a name without a value at the end")?;
        let name = rest[..end].trim_end();
        let fits = |c: char| c.is_alphanumeric() || is_space(c) || "_.-[]".contains(c);
        if !name.chars().all(fits) || name.contains([' ', '\t']) || rest[end..].starts_with('\n') {
            return Err(format!("name {name:?}"));
        }
        let value;
        (value, rest) = compose_value(rest[end + 1..].trim_start_matches(is_space))?;
        entries.push((name.to_owned(), value));
    }
}

fn compose_value(from: &str) -> Result<(String, &str), String> {
    let Some(quote) = from.chars().next().filter(|c| "'\"".contains(*c)) else {
        let (line, rest) = from.split_once('\n').unwrap_or((from, ""));
        let value = line.split_once(" #").map_or(line, |(value, _)| value);
        return Ok((substituted(value.trim_end())?, rest));
    };
    let (mut value, mut escaped) = (String::new(), false);
    for (at, c) in from.char_indices().skip(1) {
        if c == quote && !escaped {
            let rest = &from[at + 1..];
            return Ok((if quote == '"' { substituted(&go_escapes(&value))? } else { value }, rest));
        }
        if c == '\\' && !escaped {
            escaped = true;
            continue;
        }
        if escaped && c != quote {
            value.push('\\');
        }
        value.push(c);
        escaped = false;
    }
    Err("unterminated quote".to_owned())
}

fn go_escapes(text: &str) -> String {
    let pattern = regex::Regex::new(r#"\\(?:[abcfnrtv$"\\]|0[0-9]{0,3})"#).unwrap();
    let unquoted = |found: &regex::Captures| match &found[0] {
        r"\$" => "$$".to_owned(),
        r"\a" => "\u{7}".to_owned(),
        r"\b" => "\u{8}".to_owned(),
        r"\f" => "\u{c}".to_owned(),
        r"\n" => "\n".to_owned(),
        r"\r" => "\r".to_owned(),
        r"\t" => "\t".to_owned(),
        r"\v" => "\u{b}".to_owned(),
        r"\\" => "\\".to_owned(),
        "\\\"" => "\"".to_owned(),
        other => {
            let code = u8::from_str_radix(&other[2..], 8).ok().filter(|_| other.len() == 5);
            code.map_or_else(|| other.to_owned(), |code| char::from(code).to_string())
        }
    };
    pattern.replace_all(text, unquoted).into_owned()
}

fn substituted(text: &str) -> Result<String, String> {
    let without_pairs = text.replace("$$", "");
    if without_pairs.contains('$') { Err(format!("a variable in {text}")) } else { Ok(text.replace("$$", "$")) }
}

fn is_space(c: char) -> bool {
    "\t\u{b}\u{c}\r \u{85}\u{a0}".contains(c)
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn compose_reads_every_assignment(first in any_text(), second in any_text()) {
        let file = [assignment("A", &first).text, assignment("B", &second).text].join("\n");
        prop_assert_eq!(compose_go(&file), Ok(vec![("A".to_owned(), first), ("B".to_owned(), second)]));
    }

    #[test]
    fn docker_run_reads_the_common_form_and_no_other(value in any_text()) {
        let written = assignment("A", &value);
        let read = written.text.split_once('=').unwrap().1;
        prop_assert_eq!(read == value, written.form == Form::Common);
        prop_assert_eq!(read == value, !written.misread_by.contains(&Reader::DockerRun));
    }

    #[test]
    fn dotenvy_reads_what_its_escapes_allow(value in any_text()) {
        let value = value.replace('\r', "");
        let written = assignment("A", &value);
        let read: Result<Vec<_>, _> = dotenvy::from_read_iter(written.text.as_bytes()).collect();
        prop_assert_eq!(read.unwrap(), vec![("A".to_owned(), value)]);
    }
}

/// The samples that this reader is said to read, written.
fn readable_by(reader: Reader) -> Vec<(String, Assignment)> {
    let written =
        samples(400).into_iter().filter(|value| !value.contains('\0') && value.len() < 5_000).map(|value| {
            let written = assignment("A", &value);
            (value, written)
        });
    let readable: Vec<_> = written.filter(|(_, written)| !written.misread_by.contains(&reader)).collect();
    assert!(readable.len() > 150, "{} is too few to say anything", readable.len());
    readable
}

fn read_back_by(reader: Reader, name: &str, program: &str, probe: &[&str], arguments: &[&str]) {
    let values = readable_by(reader);
    let files: Vec<String> = values.iter().map(|(_, written)| written.text.clone()).collect();
    let Some(answers) = ask_json(name, program, probe, arguments, &files) else {
        return;
    };
    for ((value, written), answer) in values.iter().zip(answers) {
        assert_eq!(answer, serde_json::json!(value), "{name} reads {}", written.text);
    }
}

#[test]
fn python_dotenv_reads_what_it_is_said_to_read() {
    let program = "import io, json, sys\nfrom dotenv import dotenv_values\n\
        read = lambda text: dotenv_values(stream=io.StringIO(text, newline='')).get('A')\n\
        json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)";
    read_back_by(Reader::PythonDotenv, "python-dotenv", "python3", &["-c", "import dotenv"], &["-c", program]);
}

#[test]
fn node_dotenv_reads_what_it_is_said_to_read() {
    let program = "const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));\
        process.stdout.write(JSON.stringify(texts.map((text) => require('dotenv').parse(text).A)));";
    read_back_by(Reader::NodeDotenv, "node's dotenv", "node", &["-e", "require('dotenv')"], &["-e", program]);
}

#[test]
fn a_shell_reads_what_it_is_said_to_read() {
    let values = readable_by(Reader::Shell);
    let script: String =
        values.iter().map(|(_, written)| [&written.text, "\nprintf '%s\\0' \"$A\"\n"].concat()).collect();
    let Some(answer) = ask("sh", "sh", &["-c", ":"], &[], &script) else {
        return;
    };
    for ((value, written), read) in values.iter().zip(answer.split('\0')) {
        assert_eq!(read, value, "sh reads {}", written.text);
    }
}
