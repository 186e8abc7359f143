//! Why a line of a web server's configuration is there, in English.

use crate::text::Words;
use crate::text::note::ServerNote;

pub fn say(note: &ServerNote) -> Words {
    match *note {}
}
