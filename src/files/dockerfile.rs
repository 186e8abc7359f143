//! `ImageBuild` printed as a Dockerfile. It knows no stack.

use crate::image_build::ImageBuild;
use crate::project::{App, Project};
use crate::sheet::{Notation, Sheet};

/// The Dockerfile of an app.
pub fn sheet(_project: &Project, app: &App, _build: &ImageBuild) -> Sheet {
    Sheet::new(app.file("Dockerfile"), Notation::Dockerfile)
}
