//! Answers as the part of an address behind `#`, and back. It knows answers and nothing of what they mean.
//!
//! `#v=1&name=shop&app=web&framework=flask&port=5000&env=APP_ENV:production&secret=API_KEY&service=db&kind=postgres`
//!
//! - Parts are read from left to right. `app=`, `worker=`, `env=`, `secret=` and `service=` begin a row; the parts behind
//!   belong to it. A first app without a name needs no `app=`.
//! - Only what differs from nothing typed is there. A secret is there by its name; its value never is.
//! - `env=NAME:value` and `worker=name:command` are divided at the first `:`; one inside a name is written `%3A`.
//! - `apps=0` says that there is no app at all.

mod decode;
mod encode;

pub use decode::decode;
pub use encode::encode;

/// The format that is written, and the newest that is read.
const FORMAT: u32 = 1;

/// What begins a row, as it is written.
mod begin {
    pub const APP: &str = "app";
    pub const WORKER: &str = "worker";
    pub const VARIABLE: &str = "env";
    pub const SECRET: &str = "secret";
    pub const SERVICE: &str = "service";
}
