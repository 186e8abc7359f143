//! What the guide to Docker Compose says.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComposeSaying {
    /// What it is, and what it costs in words.
    About,
}
