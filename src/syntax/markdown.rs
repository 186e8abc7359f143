//! Texts inside Markdown: `CommonMark`, with the tables and the crossed-out text of GitHub.

use std::borrow::Cow;

use super::one_line::one_line;

/// A block of code between fences longer than any row of backticks in it, with its line breaks as `\n`.
///
/// The language is reduced to what an info string can hold. Markdown has no U+0000: it becomes U+FFFD.
pub fn code_fence(text: &str, language: &str) -> String {
    let mut text = Cow::Borrowed(text);
    if text.contains(['\r', '\0']) {
        text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}").into();
    }
    let fence = "`".repeat(longest_run(&text, '`').max(2) + 1);
    let language: String = language.chars().filter(|c| c.is_ascii_alphanumeric() || "-_+.".contains(*c)).collect();
    let end_of_text = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    format!("{fence}{language}\n{text}{end_of_text}{fence}\n")
}

/// A piece of code in a line: `` `text` `` with enough backticks, and blanks inside where the rules take one away.
///
/// Line breaks and other control characters become spaces; an empty text stays empty, as Markdown cannot write it.
pub fn inline_code(text: &str) -> String {
    let text = printable(text);
    if text.is_empty() {
        return text;
    }
    let fence = "`".repeat(first_free_length(&text));
    let touches_the_fence = text.starts_with('`') || text.ends_with('`');
    let would_lose_blanks = text.starts_with(' ') && text.ends_with(' ') && !text.trim_matches(' ').is_empty();
    let blank = if touches_the_fence || would_lose_blanks { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}

/// A text as words on one line, in which nothing is markup: for paragraphs, headings and list items.
pub fn text(text: &str) -> String {
    let text = one_line(text);
    let words = text.trim_matches(' ');
    let before = text.len() - text.trim_start_matches(' ').len();
    if before == 0 && is_plainly_text(words) {
        return words.to_owned();
    }
    let mut out = "&#32;".repeat(before);
    let mut previous = None;
    let mut rest = words.chars();
    while let Some(c) = rest.next() {
        if needs_backslash(c, previous, rest.as_str(), words) {
            out.push('\\');
        }
        out.push(c);
        previous = Some(c);
    }
    out
}

/// The same for a cell of a table, where a bare `|` would begin the next cell.
pub fn cell_text(text: &str) -> String {
    self::text(text).replace(r"\|", "&#124;")
}

/// A piece of code in a cell of a table: `|` is written `\|`. After a backslash that would be read as two cells, so
/// such a text is written as HTML.
pub fn cell_code(text: &str) -> String {
    if printable(text).contains(r"\|") {
        return format!("<code>{}</code>", entities(&printable(text)));
    }
    inline_code(text).replace('|', r"\|")
}

/// One space for each character that ends a line or cannot be seen.
fn printable(text: &str) -> String {
    text.replace("\r\n", " ").chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Nothing in it can be markup wherever it stands, and what would be at the start of a line does not stand there: most
/// sentences, found without looking around each letter.
fn is_plainly_text(words: &str) -> bool {
    let is_letter = |c: &u8| c.is_ascii_alphabetic() || !c.is_ascii();
    words.bytes().next().is_some_and(|c| is_letter(&c))
        && words.bytes().all(|c| is_letter(&c) || c.is_ascii_digit() || b" .,:;'\"/!?%@()-+=>".contains(&c))
}

/// `_` inside a word, `+`, `-`, `=`, `>` and `1.` away from the line's start and `#` inside a word are harmless.
fn needs_backslash(c: char, previous: Option<char>, rest: &str, line: &str) -> bool {
    let inside_a_word = || previous.is_some_and(char::is_alphanumeric) && rest.starts_with(char::is_alphanumeric);
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '&' | '~' | '|' | '$' => true,
        '_' => !inside_a_word(),
        '#' => !previous.is_some_and(char::is_alphanumeric),
        '+' | '-' | '=' | '>' => previous.is_none(),
        '.' | ')' => is_list_number(&line[..line.len() - rest.len() - c.len_utf8()]),
        _ => false,
    }
}

fn is_list_number(text: &str) -> bool {
    (1..=9).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit())
}

fn entities(text: &str) -> String {
    let entity = |c: char| format!("&#{};", u32::from(c));
    text.chars().map(|c| if c.is_ascii_punctuation() { entity(c) } else { c.to_string() }).collect()
}

fn longest_run(text: &str, of: char) -> usize {
    runs(text, of).max().unwrap_or(0)
}

/// The shortest row of backticks that the text does not hold itself.
fn first_free_length(text: &str) -> usize {
    let taken: Vec<usize> = runs(text, '`').collect();
    let longest = taken.iter().max().copied().unwrap_or(0);
    (1..=longest).find(|length| !taken.contains(length)).unwrap_or(longest + 1)
}

fn runs(text: &str, of: char) -> impl Iterator<Item = usize> {
    text.split(move |c| c != of).map(str::len).filter(|length| *length > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fences_grow_with_their_content() {
        assert_eq!(code_fence("ls", "sh"), "```sh\nls\n```\n");
        assert_eq!(code_fence("a\r\nb\n", ""), "```\na\nb\n```\n");
        assert_eq!(code_fence("````", "a `b`"), "`````ab\n````\n`````\n");
        assert_eq!(code_fence("", "x"), "```x\n```\n");
    }

    #[test]
    fn inline_code_of_all_shapes() {
        let case = |text, expected| assert_eq!(inline_code(text), expected, "{text:?}");
        case("docker ps", "`docker ps`");
        case("a`b", "``a`b``");
        case("``", "` `` `");
        case("`", "`` ` ``");
        case(" a ", "`  a  `");
        case(" a", "` a`");
        case("  ", "`  `");
        case("a\nb", "`a b`");
        case("", "");
    }

    #[test]
    fn words_are_never_markup() {
        let case = |text, expected| assert_eq!(super::text(text), expected, "{text:?}");
        case("Set MY_VAR to 5, then go.", "Set MY_VAR to 5, then go.");
        case("*a* _b_ `c` [d](e) <f> &amp;", r"\*a\* \_b\_ \`c\` \[d\](e) \<f> \&amp;");
        case("# title", r"\# title");
        case("C# and #1", r"C# and \#1");
        case("- item - more", r"\- item - more");
        case("12. month", r"12\. month");
        case("  x", "&#32;&#32;x");
        case("a\nb", "a b");
    }

    #[test]
    fn cells() {
        assert_eq!(cell_text("a|b"), "a&#124;b");
        assert_eq!(cell_code("a|b"), r"`a\|b`");
        assert_eq!(cell_code(r"a\|b"), "<code>a&#92;&#124;b</code>");
    }
}
