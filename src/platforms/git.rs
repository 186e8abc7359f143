//! Steps with git, for every platform that builds from a repository.

use crate::guide::{Command, Step};
use crate::syntax::shell::{Call, call};
use crate::text::saying::SharedSaying;

pub fn install() -> Step {
    Step::new("git", SharedSaying::Git)
        .by_hand(SharedSaying::GitByHand)
        .check(git(["--version"]))
        .checked(SharedSaying::GitInstalled)
}

pub fn first_commit() -> Step {
    Step::new("commit", SharedSaying::Commit)
        .run(Command::all([
            git(["init", "-b", "main"]).into(),
            git(["add", "-A"]).into(),
            git(["commit", "-m", "First version"]).into(),
        ]))
        .check(git(["ls-files", ".env"]))
        .checked(SharedSaying::Committed)
        .trouble("Author identity unknown", SharedSaying::NoIdentity)
        .trouble("nothing to commit, working tree clean", SharedSaying::NothingToCommit)
        .trouble("unknown switch `b'", SharedSaying::OldGit)
}

/// What was changed since the last commit, as a new one.
pub fn commit_changes() -> Command {
    Command::all([git(["add", "-A"]).into(), git(["commit", "-m", "Next version"]).into()])
}

/// A call of git.
pub fn git<const N: usize>(words: [&str; N]) -> Call {
    call(["git"]).with_all(words)
}
