//! Prints statements for bash; everything but `read -s` is plain POSIX sh, and all of it also works in zsh.

use super::{Call, Statement, Word, is_variable_name};

/// A text as one word of a POSIX shell: bare when it is made of harmless characters, else in single quotes, in which
/// nothing is special and a quote is written `'\''`. A shell cannot hold U+0000.
pub fn quote(text: &str) -> String {
    if !text.is_empty() && text.chars().all(is_harmless) && !text.starts_with(['=', '%']) {
        text.to_owned()
    } else {
        single_quoted(text)
    }
}

pub(super) fn print(statement: &Statement) -> String {
    match statement {
        Statement::Call(call) => line(call),
        Statement::Pipe(calls) => calls.iter().map(line).collect::<Vec<_>>().join(" | "),
        Statement::PipeText { text, into } => ["printf '%s' ", &word(text), " | ", &line(into)].concat(),
        Statement::Set { name, value } => set(name, value),
        Statement::AskSecret { name, prompt } => ask_secret(name, prompt),
        Statement::Forget(name) => ["unset ", &quote(name)].concat(),
        Statement::CopyFile { from, to } => ["cp ", &path(from), " ", &path(to)].concat(),
        Statement::MakeFolder(folder) => ["mkdir -p ", &path(folder)].concat(),
        Statement::ChangeFolder(folder) => ["cd ", &path(folder)].concat(),
        Statement::WriteFile { path, lines } => write_file(path, lines),
        Statement::AppendLine { path: to, line } => ["printf '%s\\n' ", &quote(line), " >> ", &path(to)].concat(),
    }
}

fn line(call: &Call) -> String {
    let mut words = call.0.iter();
    let program = words.next().map(program);
    program.into_iter().chain(words.map(word)).collect::<Vec<_>>().join(" ")
}

/// Before a program's name, `A=b` would be an assignment and `time` a keyword.
fn program(word: &Word) -> String {
    match word {
        Word::Text(name) if name.contains('=') || KEYWORDS.contains(&name.as_str()) => single_quoted(name),
        other => self::word(other),
    }
}

fn word(word: &Word) -> String {
    match word {
        Word::Text(text) => quote(text),
        Word::Variable(name) => expansion(name),
        Word::Output(call) => ["\"$(", &line(call), ")\""].concat(),
        Word::Joined(words) => joined(words),
    }
}

/// Quoted and bare pieces side by side are one word: `NAME="$NAME"`.
fn joined(words: &[Word]) -> String {
    let pieces: Vec<String> =
        words.iter().filter(|piece| !matches!(piece, Word::Text(text) if text.is_empty())).map(word).collect();
    if pieces.is_empty() {
        return "''".to_owned();
    }
    pieces.concat()
}

fn expansion(name: &str) -> String {
    if !is_variable_name(name) {
        return single_quoted(&["$", name].concat());
    }
    ["\"$", name, "\""].concat()
}

/// Apart from `export` when a command makes the value, so that its failure is seen.
fn set(name: &str, value: &Word) -> String {
    let name = quote(name);
    let spelled = word(value);
    if runs_a_command(value) && is_variable_name(&name) {
        return [&name, "=", &spelled, "\nexport ", &name].concat();
    }
    ["export ", &name, "=", &spelled].concat()
}

fn runs_a_command(word: &Word) -> bool {
    match word {
        Word::Output(_) => true,
        Word::Joined(words) => words.iter().any(runs_a_command),
        Word::Text(_) | Word::Variable(_) => false,
    }
}

/// On one line, because `read` would take the next pasted line for the answer. Works in zsh too, where `read -p` does
/// not ask.
fn ask_secret(name: &str, prompt: &str) -> String {
    let name = quote(name);
    ["printf '%s: ' ", &quote(prompt), "; IFS= read -rs ", &name, "; export ", &name, "; echo"].concat()
}

fn write_file(to: &str, lines: &[String]) -> String {
    let mut end = "EOF".to_owned();
    while lines.iter().any(|line| line.split('\n').any(|line| line == end)) {
        end.push('_');
    }
    let mut out = ["cat > ", &path(to), " <<'", &end, "'\n"].concat();
    for line in lines {
        out.push_str(line);
        out.push('\n');
    }
    out + &end
}

/// A path that no program takes for an option, nor `cd` for "the folder before".
fn path(path: &str) -> String {
    if path.starts_with('-') {
        return quote(&["./", path].concat());
    }
    quote(path)
}

fn single_quoted(text: &str) -> String {
    ["'", &text.replace('\'', r"'\''"), "'"].concat()
}

fn is_harmless(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_./:@%+,=-".contains(c)
}

const KEYWORDS: [&str; 17] = [
    "case", "coproc", "do", "done", "elif", "else", "esac", "fi", "for", "function", "if", "in", "select", "then",
    "time", "until", "while",
];

#[cfg(test)]
mod tests {
    use super::super::{call, joined, output, setting, variable};
    use super::*;

    #[test]
    fn words_of_the_facts_table() {
        let case = |text, expected| assert_eq!(quote(text), expected, "{text:?}");
        case("plain", "plain");
        case("a b", "'a b'");
        case("p$5", "'p$5'");
        case("say \"hi\"", "'say \"hi\"'");
        case("it's", r"'it'\''s'");
        case(r"end\", r"'end\'");
        case("a #b", "'a #b'");
        case("", "''");
        case("l1\nl2", "'l1\nl2'");
        case("é€", "'é€'");
        case("~", "'~'");
        case("=ls", "'=ls'");
        case("%1", "'%1'");
        case("A=b,c%d", "A=b,c%d");
        case("!x*?[a]{b}", "'!x*?[a]{b}'");
    }

    #[test]
    fn calls() {
        let case = |call: Call, expected| assert_eq!(print(&call.into()), expected);
        case(call(["docker", "build", "-t", "me/app:1.0", "."]), "docker build -t me/app:1.0 .");
        case(call(["heroku", "config:set"]).with(setting("A", "b c")), "heroku config:set A='b c'");
        case(call(["heroku", "config:set"]).with(setting("A", variable("A"))), r#"heroku config:set A="$A""#);
        case(
            call(["docker", "stop"]).with(output(call(["docker", "ps", "-q"]))),
            r#"docker stop "$(docker ps -q)""#,
        );
        case(call(["echo"]).with(joined([])), "echo ''");
        case(call(["A=b", "c"]), "'A=b' c");
        case(call(["time", "x"]), "'time' x");
        case(call(["echo"]).with(variable("A; rm")), "echo '$A; rm'");
    }

    #[test]
    fn every_other_statement() {
        let case = |statement: &Statement, expected| assert_eq!(print(statement), expected);
        case(&Statement::Pipe(vec![call(["a", "b"]), call(["c"])]), "a b | c");
        case(
            &Statement::PipeText { text: variable("TOKEN"), into: call(["docker", "login", "--password-stdin"]) },
            r#"printf '%s' "$TOKEN" | docker login --password-stdin"#,
        );
        case(&Statement::Set { name: "A".into(), value: "it's".into() }, r"export A='it'\''s'");
        case(
            &Statement::Set { name: "A".into(), value: output(call(["git", "log"])) },
            "A=\"$(git log)\"\nexport A",
        );
        case(
            &Statement::AskSecret { name: "KEY".into(), prompt: "The key".into() },
            "printf '%s: ' 'The key'; IFS= read -rs KEY; export KEY; echo",
        );
        case(&Statement::Forget("KEY".into()), "unset KEY");
        case(&Statement::CopyFile { from: ".env.example".into(), to: ".env".into() }, "cp .env.example .env");
        case(&Statement::MakeFolder("my app".into()), "mkdir -p 'my app'");
        case(&Statement::ChangeFolder("-".into()), "cd ./-");
        case(
            &Statement::WriteFile { path: "a.txt".into(), lines: vec!["$x".into(), "EOF".into()] },
            "cat > a.txt <<'EOF_'\n$x\nEOF\nEOF_",
        );
        case(
            &Statement::AppendLine { path: ".gitignore".into(), line: ".env".into() },
            "printf '%s\\n' .env >> .gitignore",
        );
    }
}
