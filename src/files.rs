//! The files that every project gets, whatever its platforms.

pub mod compose;
pub mod deploy;
pub mod dockerfile;
pub mod dockerignore;
pub mod env;
pub mod yaml;
