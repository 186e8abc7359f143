//! What the guide to Docker Hub says.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DockerHubSaying {
    /// What it is, and what it costs in words.
    About,
}
