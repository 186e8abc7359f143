//! What git prints, and who refuses a push.

use super::Known;
use crate::text::saying::{ComposeSaying, KnownTrouble::*, RenderSaying};

pub fn troubles() -> Vec<Known> {
    vec![
        (SshKey.into(), &["Permission denied (publickey"]),
        (NotARepository.into(), &["fatal: not a git repository"]),
        (OtherOwner.into(), &["detected dubious ownership in repository"]),
        (
            RenderSaying::PasswordRefused.into(),
            &[
                "Password authentication is not supported for Git operations",
                "Support for password authentication was removed",
                // No longer than what the guide to a server of one's own says of it, which is nearer.
                "Authentication … 'https://github.com",
            ],
        ),
        (ComposeSaying::RepositoryAskedForPassword.into(), &["could not read Username for 'https://github.com'"]),
        (RenderSaying::RemoteHasWork.into(), &["(fetch first)", "(non-fast-forward)"]),
        (LargeFile.into(), &["GH001: Large files detected", "this exceeds GitHub's file size limit"]),
        (
            HerokuHasOther.into(),
            &[
                "To https://git.heroku.com/….git ! [rejected]",
                "(fetch first) error: failed to push some refs to 'https://git.heroku.com",
                "(non-fast-forward) error: failed to push some refs to 'https://git.heroku.com",
            ],
        ),
        (
            NotLoggedInToHeroku.into(),
            &[
                "fatal: Authentication failed for 'https://git.heroku.com",
                "could not read Username for 'https://git.heroku.com'",
            ],
        ),
    ]
}
