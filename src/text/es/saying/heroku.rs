//! What the guide to Heroku says, in Spanish.

use crate::text::saying::HerokuSaying;
use crate::text::{Words, words};

pub fn say(saying: &HerokuSaying) -> Words {
    match saying {
        HerokuSaying::About => words("Heroku.", ""),
    }
}
