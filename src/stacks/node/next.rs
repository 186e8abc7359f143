//! What Next.js needs besides: a folder that it writes to while it runs, and its standalone server's missing parts.

use crate::answers::AppField;
use crate::image_build::{Instruction, Run, Step};
use crate::project::App;
use crate::stacks::finish::User;
use crate::text::note::ImageNote;

/// Where it keeps what it built, and writes pages anew that say `revalidate`.
pub(super) const FOLDER: &str = ".next";

pub(super) fn is(app: &App) -> bool {
    app.framework.id == "next"
}

/// The end of the build stage: a copy between stages keeps its files' owners, in an image without a shell too.
pub(super) fn left(app: &App, user: User) -> Option<Step> {
    let id = user.id();
    let run = Run::new("rm -rf node_modules .next/cache")
        .and("mkdir -p .next/cache")
        .and(format!("chown -R {id}:{id} {FOLDER}"));
    is(app).then(|| Step::new(Instruction::Run(run), ImageNote::NextFolder))
}

/// `output: "standalone"` leaves out what a CDN might serve, and says to copy it.
/// Source: Next.js' documentation of `output`, 2026-11-21.
pub(super) fn standalone(app: &App) -> Option<Step> {
    let run = Run::new("mkdir -p public")
        .and("cp -r public .next/standalone/")
        .and("cp -r .next/static .next/standalone/.next/");
    let step = Step::new(Instruction::Run(run), ImageNote::NextStandalone);
    starts_standalone(app).then(|| step.from(app.question(AppField::Start)))
}

/// The standalone server listens on `$HOSTNAME`, which engines set to the container's own name.
pub(super) fn hostname(app: &App) -> Option<Step> {
    let everywhere = Instruction::Env("HOSTNAME".to_owned(), "0.0.0.0".to_owned());
    let step = Step::new(everywhere, ImageNote::NextHostname);
    starts_standalone(app).then(|| step.from(app.question(AppField::Start)))
}

fn starts_standalone(app: &App) -> bool {
    let line = app.start.as_deref().unwrap_or_default();
    is(app) && ["standalone/server.js", "cd .next/standalone "].iter().any(|part| line.contains(part))
}
