//! `.env` files: one assignment written so that as many readers as possible agree, and a reader for pasted ones.
//! The language is Docker Compose's; the other readers differ (`docker run --env-file` keeps quotes, a shell expands).

mod escapes;
mod read;

pub use read::{Entry, Fault, FaultKind, parse};

use super::one_line::hash_comment;

/// `NAME=value` in the most widely understood form that can hold the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The line, without its line break.
    pub text: String,
    pub form: Form,
    /// The readers that get something else than the value out of this line; Compose always gets the value itself.
    pub misread_by: Vec<Reader>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Bare letters, digits and a few signs: every reader agrees.
    Common,
    /// `'…'`, in which nothing is special.
    SingleQuoted,
    /// `"…"` with backslash escapes, for what single quotes cannot hold.
    DoubleQuoted,
}

/// The readers of `.env` files beside Compose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reader {
    /// `docker run --env-file`, and `env_file` with `format: raw`: what follows `=` is the value, quotes included.
    DockerRun,
    /// `. ./.env` in a POSIX shell.
    Shell,
    /// Python's python-dotenv.
    PythonDotenv,
    /// Node's dotenv.
    NodeDotenv,
}

/// Writes one assignment. The name is taken as it is: it must be a variable's name already.
///
/// Source of the forms: compose-go, `dotenv/parser.go`.
pub fn assignment(name: &str, value: &str) -> Assignment {
    let form = narrowest_form(value);
    let spelled = match form {
        Form::Common => value.to_owned(),
        Form::SingleQuoted => format!("'{value}'"),
        Form::DoubleQuoted => double_quoted(value),
    };
    Assignment { text: format!("{name}={spelled}"), form, misread_by: misreaders(value, form) }
}

/// One comment line, `# text`, whatever the text holds.
pub fn comment(text: &str) -> String {
    hash_comment(text)
}

fn narrowest_form(value: &str) -> Form {
    if value.chars().all(|c| c.is_ascii_alphanumeric() || "_./:@%+,=-".contains(c)) {
        Form::Common
    } else if value.contains(['\'', '\n', '\r']) || value.ends_with('\\') {
        Form::DoubleQuoted
    } else {
        Form::SingleQuoted
    }
}

fn double_quoted(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 2);
    out.push('"');
    for c in value.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\\' | '"' | '$' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Tried with python-dotenv 1.2, node's dotenv 18 and dash; `tests/syntax/dotenv_readers.rs` tries again.
fn misreaders(value: &str, form: Form) -> Vec<Reader> {
    let breaks_lines = value.contains(['\n', '\r']);
    let claims = [
        (Reader::DockerRun, form != Form::Common),
        (Reader::Shell, form == Form::DoubleQuoted && (breaks_lines || value.contains('`'))),
        (Reader::PythonDotenv, python_differs(value, form)),
        (Reader::NodeDotenv, form == Form::DoubleQuoted && value.contains(['\\', '"', '$'])),
    ];
    claims.into_iter().filter(|(_, differs)| *differs).map(|(reader, _)| reader).collect()
}

/// It expands `${NAME}` in either kind of quotes, and knows `\\` in both but `\$` in neither.
fn python_differs(value: &str, form: Form) -> bool {
    match form {
        Form::Common => false,
        Form::SingleQuoted => value.contains("${") || value.contains(r"\\"),
        Form::DoubleQuoted => value.contains('$'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_facts_table() {
        let case = |value, expected: &str| {
            assert_eq!(assignment("A", value).text, format!("A={expected}"));
        };
        case("plain", "plain");
        case("a b", "'a b'");
        case("p$5", "'p$5'");
        case("$HOME", "'$HOME'");
        case(r#"say "hi""#, r#"'say "hi"'"#);
        case("it's", r#""it's""#);
        case(r"c:\tmp", r"'c:\tmp'");
        case(r"end\", r#""end\\""#);
        case("a #b", "'a #b'");
        case("true", "true");
        case("", "");
        case(" x ", "' x '");
        case("l1\nl2", r#""l1\nl2""#);
        case("é€", "'é€'");
        case("it's $5\r", r#""it's \$5\r""#);
    }

    #[test]
    fn names_the_form_and_who_misreads_it() {
        let case = |value, form, misread_by: &[Reader]| {
            let written = assignment("A", value);
            assert_eq!((written.form, &*written.misread_by), (form, misread_by), "{value:?}");
        };
        case("postgres://u:p%40@db:5432/x", Form::Common, &[]);
        case("a b", Form::SingleQuoted, &[Reader::DockerRun]);
        case("${A}", Form::SingleQuoted, &[Reader::DockerRun, Reader::PythonDotenv]);
        case("it's", Form::DoubleQuoted, &[Reader::DockerRun]);
        case("it's `date`", Form::DoubleQuoted, &[Reader::DockerRun, Reader::Shell]);
        case("l1\nl2", Form::DoubleQuoted, &[Reader::DockerRun, Reader::Shell]);
        case("it's $5", Form::DoubleQuoted, &[Reader::DockerRun, Reader::PythonDotenv, Reader::NodeDotenv]);
    }

    #[test]
    fn comments_stay_on_their_line() {
        assert_eq!(comment("a\nB=c"), "# a B=c");
    }
}
