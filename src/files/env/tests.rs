//! What must hold for every `.env` and `.env.example`.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::answers::{Answers, AppAnswers, EnvAnswers, ServiceAnswers};
use crate::problem::{Problem, ProblemKind};
use crate::project::{self, Value};
use crate::sheet::Comments;
use crate::text::Language;

fn secret(name: &str) -> EnvAnswers {
    EnvAnswers { name: name.to_owned(), secret: true, ..EnvAnswers::default() }
}

fn from(name: &str, from: &str, when: &str) -> EnvAnswers {
    EnvAnswers { name: name.to_owned(), from: from.to_owned(), when: when.to_owned(), ..EnvAnswers::default() }
}

fn app(name: &str, env: Vec<EnvAnswers>) -> AppAnswers {
    AppAnswers { name: name.to_owned(), env, ..AppAnswers::default() }
}

fn service(kind: &str, place: &str) -> ServiceAnswers {
    ServiceAnswers { kind: kind.to_owned(), place: place.to_owned(), ..ServiceAnswers::default() }
}

fn project(apps: Vec<AppAnswers>, services: Vec<ServiceAnswers>, platform: &str) -> Project {
    let platforms = vec![platform.to_owned()];
    project::read(&Answers { apps, services, platforms, ..Answers::default() }).0
}

fn text(sheets: &[Sheet], path: &str) -> String {
    let sheet = sheets.iter().find(|sheet| sheet.path == path).unwrap();
    sheet.text(Comments::None, Language::English, |name| format!("<{name}>"))
}

#[test]
fn no_file_where_there_is_nothing_to_put_in() {
    let plain = EnvAnswers { name: "A".to_owned(), value: "b".to_owned(), ..EnvAnswers::default() };
    let sheets = sheets(&project(vec![app("web", vec![plain])], vec![], "compose"));
    assert_eq!(sheets.iter().map(|sheet| &*sheet.path).collect::<Vec<_>>(), [".gitignore"]);
}

#[test]
fn the_file_and_its_example_have_the_same_names() {
    let apps = vec![app("web", vec![secret("API_KEY"), from("LOGGER", "logger", "")]), app("logger", vec![])];
    let sheets = sheets(&project(apps, vec![service("postgres", ""), service("mongodb", "external")], "compose"));
    let file = "API_KEY=\nLOGGER=http://logger:8000\nMONGODB_URI=\nDB_PASSWORD=<DB_PASSWORD>\n";
    assert_eq!(text(&sheets, ".env"), file);
    assert_eq!(text(&sheets, ".env.example"), file.replace("<DB_PASSWORD>", ""));
    assert!(text(&sheets, ".gitignore").starts_with(".env\n.env.*\n!.env.example\n"));
}

#[test]
fn elsewhere_the_example_alone_says_what_to_set() {
    let apps = vec![app("web", vec![secret("API_KEY")])];
    let sheets = sheets(&project(apps, vec![service("postgres", "")], "heroku"));
    assert_eq!(text(&sheets, ".env.example"), "API_KEY=\nDATABASE_URL=\n");
    assert!(sheets.iter().all(|sheet| sheet.path != ".env"));
}

#[test]
fn one_thing_is_one_line_and_one_name_is_one_thing() {
    let apps = vec![
        app("web", vec![secret("API_KEY"), from("TARGET", "api", "")]),
        app("api", vec![secret("API_KEY"), from("TARGET", "web", "")]),
    ];
    let project = project(apps, vec![], "compose");
    let file = "API_KEY=\nWEB_TARGET=http://api:8000\nAPI_TARGET=http://web:8000\n";
    assert_eq!(text(&sheets(&project), ".env"), file);
    let web = &project.apps[0];
    assert_eq!(name_in_env_file(&project, web, &web.env[0]), "API_KEY");
    assert_eq!(name_in_env_file(&project, web, &web.env[1]), "WEB_TARGET");
}

#[test]
fn two_services_elsewhere_have_a_line_each() {
    let mut replica = service("postgres", "external");
    replica.name = "replica".to_owned();
    let apps = vec![app("web", vec![from("READ_URL", "replica", "")])];
    let sheets = sheets(&project(apps, vec![service("postgres", "external"), replica], "compose"));
    assert_eq!(text(&sheets, ".env"), "REPLICA_URL=\nDATABASE_URL=\n");
}

#[test]
fn names_that_the_system_sets_are_not_taken_from_it() {
    let project = project(vec![app("web", vec![secret("USERNAME"), secret("WEB_USERNAME")])], vec![], "compose");
    assert_eq!(text(&sheets(&project), ".env"), "WEB_USERNAME_2=\nWEB_USERNAME=\n");
}

#[test]
fn an_app_may_ask_for_the_password_of_a_service() {
    let apps = vec![app("web", vec![secret("DB_PASSWORD")])];
    let sheets = sheets(&project(apps, vec![service("mysql", "")], "compose"));
    assert_eq!(text(&sheets, ".env"), "DB_PASSWORD=<DB_PASSWORD>\n");
}

#[test]
fn what_is_built_in_is_reached_from_outside() {
    let mut page = app("page", vec![from("VITE_API", "api", "build")]);
    page.host_port = "8080".to_owned();
    let mut api = app("api", vec![]);
    api.host_port = "8001".to_owned();
    let sheets = sheets(&project(vec![page, api], vec![], "compose"));
    assert_eq!(text(&sheets, ".env"), "VITE_API=http://localhost:8001\n");
}

#[test]
fn what_was_installed_or_made_here_is_not_committed() {
    let row = |stack: &str, framework: &str, name: &str| AppAnswers {
        stack: stack.to_owned(),
        framework: framework.to_owned(),
        ..app(name, vec![])
    };
    let ignored = |apps| text(&sheets(&project(apps, vec![], "compose")), ".gitignore");
    let shop = ignored(vec![row("python", "django", "api"), row("static", "vite", "web")]);
    for pattern in ["*.key", ".venv/", "__pycache__/", "db.sqlite3", "node_modules/", "/web/dist/"] {
        assert!(shop.lines().any(|line| line == pattern), "{pattern} in {shop}");
    }
    let own = ignored(vec![row("image", "", "web")]);
    for pattern in [".venv/", "__pycache__/", "node_modules/"] {
        assert!(own.lines().any(|line| line == pattern), "{pattern} in {own}");
    }
    let files = ignored(vec![row("static", "files", "web")]);
    assert!(!files.contains("node_modules") && !files.contains("__pycache__"), "{files}");
}

#[test]
fn every_service_reaches_its_apps() {
    let all = vec![service("postgres", ""), service("mysql", ""), service("postgres", "")];
    let names = |project: &Project| {
        let names = project.apps[0].env.iter().map(|variable| variable.name.to_string());
        names.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(&project(vec![app("web", vec![])], all, "compose")), "DATABASE_URL DB_2_URL DB_3_URL");
}

#[test]
fn a_typed_variable_that_hides_a_service_is_told_and_mended() {
    let answers = |secret: bool| Answers {
        apps: vec![app(
            "web",
            vec![EnvAnswers { name: "DATABASE_URL".to_owned(), secret, ..EnvAnswers::default() }],
        )],
        services: vec![service("postgres", "")],
        ..Answers::default()
    };
    for secret in [false, true] {
        let (_, problems) = project::read(&answers(secret));
        let hidden = |problem: &&Problem| matches!(problem.kind, ProblemKind::ServiceUnreached { .. });
        let mends = problems.iter().find(hidden).unwrap().mends.clone();
        assert_eq!(mends.len(), 2);
        for mend in mends {
            let mut mended = answers(secret);
            mend.apply(&mut mended);
            let (project, problems) = project::read(&mended);
            assert!(problems.iter().find(hidden).is_none(), "{problems:?}");
            assert!(project.apps[0].env.iter().any(|variable| variable.value == Value::Service(0)));
        }
    }
}
