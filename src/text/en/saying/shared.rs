//! What several guides say, in English.

use crate::text::Words;
use crate::text::saying::SharedSaying;

pub fn say(saying: &SharedSaying) -> Words {
    match *saying {}
}
