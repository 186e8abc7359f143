//! Titles of questions, and why they are asked.

use crate::question::Asked;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionPhrase {
    /// Its name beside the field: "Port".
    Title(Asked),
    /// Why it is asked, in a sentence.
    Why(Asked),
}
