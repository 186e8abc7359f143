//! Why a path stays out of the image, in Spanish.

use crate::text::Words;
use crate::text::note::IgnoreNote;

pub fn say(note: &IgnoreNote) -> Words {
    match *note {}
}
