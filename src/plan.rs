//! Answers to files and guides: the one door in, for the page, the command line and the tests.

use std::sync::{Arc, OnceLock};

use crate::answers::Answers;
use crate::guide::Guide;
use crate::kept::{self, Kept};
use crate::platforms::Platform;
use crate::problem::Problem;
use crate::project::{self, Project};
use crate::recipe_file;
use crate::sheet::Sheet;
use crate::syntax::shell::{Manner, Shell, Writing, block};
use crate::{deploy, files};

/// All that follows from the answers. What is written is made when it is first asked for: the guides and their document
/// are as long as everything else together, and mostly nobody looks at them while typing.
pub struct Plan {
    pub project: Project,
    pub problems: Vec<Problem>,
    answers: Arc<Answers>,
    files: OnceLock<Files>,
    guides: OnceLock<Vec<Guide>>,
    document: OnceLock<Sheet>,
}

/// The sheets before the document of the guides, and the recipe after it.
struct Files {
    first: Vec<Sheet>,
    recipe: Sheet,
}

/// Understands the answers. The same answers always give the same plan.
pub fn plan(answers: &Answers) -> Plan {
    Plan::of(Arc::new(answers.clone()))
}

fn write(project: &Project, answers: &Answers) -> Files {
    let mut first = Vec::new();
    for app in &project.apps {
        let build = app.stack.build(project, app);
        first.push(files::dockerfile::sheet(project, app, &build));
        first.push(files::dockerignore::sheet(project, app, &build));
        first.extend(build.files);
    }
    for platform in &project.platforms {
        first.extend(platform.sheets(project));
    }
    first.extend(files::env::sheets(project));
    Files { first, recipe: recipe_file::write(answers) }
}

impl Plan {
    /// The same as [`plan`], for who shares the answers.
    pub fn of(answers: Arc<Answers>) -> Self {
        let (project, problems) = project::read(&answers);
        Self {
            project,
            problems,
            answers,
            files: OnceLock::new(),
            guides: OnceLock::new(),
            document: OnceLock::new(),
        }
    }

    /// One for each chosen platform.
    pub fn guides(&self) -> &[Guide] {
        let guide = |platform: &&'static Platform| platform.guide(&self.project);
        self.guides.get_or_init(|| self.project.platforms.iter().map(guide).collect())
    }

    /// In the order a person reads them: Dockerfiles first, the platforms' files, then what goes beside.
    pub fn sheets(&self) -> impl Iterator<Item = &Sheet> {
        let Files { first, recipe } = self.written();
        first.iter().chain([self.document(), recipe])
    }

    /// The same order, and nothing is made for it.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        let Files { first, recipe } = self.written();
        first.iter().map(|sheet| &*sheet.path).chain([deploy::PATH, &recipe.path])
    }

    pub fn sheet(&self, path: &str) -> Option<&Sheet> {
        if path == deploy::PATH {
            return Some(self.document());
        }
        let Files { first, recipe } = self.written();
        first.iter().chain([recipe]).find(|sheet| sheet.path == path)
    }

    fn written(&self) -> &Files {
        self.files.get_or_init(|| write(&self.project, &self.answers))
    }

    /// DEPLOY.md.
    fn document(&self) -> &Sheet {
        self.document.get_or_init(|| deploy::sheet(&self.project, self.guides(), self.project.language))
    }

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
        self.sheets().map(text).collect()
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
