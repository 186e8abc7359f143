//! YAML scalars that every reader takes for the same text, whether it follows YAML 1.1 (`PyYAML`, Ruby's Psych, which
//! reads heroku.yml) or 1.2. Only scalars: keys, dashes and indentation belong to the writers of files.

use super::{json, one_line::hash_comment};

/// A string value on one line: bare where it is safe in block and flow style, else double-quoted.
///
/// Whether bare is safe is asked of a library (`serde_yaml`, that is serde-saphyr with its YAML 1.1 rules); what looks
/// like a number to any reader, flow punctuation, emoji and unusual blanks are quoted on top of that.
pub fn scalar(text: &str) -> String {
    if reads_bare(text) { text.to_owned() } else { quoted(text) }
}

/// A string value, always double-quoted. JSON's escapes are all valid YAML (YAML 1.2.2, section 5.7).
pub fn quoted(text: &str) -> String {
    json::string(text)
}

/// A mapping key: bare when it is a plain word, else double-quoted. YAML allows 1,024 characters before the colon.
pub fn key(text: &str) -> String {
    let plain = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'-' | b'.' | b'/');
    if text.bytes().all(plain) { scalar(text) } else { quoted(text) }
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

fn reads_bare(text: &str) -> bool {
    is_plainly_words(text) || reads_bare_by_the_rules(text)
}

/// Most scalars are of this kind, and asking costs more than writing them. No reader's special word (`false`, `null`,
/// `yes`) has more than five letters, and no number begins with one.
fn is_plainly_words(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() > 5
        && bytes[0].is_ascii_alphabetic()
        && bytes.iter().all(|c| c.is_ascii_alphanumeric() || matches!(c, b'_' | b' '))
        && !text.ends_with(' ')
}

fn reads_bare_by_the_rules(text: &str) -> bool {
    // Before `}` or `]`, the reader of recipes takes a dash after a blank for the beginning of a list.
    let ends_like_a_list = text.ends_with(" -");
    text.chars().all(is_plain_everywhere)
        && !ends_like_a_list
        && !resembles_a_number(text)
        && the_library_leaves_it_bare(text)
}

/// `,[]{}` end a bare text in flow style, and in `PyYAML` `?` does too.
fn is_plain_everywhere(c: char) -> bool {
    c == ' ' || !(c.is_whitespace() || c.is_control() || ",?[]{}".contains(c) || c > '\u{ffff}')
}

/// Dates, times, versions, hex and octal numbers in any dialect: Psych alone takes `08:30`, `1,000` and `-2024-01-01
/// 00:00:00` for something else than text.
fn resembles_a_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c))
        && text.chars().all(|c| c.is_ascii_hexdigit() || "_.,:+-xXoOtTzZ ".contains(c))
}

fn the_library_leaves_it_bare(text: &str) -> bool {
    let options = serde_yaml::ser_options! { prefer_block_scalars: false };
    serde_yaml::to_string_with_options(&text, options).is_ok_and(|written| written.strip_suffix('\n') == Some(text))
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
            "é€",
            "it's",
            "a#b",
            "docker.io/library/nginx",
            "node server.js",
            "yes please",
            "1h30m",
        ] {
            assert_eq!(scalar(text), text);
        }
    }

    #[test]
    fn the_rules_leave_plain_words_bare_too() {
        for text in [
            "VARIABLE_1",
            "postgres",
            "Falsee",
            "yesyes",
            "nullnull",
            "e12345",
            "x0ffffff",
            "infinity",
            "a b c d",
            "no yes no",
            "value 12",
        ] {
            assert!(is_plainly_words(text) && reads_bare_by_the_rules(text), "{text}");
        }
        for text in ["false", "1234567", "_12345", "12e4567", "blank ", "0x123456", "a: 1234", "a #b cd", "- abcde"]
        {
            assert!(!is_plainly_words(text), "{text}");
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
