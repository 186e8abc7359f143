//! DEPLOY.md: the guides of the chosen platforms as one document.

use crate::guide::Guide;
use crate::project::Project;
use crate::sheet::{Notation, Sheet};
use crate::text::Language;

pub fn sheet(_project: &Project, _guides: &[Guide], _language: Language) -> Sheet {
    Sheet::new("DEPLOY.md", Notation::Markdown)
}
