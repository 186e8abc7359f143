//! `.dockerignore`: what always stays out of an image, and what the stack adds.

use crate::image_build::ImageBuild;
use crate::project::{App, Project};
use crate::sheet::{Notation, Sheet};

/// The `.dockerignore` of an app.
pub fn sheet(_project: &Project, app: &App, _build: &ImageBuild) -> Sheet {
    Sheet::new(app.file(".dockerignore"), Notation::Ignore)
}
