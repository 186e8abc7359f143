//! Why a line of heroku.yml is there.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HerokuNote {}
