//! Why a line of render.yaml is there, in Spanish.

use crate::text::Words;
use crate::text::note::RenderNote;

pub fn say(note: &RenderNote) -> Words {
    match *note {}
}
