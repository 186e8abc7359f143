//! Why a line of a Dockerfile is there, in Spanish.

use crate::text::Words;
use crate::text::note::ImageNote;

pub fn say(note: &ImageNote) -> Words {
    match *note {}
}
