//! The same project on a server of one's own, in short.

use super::guide::up;
use crate::files::env::{EnvFile, Holds};
use crate::guide::{Command, Step};
use crate::project::{App, Project};
use crate::question::Question;
use crate::syntax::shell::{Statement, call};
use crate::text::saying::{ComposeSaying, RenderSaying};

/// A server runs Linux, whatever the reader's own machine runs.
pub fn step(project: &Project) -> Step {
    let repository = project.repository.as_deref().unwrap_or("https://github.com/your-user/your-repository");
    let folder = project.name.as_str();
    let fetch = vec![
        call(["git", "clone"]).with(format!("{repository}.git")).with(folder).into(),
        Statement::ChangeFolder(folder.to_owned()),
    ];
    let step =
        Step::new("server", ComposeSaying::Server).from(Question::Repository).by_hand(ComposeSaying::ServerLogin);
    let named = project.repository.is_some();
    let step = if named { step } else { step.by_hand(ComposeSaying::ServerYourRepository) };
    let step = with_env_file(step.run(there(fetch)), &EnvFile::of(project));
    let step = step.run(there(vec![up().into()])).by_hand(ComposeSaying::ServerFirewall);
    let serves = project.apps.iter().any(App::serves);
    let step = if serves { step.by_hand(ComposeSaying::ServerHttps) } else { step };
    // Whoever pushes from a machine of their own sees the same error, and that is more common.
    step.trouble("fatal: Authentication failed for", RenderSaying::PasswordRefused)
        .trouble("fatal: Authentication failed for", ComposeSaying::RepositoryAskedForPassword)
        .trouble("is missing a value", ComposeSaying::MissingVariable)
}

fn with_env_file(step: Step, file: &EnvFile) -> Step {
    if file.lines().is_empty() {
        return step;
    }
    let passwords = file.lines().iter().any(|line| matches!(line.holds, Holds::Password(_)));
    let copied = Statement::CopyFile { from: ".env.example".to_owned(), to: ".env".to_owned() };
    let kept = call(["chmod", "600", ".env"]).into();
    step.by_hand(ComposeSaying::ServerFillIn { passwords }).run(there(vec![copied, kept]))
}

fn there(statements: Vec<Statement>) -> Command {
    Command::on_linux(statements)
}
