//! Errors that belong to no step of a guide: of terminals, package managers, languages and databases. Their words are
//! the programs' own; what mends them is said in `text`.

use std::sync::Arc;

use crate::guide::Trouble;
use crate::text::Saying;

mod building;
mod data;
mod git;
mod network;
mod platforms;
mod starting;
mod terminal;

/// How near an error is to what went wrong: of those that a text shows, only the nearest are told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    Cause,
    Effect,
    Symptom,
}

/// What happens because something else went wrong. Guides' errors among them.
pub const SYMPTOMS: &[&str] = &[
    "is unhealthy",
    "didn't complete successfully",
    "failed to compute cache key",
    "Exited (1)",
    "Exited with status",
    "exited with code 1",
    "exited with code 137",
    "exited with status 137",
    "exit code: 137",
    "Exited (137)",
    "release command failed",
    "pre-receive hook declined",
    "State changed from starting to crashed",
    "code=H10 desc=\"App crashed\"",
    "Timed out after waiting for internal health check",
    "curl: (7) Failed to connect",
    "502 Bad Gateway",
    "Temporary failure in name resolution",
    "Name or service not known",
    "the attribute version is obsolete",
];

/// What often follows from another error, and alone still tells more than a symptom. Guides' errors among them.
pub const EFFECTS: &[&str] = &[
    "fatal: Authentication failed for",
    "Authentication … 'https://github.com",
    "Updates were rejected because the remote contains work",
    "(fetch first)",
    "(non-fast-forward)",
    "manifest unknown",
    "[Errno 111] Connection refused",
    "E: Unable to locate package",
    "unable to select packages",
    "exited with code 127",
    "exited with status 127",
    "exit code: 127",
    "Exited (127)",
    "Worker … was sent SIGKILL! Perhaps out of memory",
    "variable is not set. Defaulting to a blank string",
];

pub fn depth(error: &str) -> Depth {
    if SYMPTOMS.contains(&error) {
        Depth::Symptom
    } else if EFFECTS.contains(&error) {
        Depth::Effect
    } else {
        Depth::Cause
    }
}

/// Every known error with its mend.
pub fn troubles() -> impl Iterator<Item = Trouble> {
    let groups = [
        terminal::troubles(),
        git::troubles(),
        network::ports(),
        building::troubles(),
        starting::troubles(),
        network::between(),
        data::troubles(),
        platforms::troubles(),
    ];
    groups.into_iter().flatten().flat_map(|(mend, errors)| {
        let mend = Arc::new(mend);
        errors.iter().map(move |error| Trouble { error, mend: mend.clone() })
    })
}

/// A mend, and the errors that it mends.
type Known = (Saying, &'static [&'static str]);
