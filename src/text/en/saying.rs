//! Sayings in English.

pub mod compose;
pub mod docker;
pub mod docker_hub;
pub mod heroku;
pub mod known;
pub mod render;
pub mod shared;
