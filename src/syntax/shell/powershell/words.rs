//! Words for PowerShell: which stay bare, how the others are quoted. Sources: PowerShell's own `tokenizer.cs`,
//! `CharTraits.cs` and `NativeCommandParameterBinder.cs`.

use super::line;
use crate::syntax::shell::{Word, is_variable_name};

/// A text as one argument: bare when no version gives any of its characters a meaning, else in single quotes.
pub fn quote(text: &str) -> String {
    if is_bare(text) { text.to_owned() } else { single_quoted(text) }
}

/// In 5.1 `curl` and `wget` are names of Invoke-WebRequest; any quoted name needs the call operator.
pub(super) fn program(word: &Word) -> String {
    let Some(name) = word.known_text() else {
        return ["& ", &argument(word)].concat();
    };
    if name == "curl" || name == "wget" {
        return name + ".exe";
    }
    let is_bare = name.chars().all(|c| c.is_ascii_alphanumeric() || "_-./".contains(c))
        && name.starts_with(|c: char| c.is_ascii_alphabetic() || "./".contains(c))
        && name != "."
        && !KEYWORDS.contains(&name.to_ascii_lowercase().as_str());
    if is_bare { name } else { ["& ", &single_quoted(&name)].concat() }
}

pub(super) fn argument(word: &Word) -> String {
    word.known_text().map_or_else(|| unknown(word), |text| quote(&text))
}

/// A value where PowerShell expects an expression: never a bare word.
pub(super) fn expression(word: &Word) -> String {
    word.known_text().map_or_else(|| unknown(word), |text| single_quoted(&text))
}

fn unknown(word: &Word) -> String {
    match word {
        Word::Variable(name) => variable(name),
        other => ["\"", &inside_double_quotes(other), "\""].concat(),
    }
}

/// PowerShell joins no neighbouring pieces as bash does, so they all go into one pair of double quotes.
fn inside_double_quotes(word: &Word) -> String {
    match word {
        Word::Text(text) => expandable(text),
        Word::Variable(name) => ["${env:", &braced(name), "}"].concat(),
        Word::Output(call) => ["$(", &line(call), ")"].concat(),
        Word::Joined(words) => words.iter().map(inside_double_quotes).collect(),
    }
}

pub(super) fn variable(name: &str) -> String {
    if is_variable_name(name) { ["$env:", name].concat() } else { ["${env:", &braced(name), "}"].concat() }
}

fn braced(name: &str) -> String {
    with_backticks(name, |c| "`{}".contains(c))
}

fn expandable(text: &str) -> String {
    with_backticks(text, |c| matches!(c, '`' | '$' | '"' | '\u{201c}'..='\u{201e}'))
}

fn with_backticks(text: &str, special: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if special(c) {
            out.push('`');
        }
        out.push(c);
    }
    out
}

/// Nothing is special inside but the quote, which is doubled; the typographic ones count as quotes as well.
pub(in crate::syntax::shell) fn single_quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('\'');
    for c in text.chars() {
        if matches!(c, '\'' | '\u{2018}'..='\u{201b}') {
            out.push(c);
        }
        out.push(c);
    }
    out.push('\'');
    out
}

/// Letters, digits and a few signs, less what the tokenizer would split or read as a number, an array or an operator.
fn is_bare(text: &str) -> bool {
    if !text.chars().all(|c| c.is_ascii_alphanumeric() || "_./:=@+-".contains(c)) {
        return false;
    }
    let rest = text.trim_start_matches('-');
    match text.len() - rest.len() {
        0 => is_bare_value(text),
        // `-name.rest` and `-name:rest` are split at the sign; `--name…` is not.
        1 => starts_with_letter(rest) && !rest.contains(['.', ':']),
        2 => starts_with_letter(rest),
        _ => false,
    }
}

fn is_bare_value(text: &str) -> bool {
    let is_number = text.chars().all(|c| c.is_ascii_digit()) && text.len() < 10 && !text.starts_with('0');
    let is_port_pair = text.starts_with(|c: char| c.is_ascii_digit()) && text.contains(':');
    let is_path = text.trim_start_matches('.').starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    let is_folder = text == "." || text == "..";
    is_number && !text.is_empty() || is_port_pair || is_path || is_folder || text.starts_with('_')
}

fn starts_with_letter(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
}

const KEYWORDS: [&str; 36] = [
    "begin",
    "break",
    "catch",
    "class",
    "configuration",
    "continue",
    "data",
    "define",
    "do",
    "dynamicparam",
    "else",
    "elseif",
    "end",
    "enum",
    "exit",
    "filter",
    "finally",
    "for",
    "foreach",
    "from",
    "function",
    "hidden",
    "if",
    "in",
    "param",
    "process",
    "return",
    "static",
    "switch",
    "throw",
    "trap",
    "try",
    "until",
    "using",
    "var",
    "while",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::shell::{Call, call, joined, output, setting};

    #[test]
    fn bare_only_where_every_version_agrees() {
        for text in [
            "build",
            ".",
            "..",
            "./app",
            "../x",
            ".env",
            "/data",
            "me/app:1.0",
            "user@host",
            "A=b",
            "config:set",
            "8080:80",
            "127.0.0.1:5432:5432",
            "8080",
            "-t",
            "-fsS",
            "--password-stdin",
            "--name=a.b:c",
            "_x",
        ] {
            assert_eq!(quote(text), text);
        }
        for text in [
            "", "a b", "a,b", "$x", "--", "-", "--%", "-a.b", "-p80:80", "3.14", "1e3", "10s", "007", ".5", "@x",
            "%x", "=x", "+1", ":x", "~", "a;b", "a|b", "a&b", "(a)", "{a}", "a'", "a#b", "\\a", "é", "-1", "#",
            "*", "a?b", "a[0]",
        ] {
            assert!(quote(text).starts_with('\''), "{text} stayed bare");
        }
    }

    #[test]
    fn quotes_are_doubled_also_the_typographic_ones() {
        assert_eq!(quote("it's"), "'it''s'");
        assert_eq!(
            quote("it\u{2019}s \u{201a}\u{201b}\u{2018}"),
            "'it\u{2019}\u{2019}s \u{201a}\u{201a}\u{201b}\u{201b}\u{2018}\u{2018}'"
        );
        assert_eq!(quote("say \"hi\" $x `"), "'say \"hi\" $x `'");
    }

    #[test]
    fn calls() {
        let case = |call: Call, expected| assert_eq!(line(&call), expected);
        case(call(["docker", "build", "-t", "me/app:1.0", "."]), "docker build -t me/app:1.0 .");
        case(call(["curl", "-fsS", "http://localhost:8080/"]), "curl.exe -fsS http://localhost:8080/");
        case(call(["./run me"]), "& './run me'");
        case(call(["if"]), "& 'if'");
        case(call(["x"]).with(setting("A", "b c")), "x 'A=b c'");
        case(call(["x"]).with(Word::Variable("A".into())), "x $env:A");
        case(call(["x"]).with(setting("A", Word::Variable("A".into()))), r#"x "A=${env:A}""#);
        case(call(["x"]).with(Word::Variable("A-b}".into())), "x ${env:A-b`}}");
        case(
            call(["docker", "stop"]).with(output(call(["docker", "ps", "-q"]))),
            r#"docker stop "$(docker ps -q)""#,
        );
        let mixed = joined(["`$\"\u{201d}".into(), Word::Variable("A".into())]);
        case(call(["x"]).with(mixed), "x \"```$`\"`\u{201d}${env:A}\"");
    }
}
