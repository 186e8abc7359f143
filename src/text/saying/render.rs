//! What the guide to Render says.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenderSaying {
    /// What it is, and what it costs in words.
    About,
}
