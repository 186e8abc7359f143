//! Mutations of a corpus against the readers of what comes from outside. No coverage is measured, so that it runs on the
//! stable compiler; what an input makes a reader say is the sign of something new.

pub mod attempt;
pub mod corpus;
pub mod mutation;
pub mod random;
pub mod round;
pub mod shrink;
pub mod target;
