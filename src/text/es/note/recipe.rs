//! Why the lines of slipway.yaml are there, in Spanish.

use crate::text::note::RecipeNote;
use crate::text::{Words, words};

pub fn say(note: &RecipeNote) -> Words {
    match note {
        RecipeNote::About => words(
            "Las respuestas de las que salen todos estos archivos. Cambia una y vuelve a generarlos.",
            "Lo hace `slipway generate --recipe slipway.yaml --out .`, y la página también abre este archivo. De los secretos solo figura el nombre.",
        ),
    }
}
