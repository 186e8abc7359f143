//! Why a line of compose.yaml is there, in Spanish.

use crate::text::Words;
use crate::text::note::ComposeNote;

pub fn say(note: &ComposeNote) -> Words {
    match *note {}
}
