//! The guide to Compose: what it says depends on what there is.
#![allow(clippy::unwrap_used)]

use super::COMPOSE;
use crate::answers::{Answers, AppAnswers, EnvAnswers, ServiceAnswers};
use crate::guide::{Guide, Step};
use crate::project;
use crate::syntax::shell::{Shell, faults};
use crate::text::Language;

fn guide(answers: &Answers) -> Guide {
    COMPOSE.guide(&project::read(answers).0)
}

fn service(kind: &str, name: &str) -> ServiceAnswers {
    ServiceAnswers { kind: kind.to_owned(), name: name.to_owned(), ..ServiceAnswers::default() }
}

fn ids(guide: &Guide) -> Vec<&str> {
    guide.steps.iter().map(|step| step.id.as_str()).collect()
}

fn step<'a>(guide: &'a Guide, id: &str) -> &'a Step {
    guide.steps.iter().find(|step| step.id == id).unwrap()
}

fn commands(step: &Step) -> String {
    step.commands.iter().filter_map(|command| command.print(Shell::Bash)).collect::<Vec<_>>().join("\n")
}

#[test]
fn nothing_is_said_of_what_there_is_not() {
    let guide = guide(&Answers {
        apps: vec![AppAnswers { framework: "script".to_owned(), ..AppAnswers::default() }],
        ..Answers::default()
    });
    for id in ["fill-in", "open"] {
        assert!(!ids(&guide).contains(&id), "{id}");
    }
    assert!(!ids(&guide).iter().any(|id| id.starts_with("backup")));
    assert!(!commands(step(&guide, "remove")).contains("--volumes"));
}

#[test]
fn every_kind_of_data_has_its_way_back() {
    let kinds = ["postgres", "mysql", "mariadb", "mongodb", "redis", "rabbitmq"];
    let answers = Answers {
        services: kinds.iter().map(|kind| service(kind, &format!("{kind}-a"))).collect(),
        ..Answers::default()
    };
    let guide = guide(&answers);
    for kind in &kinds[..4] {
        let backup = commands(step(&guide, &format!("backup-{kind}-a")));
        let restore = commands(step(&guide, &format!("restore-{kind}-a")));
        let (file, _) = backup.split_once(" ../").unwrap();
        assert!(file.ends_with(&format!("docker compose cp {kind}-a:/tmp/copy")), "{backup}");
        assert!(restore.starts_with("docker compose cp ../my-app-"), "{restore}");
    }
    for kind in &kinds[4..] {
        assert!(ids(&guide).contains(&&*format!("data-{kind}-a")));
    }
    assert!(commands(step(&guide, "remove")).ends_with("docker compose down --volumes --rmi all"));
    for step in &guide.steps {
        assert!(step.question.is_some(), "{}", step.id);
        for statement in step.commands.iter().flat_map(|command| &command.statements) {
            assert_eq!(faults(statement, Shell::PowerShell), [], "{statement:?}");
        }
    }
}

#[test]
fn what_must_be_filled_in_is_named() {
    let secret = EnvAnswers { name: "KEY".to_owned(), secret: true, ..EnvAnswers::default() };
    let mongo = ServiceAnswers { place: "external".to_owned(), ..service("mongodb", "mongo") };
    let answers = Answers {
        apps: vec![AppAnswers { env: vec![secret], ..AppAnswers::default() }],
        services: vec![mongo],
        ..Answers::default()
    };
    let guide = guide(&answers);
    let said: Vec<String> = step(&guide, "fill-in")
        .by_hand
        .iter()
        .map(|saying| saying.say(Language::English).short.into_owned())
        .collect();
    assert!(said.iter().any(|short| short.contains("`KEY=`")), "{said:?}");
    assert!(said.iter().any(|short| short.contains("`MONGODB_URI=`")), "{said:?}");
    assert!(commands(step(&guide, "server")).contains("cp .env.example .env"));
}
