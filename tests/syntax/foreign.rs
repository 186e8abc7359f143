//! Programs that read our texts: started once for many values, skipped by name where they are not installed.

use std::io::Write;
use std::process::{Command, Stdio};

/// What the program prints when it is given this standard input; `None`, and a line that says so, when it is missing.
///
/// `probe` are the arguments with which it shows that it is there with all that it needs.
pub fn ask(name: &str, program: &str, probe: &[&str], arguments: &[&str], input: &str) -> Option<String> {
    let works = Command::new(program).args(probe).stdin(Stdio::null()).output();
    if !works.is_ok_and(|output| output.status.success()) {
        println!("skipped: {name}, it is not installed");
        return None;
    }
    let mut child =
        Command::new(program).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writing = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap().unwrap();
    assert!(output.status.success(), "{name} failed");
    Some(String::from_utf8(output.stdout).unwrap())
}

/// Runs a program of JSON in, JSON out: a list of texts each way.
pub fn ask_json(
    name: &str,
    program: &str,
    probe: &[&str],
    arguments: &[&str],
    texts: &[String],
) -> Option<Vec<serde_json::Value>> {
    let answer = ask(name, program, probe, arguments, &serde_json::to_string(texts).unwrap())?;
    let answers: Vec<serde_json::Value> = serde_json::from_str(&answer).unwrap();
    assert_eq!(answers.len(), texts.len());
    Some(answers)
}
