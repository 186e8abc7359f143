//! Values, paths and comments as `BuildKit` reads them in a Dockerfile. Knows no instruction: the writer of Dockerfiles
//! puts these spellings behind `ENV name=`, `COPY` or `CMD`.

use super::{
    json,
    one_line::{hash_comment, one_line},
};

/// Why a text has no spelling in a Dockerfile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unwritable {
    /// An instruction ends at its line's end, and no escape stands for a line break.
    LineBreak,
    /// No variable or path can hold U+0000.
    Nul,
    /// In the path of a COPY source a backslash is an escape in some places and a letter in others.
    Backslash,
    /// `BuildKit` reads lines of at most 65,535 bytes.
    TooLong,
}

/// What COPY takes from the build context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source<'a> {
    /// A file or folder of exactly this name, whatever characters it has.
    Path(&'a str),
    /// A pattern of Go's `filepath.Match`: `package*.json`.
    Pattern(&'a str),
}

/// Room for `LABEL name=` and the like on the same line.
const LONGEST_VALUE: usize = 65_000;

/// A value for ENV, ARG or LABEL, always double-quoted, with `\`, `"` and `$` escaped: nothing expands.
///
/// Inside double quotes `BuildKit` unescapes exactly these three and leaves everything else alone, also `` ` `` and `!`
/// (`frontend/dockerfile/shell/lex.go`, `processDoubleQuote`).
pub fn env_value(text: &str) -> Result<String, Unwritable> {
    let quoted = format!("\"{}\"", with_backslashes(on_one_line(text)?, r#"\"$"#));
    if quoted.len() > LONGEST_VALUE {
        return Err(Unwritable::TooLong);
    }
    Ok(quoted)
}

/// The operand of WORKDIR, USER or STOPSIGNAL, where variables expand too: bare when plain, else quoted.
pub fn operand(text: &str) -> Result<String, Unwritable> {
    let plain = |c: char| c.is_alphanumeric() || "_-./:@+".contains(c);
    if !text.is_empty() && text.chars().all(plain) { Ok(text.to_owned()) } else { env_value(text) }
}

/// The exec form of CMD, ENTRYPOINT, RUN or HEALTHCHECK CMD on one line: `["sh", "-c", "…"]`. No shell reads it and
/// nothing in it expands; it must be JSON to the letter, or `BuildKit` silently takes it for a shell command.
pub fn json_words(words: &[impl AsRef<str>]) -> String {
    json::array(words)
}

/// The sources and the destination of a COPY: `package.json package-lock.json ./`, or the JSON form when a path has
/// blanks or other special characters.
///
/// Three readers follow each other, and each takes an escape away: JSON (in that form only), `BuildKit`'s word rules
/// (quotes, backslashes, `$`, a heredoc's `<<`), and for sources Go's `filepath.Match` (`*`, `?` and `[`, which stand
/// for themselves in a class: `[*]`). With several sources the destination must end in `/`.
pub fn path_words(sources: &[Source], destination: &str) -> Result<String, Unwritable> {
    let mut words = sources.iter().map(source_word).collect::<Result<Vec<_>, _>>()?;
    words.push(with_backslashes(on_one_line(destination)?, SPECIAL_IN_WORDS));
    let in_plain_form = !words[0].starts_with(['[', '-']) && words.iter().all(|word| is_plain_path(word));
    Ok(if in_plain_form { words.join(" ") } else { json::array(&words) })
}

/// One comment line, `# text`, whatever the text holds.
///
/// A text such as `syntax=…` would be a parser directive if it came first in the file: it gets a dash in front.
/// Source: `frontend/dockerfile/parser/directives.go`.
pub fn comment(text: &str) -> String {
    let text = one_line(text);
    if is_parser_directive(&text) {
        return format!("# - {}", text.trim_start());
    }
    hash_comment(&text)
}

const SPECIAL_IN_WORDS: &str = r#"\"'$<"#;

fn source_word(source: &Source) -> Result<String, Unwritable> {
    let pattern = match *source {
        Source::Path(path) if path.contains('\\') => return Err(Unwritable::Backslash),
        Source::Path(path) => literal_pattern(path),
        Source::Pattern(pattern) => pattern.to_owned(),
    };
    Ok(with_backslashes(on_one_line(&pattern)?, SPECIAL_IN_WORDS))
}

fn literal_pattern(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for c in path.chars() {
        if "*?[".contains(c) {
            out.extend(['[', c, ']']);
        } else {
            out.push(c);
        }
    }
    out
}

fn with_backslashes(text: &str, special: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if special.contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn is_plain_path(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || "_-./@+:=~,%*?[]".contains(c))
}

fn on_one_line(text: &str) -> Result<&str, Unwritable> {
    if text.contains(['\n', '\r']) {
        return Err(Unwritable::LineBreak);
    }
    if text.contains('\0') {
        return Err(Unwritable::Nul);
    }
    Ok(text)
}

fn is_parser_directive(text: &str) -> bool {
    let Some((name, _)) = text.split_once('=') else {
        return false;
    };
    ["syntax", "escape", "check"].iter().any(|known| name.trim().eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn env_values_of_the_facts_table() {
        let case = |text, expected: &str| assert_eq!(env_value(text).as_deref(), Ok(expected), "{text:?}");
        case("plain", r#""plain""#);
        case("a b", r#""a b""#);
        case("p$5", r#""p\$5""#);
        case("$HOME", r#""\$HOME""#);
        case(r#"say "hi""#, r#""say \"hi\"""#);
        case("it's", r#""it's""#);
        case(r"c:\tmp", r#""c:\\tmp""#);
        case(r"end\", r#""end\\""#);
        case("a #b", r#""a #b""#);
        case("true", r#""true""#);
        case("", r#""""#);
        case(" x ", r#"" x ""#);
        case("é€", r#""é€""#);
        case("a`b!", r#""a`b!""#);
    }

    #[test]
    fn what_no_instruction_can_hold_is_refused() {
        assert_eq!(env_value("l1\nl2"), Err(Unwritable::LineBreak));
        assert_eq!(env_value("l1\r"), Err(Unwritable::LineBreak));
        assert_eq!(env_value("a\0"), Err(Unwritable::Nul));
        assert_eq!(env_value(&"$".repeat(40_000)), Err(Unwritable::TooLong));
        assert_eq!(path_words(&[Source::Path("a\nb")], "."), Err(Unwritable::LineBreak));
        assert_eq!(path_words(&[Source::Path(r"a\b")], "."), Err(Unwritable::Backslash));
    }

    #[test]
    fn operands_are_quoted_only_where_needed() {
        assert_eq!(operand("/app").as_deref(), Ok("/app"));
        assert_eq!(operand("/my $app").as_deref(), Ok(r#""/my \$app""#));
    }

    #[test]
    fn copy_is_plain_where_it_can_be() {
        use Source::{Path, Pattern};
        let case = |sources: &[Source], destination, expected: &str| {
            assert_eq!(path_words(sources, destination).as_deref(), Ok(expected));
        };
        case(&[Path("requirements.txt")], "./", "requirements.txt ./");
        case(&[Pattern("package*.json"), Path(".npmrc")], "./", "package*.json .npmrc ./");
        case(&[Path("my app")], "/srv/my app/", r#"["my app", "/srv/my app/"]"#);
        case(&[Path("a*b?[c]")], ".", "a[*]b[?][[]c] .");
        case(&[Path("[id].tsx")], ".", r#"["[[]id].tsx", "."]"#);
        case(&[Path("--link")], ".", r#"["--link", "."]"#);
        case(&[Path("it's $5")], ".", r#"["it\\'s \\$5", "."]"#);
        case(&[Path("<<EOF")], ".", r#"["\\<\\<EOF", "."]"#);
    }

    #[test]
    fn a_comment_is_one_line_and_never_a_directive() {
        let case = |text, expected| assert_eq!(comment(text), expected, "{text:?}");
        case("Runs as a user of its own", "# Runs as a user of its own");
        case("one\ntwo", "# one two");
        case("", "#");
        case("syntax=docker/dockerfile:1", "# - syntax=docker/dockerfile:1");
        case("  Escape = `", "# - Escape = `");
        case("\u{a0}check=skip=all", "# - check=skip=all");
        case("the syntax=x line", "# the syntax=x line");
    }
}
