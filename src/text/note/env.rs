//! Why a line of `.env` and `.env.example` is there.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnvNote {}
