//! What several guides say.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SharedSaying {}
