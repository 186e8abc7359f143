//! The only room that quotes and escapes: a plain text goes in, its spelling in one notation comes out.
//! It knows the notations and nothing of the project; `tests/syntax.rs` has foreign readers read it all back.

pub mod actions;
pub mod compose;
pub mod dockerfile;
pub mod dotenv;
pub mod image_reference;
pub mod json;
pub mod markdown;
mod one_line;
pub mod percent;
pub mod shell;
pub mod yaml;
