//! Why a line of a Dockerfile is there.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImageNote {}
