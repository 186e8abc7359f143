//! Why the lines of slipway.yaml are there.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecipeNote {
    /// What the whole file is.
    About,
}
