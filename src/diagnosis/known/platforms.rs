//! What platforms print in more ways than their guides tell.

use super::Known;
use crate::text::saying::{HerokuSaying, KnownTrouble::NoHerokuApp};

pub fn troubles() -> Vec<Known> {
    vec![
        (HerokuSaying::BootTimeout.into(), &["Web process failed to bind to $PORT"]),
        (NoHerokuApp.into(), &["Couldn't find that app"]),
        (
            HerokuSaying::NotVerified.into(),
            &[
                "verify your account",
                "add payment information",
                "adding payment information",
                "Verification required",
                "https://heroku.com/verify",
            ],
        ),
    ]
}
