//! Phrases in English.

pub mod platform;
pub mod question;
pub mod service;
pub mod stack;
