//! Why a line of heroku.yml is there, in Spanish.

use crate::text::Words;
use crate::text::note::HerokuNote;

pub fn say(note: &HerokuNote) -> Words {
    match *note {}
}
