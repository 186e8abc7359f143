//! Dockerfile values by a port of `BuildKit`'s rules: a file's lines, the words of an instruction, quotes and `$`
//! (`frontend/dockerfile/parser/{parser,line_parsers,directives}.go`, `shell/lex.go`), then Go's `filepath.Match`.

use super::any_text::{any_text, cases};
use proptest::prelude::*;
use slipway::syntax::dockerfile::{Source, Unwritable, comment, env_value, json_words, operand, path_words};

/// What `ENV A=…` means: the words of the line, each with its quotes, escapes and variables worked off.
fn env(line: &str) -> Result<Vec<(String, String)>, String> {
    let rest = instruction(line, "ENV ")?;
    let words = split_words(rest);
    let pairs = words.iter().map(|word| word.split_once('=').ok_or(format!("no = in {word}")));
    pairs.map(|pair| pair.and_then(|(name, value)| Ok((name.to_owned(), process(value)?)))).collect()
}

/// A file of one line that does not go on in the next one.
fn instruction<'a>(line: &'a str, keyword: &str) -> Result<&'a str, String> {
    let ends_in_escape = line.trim_end_matches([' ', '\t']).ends_with('\\') && !line.ends_with("\\\\");
    if line.contains('\n') || line.ends_with('\r') || ends_in_escape || line.len() > 65_535 {
        return Err(format!("not one line: {line}"));
    }
    line.strip_prefix(keyword).ok_or_else(|| line.to_owned())
}

/// `parseWords`: white space outside quotes separates; quotes and escapes stay in the words.
fn split_words(rest: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), String::new(), None);
    let mut chars = rest.chars();
    while let Some(c) = chars.next() {
        match quote {
            None if c.is_whitespace() => words.push(std::mem::take(&mut word)),
            None if c == '\'' || c == '"' => {
                quote = Some(c);
                word.push(c);
            }
            Some(open) if c == open => {
                quote = None;
                word.push(c);
            }
            Some('\'') => word.push(c),
            _ if c == '\\' => {
                word.push(c);
                word.extend(chars.next());
            }
            _ => word.push(c),
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// `ProcessWord` with no variables known: any that expands is an error here, as nothing we write may.
fn process(word: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' => loop {
                match chars.next().ok_or("open single quote")? {
                    '\'' => break,
                    inner => out.push(inner),
                }
            },
            '"' => loop {
                match chars.next().ok_or("open double quote")? {
                    '"' => break,
                    '$' => return Err("a variable in quotes".to_owned()),
                    '\\' if chars.peek().is_some_and(|next| "\"$\\".contains(*next)) => {
                        out.extend(chars.next());
                    }
                    inner => out.push(inner),
                }
            },
            '\\' => out.extend(chars.next()),
            '$' => return Err("a variable".to_owned()),
            '<' if chars.peek() == Some(&'<') => return Err("a heredoc".to_owned()),
            c => out.push(c),
        }
    }
    Ok(out)
}

/// The paths of a COPY: JSON, or words between blanks; then each is processed.
fn copy(line: &str) -> Result<Vec<String>, String> {
    let rest = instruction(line, "COPY ")?.trim();
    if rest.starts_with("--") {
        return Err("a flag".to_owned());
    }
    let words: Vec<String> = serde_json::from_str(rest)
        .unwrap_or_else(|_| rest.split(['\t', '\u{b}', '\u{c}', '\r', ' ']).map(str::to_owned).collect());
    if words.iter().any(|word| word.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with("<<")) {
        return Err("a heredoc".to_owned());
    }
    words.iter().map(|word| process(word)).collect()
}

/// The only path that a pattern matches, when it has no other wildcard than classes of one character.
fn only_match(pattern: &str) -> Option<String> {
    let mut out = String::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match c {
            '*' | '?' | '\\' => return None,
            '[' => {
                out.push(chars.next().filter(|c| !"^]\\-".contains(*c))?);
                chars.next().filter(|c| *c == ']')?;
            }
            c => out.push(c),
        }
    }
    Some(out)
}

fn is_writable(text: &str) -> bool {
    !text.contains(['\n', '\r', '\0'])
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn values_come_back_or_are_refused(first in any_text(), second in any_text()) {
        let (Ok(a), Ok(b)) = (env_value(&first), env_value(&second)) else {
            let refused = !is_writable(&first) || !is_writable(&second) || first.len() + second.len() > 30_000;
            prop_assert!(refused);
            return Ok(());
        };
        if a.len() + b.len() < 65_000 {
            let read = env(&["ENV A=", &a, " B=", &b].concat());
            prop_assert_eq!(read, Ok(vec![("A".to_owned(), first.clone()), ("B".to_owned(), second)]));
        }
        let workdir = operand(&first).unwrap();
        prop_assert_eq!(process(&workdir), Ok(first));
    }

    #[test]
    fn copied_paths_come_back_or_are_refused(paths in proptest::collection::vec(any_text(), 1..4), to in any_text()) {
        let sources: Vec<Source> = paths.iter().map(|path| Source::Path(path)).collect();
        let written = match path_words(&sources, &to) {
            Ok(written) => written,
            Err(Unwritable::Backslash) => {
                let has_backslash = paths.iter().any(|path| path.contains('\\'));
                prop_assert!(has_backslash);
                return Ok(());
            }
            Err(_) => {
                let refused = paths.iter().chain([&to]).any(|path| !is_writable(path));
                prop_assert!(refused);
                return Ok(());
            }
        };
        prop_assume!(written.len() < 65_000);
        let mut read = copy(&["COPY ", &written].concat()).unwrap();
        prop_assert_eq!(read.pop(), Some(to));
        let matched: Option<Vec<String>> = read.iter().map(|pattern| only_match(pattern)).collect();
        prop_assert_eq!(matched, Some(paths));
    }

    #[test]
    fn the_exec_form_is_json_on_one_line(words in proptest::collection::vec(any_text(), 1..4)) {
        let written = json_words(&words);
        prop_assert!(written.lines().count() == 1 && !written.contains('\r'));
        prop_assert_eq!(serde_json::from_str::<Vec<String>>(&written).unwrap(), words);
    }

    #[test]
    fn a_comment_is_never_a_directive(
        name in "(syntax|ESCAPE|check|other)", blanks in "[ \u{a0}]{0,2}", text in any_text(),
    ) {
        for text in [format!("{blanks}{name}{blanks}={text}"), text] {
            let written = comment(&text);
            let equation = written.trim_start_matches('#').split_once('=');
            let directive = equation.map(|(name, _)| name.trim().to_lowercase());
            prop_assert!(written.starts_with('#') && written.lines().count() == 1);
            let is_directive = directive.is_some_and(|name| ["syntax", "escape", "check"].contains(&name.as_str()));
            prop_assert!(!is_directive, "{}", written);
        }
    }
}

#[test]
fn the_port_agrees_with_buildkit_on_its_own_table() {
    for (word, expected) in [
        (r"he'll'o", Some("hello")),
        ("he'llo", None),
        (r"he\'llo", Some("he'llo")),
        (r"abc\tdef", Some("abctdef")),
        (r#""abc\tdef""#, Some(r"abc\tdef")),
        (r#""abc\\tdef""#, Some(r"abc\tdef")),
        (r"'abc\tdef'", Some(r"abc\tdef")),
        (r"hello\", Some("hello")),
        (r"hello\\", Some(r"hello\")),
        ("\"hello", None),
        (r#""hello\""#, None),
        (r#""hel'lo""#, Some("hel'lo")),
        (r"'hello\\there'", Some(r"hello\\there")),
        (r#""''""#, Some("''")),
        (r"he\$PWD", Some("he$PWD")),
        (r#""he\$PWD""#, Some("he$PWD")),
        ("'he${XX}'", Some("he${XX}")),
    ] {
        assert_eq!(process(word).ok().as_deref(), expected, "{word}");
    }
}
