//! Phrases in Spanish.

pub mod platform;
pub mod question;
pub mod service;
pub mod stack;
