//! The data of services beside the apps: copies of it, the way back, and what a database says when it is in trouble.

use super::guide::compose;
use crate::answers::ServiceField;
use crate::files::compose::volume;
use crate::guide::{Command, Step};
use crate::project::{Project, Service};
use crate::syntax::shell::Statement;
use crate::text::saying::{ComposeSaying, SharedSaying};

/// How a kind of database copies itself, inside its own container. The lines are read by the container's shell, which
/// knows the variables; none holds a double quote, which Windows `PowerShell` would lose.
struct Dump {
    /// The ending of the copy's name.
    ending: &'static str,
    make: &'static str,
    restore: &'static str,
}

/// Sources: the official images' own descriptions (docker-library/docs), "Creating database dumps".
fn dump(service: &Service) -> Option<Dump> {
    match service.kind.id {
        "postgres" => Some(Dump {
            ending: "sql",
            make: "pg_dump --clean --if-exists --username=$POSTGRES_USER --file=/tmp/copy $POSTGRES_DB",
            restore: "psql --username=$POSTGRES_USER --dbname=$POSTGRES_DB --file=/tmp/copy",
        }),
        // The app's user may read neither what belongs to the whole server (GTID) nor, since 9, masking policies.
        "mysql" => Some(Dump {
            ending: "sql",
            make: if service.version.id.starts_with("8.") {
                "mysqldump --no-tablespaces --set-gtid-purged=OFF --user=$MYSQL_USER --password=$MYSQL_PASSWORD \
                 --result-file=/tmp/copy $MYSQL_DATABASE"
            } else {
                "mysqldump --no-tablespaces --set-gtid-purged=OFF --skip-masking-policies --user=$MYSQL_USER \
                 --password=$MYSQL_PASSWORD --result-file=/tmp/copy $MYSQL_DATABASE"
            },
            restore: "mysql --user=$MYSQL_USER --password=$MYSQL_PASSWORD $MYSQL_DATABASE < /tmp/copy",
        }),
        "mariadb" => Some(Dump {
            ending: "sql",
            make: "mariadb-dump --user=$MARIADB_USER --password=$MARIADB_PASSWORD \
                   --result-file=/tmp/copy $MARIADB_DATABASE",
            restore: "mariadb --user=$MARIADB_USER --password=$MARIADB_PASSWORD $MARIADB_DATABASE < /tmp/copy",
        }),
        "mongodb" => Some(Dump {
            ending: "archive",
            make: "mongodump --username=$MONGO_INITDB_ROOT_USERNAME --password=$MONGO_INITDB_ROOT_PASSWORD \
                   --authenticationDatabase=admin --archive=/tmp/copy",
            restore: "mongorestore --drop --username=$MONGO_INITDB_ROOT_USERNAME \
                      --password=$MONGO_INITDB_ROOT_PASSWORD --authenticationDatabase=admin --archive=/tmp/copy",
        }),
        _ => None,
    }
}

/// What goes with volumes and disks: the folders that apps keep.
pub fn goes(project: &Project) -> Option<SharedSaying> {
    let mut volumes = String::new();
    for app in project.apps.iter().filter(|app| app.data.is_some()) {
        if !volumes.is_empty() {
            volumes.push_str(", ");
        }
        volumes.push_str(&volume(app));
    }
    (!volumes.is_empty()).then_some(SharedSaying::DataGoes { volumes })
}

pub fn steps(project: &Project) -> Vec<Step> {
    project.containers().flat_map(|service| of(project, service)).collect()
}

fn of(project: &Project, service: &Service) -> Vec<Step> {
    let name = service.name.as_str();
    let step = |id: &str, saying: ComposeSaying| {
        Step::new(format!("{id}-{name}"), saying).from(service.question(ServiceField::Kind))
    };
    let Some(dump) = dump(service) else {
        let saying = ComposeSaying::BackupByHand { service: name.to_owned(), kind: service.kind.name };
        return vec![step("data", saying)];
    };
    // Outside the project's folder, where neither an image nor git finds it.
    let copy = format!("../{}-{name}.{}", project.name, dump.ending);
    let inside = format!("{name}:/tmp/copy");
    let run = |line: &str| Statement::from(compose(["exec", name, "sh", "-c", line]));
    let make = [run(dump.make), compose(["cp", &inside, &copy]).into()];
    let restore = [compose(["cp", &copy, &inside]).into(), run(dump.restore)];
    let backup = step("backup", ComposeSaying::Backup { service: name.to_owned() })
        .run(Command::all(make))
        .checked(ComposeSaying::BackedUp)
        .trouble("service \"…\" is not running", ComposeSaying::ServiceNotRunning);
    let restore = step("restore", ComposeSaying::Restore { service: name.to_owned() }).run(Command::all(restore));
    vec![backup, restore]
}

/// What the databases of this project print when they refuse to work.
pub fn troubles(mut step: Step, project: &Project) -> Step {
    let has = |kind: &str| project.containers().any(|service| service.kind.id == kind);
    if has("postgres") {
        step = step.trouble("password authentication failed for user", ComposeSaying::OldPassword).trouble(
            "in 18+, these Docker images are configured to store database data",
            ComposeSaying::PostgresFolder,
        );
    }
    if has("mysql") || has("mariadb") {
        step = step.trouble("Access denied for user", ComposeSaying::OldPassword);
    }
    if has("mongodb") {
        step = step.trouble("Authentication failed", ComposeSaying::OldPassword);
    }
    step
}
