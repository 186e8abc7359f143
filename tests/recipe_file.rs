//! slipway.yaml: what is written reads back the same, by this reader and by foreign ones; what people write wrongly is
//! told with its line, and nothing breaks on it.
#![allow(clippy::unwrap_used)]

mod answers;

use proptest::prelude::*;

use slipway::answers::{Answers, AppField, EnvAnswers, EnvField};
use slipway::limits;
use slipway::problem::{ProblemKind, Severity, Shape};
use slipway::question::Question;
use slipway::recipe_file::{self, Placed};
use slipway::sheet::Comments;
use slipway::text::Language;

fn written(answers: &Answers) -> String {
    recipe_file::write(answers).text(Comments::None, Language::English, |name| panic!("a password {name}"))
}

/// Each problem as its line and its kind.
fn told(text: &str) -> Vec<(usize, ProblemKind)> {
    recipe_file::read(text).1.into_iter().map(|Placed { problem, line }| (line, problem.kind)).collect()
}

fn shape(line: usize, what: Shape) -> Vec<(usize, ProblemKind)> {
    vec![(line, ProblemKind::RecipeShape { what })]
}

/// The recipe of the issue, as people write it.
const ISSUE: &str = include_str!("recipe_file/issue.yaml");

#[test]
fn the_recipe_of_the_issue_is_understood() {
    let (answers, problems) = recipe_file::read(ISSUE);
    assert_eq!(problems, []);
    assert_eq!(answers.name, "notas-iv");
    assert_eq!(answers.registry, "docker.io/angelhodar");
    assert_eq!(answers.platforms, ["docker-hub", "compose", "heroku", "render"]);
    assert_eq!((answers.comments.as_str(), answers.language.as_str()), ("teach", "es"));
    let [app] = answers.apps.as_slice() else { panic!("one app: {:?}", answers.apps) };
    for (field, text) in [
        (AppField::Name, "web"),
        (AppField::Stack, "python"),
        (AppField::Framework, "flask"),
        (AppField::Version, "3.14"),
        (AppField::Image, "slim"),
        (AppField::Packages, "pip"),
        (AppField::SystemPackages, "libpq5"),
        (AppField::Port, "5000"),
        (AppField::Start, "gunicorn app:app"),
        (AppField::Health, "/"),
    ] {
        assert_eq!(app.text(field), text, "{field:?}");
    }
    let workers: Vec<_> = app.workers.iter().map(|row| (row.name.as_str(), row.start.as_str())).collect();
    assert_eq!(workers, [("receiver", "python src/receiver.py")]);
    let env: Vec<_> =
        app.env.iter().map(|row| (row.name.as_str(), row.value.as_str(), row.secret, row.when.as_str())).collect();
    assert_eq!(
        env,
        [("APP_ENV", "production", false, ""), ("MLABPASS", "", true, ""), ("VITE_API", "/api", false, "build")]
    );
    let services: Vec<_> = answers
        .services
        .iter()
        .map(|row| (row.name.as_str(), row.kind.as_str(), row.version.as_str(), row.place.as_str()))
        .collect();
    assert_eq!(
        services,
        [("db", "postgres", "18", ""), ("queue", "rabbitmq", "", ""), ("mongo", "mongodb", "", "external")]
    );
}

#[test]
fn it_is_written_as_a_person_would() {
    let (answers, _) = recipe_file::read(ISSUE);
    assert_eq!(written(&answers), include_str!("recipe_file/issue.written.yaml"));
    assert_eq!(written(&Answers::default()), "slipway: 1\n");
}

#[test]
fn the_file_says_what_it_is() {
    let short = recipe_file::write(&Answers::default()).text(Comments::Short, Language::English, str::to_owned);
    assert!(short.starts_with("# The answers"), "{short}");
    assert!(short.ends_with("\nslipway: 1\n"), "{short}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_reads_back_the_same(answers in answers::answers()) {
        let text = written(&answers);
        let (again, problems) = recipe_file::read(&text);
        prop_assert_eq!(&problems, &[], "{}", text);
        prop_assert_eq!(again, answers, "{}", text);
    }

    #[test]
    fn foreign_readers_take_it_for_yaml(answers in answers::answers()) {
        let text = written(&answers);
        let parsed: yaml_serde::Value = yaml_serde::from_str(&text).unwrap();
        prop_assert_eq!(parsed.get("name").and_then(|name| name.as_str()).unwrap_or_default(), answers.name);
    }

    #[test]
    fn whatever_is_read_gives_answers(text in "\\PC{0,200}") {
        recipe_file::read(&text);
    }

    #[test]
    fn whatever_looks_like_yaml_gives_answers(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40),
    ) {
        recipe_file::read(&pieces.concat());
    }

    #[test]
    fn a_recipe_cut_anywhere_gives_answers(at in 0..ISSUE.len()) {
        let (answers, _) = recipe_file::read(&ISSUE[..at]);
        prop_assert!(answers.apps.len() <= 1);
    }
}

const PIECES: &[&str] = &[
    "slipway: 1\n",
    "apps:\n",
    "  - ",
    "- ",
    "name: ",
    "env:\n",
    "    env:\n",
    "      - {",
    "}\n",
    "[",
    "]",
    ": ",
    "\n",
    "  ",
    "\t",
    "*a ",
    "&a ",
    "!!str ",
    "|\n",
    ">-\n",
    "'",
    "\"",
    "? ",
    "---\n",
    "...\n",
    "# x\n",
    "<<: ",
    "secret: true",
    "value: x",
    ", ",
    "%YAML 1.2\n",
    "ñ",
    "\u{0}",
    "\r",
];

#[test]
fn scalars_are_taken_as_typed() {
    let (answers, problems) = recipe_file::read(
        "name: yes\ntag: 1.10\napps:\n- version: 3.10\n  port: 0o17\n  path: 012\n  health: ~\n  start: null\n  env:\n  - name: A\n    value: 1e3\n  - {name: B, value: 'null'}\n",
    );
    assert_eq!(problems, []);
    assert_eq!((answers.name.as_str(), answers.tag.as_str()), ("yes", "1.10"));
    let app = &answers.apps[0];
    assert_eq!((app.version.as_str(), app.port.as_str(), app.path.as_str()), ("3.10", "0o17", "012"));
    assert_eq!((app.health.as_str(), app.start.as_str()), ("", ""));
    assert_eq!((app.env[0].value.as_str(), app.env[1].value.as_str()), ("1e3", "null"));
}

#[test]
fn lists_may_be_written_as_words() {
    let (answers, problems) = recipe_file::read(
        "platforms: heroku, render\nservices:\n- {kind: redis, apps: [web, api]}\napps:\n- system_packages: libpq5 curl\n- system_packages: [libpq5, curl]\n",
    );
    assert_eq!(problems, []);
    assert_eq!(answers.platforms, ["heroku", "render"]);
    assert_eq!(answers.services[0].apps, "web api");
    assert_eq!(answers.apps[0].system_packages, answers.apps[1].system_packages);
}

#[test]
fn unknown_keys_are_told_with_their_line_and_the_nearest_one() {
    let text =
        "slipway: 1\nnaem: x\napps:\n  - name: web\n    prot: 1\n    env:\n      - {name: A, valeu: x}\nzebra: 1\n";
    let key = |line, key: &str, nearest| (line, ProblemKind::Key { key: key.to_owned(), nearest });
    assert_eq!(
        told(text),
        [
            key(2, "naem", Some("name")),
            key(5, "prot", Some("port")),
            key(7, "valeu", Some("value")),
            key(8, "zebra", None)
        ]
    );
    assert_eq!(recipe_file::read(text).0.apps[0].name, "web");
}

#[test]
fn wrong_shapes_are_told_and_the_rest_is_taken() {
    let key = |key: &str| key.to_owned();
    assert_eq!(told("name: [a, b]\ntag: x"), shape(1, Shape::TextWanted { key: key("name") }));
    assert_eq!(recipe_file::read("name: [a, b]\ntag: x").0.tag, "x");
    assert_eq!(told("tag: x\napps: web"), shape(2, Shape::ListWanted { key: key("apps") }));
    assert_eq!(told("apps:\n  web:\n    port: 1"), shape(2, Shape::ListWanted { key: key("apps") }));
    assert_eq!(told("apps:\n- web"), shape(2, Shape::MapWanted { key: key("apps") }));
    assert_eq!(told("apps:\n- env: {A: b}"), shape(2, Shape::ListWanted { key: key("env") }));
    assert_eq!(told("[1]"), shape(1, Shape::MapWanted { key: String::new() }));
    assert_eq!(told("just a text"), shape(1, Shape::MapWanted { key: String::new() }));
    assert_eq!(told("? [a]\n: b"), shape(1, Shape::TextWanted { key: String::new() }));
    assert_eq!(told("name: a\nname: b"), shape(2, Shape::Twice { key: key("name") }));
    assert_eq!(recipe_file::read("name: a\nname: b").0.name, "a");
    assert_eq!(told("slipway: one"), shape(1, Shape::Format { typed: key("one") }));
    assert_eq!(told("name: a\n---\nname: b"), shape(2, Shape::SecondDocument));
    assert_eq!(told("name: a\napps:\n\t- name: b"), shape(3, Shape::Tab));
    assert_eq!(told("apps:\n- name: web\n\tport: 1"), shape(3, Shape::Tab));
    assert_eq!(told("apps:\n- name: web\n  env:\n  - name: A\n  \tvalue: b\n"), shape(5, Shape::Tab));
    assert_eq!(told("name: a\n\ttag: b\ncomments: teach"), shape(2, Shape::Tab));
    assert!(matches!(
        told("name: 'a\n").as_slice(),
        [(_, ProblemKind::RecipeShape { what: Shape::NotYaml { .. } })]
    ));
}

#[test]
fn nothing_at_all_is_the_default() {
    for text in ["", "\n\n", "# only a comment\n", "---\n", "{}", "~", "\u{feff}slipway: 1\n"] {
        let (answers, problems) = recipe_file::read(text);
        assert_eq!((answers, problems), (Answers::default(), vec![]), "{text:?}");
    }
}

#[test]
fn a_newer_format_is_read_as_far_as_it_is_understood() {
    let (answers, problems) = recipe_file::read("slipway: 2\nname: shop\n");
    assert_eq!(answers.name, "shop");
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].problem.kind, ProblemKind::Newer { version: "2".to_owned() });
    assert_eq!(problems[0].problem.severity, Severity::Warning);
}

#[test]
fn the_value_of_a_secret_goes_no_further() {
    for text in [
        "apps:\n- env:\n  - name: KEY\n    value: hunter2\n    secret: true\n",
        "apps:\n- env:\n  - {name: KEY,\n     value: hunter2, secret: yes}\n",
        "apps:\n- env:\n  - name: KEY\n    value: hunter2\n    secret: perhaps\n",
    ] {
        let (answers, problems) = recipe_file::read(text);
        assert!(answers.apps[0].env[0].secret);
        assert!(!format!("{answers:?}{problems:?}").contains("hunter2"), "{answers:?} {problems:?}");
        let kind = ProblemKind::SecretWithValue { name: "KEY".to_owned() };
        assert!(problems.iter().any(|placed| placed.problem.kind == kind && placed.line == 4), "{problems:?}");
    }
    let mut answers = Answers::default();
    let typed =
        EnvAnswers { name: "K".to_owned(), value: "hunter2".to_owned(), secret: true, ..EnvAnswers::default() };
    answers.apps[0].env.push(typed);
    assert!(!written(&answers).contains("hunter2"));
}

#[test]
fn answers_know_their_lines() {
    let places = recipe_file::read_with_places(ISSUE).places;
    let line_of = |needle: &str| ISSUE.lines().position(|line| line.contains(needle)).map(|line| line + 1);
    assert_eq!(places.line(Question::Name), line_of("name: notas-iv"));
    assert_eq!(places.line(Question::App(0, AppField::Port)), line_of("port: 5000"));
    assert_eq!(places.line(Question::App(0, AppField::Release)), line_of("name: web"), "its app's");
    assert_eq!(places.line(Question::Env(0, 2, EnvField::From)), line_of("VITE_API"), "its row's");
    assert_eq!(places.line(Question::Secret(0, 1)), line_of("MLABPASS"));
    assert_eq!(places.line(Question::Tag), None);
}

#[test]
fn references_are_not_followed() {
    let bomb = "a: &a [x, x]\nname: &n x\ntag: *n\napps: *a\nplatforms: [*n]\n";
    let (answers, problems) = recipe_file::read(bomb);
    assert_eq!((answers.name.as_str(), answers.tag.as_str()), ("x", ""));
    let lines: Vec<_> = problems
        .iter()
        .filter(|placed| placed.problem.kind == ProblemKind::RecipeShape { what: Shape::Alias })
        .map(|placed| placed.line)
        .collect();
    assert_eq!(lines, [3, 4, 5]);
}

#[test]
fn too_much_is_cut_and_told() {
    let apps = "- {}\n".repeat(10_000);
    let (answers, problems) = recipe_file::read(&format!("apps:\n{apps}"));
    assert_eq!(answers.apps.len(), limits::APPS);
    assert_eq!(problems.len(), 1);
    assert_eq!(
        (problems[0].line, &problems[0].problem.kind),
        (limits::APPS + 2, &ProblemKind::TooMany { limit: limits::APPS })
    );
    let long = format!("name: {}\n", "x".repeat(limits::BYTES));
    assert_eq!(told(&long), [(1, ProblemKind::TooLong { limit: limits::BYTES })]);
    let wrong = "x: 1\n".repeat(5_000);
    assert_eq!(told(&wrong).len(), limits::PROBLEMS);
}

/// Texts of nearly a megabyte that some readers take minutes for, or fall over.
#[test]
fn hostile_texts_are_read() {
    let size = limits::BYTES - 1_000;
    let repeated = |piece: &str| piece.repeat(size / piece.len());
    let nested: Vec<_> = (0..1_300).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    for text in [
        repeated("["),
        repeated("{"),
        repeated("- "),
        repeated("? "),
        repeated("[]"),
        repeated("{},"),
        repeated("&a "),
        repeated("*a\n"),
        repeated("!a "),
        repeated("a: b\n"),
        repeated("\n"),
        repeated("\t"),
        repeated("\""),
        repeated("'"),
        repeated("a "),
        repeated("---\n"),
        repeated("# "),
        repeated("|\n"),
        repeated("__proto__: x\n"),
        format!("apps: [{}]", "{env: [{}]},".repeat(size / 13)),
        format!("platforms: [{}]", "a,".repeat(size / 2 - 100)),
        format!("name: \"{}\"", "\\x41".repeat(size / 4 - 100)),
        nested.concat(),
    ] {
        // Reading in square time would take hours here: the run itself would show it.
        let (answers, problems) = recipe_file::read(&text);
        assert!(problems.len() <= limits::PROBLEMS, "{} problems", problems.len());
        assert!(answers.apps.len() <= limits::APPS);
    }
}
