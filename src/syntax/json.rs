//! JSON text (RFC 8259), which YAML's double quotes and Dockerfile's exec form share.

use std::fmt::Write;

/// A JSON string with its quotes.
///
/// Every character that some reader of JSON, YAML or JavaScript cannot have bare inside quotes is written `\uXXXX`:
/// control characters, U+0085, U+2028, U+2029, the byte order mark and U+FFFE/U+FFFF. Emoji stay as they are.
pub fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    // Most texts need nothing.
    if text.bytes().all(|c| matches!(c, b' '..=b'~') && c != b'"' && c != b'\\') {
        out.push_str(text);
    } else {
        text.chars().for_each(|c| push_escaped(&mut out, c));
    }
    out.push('"');
    out
}

/// A JSON array of strings on one line: `["a", "b"]`.
pub fn array(items: &[impl AsRef<str>]) -> String {
    let items: Vec<String> = items.iter().map(|item| string(item.as_ref())).collect();
    format!("[{}]", items.join(", "))
}

fn push_escaped(out: &mut String, c: char) {
    match c {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\u{8}' => out.push_str("\\b"),
        '\u{c}' => out.push_str("\\f"),
        c if needs_code(c) => {
            write!(out, "\\u{:04x}", u32::from(c)).expect("a String takes every write");
        }
        c => out.push(c),
    }
}

fn needs_code(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_must_be_escaped_and_no_more() {
        let case = |text, expected| assert_eq!(string(text), expected, "{text:?}");
        case("", r#""""#);
        case("plain / é€ 😀", r#""plain / é€ 😀""#);
        case(r#"say "hi""#, r#""say \"hi\"""#);
        case(r"c:\tmp", r#""c:\\tmp""#);
        case("l1\nl2\r\t\u{8}\u{c}", r#""l1\nl2\r\t\b\f""#);
        case("\0\u{1b}\u{7f}\u{85}\u{2028}\u{feff}", r#""\u0000\u001b\u007f\u0085\u2028\ufeff""#);
    }

    #[test]
    fn an_array_stays_on_one_line() {
        assert_eq!(array(&["CMD", "a\nb"]), r#"["CMD", "a\nb"]"#);
        assert_eq!(array(&[""; 0]), "[]");
    }
}
