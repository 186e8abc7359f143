//! Why a line of a web server's configuration is there.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServerNote {}
