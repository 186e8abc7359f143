//! What does not fit a platform, where several platforms have the same rule.

use crate::answers::{AppField, ServiceField};
use crate::platforms::variables::plain;
use crate::problem::{Problem, ProblemKind};
use crate::project::{App, DataFile, Project, Service};

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

/// Files for data, where the disk lives as long as the process: a folder, or variables that name one.
pub fn forgotten_files(app: &App, platform: &'static str, problems: &mut Vec<Problem>) {
    let mut tell = |question, name| {
        problems.push(Problem::warning(question, ProblemKind::DiskForgets { platform, name }));
    };
    if let Some(folder) = &app.data {
        tell(app.question(AppField::Data), folder.path());
    }
    for (variable, value) in plain(app) {
        if DataFile::read(value).is_some_and(|file| !file.is_kept_by(app)) {
            tell(variable.value_question(), variable.name.to_string());
        }
    }
}
