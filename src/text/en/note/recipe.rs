//! Why the lines of slipway.yaml are there, in English.

use crate::text::note::RecipeNote;
use crate::text::{Words, words};

pub fn say(note: &RecipeNote) -> Words {
    match note {
        RecipeNote::About => words(
            "The answers that all these files follow from. Change one and generate again.",
            "`slipway generate --recipe slipway.yaml --out .` does it, and the page opens this file too. Secrets stand here by name only.",
        ),
    }
}
