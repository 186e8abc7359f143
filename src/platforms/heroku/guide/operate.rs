//! After the first version: the next one, the way back, more processes, and the end.

use super::{deploy, heroku, id, on, services};
use crate::guide::Step;
use crate::platforms::git;
use crate::platforms::heroku::{app_name, main_process};
use crate::project::{App, Project};
use crate::question::Question;
use crate::text::saying::{HerokuSaying, SharedSaying};

pub fn steps(project: &Project) -> Vec<Step> {
    let mut steps = vec![update(project)];
    steps.extend(project.apps.iter().map(|app| roll_back(project, app)));
    steps.extend(project.apps.iter().map(|app| grow(project, app)));
    steps
}

fn update(project: &Project) -> Step {
    let mut step = Step::new("update", HerokuSaying::Update).run(git::commit_changes());
    for app in &project.apps {
        step = step.run(deploy::push_call(project, app));
    }
    step.expect("remote: Verifying deploy... done.")
}

fn roll_back(project: &Project, app: &App) -> Step {
    let name = app_name(project, app);
    Step::new(id("rollback", app), HerokuSaying::RollBack { name: name.clone() })
        .run(on(heroku(["releases"]), &name))
        .run(on(heroku(["rollback"]), &name))
        .check(on(heroku(["releases"]), &name))
        .checked(HerokuSaying::RolledBack)
}

fn grow(project: &Project, app: &App) -> Step {
    let name = app_name(project, app);
    let process = main_process(app);
    Step::new(id("grow", app), HerokuSaying::Grow { name: name.clone() })
        .run(on(heroku(["ps:scale", &[process, "=2:standard-1x"].concat()]), &name))
        .check(on(heroku(["ps"]), &name))
        .checked(HerokuSaying::Grown { process })
        .trouble("dynos per process type", HerokuSaying::OneOnly)
        .undo(on(heroku(["ps:scale", &[process, "=1:basic"].concat()]), &name))
}

pub fn tear_down(project: &Project) -> Step {
    let several = project.apps.len() > 1;
    let mut step = Step::new("tear-down", HerokuSaying::TearDown { several }).from(Question::Platforms);
    if services::elsewhere(project).next().is_some() {
        step = step.by_hand(SharedSaying::ElsewhereStays);
    }
    for app in &project.apps {
        let name = app_name(project, app);
        step = step.run(on(heroku(["apps:destroy"]), &name).with_all(["--confirm", &name]));
    }
    step.by_hand(HerokuSaying::EndEco).check(heroku(["apps"])).checked(HerokuSaying::TornDown { several })
}
