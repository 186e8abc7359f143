//! Answers to files and guides: the one door in, for the page, the command line and the tests.

use crate::answers::Answers;
use crate::guide::Guide;
use crate::kept::{self, Kept};
use crate::problem::Problem;
use crate::project::{self, Project};
use crate::recipe_file;
use crate::sheet::Sheet;
use crate::syntax::shell::{Manner, Shell, Writing, block};
use crate::{deploy, files};

/// All that follows from the answers.
pub struct Plan {
    pub project: Project,
    pub problems: Vec<Problem>,
    /// In the order a person reads them: Dockerfiles first, the platforms' files, then what goes beside.
    pub sheets: Vec<Sheet>,
    /// One for each chosen platform.
    pub guides: Vec<Guide>,
}

/// Understands the answers and writes everything. The same answers always give the same plan.
pub fn plan(answers: &Answers) -> Plan {
    let (project, problems) = project::read(answers);
    let mut sheets = Vec::new();
    for app in &project.apps {
        let build = (app.stack.build)(&project, app);
        sheets.push(files::dockerfile::sheet(&project, app, &build));
        sheets.push(files::dockerignore::sheet(&project, app, &build));
        sheets.extend(build.files);
    }
    for platform in &project.platforms {
        sheets.extend((platform.sheets)(&project));
    }
    sheets.extend(files::env::sheets(&project));
    let guides: Vec<_> = project.platforms.iter().map(|platform| (platform.guide)(&project)).collect();
    sheets.push(deploy::sheet(&project, &guides, project.language));
    sheets.push(recipe_file::write(answers));
    Plan { project, problems, sheets, guides }
}

impl Plan {
    /// Every file with its path and its text, ready to be written. `kept` is what an earlier `.env` holds; `password`
    /// makes the passwords that are not there yet, and must give the same one whenever it is asked for the same name.
    pub fn files(&self, kept: &Kept, mut password: impl FnMut(&str) -> String) -> Vec<(String, String)> {
        let Project { comments, language, .. } = self.project;
        let text = |sheet: &Sheet| {
            let text = if sheet.path == kept::FILE {
                kept.fill(sheet, comments, language, &mut password)
            } else {
                sheet
                    .text(comments, language, |name| kept.value(name).map_or_else(|| password(name), str::to_owned))
            };
            (sheet.path.clone(), text)
        };
        self.sheets.iter().map(text).collect()
    }
}

/// The files as one block for a terminal. What is there already is treated as the page and the command line treat it.
pub fn in_one_block(files: &[(String, String)], shell: Shell) -> String {
    let manner = |path: &str| match path {
        kept::FILE => Manner::Once,
        kept::IGNORED => Manner::Add,
        _ => Manner::Replace,
    };
    let writings: Vec<_> = files.iter().map(|(path, text)| Writing { path, text, manner: manner(path) }).collect();
    block(&writings, shell)
}
