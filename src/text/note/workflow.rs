//! Why a line of the publishing workflow is there.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkflowNote {}
