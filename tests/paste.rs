//! The block that is pasted into a terminal writes what it should and loses nothing: run by real shells.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use slipway::syntax::shell::{Manner, Shell, Writing, block};

const HOSTILE: &str = "a 'quote' \"two\" $HOME `date` $(date) !! \\ \\n\n!.env\nEND_OF_FILE\n'@\n\ttab ñ 😀 ‘typographic’\n  # %PATH%\n";

fn files() -> Vec<(&'static str, &'static str, Manner)> {
    vec![
        ("Dockerfile", "FROM scratch\n", Manner::Replace),
        (".github/workflows/publish.yml", HOSTILE, Manner::Replace),
        ("-n's app/año $x.txt", HOSTILE, Manner::Replace),
        ("empty", "", Manner::Replace),
        ("no-end", "no line break", Manner::Replace),
        (".env", "PASSWORD=one\n", Manner::Once),
        (".gitignore", ".env\n# a \\ b\n*.pyc\n", Manner::Add),
    ]
}

fn script(shell: Shell) -> String {
    let files = files();
    let writings: Vec<_> =
        files.iter().map(|(path, text, manner)| Writing { path, text, manner: *manner }).collect();
    block(&writings, shell)
}

/// What the shell prints, or nothing where there is no such shell. A test that asks says so.
fn run(program: &str, arguments: &[&str], script: &str, folder: &Path) -> Option<String> {
    let child = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        eprintln!("skipped: the pasted block in {program}, which is not here");
        return None;
    };
    child.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && error.is_empty(), "{program}: {error}");
    Some(String::from_utf8(output.stdout).unwrap().replace('\r', ""))
}

fn is_as_meant(folder: &Path) {
    for (path, text, _) in files() {
        let ending = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
        assert_eq!(fs::read_to_string(folder.join(path)).unwrap(), format!("{text}{ending}"), "{path}");
    }
}

fn in_shell(program: &str, arguments: &[&str], shell: Shell) {
    let script = script(shell);
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let Some(first) = run(program, arguments, &script, folder) else { return };
    is_as_meant(folder);
    let signs = |said: &str| said.lines().map(|line| line.chars().next().unwrap()).collect::<String>();
    assert_eq!(signs(&first), "+++++++", "{first}");

    // A second time nothing is touched.
    let second = run(program, arguments, &script, folder).unwrap();
    assert_eq!(signs(&second), "=======", "{second}");

    // What differs gets another name, never one that is taken; passwords stay.
    fs::write(folder.join("Dockerfile"), "my own\n").unwrap();
    fs::write(folder.join("Dockerfile.before-1"), "older\n").unwrap();
    fs::write(folder.join(".env"), "PASSWORD=mine\n").unwrap();
    fs::write(folder.join(".gitignore"), "*.pyc\nmine").unwrap();
    let third = run(program, arguments, &script, folder).unwrap();
    assert_eq!(signs(&third), "~=====~", "{third}");
    assert_eq!(fs::read_to_string(folder.join("Dockerfile.before-2")).unwrap(), "my own\n");
    assert_eq!(fs::read_to_string(folder.join("Dockerfile.before-1")).unwrap(), "older\n");
    assert_eq!(fs::read_to_string(folder.join("Dockerfile")).unwrap(), "FROM scratch\n");
    assert_eq!(fs::read_to_string(folder.join(".env")).unwrap(), "PASSWORD=mine\n");
    assert_eq!(fs::read_to_string(folder.join(".gitignore")).unwrap(), "*.pyc\nmine\n.env\n# a \\ b\n");
}

#[test]
fn sh_writes_the_files() {
    in_shell("sh", &[], Shell::Bash);
}

#[test]
fn bash_writes_the_files() {
    in_shell("bash", &["--norc"], Shell::Bash);
}

#[test]
fn zsh_writes_the_files() {
    in_shell("zsh", &["-f"], Shell::Bash);
}

#[test]
fn powershell_writes_the_files() {
    in_shell("pwsh", &["-NoProfile", "-NonInteractive", "-Command", "-"], Shell::PowerShell);
}

#[cfg(unix)]
#[test]
fn passwords_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    if run("sh", &[], &script(Shell::Bash), folder.path()).is_some() {
        let mode = fs::metadata(folder.path().join(".env")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
