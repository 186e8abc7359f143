//! YAML scalars that every reader takes for the same text, whether it follows YAML 1.1 (`PyYAML`, Ruby's Psych, which
//! reads heroku.yml) or 1.2. Only scalars: keys, dashes and indentation belong to the writers of files.

use std::borrow::Cow;

use super::{json, one_line::hash_comment};

/// A string value on one line: bare where it is safe in block and flow style, else double-quoted.
///
/// Bare is what no reader can take for anything else: the rules are stricter than any reader's. Tests hold them against
/// what serde-saphyr, which knows YAML 1.1, would quote, and against every reader that is at hand.
pub fn scalar(text: &str) -> Cow<'_, str> {
    if reads_bare(text) { text.into() } else { quoted(text).into() }
}

/// A string value, always double-quoted. JSON's escapes are all valid YAML (YAML 1.2.2, section 5.7).
pub fn quoted(text: &str) -> String {
    json::string(text)
}

/// A mapping key: bare when it is a plain word, else double-quoted. YAML allows 1,024 characters before the colon.
pub fn key(text: &str) -> Cow<'_, str> {
    let plain = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'-' | b'.' | b'/');
    if text.bytes().all(plain) { scalar(text) } else { quoted(text).into() }
}

/// A list of strings on one line, all double-quoted: `["CMD", "x"]`. In Compose files pass each item through
/// [`compose::literal`](super::compose::literal) first.
pub fn flow_list(items: &[impl AsRef<str>]) -> String {
    json::array(items)
}

/// One comment line, `# text`, whatever the text holds.
pub fn comment(text: &str) -> String {
    hash_comment(text)
}

/// Asked for every word of every file: it looks at bytes, and searches for nothing.
fn reads_bare(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Before `}` or `]`, the reader of recipes takes a dash after a blank for the beginning of a list.
    let ends_like_more = matches!(bytes, [.., b' ' | b':'] | [.., b' ', b'-']);
    let holds_more = || bytes.windows(2).any(|pair| matches!(pair, b": " | b" #"));
    begins_a_text(bytes)
        && text.chars().all(is_plain_everywhere)
        && !ends_like_more
        && !holds_more()
        && !resembles_a_number(bytes)
        && !is_a_word_of_its_own(text)
}

/// Not with the signs that mean something there: YAML 1.2.2, section 5.3; and those of special words: `~`, `=`, `<<`.
fn begins_a_text(text: &[u8]) -> bool {
    text.first().is_some_and(|c| !b"-?:,[]{}#&*!|>'\"%@`~=< ".contains(c))
}

/// What some reader takes for a truth, for nothing or for no number, however it is written. Source: the YAML 1.1 types
/// bool, null and float.
fn is_a_word_of_its_own(text: &str) -> bool {
    const WORDS: [&str; 12] =
        ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "infinity"];
    let word = text.trim_start_matches(['+', '-', '.']);
    word.len() <= 8 && WORDS.iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// `,[]{}` end a bare text in flow style, and in `PyYAML` `?` does too. Of other alphabets only letters and digits: signs
/// without width, marks of order and emoji are each read in more ways than one.
fn is_plain_everywhere(c: char) -> bool {
    match c {
        ' ' => true,
        ',' | '?' | '[' | ']' | '{' | '}' => false,
        _ if c.is_ascii() => c.is_ascii_graphic(),
        _ => c.is_alphanumeric() && c <= '\u{ffff}',
    }
}

/// Dates, times, versions, hex and octal numbers in any dialect: Psych alone takes `08:30`, `1,000` and `-2024-01-01
/// 00:00:00` for something else than text.
fn resembles_a_number(text: &[u8]) -> bool {
    text.first().is_some_and(|c| c.is_ascii_digit() || b"+-._".contains(c))
        && text.iter().all(|c| c.is_ascii_hexdigit() || b"_.,:+-xXoOtTzZ ".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_stay_bare() {
        for text in [
            "plain",
            "a b",
            "postgres:18-alpine",
            "unless-stopped",
            "10s",
            "256M",
            "./src",
            "/data",
            "http://web:80/x",
            "é",
            "日本",
            "it's",
            "a#b",
            "docker.io/library/nginx",
            "node server.js",
            "yes please",
            "1h30m",
            "VARIABLE_1",
            "Falsee",
            "e12345",
            "no yes no",
        ] {
            assert_eq!(scalar(text), text);
        }
    }

    #[test]
    fn what_a_reader_could_take_for_something_else_is_quoted() {
        for text in [
            "",
            "yes",
            "No",
            "on",
            "OFF",
            "y",
            "n",
            "true",
            "False",
            "null",
            "~",
            "22:22",
            "08:30",
            "012",
            "0o7",
            "0x1F",
            "1e3",
            "1_000",
            "1,000",
            "3.10",
            "1.2.3",
            ".inf",
            ".NaN",
            "-.inf",
            "2024-01-01",
            "=",
            "<<",
            "-",
            "?",
            "- a",
            "a -",
            "a: b",
            "a:",
            "a #b",
            "#a",
            " a",
            "a ",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a",
            "|",
            ">",
            "[a]",
            "{a}",
            "a, b",
            "'a'",
            "---",
            "/x?y",
            "...",
            ":a",
            "\u{a0}a",
            "😀",
            "-2024-01-01 00:00:00",
        ] {
            assert_eq!(scalar(text), format!("\"{text}\""));
        }
    }

    #[test]
    fn nothing_leaves_its_line() {
        assert_eq!(scalar("l1\nl2"), r#""l1\nl2""#);
        assert_eq!(scalar("a\u{2028}b\u{85}\u{feff}"), r#""a\u2028b\u0085\ufeff""#);
        let long = "word ".repeat(60) + "end";
        assert_eq!(scalar(&long), long);
        assert_eq!(comment("a\nb: c"), "# a b: c");
    }

    #[test]
    fn keys_and_lists() {
        assert_eq!(key("web"), "web");
        assert_eq!(key("on"), "\"on\"");
        assert_eq!(key("a b"), "\"a b\"");
        assert_eq!(key(""), "\"\"");
        assert_eq!(flow_list(&["CMD", "say \"x\""]), r#"["CMD", "say \"x\""]"#);
    }
}
