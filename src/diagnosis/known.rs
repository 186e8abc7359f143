//! Errors that belong to no step of a guide: of terminals, package managers, languages and databases. Their words are
//! the programs' own; what mends them is said in `text`.

use crate::guide::Trouble;
use crate::text::Saying;

mod building;
mod data;
mod network;
mod platforms;
mod starting;
mod terminal;

/// What happens because something else went wrong: told only where nothing says what. Guides' errors among them.
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

pub fn is_symptom(error: &str) -> bool {
    SYMPTOMS.contains(&error)
}

/// Every known error with its mend.
pub fn troubles() -> impl Iterator<Item = Trouble> {
    let groups = [
        terminal::troubles(),
        network::ports(),
        building::troubles(),
        starting::troubles(),
        network::between(),
        data::troubles(),
        platforms::troubles(),
    ];
    groups
        .into_iter()
        .flatten()
        .flat_map(|(mend, errors)| errors.iter().map(move |error| Trouble { error, mend: mend.clone() }))
}

/// A mend, and the errors that it mends.
type Known = (Saying, &'static [&'static str]);
