//! A service that runs a pushed image instead of building the repository.

use super::{create, id};
use crate::guide::Step;
use crate::platforms::docker_hub::Registry;
use crate::project::{App, Project};
use crate::question::Question;
use crate::syntax::shell::call;
use crate::text::saying::{RenderSaying, SharedSaying};

pub fn steps(project: &Project) -> Vec<Step> {
    let made = project.apps.iter().map(|app| make(project, app));
    made.chain(project.apps.iter().map(|app| update(project, app))).collect()
}

fn make(project: &Project, app: &App) -> Step {
    let image = project.image(app);
    let step = Step::new(id("image-create", app), RenderSaying::Image { image: image.clone() })
        .from(Question::Platforms)
        .by_hand(RenderSaying::ImageByHand { image: image.clone(), web: app.serves() });
    // What is built in, is built in already.
    create::service(step, project, app, call(["--image"]).with(image).0, app.run_env())
        .trouble("exec format error", SharedSaying::ExecFormat)
}

fn update(project: &Project, app: &App) -> Step {
    let next = Registry::of(project).next_image(project, app);
    let saying = RenderSaying::ImageUpdate { name: project.deployed_name(app) };
    Step::new(id("image-update", app), saying)
        .from(Question::Tag)
        .run(call(["render", "deploys", "create", "--image"]).with(next).with("--wait"))
        .checked(RenderSaying::CliCreated)
}
