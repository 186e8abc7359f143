//! `slipway.yaml`: the answers as a file that people keep, share and change by hand. Reading is lenient: what is not
//! understood is told with its line, and the rest is taken.

mod places;
mod read;
mod reader;
mod tree;
mod write;

use crate::answers::Answers;
use crate::problem::Problem;

pub use places::Places;
pub use write::write;

/// The name of the file.
pub const FILE: &str = "slipway.yaml";

/// The format that is written, and the newest that is read.
pub const FORMAT: u32 = 1;

/// A problem of the text, and the line where it stands; the first is 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    pub problem: Problem,
    pub line: usize,
}

/// A recipe that was read, with the lines where its answers stand.
#[derive(Debug)]
pub struct Reading {
    pub answers: Answers,
    pub problems: Vec<Placed>,
    pub places: Places,
}

/// Reads a recipe. Whatever the text is, there are answers: what could not be understood is left out and told.
pub fn read(text: &str) -> (Answers, Vec<Placed>) {
    let reading = read_with_places(text);
    (reading.answers, reading.problems)
}

/// Like [`read`], and remembers where each answer stands.
pub fn read_with_places(text: &str) -> Reading {
    read::read(text)
}
