//! Why a line of compose.yaml is there.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComposeNote {}
