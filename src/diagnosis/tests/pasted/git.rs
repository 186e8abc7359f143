//! What is pasted of git, and of those it pushes to.

use crate::text::Saying;
use crate::text::saying::{ComposeSaying, HerokuSaying, KnownTrouble::*, RenderSaying};

pub fn table() -> Vec<(&'static str, Vec<Saying>)> {
    vec![
        ("fatal: not a git repository (or any of the parent directories): .git", vec![NotARepository.into()]),
        (
            "fatal: detected dubious ownership in repository at '/srv/notas'\nTo add an exception for this directory, \
             call:\n\n\tgit config --global --add safe.directory /srv/notas",
            vec![OtherOwner.into()],
        ),
        (
            "Username for 'https://github.com': ana\nPassword for 'https://ana@github.com': \nremote: Invalid username or \
             token. Password authentication is not supported for Git operations.\nfatal: Authentication failed for \
             'https://github.com/ana/notas.git/'",
            vec![RenderSaying::PasswordRefused.into()],
        ),
        (
            "remote: Support for password authentication was removed on August 13, 2021.\nfatal: Authentication failed \
             for 'https://github.com/ana/notas.git/'",
            vec![RenderSaying::PasswordRefused.into()],
        ),
        (
            "fatal: could not read Username for 'https://github.com': No such device or address",
            vec![ComposeSaying::RepositoryAskedForPassword.into()],
        ),
        ("fatal: Authentication failed for 'https://git.heroku.com/notas.git/'", vec![NotLoggedInToHeroku.into()]),
        (
            "To https://git.heroku.com/notas.git\n ! [rejected]        main -> main (fetch first)\nerror: failed to push \
             some refs to 'https://git.heroku.com/notas.git'\nhint: Updates were rejected because the remote contains \
             work that you do not\nhint: have locally.",
            vec![HerokuHasOther.into()],
        ),
        (
            " ! [rejected]        main -> main (fetch first)\nerror: failed to push some refs to \
             'https://git.heroku.com/notas.git'",
            vec![HerokuHasOther.into()],
        ),
        (
            "To https://git.heroku.com/notas.git\n ! [rejected]        main -> main (non-fast-forward)\nerror: failed to \
             push some refs to 'https://git.heroku.com/notas.git'\nhint: Updates were rejected because the tip of your \
             current branch is behind",
            vec![HerokuHasOther.into()],
        ),
        (
            "remote:  !     Push failed\nTo https://git.heroku.com/notas.git\n ! [remote rejected] main -> main \
             (pre-receive hook declined)\nerror: failed to push some refs to 'https://git.heroku.com/notas.git'",
            vec![HerokuSaying::HookDeclined.into()],
        ),
        (
            "To https://github.com/ana/notas.git\n ! [rejected]        main -> main (fetch first)\nerror: failed to push \
             some refs to 'https://github.com/ana/notas.git'\nhint: Updates were rejected because the remote contains \
             work that you do not\nhint: have locally.",
            vec![RenderSaying::RemoteHasWork.into()],
        ),
        (
            "To https://github.com/ana/notas.git\n ! [rejected]        main -> main (non-fast-forward)\nerror: failed to \
             push some refs to 'https://github.com/ana/notas.git'\nhint: Updates were rejected because the tip of your \
             current branch is behind\nhint: its remote counterpart.",
            vec![RenderSaying::RemoteHasWork.into()],
        ),
        (
            "remote: error: File data.csv is 143.20 MB; this exceeds GitHub's file size limit of 100.00 MB\nremote: error: \
             GH001: Large files detected. You may want to try Git Large File Storage - https://git-lfs.github.com.\nTo \
             https://github.com/ana/notas.git\n ! [remote rejected] main -> main (pre-receive hook declined)",
            vec![LargeFile.into()],
        ),
        (" ›   Error: Couldn't find that app.\n ›\n ›   Error ID: not_found", vec![NoHerokuApp.into()]),
    ]
}
