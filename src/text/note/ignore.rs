//! Why a path stays out of the image.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IgnoreNote {}
