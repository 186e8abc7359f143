//! Bash as printed, read by real shells: sh, bash, and zsh where it is installed.

use super::any_text::samples;
use super::foreign::ask;
use super::shell_words::{VARIABLES, any_word, meaning, printing};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use slipway::syntax::shell::{Call, Shell, Statement, Word, call, print_all, quote, variable};
use std::process::Command;

const SHELLS: [&str; 3] = ["sh", "bash", "zsh"];

fn run(shell: &str, script: &str) -> Option<Vec<String>> {
    let answer = ask(shell, shell, &["-c", ":"], &[], script)?;
    Some(answer.split_terminator('\0').map(str::to_owned).collect())
}

fn texts() -> Vec<String> {
    samples(300).into_iter().filter(|text| !text.contains('\0')).collect()
}

#[test]
fn quoted_texts_come_back() {
    let texts = texts();
    let script: String = texts.iter().map(|text| ["printf '%s\\0' ", &quote(text), "\n"].concat()).collect();
    for shell in SHELLS {
        let Some(read) = run(shell, &script) else {
            continue;
        };
        assert_eq!(read, texts, "{shell}");
    }
}

#[test]
fn every_word_of_a_call_comes_back() {
    let calls = calls_of_any_words();
    let set = VARIABLES.map(|(name, value)| Statement::Set { name: name.into(), value: value.into() });
    let zero = call(["printf", "%s\\0"]);
    let lines = calls.iter().map(|words| zero.clone().with_all(words.clone()).into());
    let script = print_all(&set.into_iter().chain(lines).collect::<Vec<_>>(), Shell::Bash);
    let expected: Vec<String> = calls.iter().flatten().map(|word| meaning(word, &printed)).collect();
    for shell in SHELLS {
        let Some(read) = run(shell, &script) else {
            continue;
        };
        assert_eq!(read, expected, "{shell}");
    }
}

fn calls_of_any_words() -> Vec<Vec<Word>> {
    let config = Config { rng_seed: RngSeed::Fixed(20_261_121), ..Config::default() };
    let mut runner = TestRunner::new(config);
    let words = proptest::collection::vec(any_word(), 1..4);
    (0..150).map(|_| words.new_tree(&mut runner).unwrap().current()).collect()
}

/// `printf %s` with one argument, in `$(…)`, which cuts line breaks off the end.
fn printed(call: &Call) -> String {
    meaning(&call.0[2], &printed).trim_end_matches('\n').to_owned()
}

#[test]
fn variables_and_pipes() {
    let show = |name: &str| call(["sh", "-c", &["printf '%s\\0' \"${", name, "-none}\""].concat()]).into();
    let nasty = "it's \"$5\"\n `id`\\";
    let statements = [
        Statement::Set { name: "A".into(), value: nasty.into() },
        show("A"),
        Statement::Set { name: "B".into(), value: Word::Output(Box::new(printing(variable("A")))) },
        show("B"),
        Statement::Forget("A".into()),
        show("A"),
        Statement::PipeText { text: variable("B"), into: call(["cat"]) },
        call(["printf", "\\0"]).into(),
        Statement::Pipe(vec![call(["printf", "%s\\0", "b a"]), call(["tr", "ab", "xy"])]),
    ];
    for shell in SHELLS {
        let Some(read) = run(shell, &print_all(&statements, Shell::Bash)) else {
            continue;
        };
        assert_eq!(read, [nasty, nasty, "none", nasty, "y x"], "{shell}");
    }
}

#[test]
fn a_secret_is_asked_and_exported_without_being_shown() {
    let ask_it = Statement::AskSecret { name: "KEY".into(), prompt: "The 'key'".into() };
    let show = call(["sh", "-c", "printf '[%s]' \"$KEY\""]).into();
    let script = print_all(&[ask_it, show], Shell::Bash);
    for shell in ["bash", "zsh"] {
        let answer = ask(shell, shell, &["-c", ":"], &["-c", &script], "  s3cr\\et $x \nnext\n");
        let Some(answer) = answer else { continue };
        assert_eq!(answer, "The 'key': \n[  s3cr\\et $x ]", "{shell}");
    }
}

#[test]
fn files_and_folders_with_any_name_and_content() {
    let is_name = |text: &String| {
        !text.is_empty() && text.len() < 200 && !text.contains(['/', '\0']) && text != "." && text != ".."
    };
    let names: Vec<String> =
        texts().into_iter().filter(is_name).chain(["-rf".to_owned(), "-".to_owned()]).collect();
    let lines: Vec<String> = texts().iter().map(|text| text.replace('\n', " ")).chain(["EOF".to_owned()]).collect();
    let content = lines.concat().len() + lines.len();
    for shell in SHELLS {
        let folder = tempfile::tempdir().unwrap();
        for (index, name) in names.iter().enumerate().step_by(7) {
            let inner = format!("{index}");
            let statements = [
                Statement::MakeFolder(inner.clone()),
                Statement::ChangeFolder(inner.clone()),
                Statement::MakeFolder(name.clone()),
                Statement::ChangeFolder(name.clone()),
                Statement::WriteFile { path: name.clone(), lines: lines.clone() },
                Statement::AppendLine { path: name.clone(), line: name.replace('\n', " ") },
                Statement::CopyFile { from: name.clone(), to: "copy".into() },
            ];
            let script = print_all(&statements, Shell::Bash);
            let Ok(status) = Command::new(shell).arg("-c").arg(&script).current_dir(folder.path()).status() else {
                println!("skipped: {shell}, it is not installed");
                break;
            };
            assert!(status.success(), "{shell}: {script}");
            let copy = std::fs::read_to_string(folder.path().join(inner).join(name).join("copy")).unwrap();
            assert_eq!(copy.len(), content + name.len() + 1);
            assert_eq!(copy, lines.join("\n") + "\n" + &name.replace('\n', " ") + "\n");
        }
    }
}

#[test]
fn a_program_is_never_an_assignment_or_a_keyword() {
    for name in ["A=b", "coproc", "while", "it's", "a b"] {
        let line = Statement::from(call([name, "x"])).print(Shell::Bash);
        let output = Command::new("bash").arg("-c").arg(&line).output().unwrap();
        let complaint = String::from_utf8(output.stderr).unwrap();
        assert!(complaint.contains(name) && complaint.contains("not found"), "{line}: {complaint}");
    }
}
