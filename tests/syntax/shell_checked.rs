//! A guide's usual commands in both shells, judged by the checker that also judges the finished guides, where its
//! folder lies beside this repository.

use super::foreign::ask;
use slipway::syntax::shell::{Shell, Statement, call, faults, output, setting, variable};

fn statements() -> Vec<Statement> {
    vec![
        call(["docker", "build", "--tag", "docker.io/angelhodar/notas:1.0.0", "."]).into(),
        call(["docker", "run", "--rm", "--publish", "127.0.0.1:8080:8000"])
            .with("--env")
            .with(setting("GREETING", "it's $5 & more, ok?"))
            .with_all(["--env", "TOKEN", "notas"])
            .into(),
        call(["docker", "logs", "--tail=100"]).with(output(call(["docker", "ps", "-q"]))).into(),
        call(["docker", "inspect", "--format", "{{.State.Status}},{{.Name}}", "web"]).into(),
        call(["curl", "-fsS", "http://localhost:8080/?a=1&b=2"]).into(),
        call(["heroku", "config:set", "--app", "notas-iv"]).with(setting("MLABPASS", variable("MLABPASS"))).into(),
        call(["heroku", "ps:scale", "web=1", "worker=1", "--app", "notas-iv"]).into(),
        call(["git", "commit", "-m", "Añade el «Dockerfile»; it's done"]).into(),
        call(["git", "checkout", "--", "a file.txt"]).into(),
        call(["./gradlew", "-Dspring.profiles.active=prod", "build"]).into(),
        Statement::Pipe(vec![call(["docker", "images"]), call(["git", "hash-object", "--stdin"])]),
        Statement::AskSecret { name: "DOCKER_TOKEN".into(), prompt: "The token of Docker Hub".into() },
        Statement::PipeText {
            text: variable("DOCKER_TOKEN"),
            into: call(["docker", "login", "--username", "angelhodar", "--password-stdin"]),
        },
        Statement::Forget("DOCKER_TOKEN".into()),
        Statement::Set { name: "APP".into(), value: "notas's".into() },
        Statement::Set { name: "COMMIT".into(), value: output(call(["git", "rev-parse", "--short", "HEAD"])) },
        Statement::MakeFolder("my app/src".into()),
        Statement::ChangeFolder("my app".into()),
        Statement::CopyFile { from: ".env.example".into(), to: ".env".into() },
        Statement::WriteFile {
            path: "Procfile".into(),
            lines: vec!["web: gunicorn app:app --bind \"$HOST\"".into()],
        },
        Statement::AppendLine { path: ".gitignore".into(), line: ".env".into() },
    ]
}

#[test]
fn the_checker_finds_nothing_wrong() {
    let checker = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/checks/check-commands");
    let steps: Vec<_> = Shell::ALL
        .into_iter()
        .flat_map(|shell| statements().into_iter().map(move |statement| (shell, statement)))
        .map(|(shell, statement)| serde_json::json!({ "shell": shell.id(), "line": statement.print(shell) }))
        .collect();
    let guide = serde_json::json!([{ "platform": "docker", "id": "all", "commands": steps }]).to_string();
    let arguments = ["-c", r#""$0" --json --cache "" - || [ $? = 3 ]"#, checker];
    let Some(report) = ask("check-commands", "python3", &[checker, "--help"], &[], "")
        .and_then(|_| ask("check-commands", "sh", &["-c", ":"], &arguments, &guide))
    else {
        return;
    };
    let wrong: Vec<&str> = report.lines().filter(|line| line.contains(r#""status": "wrong""#)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(report.contains(r#""summary""#), "{report}");
    let unchecked =
        report.lines().filter(|line| line.starts_with('{') && line.contains(r#""status": "unchecked", "checks""#));
    println!("{} of {} stayed unchecked", unchecked.count(), steps.len());
}

#[test]
fn no_usual_command_has_a_fault() {
    for statement in statements() {
        for shell in Shell::ALL {
            assert_eq!(faults(&statement, shell), [], "{}", statement.print(shell));
        }
    }
}
