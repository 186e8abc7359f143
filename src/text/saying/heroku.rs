//! What the guide to Heroku says.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HerokuSaying {
    /// What it is, and what it costs in words.
    About,
}
