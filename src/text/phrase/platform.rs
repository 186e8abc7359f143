//! What is said of platforms.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlatformPhrase {
    Compose,
    DockerHub,
    Heroku,
    Render,
}
