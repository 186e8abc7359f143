//! The command line from outside: the program itself, in folders of its own.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const RECIPE: &str = include_str!("recipe_file/issue.yaml");

struct Ran {
    code: i32,
    out: String,
    err: String,
}

/// Runs the program in a folder, with this on stdin.
fn slipway_with(folder: &Path, arguments: &[&str], stdin: &str) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_slipway"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not read stdin may be gone already.
    let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

fn slipway(folder: &Path, arguments: &[&str]) -> Ran {
    slipway_with(folder, arguments, "")
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn read(folder: &TempDir, path: &str) -> String {
    fs::read_to_string(folder.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn write(folder: &TempDir, path: &str, text: &str) {
    fs::write(folder.path().join(path), text).unwrap();
}

/// Every file with its text, by its path.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(here) = folders.pop() {
        for entry in fs::read_dir(here).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                found.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn nothing_said_gives_a_whole_project() {
    let here = folder();
    let ran = slipway(here.path(), &["generate", "--out", "out"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    for file in ["out/Dockerfile", "out/.dockerignore", "out/compose.yaml", "out/DEPLOY.md", "out/slipway.yaml"] {
        assert!(!read(&here, file).is_empty(), "{file}");
    }
    assert!(ran.out.contains("created Dockerfile\n"), "{}", ran.out);
}

#[test]
fn what_is_written_twice_stays_the_same() {
    let here = folder();
    write(&here, "recipe.yaml", RECIPE);
    let generate = ["generate", "--recipe", "recipe.yaml", "--out", "out"];
    let first = slipway(here.path(), &generate);
    assert_eq!(first.code, 0, "{}", first.err);
    let files_before = files(&here.path().join("out"));
    assert!(files_before.iter().any(|(path, _)| path == ".env"));
    let second = slipway(here.path(), &generate);
    assert_eq!(second.code, 0, "{}", second.err);
    assert!(!second.out.contains("creado") && second.out.contains("sin cambios Dockerfile\n"), "{}", second.out);
    assert_eq!(files(&here.path().join("out")), files_before, "passwords too");
}

#[test]
fn what_differs_is_listed_and_left_alone() {
    let here = folder();
    fs::create_dir(here.path().join("out")).unwrap();
    write(&here, "out/Dockerfile", "FROM mine\n");
    write(&here, "out/compose.yaml", "mine: true\n");
    let ran = slipway(here.path(), &["generate", "--out", "out"]);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("  Dockerfile\n  compose.yaml\n"), "{}", ran.err);
    assert_eq!(files(&here.path().join("out")).len(), 2, "nothing was written");
    assert_eq!(read(&here, "out/Dockerfile"), "FROM mine\n");
    let ran = slipway(here.path(), &["generate", "--out", "out", "--force"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("replaced Dockerfile\n"), "{}", ran.out);
    assert!(read(&here, "out/Dockerfile").contains("FROM python"));
}

#[test]
fn passwords_and_secrets_of_an_env_file_are_kept() {
    let here = folder();
    let recipe =
        "name: shop\napps:\n- env: [{name: API_KEY, secret: true}]\nservices: [{name: db, kind: postgres}]\n";
    write(&here, "slipway.yaml", recipe);
    assert_eq!(slipway(here.path(), &["generate", "--out", "."]).code, 0);
    let env = read(&here, ".env");
    let password = env.lines().find_map(|line| line.strip_prefix("DB_PASSWORD=")).unwrap().to_owned();
    assert!(password.len() >= 24 && password.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{password}");
    assert!(!read(&here, ".env.example").contains(&password));
    assert!(!read(&here, "slipway.yaml").contains(&password));
    assert!(!read(&here, "compose.yaml").contains(&password));

    write(&here, ".env", &env.replace("API_KEY=", "API_KEY=hunter2$5"));
    let ran = slipway(here.path(), &["generate", "--out", "."]);
    assert_eq!(ran.code, 0, "a secret that was filled in is no difference: {}", ran.err);
    assert!(read(&here, ".env").contains("API_KEY=hunter2$5\n"));

    write(&here, ".env", &(read(&here, ".env") + "\nOWN=1\n"));
    let more = ["generate", "--out", ".", "--force", "--set", "services.cache.kind=redis"];
    let ran = slipway(here.path(), &more);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let env = read(&here, ".env");
    assert!(env.contains(&format!("DB_PASSWORD={password}\n")), "{env}");
    assert!(env.contains("API_KEY=hunter2$5\n") && env.contains("\nOWN=1\n"), "{env}");
    for (path, text) in files(here.path()) {
        assert!(path == ".env" || !text.contains("hunter2") && !text.contains(&password), "{path}");
    }
}

#[cfg(unix)]
#[test]
fn a_new_env_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let here = folder();
    let postgres = ["generate", "--out", ".", "--set", "services.db.kind=postgres"];
    assert_eq!(slipway(here.path(), &postgres).code, 0);
    let mode = |path: &str| fs::metadata(here.path().join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(".env"), 0o600);
    assert_ne!(mode("compose.yaml"), 0o600);
}

#[test]
fn an_own_gitignore_is_added_to() {
    let here = folder();
    let postgres = ["generate", "--out", ".", "--set", "services.db.kind=postgres"];
    write(&here, ".gitignore", "node_modules\n");
    let ran = slipway(here.path(), &postgres);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("added to .gitignore\n"), "{}", ran.out);
    let ignored = read(&here, ".gitignore");
    assert!(ignored.starts_with("node_modules\n") && ignored.contains("\n.env\n"), "{ignored}");
}

#[test]
fn an_own_recipe_keeps_its_own_form() {
    let here = folder();
    write(&here, "slipway.yaml", RECIPE);
    let ran = slipway(here.path(), &["generate", "--out", "."]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(read(&here, "slipway.yaml"), RECIPE, "it says the same in its own words");
    let ran = slipway(here.path(), &["generate", "--out", ".", "--set", "name=other"]);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("  slipway.yaml\n"), "{}", ran.err);
}

#[test]
fn the_same_recipe_comes_from_a_file_from_stdin_and_from_a_link() {
    let here = folder();
    write(&here, "a.yaml", RECIPE);
    let from_file = slipway(here.path(), &["recipe", "--recipe", "a.yaml"]);
    let from_stdin = slipway_with(here.path(), &["recipe", "--recipe", "-"], RECIPE);
    let link = slipway(here.path(), &["link", "--recipe", "a.yaml", "--base", "https://slipway.example/#old"]);
    assert!(link.out.starts_with("https://slipway.example/#v=1&name=notas-iv&"), "{}", link.out);
    let from_link = slipway(here.path(), &["recipe", "--link", link.out.trim()]);
    assert_eq!(from_file.out, include_str!("recipe_file/issue.written.yaml"));
    assert_eq!(from_stdin.out, from_file.out);
    assert_eq!(from_link.out, from_file.out);
    for ran in [from_file, from_stdin, from_link, link] {
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    }
    let bare = slipway(here.path(), &["link", "--set", "name=shop"]);
    assert_eq!(bare.out, "#v=1&name=shop\n");
}

#[test]
fn problems_are_told_with_file_and_line_in_the_recipes_language() {
    let here = folder();
    let recipe = "slipway: 1\nnaem: x\napps:\n  - name: web\n    port: abc\n";
    write(&here, "a.yaml", recipe);
    let ran = slipway(here.path(), &["check", "--recipe", "a.yaml"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("a.yaml:2: error: There is no `naem` here. Did you mean `name`?\n"), "{}", ran.err);
    assert!(ran.err.contains("a.yaml:5: error: apps.web.port: `abc` is not a port."), "{}", ran.err);
    assert!(ran.err.contains("  to mend it: --set apps.web.port=8000\n"), "{}", ran.err);
    assert_eq!(ran.out, "2 errors, 0 warnings.\n");
    let spanish = slipway_with(here.path(), &["check", "--recipe", "-"], &format!("{recipe}language: es\n"));
    assert!(
        spanish.err.contains("stdin:2: error: Aquí no existe `naem`. ¿Querías decir `name`?\n"),
        "{}",
        spanish.err
    );
    let english =
        slipway_with(here.path(), &["check", "--recipe", "-", "--lang", "en"], &format!("{recipe}language: es\n"));
    assert!(english.err.contains("stdin:2: error: There is no `naem` here."), "{}", english.err);
    let mended = slipway(here.path(), &["check", "--recipe", "a.yaml", "--set", "apps.web.port=8000"]);
    assert_eq!(mended.out, "1 error, 0 warnings.\n");
}

#[test]
fn warnings_alone_are_no_failure() {
    let here = folder();
    let ran = slipway(here.path(), &["check", "--set", "apps.web.env.API_KEY=abc"]);
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("--set apps.web.env.API_KEY: warning: "), "{}", ran.err);
    assert_eq!(ran.out, "0 errors, 1 warning.\n");
    assert_eq!(slipway(here.path(), &["check"]).out, "No problems.\n");
}

#[test]
fn problems_do_not_keep_files_from_being_written() {
    let here = folder();
    let ran = slipway_with(here.path(), &["generate", "--recipe", "-", "--out", "out"], "apps:\n- port: abc\n");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("stdin:2: error: "), "{}", ran.err);
    assert!(read(&here, "out/Dockerfile").contains("EXPOSE 8000"));
}

#[test]
fn set_answers_by_name_by_number_and_adds_rows() {
    let here = folder();
    let set = [
        "recipe",
        "--set",
        "apps.web.port=9000",
        "--set",
        "apps.0.env.DEBUG.value=a=b",
        "--set",
        "apps.web.env.KEY.secret=yes",
        "--set",
        "services.db.kind=redis",
        "--set",
        "apps.1.name=api",
        "--set",
        "apps.api.workers.mail.start=python mail.py",
        "--set",
        "platforms=heroku,render",
    ];
    let ran = slipway(here.path(), &set);
    assert_eq!(
        ran.out,
        "slipway: 1\napps:\n  - port: 9000\n    env:\n      - {name: DEBUG, value: a=b}\n      - {name: KEY, secret: true}\n  - name: api\n    workers:\n      - {name: mail, start: python mail.py}\nservices:\n  - {name: db, kind: redis}\nplatforms: [heroku, render]\n",
        "{}",
        ran.err
    );
    for (set, hint) in [
        ("apps.web.prot=1", "Did you mean `port`?"),
        ("apps.wep.port=1", "There are web."),
        ("aps.web.port=1", "Did you mean `apps`?"),
        ("apps.web=1", "is more than one answer"),
        ("apps=1", "is more than one answer"),
        ("name", "path=value"),
    ] {
        let ran = slipway(here.path(), &["recipe", "--set", set]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{set}");
        assert!(ran.err.contains(hint), "{set}: {}", ran.err);
    }
}

#[test]
fn guides_are_documents_or_steps_for_programs() {
    let here = folder();
    write(&here, "slipway.yaml", RECIPE);
    let document = slipway(here.path(), &["guide", "--platform", "heroku", "--lang", "en"]);
    assert_eq!(document.code, 0, "{}", document.err);
    assert!(document.out.contains("# ") && document.out.contains("heroku"), "{}", document.out);
    let ran = slipway(here.path(), &["guide", "--platform", "heroku,render", "--format", "json"]);
    let steps: Vec<Value> = serde_json::from_str(&ran.out).unwrap();
    assert!(steps.len() > 4, "{}", steps.len());
    let mut shells = Vec::new();
    for step in &steps {
        let keys: Vec<_> = step.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["check", "commands", "expect", "id", "platform", "title", "undo", "why"]);
        assert!(["heroku", "render"].contains(&step["platform"].as_str().unwrap()), "{step}");
        assert!(!step["title"].as_str().unwrap().is_empty() && step["expect"].is_string(), "{step}");
        for list in ["commands", "check", "undo"] {
            for command in step[list].as_array().unwrap() {
                assert!(!command["line"].as_str().unwrap().is_empty(), "{step}");
                shells.push(command["shell"].as_str().unwrap().to_owned());
            }
        }
    }
    shells.sort();
    shells.dedup();
    assert_eq!(shells, ["bash", "powershell"]);
    let other = slipway(here.path(), &["guide", "--platform", "herkou"]);
    assert_eq!(other.code, 2);
    assert!(other.err.contains("heroku"), "{}", other.err);
}

#[test]
fn lists_say_what_can_be_chosen() {
    let here = folder();
    for (list, id) in [("stacks", "python"), ("services", "postgres"), ("platforms", "heroku")] {
        let text = slipway(here.path(), &["list", list]);
        assert!(text.code == 0 && text.out.lines().any(|line| line.starts_with(id)), "{}", text.out);
        let json = slipway(here.path(), &["list", list, "--format", "json", "--lang", "es"]);
        let rows: Vec<Value> = serde_json::from_str(&json.out).unwrap();
        assert!(rows.iter().any(|row| row["id"] == id && row["about"].is_string()), "{}", json.out);
    }
    let json = slipway(here.path(), &["list", "questions", "--format", "json"]);
    let questions: Vec<Value> = serde_json::from_str(&json.out).unwrap();
    let paths: Vec<_> = questions.iter().map(|question| question["path"].as_str().unwrap()).collect();
    for path in ["name", "apps.APP.port", "apps.APP.env.VARIABLE.secret", "services.SERVICE.kind", "platforms"] {
        assert!(paths.contains(&path), "{path}");
    }
    assert_eq!(slipway(here.path(), &["list", "everything"]).code, 2);
}

#[test]
fn what_cannot_be_read_is_said() {
    let here = folder();
    let ran = slipway(here.path(), &["generate", "--recipe", "none.yaml", "--out", "out"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("none.yaml") && !here.path().join("out").exists(), "{}", ran.err);
    fs::write(here.path().join("binary.yaml"), [0xff, 0xfe, 0]).unwrap();
    let ran = slipway(here.path(), &["check", "--recipe", "binary.yaml"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("UTF-8"), "{}", ran.err);
    let both = slipway(here.path(), &["check", "--recipe", "a.yaml", "--link", "#v=1"]);
    assert_eq!(both.code, 2);
    let long = slipway_with(here.path(), &["check", "--recipe", "-"], &"x".repeat(2_000_000));
    assert_eq!(long.code, 1);
    assert!(long.err.contains("longer than 1000000"), "{}", long.err);
}

#[test]
fn a_file_in_place_of_the_folder_is_an_error() {
    let here = folder();
    write(&here, "out", "a file");
    assert_eq!(slipway(here.path(), &["generate", "--out", "out"]).code, 2);
    fs::create_dir_all(here.path().join("taken/Dockerfile")).unwrap();
    let ran = slipway(here.path(), &["generate", "--out", "taken", "--force"]);
    assert_eq!(ran.code, 2);
    assert!(files(&here.path().join("taken")).is_empty(), "nothing was written");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link_that_leads_out() {
    use std::os::unix::fs::symlink;
    let here = folder();
    for name in ["outside", "out"] {
        fs::create_dir(here.path().join(name)).unwrap();
    }
    write(&here, "outside/secret", "mine\n");
    symlink("../outside/secret", here.path().join("out/Dockerfile")).unwrap();
    let ran = slipway(here.path(), &["generate", "--out", "out", "--force"]);
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert_eq!(read(&here, "outside/secret"), "mine\n");

    fs::remove_file(here.path().join("out/Dockerfile")).unwrap();
    symlink("../outside", here.path().join("out/web")).unwrap();
    let ran = slipway(here.path(), &["generate", "--out", "out", "--force", "--set", "apps.web.path=web"]);
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert_eq!(files(&here.path().join("outside")).len(), 1);

    fs::remove_file(here.path().join("out/web")).unwrap();
    fs::create_dir(here.path().join("out/inside")).unwrap();
    symlink("inside", here.path().join("out/web")).unwrap();
    let ran = slipway(here.path(), &["generate", "--out", "out", "--set", "apps.web.path=web"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(here.path().join("out/inside/Dockerfile").is_file());
    let leftovers = files(&here.path().join("out")).into_iter().filter(|(path, _)| path.contains(".slipway-"));
    assert_eq!(leftovers.count(), 0);
}

#[test]
fn help_shows_examples_and_exit_codes() {
    let here = folder();
    let help = slipway(here.path(), &["--help"]);
    assert_eq!(help.code, 0);
    assert!(help.out.contains("Examples:") && help.out.contains("Exit codes:"), "{}", help.out);
    for command in ["generate", "guide", "check", "link", "recipe", "list"] {
        let help = slipway(here.path(), &[command, "--help"]);
        assert!(help.out.contains("Examples:\n  slipway "), "{command}: {}", help.out);
    }
}
