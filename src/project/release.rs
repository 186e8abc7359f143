//! The framework's own command before each release, where the app has nothing that it could change.

use super::{App, DataFile, Service, Value, Variable};
use crate::answers::{AppAnswers, AppField};
use crate::problem::{Problem, ProblemKind};

/// A migration needs a database that lasts: in the image's own folder there is none to write to, and the container that
/// migrates has other files than the one that serves. Who typed the command knows where the database is.
pub(super) fn without_database(
    rows: &[AppAnswers],
    apps: &mut [App],
    services: &[Service],
    problems: &mut Vec<Problem>,
) {
    for (row, app) in rows.iter().zip(apps) {
        let is_own = row.release.trim().is_empty() && app.release.is_some();
        if is_own && !has_database(app, services) {
            app.release = None;
            let problem = Problem::warning(app.question(AppField::Release), ProblemKind::NoDatabase);
            // Where a variable names a file, its own problem moves that file, too.
            let is_named = app.env.iter().any(names_file);
            problems.push(if is_named { problem } else { problem.mend(app.question(AppField::Data), "data") });
        }
    }
}

/// Where no variable says otherwise, who keeps a folder has the database in it.
fn has_database(app: &App, services: &[Service]) -> bool {
    let in_folder = app.data.is_some() && !app.env.iter().any(names_file);
    in_folder || app.env.iter().any(|variable| leads_to_database(variable, app, services))
}

fn names_file(variable: &Variable) -> bool {
    matches!(&variable.value, Value::Plain(text) if DataFile::read(text).is_some())
}

fn leads_to_database(variable: &Variable, app: &App, services: &[Service]) -> bool {
    match &variable.value {
        Value::Service(place) => !NO_DATABASES.contains(&services[*place].kind.id),
        Value::Plain(text) if let Some(file) = DataFile::read(text) => file.is_kept_by(app),
        Value::Plain(_) | Value::Secret => is_of_database(variable.name.as_str()),
        Value::App(_) => false,
    }
}

/// Services that keep no tables.
const NO_DATABASES: [&str; 3] = ["redis", "valkey", "rabbitmq"];

/// `DATABASE_URL`, `DB_HOST`, `POSTGRES_PASSWORD`, `PGHOST`.
fn is_of_database(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    ["DATABASE", "DB_", "POSTGRES", "MYSQL", "MARIADB", "SQL_"].iter().any(|word| name.contains(word))
        || name.starts_with("PG")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Answers, EnvAnswers, ServiceAnswers};
    use crate::project;

    /// Its command, and whether a problem tells that there is none.
    fn release(typed: &str, service: &str, variable: (&str, &str)) -> (Option<String>, bool) {
        let env = EnvAnswers { name: variable.0.into(), value: variable.1.into(), ..EnvAnswers::default() };
        let app = AppAnswers {
            framework: "django".into(),
            release: typed.into(),
            env: vec![env],
            ..AppAnswers::default()
        };
        let kinds = Some(service).filter(|kind| !kind.is_empty());
        let services = kinds.map(|kind| ServiceAnswers { kind: kind.into(), ..ServiceAnswers::default() });
        let answers = Answers { apps: vec![app], services: services.into_iter().collect(), ..Answers::default() };
        let (project, problems) = project::read(&answers);
        let told = problems.iter().any(|problem| problem.kind == ProblemKind::NoDatabase);
        (project.apps[0].release.clone(), told)
    }

    #[test]
    fn nothing_is_migrated_where_no_database_is_chosen() {
        for (service, variable) in [
            ("", ("", "")),
            ("redis", ("", "")),
            ("", ("DATABASE_URL", "sqlite:///db.sqlite3")),
            ("", ("REDIS_DB", "0")),
        ] {
            assert_eq!(release("", service, variable), (None, true), "{service} {variable:?}");
        }
    }

    #[test]
    fn a_database_is_migrated_wherever_it_is() {
        let migrate = "python manage.py migrate --noinput";
        for (service, variable) in [
            ("postgres", ("", "")),
            ("mysql", ("", "")),
            ("", ("DATABASE_URL", "")),
            ("redis", ("DB_HOST", "db.example.com")),
            ("", ("PGHOST", "db.example.com")),
        ] {
            assert_eq!(release("", service, variable), (Some(migrate.into()), false), "{service} {variable:?}");
        }
        assert_eq!(release(migrate, "", ("", "")), (Some(migrate.into()), false));
    }

    #[test]
    fn a_file_that_is_kept_is_migrated() {
        for (data, value, migrated) in [
            ("data", "", true),
            ("data", "sqlite:////app/data/db.sqlite3", true),
            ("data", "sqlite:///db.sqlite3", false),
            ("", "", false),
        ] {
            let env = EnvAnswers { name: "DATABASE_FILE".into(), value: value.into(), ..EnvAnswers::default() };
            let app = AppAnswers {
                framework: "django".into(),
                data: data.into(),
                env: if value.is_empty() { Vec::new() } else { vec![env] },
                ..AppAnswers::default()
            };
            let (project, _) = project::read(&Answers { apps: vec![app], ..Answers::default() });
            assert_eq!(project.apps[0].release.is_some(), migrated, "{data} {value}");
        }
    }

    #[test]
    fn who_migrates_nothing_hears_nothing() {
        let (_, problems) = project::read(&Answers::default());
        assert!(!problems.iter().any(|problem| problem.kind == ProblemKind::NoDatabase));
    }
}
