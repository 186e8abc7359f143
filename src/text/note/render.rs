//! Why a line of render.yaml is there.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenderNote {}
