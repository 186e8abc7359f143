//! The only room that quotes and escapes. Under construction in another part of the house.

pub mod dockerfile;
pub mod image_reference;
pub mod json;
mod one_line;
pub mod shell;
