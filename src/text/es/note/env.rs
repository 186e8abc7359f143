//! Why a line of `.env` and `.env.example` is there, in Spanish.

use crate::text::Words;
use crate::text::note::EnvNote;

pub fn say(note: &EnvNote) -> Words {
    match *note {}
}
