//! PowerShell as printed: by a reader of its rules written for this test, and by `pwsh` itself where it is installed.
//!
//! The rules are those of `tokenizer.cs` in argument mode; whatever it would split, expand or turn into a number,
//! array, operator or script block is an error here.

use super::any_text::{any_text, cases, samples};
use super::foreign::ask;
use super::shell_words::{VARIABLES, any_word, meaning};
use proptest::prelude::*;
use slipway::syntax::shell::{Call, Fault, Shell, Statement, call, faults, quote_powershell};
use std::iter::Peekable;
use std::str::Chars;

type Reading<'a> = Peekable<Chars<'a>>;

/// The arguments of a native program, the program first.
fn arguments(line: &str) -> Result<Vec<String>, String> {
    let mut rest = line.strip_prefix("& ").unwrap_or(line).chars().peekable();
    let mut read = Vec::new();
    while rest.peek().is_some() {
        read.push(argument(&mut rest)?);
        if rest.next().is_some_and(|c| c != ' ') {
            return Err(format!("two arguments side by side in {line}"));
        }
    }
    Ok(read)
}

fn argument(rest: &mut Reading) -> Result<String, String> {
    match rest.peek() {
        Some('\'') => single_quoted(rest),
        Some('"') => double_quoted(rest),
        Some('$') => variable(rest),
        _ => bare(rest),
    }
}

fn is_single_quote(c: char) -> bool {
    "'\u{2018}\u{2019}\u{201a}\u{201b}".contains(c)
}

fn is_double_quote(c: char) -> bool {
    "\"\u{201c}\u{201d}\u{201e}".contains(c)
}

fn single_quoted(rest: &mut Reading) -> Result<String, String> {
    rest.next();
    let mut text = String::new();
    loop {
        let c = rest.next().ok_or("a single quote is open")?;
        if is_single_quote(c) && rest.next_if(|next| is_single_quote(*next)).is_none() {
            return Ok(text);
        }
        text.push(c);
    }
}

fn double_quoted(rest: &mut Reading) -> Result<String, String> {
    rest.next();
    let mut text = String::new();
    loop {
        match rest.peek().copied().ok_or("a double quote is open")? {
            '`' => {
                rest.next();
                text.extend(rest.next().filter(|c| !c.is_ascii_alphanumeric()));
            }
            '$' => text += &variable(rest)?,
            c => {
                rest.next();
                if is_double_quote(c) && rest.next_if(|next| is_double_quote(*next)).is_none() {
                    return Ok(text);
                }
                text.push(c);
            }
        }
    }
}

/// `$env:NAME`, `${env:NAME}` or `$(command)`.
fn variable(rest: &mut Reading) -> Result<String, String> {
    rest.next();
    if rest.next_if_eq(&'(').is_some() {
        return Ok(ran(&arguments(&inside_parentheses(rest)?)?));
    }
    let braced = rest.next_if_eq(&'{').is_some();
    let mut path = String::new();
    while let Some(c) = rest.next_if(|c| if braced { *c != '}' } else { c.is_alphanumeric() || "_:?".contains(*c) })
    {
        path.push(c);
    }
    if braced {
        rest.next();
    }
    let name = path.strip_prefix("env:").ok_or_else(|| format!("another variable: {path}"))?;
    let known = VARIABLES.iter().find(|(known, _)| *known == name);
    known.map(|(_, value)| (*value).to_owned()).ok_or_else(|| format!("unknown variable {name}"))
}

fn inside_parentheses(rest: &mut Reading) -> Result<String, String> {
    let mut text = String::new();
    loop {
        match rest.peek().copied().ok_or("a parenthesis is open")? {
            ')' => {
                rest.next();
                return Ok(text);
            }
            '\'' => text += &quote_again(&single_quoted(rest)?),
            '"' => text += &quote_again(&double_quoted(rest)?),
            c => {
                rest.next();
                text.push(c);
            }
        }
    }
}

fn quote_again(text: &str) -> String {
    let doubled: String =
        text.chars().flat_map(|c| [Some(c), Some(c).filter(|c| is_single_quote(*c))]).flatten().collect();
    ["'", &doubled, "'"].concat()
}

/// Stands for what a command prints: which command it was.
fn ran(words: &[String]) -> String {
    format!("<{}>", words.join("\u{1}"))
}

fn bare(rest: &mut Reading) -> Result<String, String> {
    let mut text = String::new();
    while let Some(c) = rest.next_if(|c| *c != ' ') {
        let is_special = "(){};,|&<>'\"`$#*?[]~%\\\n\r\t".contains(c) || !c.is_ascii_graphic();
        if is_special || text.is_empty() && "@=:+".contains(c) {
            return Err(format!("{c} in a bare word"));
        }
        text.push(c);
    }
    let letters = text.trim_start_matches('-');
    let is_split = text.starts_with('-')
        && (!letters.starts_with(|c: char| c.is_ascii_alphabetic())
            || !text.starts_with("--") && letters.contains(['.', ':']));
    let starts_as_number = text.trim_start_matches('.').starts_with(|c: char| c.is_ascii_digit());
    let is_plain_number =
        text.chars().all(|c| c.is_ascii_digit()) && text.len() < 10 && (text == "0" || !text.starts_with('0'));
    if text.is_empty() || is_split || starts_as_number && !is_plain_number && !text.contains(':') {
        return Err(format!("{text} is no plain word"));
    }
    Ok(text)
}

fn printed(call: &Call) -> String {
    let words: Vec<String> = call.0.iter().map(|word| meaning(word, &printed)).collect();
    ran(&words)
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn every_word_of_a_call_comes_back(words in proptest::collection::vec(any_word(), 1..4)) {
        let statement: Statement = call(["x"]).with_all(words.clone()).into();
        prop_assume!(!faults(&statement, Shell::PowerShell).contains(&Fault::StopParsing));
        let line = statement.print(Shell::PowerShell);
        let mut expected = vec!["x".to_owned()];
        expected.extend(words.iter().map(|word| meaning(word, &printed)));
        prop_assert_eq!(arguments(&line), Ok(expected), "{}", line);
    }

    #[test]
    fn any_program_comes_back(name in any_text()) {
        let line = Statement::from(call([&name])).print(Shell::PowerShell);
        let expected = if name == "curl" { "curl.exe" } else { &name };
        prop_assert_eq!(arguments(&line), Ok(vec![expected.to_owned()]));
        prop_assert!(line.starts_with("& ") || line.starts_with(|c: char| c.is_ascii_alphabetic() || "./".contains(c)));
        prop_assert_eq!(arguments(&quote_powershell(&name)), Ok(vec![name]));
    }

    #[test]
    fn texts_in_statements_come_back(a in any_text(), lines in proptest::collection::vec(any_text(), 0..4)) {
        let case = |statement: Statement, skeleton: &str, expected: &[&str]| {
            let printed = statement.print(Shell::PowerShell);
            let (read, rest) = strings(&printed)?;
            if rest == skeleton && read == expected { Ok(()) } else { Err(printed) }
        };
        let set = Statement::Set { name: "A".into(), value: a.clone().into() };
        prop_assert_eq!(case(set, "$env:A = ''", &[&a]), Ok(()));
        let ask = Statement::AskSecret { name: "A".into(), prompt: a.clone() };
        let skeleton = "$env:A = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString '')).Password";
        prop_assert_eq!(case(ask, skeleton, &["", &a]), Ok(()));
        let pipe = Statement::PipeText { text: a.clone().into(), into: call(["x"]) };
        prop_assert_eq!(case(pipe, "'' | x", &[&a]), Ok(()));
        let append = Statement::AppendLine { path: a.clone(), line: a.clone() };
        let skeleton = "[IO.File]::AppendAllText([IO.Path]::Combine($PWD.ProviderPath, ''), '' + \"`n\")";
        prop_assert_eq!(case(append, skeleton, &[&a, &a]), Ok(()));
        let write = Statement::WriteFile { path: a.clone(), lines: lines.clone() };
        let each = "  ''\n".repeat(lines.len());
        let text = if lines.is_empty() { "''".to_owned() } else { format!("(@(\n{each}) -join \"`n\") + \"`n\"") };
        let skeleton = format!("[IO.File]::WriteAllText([IO.Path]::Combine($PWD.ProviderPath, ''), {text})");
        let mut expected: Vec<&str> = [&a].into_iter().chain(&lines).map(String::as_str).collect();
        if lines.is_empty() {
            expected.push("");
        }
        prop_assert_eq!(case(write, &skeleton, &expected), Ok(()));
    }
}

/// The single-quoted strings of a statement, and the statement with all of them emptied.
fn strings(statement: &str) -> Result<(Vec<String>, String), String> {
    let (mut found, mut skeleton) = (Vec::new(), String::new());
    let mut rest = statement.chars().peekable();
    while let Some(c) = rest.peek().copied() {
        if c == '\'' {
            found.push(single_quoted(&mut rest)?);
            skeleton.push_str("''");
        } else {
            rest.next();
            skeleton.push(c);
        }
    }
    Ok((found, skeleton))
}

#[test]
fn pwsh_reads_quoted_texts_back() {
    let texts: Vec<String> = samples(200).into_iter().filter(|text| !text.contains('\0')).collect();
    let mut script = "[Console]::OutputEncoding = [Text.UTF8Encoding]::new($false)\n".to_owned();
    for text in &texts {
        let set = Statement::Set { name: "V".into(), value: text.into() };
        script += &set.print(Shell::PowerShell);
        script += "\n[Console]::Out.Write(\"$env:V\" + [char]0)\n";
    }
    let file = tempfile::Builder::new().suffix(".ps1").tempfile().unwrap();
    std::fs::write(file.path(), ["\u{feff}", &script].concat()).unwrap();
    let path = file.path().to_str().unwrap();
    let Some(answer) = ask("pwsh", "pwsh", &["-NoProfile", "-Command", "1"], &["-NoProfile", "-File", path], "")
    else {
        return;
    };
    let read: Vec<&str> = answer.split_terminator('\0').collect();
    assert_eq!(read, texts);
}
