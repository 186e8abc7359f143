//! Prints statements for Windows PowerShell 5.1 and PowerShell 7 alike.

mod words;

pub use words::quote;

use super::{Call, Statement};
pub(super) use words::single_quoted;
use words::{argument, expression, program, variable};

pub(super) fn print(statement: &Statement) -> String {
    match statement {
        Statement::Call(call) => line(call),
        Statement::Pipe(calls) => calls.iter().map(line).collect::<Vec<_>>().join(" | "),
        Statement::PipeText { text, into } => [&expression(text), " | ", &line(into)].concat(),
        Statement::Set { name, value } => [&variable(name), " = ", &expression(value)].concat(),
        Statement::AskSecret { name, prompt } => ask_secret(name, prompt),
        Statement::Forget(name) => ["Remove-Item ", &quote(&["Env:", name].concat())].concat(),
        Statement::CopyFile { from, to } => copy_file(from, to),
        Statement::MakeFolder(folder) => {
            ["New-Item -ItemType Directory -Force -Path ", &quote(folder), " | Out-Null"].concat()
        }
        Statement::ChangeFolder(folder) => ["cd ", literal_path(folder), &quote(folder)].concat(),
        Statement::WriteFile { path, lines } => {
            ["[IO.File]::WriteAllText(", &full_path(path), ", ", &text_of(lines), ")"].concat()
        }
        Statement::AppendLine { path, line } => {
            let line = single_quoted(line);
            ["[IO.File]::AppendAllText(", &full_path(path), ", ", &line, " + \"`n\")"].concat()
        }
    }
}

fn line(call: &Call) -> String {
    let mut words = call.0.iter();
    let program = words.next().map(program);
    program.into_iter().chain(words.map(argument)).collect::<Vec<_>>().join(" ")
}

/// `-AsSecureString` hides the typing in both versions, and this class gives the text back (`-MaskInput` needs 7.1).
fn ask_secret(name: &str, prompt: &str) -> String {
    let question = ["(Read-Host -AsSecureString ", &single_quoted(prompt), ")"].concat();
    [&variable(name), " = [Net.NetworkCredential]::new('', ", &question, ").Password"].concat()
}

fn copy_file(from: &str, to: &str) -> String {
    let to_option = if literal_path(from).is_empty() { "" } else { "-Destination " };
    ["Copy-Item ", literal_path(from), &quote(from), " ", to_option, &quote(to)].concat()
}

/// The option that keeps wildcards in a path from being one.
fn literal_path(path: &str) -> &'static str {
    if path.contains(['*', '?', '[', ']', '`']) { "-LiteralPath " } else { "" }
}

/// .NET does not follow `cd`, so a relative path is completed first. `Set-Content` is no way out: in 5.1 its UTF-8 has
/// a byte order mark, which Docker does not read.
fn full_path(path: &str) -> String {
    ["[IO.Path]::Combine($PWD.ProviderPath, ", &single_quoted(path), ")"].concat()
}

fn text_of(lines: &[String]) -> String {
    if lines.is_empty() {
        return "''".to_owned();
    }
    let lines: String = lines.iter().map(|line| ["  ", &single_quoted(line), "\n"].concat()).collect();
    ["(@(\n", &lines, ") -join \"`n\") + \"`n\""].concat()
}

#[cfg(test)]
mod tests {
    use super::super::{Word, call};
    use super::*;

    #[test]
    fn every_other_statement() {
        let case = |statement: &Statement, expected| assert_eq!(print(statement), expected);
        case(&Statement::Pipe(vec![call(["a", "b"]), call(["curl"])]), "a b | curl.exe");
        let token = || Word::Variable("TOKEN".into());
        case(&Statement::PipeText { text: token(), into: call(["x"]) }, "$env:TOKEN | x");
        case(&Statement::PipeText { text: "a".into(), into: call(["x"]) }, "'a' | x");
        case(&Statement::Set { name: "A".into(), value: "b".into() }, "$env:A = 'b'");
        case(
            &Statement::AskSecret { name: "KEY".into(), prompt: "The key".into() },
            "$env:KEY = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString 'The key')).Password",
        );
        case(&Statement::Forget("KEY".into()), "Remove-Item Env:KEY");
        case(
            &Statement::CopyFile { from: ".env.example".into(), to: ".env".into() },
            "Copy-Item .env.example .env",
        );
        case(
            &Statement::CopyFile { from: "a[b]".into(), to: "c".into() },
            "Copy-Item -LiteralPath 'a[b]' -Destination c",
        );
        case(&Statement::MakeFolder("a".into()), "New-Item -ItemType Directory -Force -Path a | Out-Null");
        case(&Statement::ChangeFolder("a b".into()), "cd 'a b'");
        case(
            &Statement::WriteFile { path: "a.txt".into(), lines: vec!["$x".into(), "it's".into()] },
            "[IO.File]::WriteAllText([IO.Path]::Combine($PWD.ProviderPath, 'a.txt'), \
             (@(\n  '$x'\n  'it''s'\n) -join \"`n\") + \"`n\")",
        );
        case(
            &Statement::AppendLine { path: ".gitignore".into(), line: ".env".into() },
            "[IO.File]::AppendAllText([IO.Path]::Combine($PWD.ProviderPath, '.gitignore'), '.env' + \"`n\")",
        );
    }
}
