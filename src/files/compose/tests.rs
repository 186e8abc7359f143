//! What must hold for every compose.yaml and .env.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use crate::answers::{Answers, AppAnswers, EnvAnswers, ServiceAnswers, WorkerAnswers};
use crate::project::{self, Project};
use crate::sheet::{Comments, Sheet};
use crate::text::Language;

fn app(name: &str) -> AppAnswers {
    AppAnswers { name: name.to_owned(), ..AppAnswers::default() }
}

fn env(name: &str, value: &str) -> EnvAnswers {
    EnvAnswers { name: name.to_owned(), value: value.to_owned(), ..EnvAnswers::default() }
}

fn from(name: &str, from: &str) -> EnvAnswers {
    EnvAnswers { from: from.to_owned(), ..env(name, "") }
}

fn worker(name: &str, start: &str) -> WorkerAnswers {
    WorkerAnswers { name: name.to_owned(), start: start.to_owned(), ..WorkerAnswers::default() }
}

fn service(kind: &str) -> ServiceAnswers {
    ServiceAnswers { kind: kind.to_owned(), ..ServiceAnswers::default() }
}

fn project(apps: Vec<AppAnswers>, services: Vec<ServiceAnswers>) -> Project {
    project::read(&Answers { name: "shop".to_owned(), apps, services, ..Answers::default() }).0
}

fn text(sheet: &Sheet) -> String {
    sheet.text(Comments::None, Language::English, str::to_owned)
}

/// One app with everything that a compose file can hold.
fn everything() -> Project {
    let mut web = app("web");
    web.release = "python migrate.py".to_owned();
    web.workers = vec![worker("mailer", "python mailer.py")];
    web.env = vec![
        env("MODE", "production"),
        EnvAnswers { secret: true, ..env("API_KEY", "") },
        EnvAnswers { when: "build".to_owned(), ..env("BASE", "/a") },
        from("LOGGER", "logger"),
    ];
    let kinds = ["postgres", "mysql", "mariadb", "mongodb", "redis", "valkey", "rabbitmq"];
    let mut services: Vec<_> = kinds.into_iter().map(service).collect();
    for service in &mut services {
        service.variable = format!("{}_ADDRESS", service.kind.to_uppercase());
    }
    let elsewhere =
        ServiceAnswers { place: "external".to_owned(), variable: "FAR_URL".to_owned(), ..service("postgres") };
    services.push(elsewhere);
    project(vec![web, app("logger")], services)
}

#[test]
fn every_line_has_a_reason() {
    for line in &super::sheet(&everything()).lines {
        assert!(line.text().is_empty() || line.why.is_some() || line.continues, "{:?}", line.text());
    }
}

#[test]
fn what_is_asked_of_the_env_file_stands_in_it() {
    let project = everything();
    let compose = text(&super::sheet(&project));
    let asked: BTreeSet<_> =
        compose.split("${").skip(1).map(|rest| rest.split_once(":?.env}").unwrap().0).collect();
    let sheets = crate::files::env::sheets(&project);
    let file = text(sheets.iter().find(|sheet| sheet.path == ".env").unwrap());
    let given: BTreeSet<_> = file.lines().map(|line| line.split_once('=').unwrap().0).collect();
    assert_eq!(asked, given);
    assert_eq!(given.len(), 10, "{given:?}");
}

#[test]
fn workers_and_release_share_the_variables_of_their_app() {
    let compose = text(&super::sheet(&everything()));
    assert_eq!(compose.matches("    environment: &web-environment\n").count(), 1);
    assert_eq!(compose.matches("    environment: *web-environment\n").count(), 2);
    let alone = text(&super::sheet(&project(vec![AppAnswers { env: vec![env("A", "b")], ..app("web") }], vec![])));
    assert!(alone.contains("    environment:\n      A: \"b\"\n"), "{alone}");
}

#[test]
fn hostile_values_stay_values() {
    let mut web = app("web");
    web.env = vec![env("A", "$HOME ${X:-y} \"q\" # no: yes \\"), env("B", "yes")];
    let compose = text(&super::sheet(&project(vec![web], vec![])));
    assert!(compose.contains(r#"A: "$$HOME $${X:-y} \"q\" # no: yes \\""#), "{compose}");
    assert!(compose.contains(r#"B: "yes""#), "{compose}");
}

#[test]
fn apps_that_wait_in_a_circle_would_never_start() {
    let mut apps = vec![app("a"), app("b"), app("c")];
    apps[0].env = vec![from("NEXT", "b")];
    apps[1].env = vec![from("NEXT", "c")];
    apps[2].env = vec![from("NEXT", "a"), from("OTHER", "b")];
    assert_eq!(super::order::of(&project(apps, vec![])), [vec![1], vec![2], vec![]]);
}

#[test]
fn services_wait_where_they_are_used() {
    let only_b = ServiceAnswers { apps: "b".to_owned(), ..service("postgres") };
    let mut apps = vec![app("a"), app("b"), app("c")];
    apps[2].env = vec![from("ANYTHING", "db")];
    let project = project(apps, vec![only_b]);
    let used: Vec<_> = project.apps.iter().map(|app| super::order::services(&project, app).len()).collect();
    assert_eq!(used, [0, 1, 1]);
}

#[test]
fn no_two_containers_have_one_name() {
    let mut apps = vec![app("a"), app("b")];
    for app in &mut apps {
        app.workers = vec![worker("mailer", "x"), worker("b-release", "y")];
        app.release = "z".to_owned();
    }
    let project = project(apps, vec![]);
    let names = super::Names::of(&project);
    let mut all = BTreeSet::new();
    for app in &project.apps {
        all.extend([app.name.as_str(), names.release(app)]);
        all.extend(app.workers.iter().map(|worker| names.worker(app, worker)));
    }
    assert_eq!(all.len(), 8, "{all:?}");
    assert_eq!(names.worker(&project.apps[0], &project.apps[0].workers[0]), "mailer");
    assert_eq!(names.worker(&project.apps[1], &project.apps[1].workers[0]), "b-mailer");
}

#[test]
fn the_image_is_named_for_its_registry_where_there_is_one() {
    assert!(text(&super::sheet(&project(vec![app("web")], vec![]))).contains("    image: shop:1.0.0\n"));
    let answers = Answers { name: "shop".to_owned(), registry: "docker.io/ana".to_owned(), ..Answers::default() };
    let compose = text(&super::sheet(&project::read(&answers).0));
    assert!(compose.contains("image: docker.io/ana/shop:1.0.0\n"), "{compose}");
}

#[test]
fn ports_are_published_as_they_were_asked_for() {
    for (typed, ports) in [
        ("", "    ports:\n      - \"127.0.0.1:8000:8000\"\n"),
        ("8080", "    ports:\n      - \"8080:8000\"\n"),
        ("192.168.1.5:8080", "    ports:\n      - \"192.168.1.5:8080:8000\"\n"),
    ] {
        let web = AppAnswers { host_port: typed.to_owned(), ..app("web") };
        let compose = text(&super::sheet(&project(vec![web], vec![])));
        assert!(compose.contains(ports), "{compose}");
    }
    let hidden = AppAnswers { host_port: "none".to_owned(), ..app("web") };
    assert!(!text(&super::sheet(&project(vec![hidden], vec![]))).contains("ports:"));
}

#[test]
fn a_worker_is_not_asked_what_the_web_process_is_asked() {
    let web = AppAnswers { workers: vec![worker("mailer", "python mailer.py")], ..app("web") };
    let compose = text(&super::sheet(&project(vec![web], vec![])));
    assert_eq!(compose.matches("healthcheck:").count(), 1, "{compose}");
    assert!(compose.contains("    healthcheck:\n      test: [\"CMD-SHELL\", \"kill -0 1\"]\n"), "{compose}");
}

#[test]
fn an_app_waits_for_another_one_that_can_say_it_is_well() {
    let web = AppAnswers { env: vec![from("LOGGER", "logger")], ..app("web") };
    let logger = app("logger");
    let waits = "    depends_on:\n      logger:\n        condition: service_healthy\n";
    let compose = text(&super::sheet(&project(vec![web.clone(), logger], vec![])));
    assert!(compose.contains(waits), "{compose}");
    let silent = AppAnswers { health: "none".to_owned(), ..app("logger") };
    let compose = text(&super::sheet(&project(vec![web, silent], vec![])));
    assert!(compose.contains(&waits.replace("healthy", "started")), "{compose}");
}

#[test]
fn another_reader_takes_it_for_yaml() {
    let compose = super::sheet(&everything());
    for comments in Comments::ALL {
        let text = compose.text(comments, Language::Spanish, str::to_owned);
        for event in saphyr_parser::Parser::new_from_str(&text) {
            event.unwrap();
        }
    }
}

#[test]
fn herokus_registry_names_no_image_of_compose() {
    let image = |registry: &str| {
        let answers = Answers { name: "shop".to_owned(), registry: registry.to_owned(), ..Answers::default() };
        let plan = crate::plan::plan(&answers);
        let lines = &plan.sheet("compose.yaml").unwrap().lines;
        lines.iter().map(|line| line.text().trim().to_owned()).find(|line| line.starts_with("image:")).unwrap()
    };
    assert_eq!(image("registry.heroku.com/shop"), "image: shop:1.0.0");
    assert_eq!(image("ghcr.io/ana"), "image: ghcr.io/ana/shop:1.0.0");
}
