//! The same project on a server of one's own, in short.

use super::guide::up;
use crate::files::env::EnvFile;
use crate::guide::{Command, Step};
use crate::project::Project;
use crate::question::Question;
use crate::syntax::shell::{Shell, Statement, call};
use crate::text::saying::ComposeSaying;

/// A server runs Linux, whatever the reader's own machine runs.
pub fn step(project: &Project) -> Step {
    let repository = project.repository.as_deref().unwrap_or("https://github.com/your-user/your-repository");
    let folder = project.name.as_str();
    let fetch = vec![
        call(["git", "clone"]).with(format!("{repository}.git")).with(folder).into(),
        Statement::ChangeFolder(folder.to_owned()),
    ];
    let step = Step::new("server", ComposeSaying::Server)
        .from(Question::Repository)
        .by_hand(ComposeSaying::ServerLogin)
        .run(there(fetch));
    let step = if EnvFile::of(project).lines().is_empty() { step } else { with_env_file(step) };
    step.run(there(vec![up().into()]))
        .by_hand(ComposeSaying::ServerFirewall)
        .by_hand(ComposeSaying::ServerHttps)
        .trouble("Authentication failed for", ComposeSaying::RepositoryAskedForPassword)
        .trouble("is missing a value", ComposeSaying::MissingVariable)
}

fn with_env_file(step: Step) -> Step {
    let copied = Statement::CopyFile { from: ".env.example".to_owned(), to: ".env".to_owned() };
    let kept = call(["chmod", "600", ".env"]).into();
    step.by_hand(ComposeSaying::ServerFillIn).run(there(vec![copied, kept]))
}

fn there(statements: Vec<Statement>) -> Command {
    Command { only: Some(Shell::Bash), statements }
}
