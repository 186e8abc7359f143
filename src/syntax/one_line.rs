//! A text on a single line: what every kind of comment needs. Knows no notation.

/// Line breaks and other control characters become one space each run; everything else stays as it is.
///
/// Besides `\n` and `\r` these are the characters that some reader takes for a line break (U+0085, U+2028, U+2029) or
/// refuses even in a comment, as YAML does with every unprintable one.
pub(super) fn one_line(text: &str) -> String {
    if !text.contains(breaks_a_line) {
        return text.trim_end().to_owned();
    }
    let pieces: Vec<&str> = text.split(breaks_a_line).filter(|piece| !piece.is_empty()).collect();
    pieces.join(" ").trim_end().to_owned()
}

/// The text behind `# `, or a bare `#` when nothing is left of it: a comment in Dockerfiles, YAML and `.env`.
pub(super) fn hash_comment(text: &str) -> String {
    let text = one_line(text);
    if text.is_empty() {
        return "#".to_owned();
    }
    format!("# {text}")
}

fn breaks_a_line(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_words_and_drops_breaks() {
        let case = |text, expected| assert_eq!(one_line(text), expected, "{text:?}");
        case("plain  text", "plain  text");
        case("two\r\nlines", "two lines");
        case("a\u{2028}b\u{85}c\u{7f}d\u{feff}", "a b c d");
        case("  indented ", "  indented");
        case("\n\n", "");
        assert_eq!(hash_comment("\n"), "#");
        assert_eq!(hash_comment("é€ 😀"), "# é€ 😀");
    }
}
