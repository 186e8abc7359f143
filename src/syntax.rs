pub mod image_reference;
pub mod shell;
