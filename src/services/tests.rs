//! Each kind of service: its address, container, data path, check and end of support.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::answers::{Answers, ServiceAnswers};
use crate::fact::DATA_DATE;
use crate::project;

/// A project with one service of a kind and version.
fn with(kind: &str, version: &str, name: &str) -> Project {
    let service =
        ServiceAnswers { kind: kind.to_owned(), version: version.to_owned(), ..ServiceAnswers::default() };
    let answers = Answers { name: name.to_owned(), services: vec![service], ..Answers::default() };
    project::read(&answers).0
}

fn every_version() -> impl Iterator<Item = (&'static ServiceKind, &'static ServiceVersion)> {
    ALL.iter().flat_map(|kind| kind.versions.iter().map(|version| (*kind, version)))
}

fn text(parts: &[Part]) -> String {
    let text = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Password(name) => format!("<{name}>"),
    };
    parts.iter().map(text).collect()
}

fn setting(container: &Container, ends_with: &str) -> Option<String> {
    let found = container.environment.iter().find(|setting| setting.name.ends_with(ends_with))?;
    Some(text(std::slice::from_ref(&found.value)))
}

#[test]
fn address_and_container_agree() {
    for (kind, version) in every_version() {
        let project = with(kind.id, version.id, "notas-iv");
        let service = &project.services[0];
        let container = (kind.container)(&project, service);
        let address = text(&(kind.address)(&project, service));
        let what = format!("{} {}: {address}", kind.id, version.id);

        assert!(address.contains(&format!("@{}:{}/", service.name, kind.port)), "{what}");
        let password = format!("<{}>", service.password());
        assert!(address.contains(&format!(":{password}@")), "{what}");
        let given = container.environment.iter().map(|setting| &setting.value).chain(&container.command);
        assert!(given.cloned().any(|part| text(&[part]) == password), "{what}");

        if let Some(user) = setting(&container, "_USER").or_else(|| setting(&container, "_USERNAME")) {
            assert!(address.contains(&format!("://{user}:")), "{what}");
        }
        if let Some(database) = setting(&container, "_DB").or_else(|| setting(&container, "_DATABASE")) {
            assert!(address.ends_with(&format!("/{database}")), "{what}");
            assert_eq!(database, "notas_iv");
        }
        assert!(["CMD", "CMD-SHELL"].contains(&container.health.test[0].as_str()), "{what}");
        assert!(!text(&[Part::Text(container.health.test.join(" "))]).contains('<'), "{what}");
    }
}

#[test]
fn the_check_of_postgres_asks_for_its_user_and_database() {
    let project = with("postgres", "", "shop");
    let health = (postgres::POSTGRES.container)(&project, &project.services[0]).health.test.join(" ");
    assert_eq!(health, "CMD pg_isready -h 127.0.0.1 -U app -d shop");
}

#[test]
fn the_path_of_postgres_depends_on_the_version() {
    let path = |version| {
        let project = with("postgres", version, "shop");
        (postgres::POSTGRES.container)(&project, &project.services[0]).data_path
    };
    assert_eq!(path("18"), "/var/lib/postgresql");
    for version in ["17", "16", "15", "14"] {
        assert_eq!(path(version), "/var/lib/postgresql/data", "{version}");
    }
}

#[test]
fn only_rabbitmq_needs_its_name() {
    for (kind, version) in every_version() {
        let project = with(kind.id, version.id, "shop");
        let container = (kind.container)(&project, &project.services[0]);
        assert_eq!(container.hostname_why.is_some(), kind.id == "rabbitmq", "{}", kind.id);
    }
}

#[test]
fn defaults_get_fixes_and_images_name_their_version() {
    for (kind, version) in every_version() {
        let (_, tag) = version.image.split_once(':').unwrap();
        assert!(tag.starts_with(version.id), "{}", version.image);
        assert_eq!(kind.versions.iter().filter(|other| other.id == version.id).count(), 1, "{}", version.image);
    }
    for kind in ALL {
        let ends = kind.versions[0].ends.map(|ends| ends.what);
        assert!(ends.is_none_or(|ends| ends > DATA_DATE), "{}", kind.id);
    }
}

#[test]
fn a_version_that_has_ended_is_told() {
    let service = ServiceAnswers { version: "14".to_owned(), ..ServiceAnswers::default() };
    let answers = Answers { services: vec![service], ..Answers::default() };
    let (project, problems) = project::read(&answers);
    assert_eq!(project.services[0].version.image, "postgres:14-alpine");
    assert_eq!(problems.len(), 1, "{problems:?}");
}

#[test]
fn databases_have_names_that_servers_leave_free() {
    for (name, database) in
        [("notas-iv", "notas_iv"), ("mysql", "mysql_app"), ("information-schema", "information_schema_app")]
    {
        assert_eq!(super::database(&with("mysql", "", name)), database);
    }
}
