//! `.env`, `.env.example` and what must not be committed.

use crate::project::Project;
use crate::sheet::Sheet;

/// `.env.example`, `.env` and `.gitignore`, where the project has anything to put there.
pub fn sheets(_project: &Project) -> Vec<Sheet> {
    Vec::new()
}
