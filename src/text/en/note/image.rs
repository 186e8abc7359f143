//! Why a line of a Dockerfile is there, in English.

use crate::text::Words;
use crate::text::note::ImageNote;

pub fn say(note: &ImageNote) -> Words {
    match *note {}
}
