//! compose.yaml: apps, workers and services on one machine.

use crate::project::Project;
use crate::sheet::{Notation, Sheet};

pub fn sheet(_project: &Project) -> Sheet {
    Sheet::new("compose.yaml", Notation::Yaml)
}
