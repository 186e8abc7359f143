//! What the guide to Docker Compose says, in Spanish.

use crate::text::saying::ComposeSaying;
use crate::text::{Words, words};

pub fn say(saying: &ComposeSaying) -> Words {
    match saying {
        ComposeSaying::About => words("Docker Compose.", ""),
    }
}
