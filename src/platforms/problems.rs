//! What does not fit a platform, where several platforms have the same rule.

use crate::answers::{EnvField, ServiceField};
use crate::platforms::variables::plain;
use crate::problem::{Problem, ProblemKind};
use crate::project::{App, Project, Service};
use crate::question::Question;

/// Services that the platform has not got: their address comes from elsewhere.
pub fn services_not_offered(
    project: &Project,
    platform: &'static str,
    offered: impl Fn(&Service) -> bool,
) -> Vec<Problem> {
    let missing = project.containers().filter(|service| !offered(service));
    let told = missing.map(|service| {
        let question = service.question(ServiceField::Kind);
        let kind = ProblemKind::ServiceNotOffered { platform, service: service.kind.name };
        let problem = Problem::warning(question, kind);
        // Where the project also runs on one machine, the container there is right.
        if project.targets("compose") {
            problem
        } else {
            problem.mend(service.question(ServiceField::Where), "external")
        }
    });
    told.collect()
}

/// Variables whose names begin as the platform's own do.
pub fn reserved(app: &App, platform: &'static str, prefix: &str) -> Vec<Problem> {
    let taken = app.env.iter().filter(|variable| variable.name.as_str().starts_with(prefix));
    let told = taken.map(|variable| {
        let kind = ProblemKind::VariableReserved { name: variable.name.to_string(), by: platform };
        Problem::warning(variable.question, kind)
    });
    told.collect()
}

/// Variables that name a file for data, where the disk lives as long as the process.
pub fn forgotten_files(app: &App, platform: &'static str) -> Vec<Problem> {
    let files = plain(app).filter(|(_, value)| names_data_file(value));
    let told = files.map(|(variable, _)| {
        let question = match variable.question {
            Question::Env(app, row, _) => Question::Env(app, row, EnvField::Value),
            other => other,
        };
        let kind = ProblemKind::DiskForgets { platform, name: variable.name.to_string() };
        Problem::warning(question, kind)
    });
    told.collect()
}

/// Whether a value names a database in a file.
pub fn names_data_file(value: &str) -> bool {
    let value = value.trim();
    value.starts_with("sqlite:") || [".sqlite", ".sqlite3", ".db"].iter().any(|end| value.ends_with(end))
}
