//! Notes in Spanish.

pub mod compose;
pub mod env;
pub mod heroku;
pub mod ignore;
pub mod image;
pub mod recipe;
pub mod render;
pub mod server;
pub mod workflow;
