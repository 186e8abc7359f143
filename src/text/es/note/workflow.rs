//! Why a line of the publishing workflow is there, in Spanish.

use crate::text::Words;
use crate::text::note::WorkflowNote;

pub fn say(note: &WorkflowNote) -> Words {
    match *note {}
}
