//! What the guide to Render says, in Spanish.

use crate::text::saying::RenderSaying;
use crate::text::{Words, words};

pub fn say(saying: &RenderSaying) -> Words {
    match saying {
        RenderSaying::About => words("Render.", ""),
    }
}
