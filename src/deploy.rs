//! DEPLOY.md: the guides of the chosen platforms as one document, to be handed in by a student and followed by a team.

mod document;
mod overview;
mod step;

use crate::guide::{Guide, Step};
use crate::platforms::{self, docker_hub};
use crate::project::Project;
use crate::sheet::Sheet;
use crate::text::{Label, Language};
use document::{Document, prose};

pub const PATH: &str = "DEPLOY.md";

pub fn sheet(project: &Project, guides: &[Guide], language: Language) -> Sheet {
    let mut document = Document::new(PATH, language);
    document.heading(1, "", &format!("{} {}", Label::HowToDeploy.say(language), project.name));
    document.paragraph(&prose(Label::FollowFromTop.say(language)));
    overview::write(&mut document, project, guides);
    let mut told = Told::default();
    for (place, guide) in guides.iter().enumerate() {
        document.heading(2, &number(guides, place), &title(project, guide));
        let about = guide.about.say(language);
        document.paragraph(&prose(&format!("{} {}", about.short, about.more)));
        for (index, each) in guide.steps.iter().enumerate() {
            let number = match guides.len() {
                1 => format!("{}.", index + 1),
                _ => format!("{}.{}", place + 1, index + 1),
            };
            step::write(&mut document, each, number, &mut told);
        }
    }
    document.sheet()
}

/// What was said further up, and need not be said again.
#[derive(Default)]
struct Told<'a> {
    steps: Vec<(&'a Step, String)>,
    troubles: Vec<&'a crate::guide::Trouble>,
}

/// The heading of a guide, without its number. A registry is called as people call it.
fn title(project: &Project, guide: &Guide) -> String {
    if guide.platform == docker_hub::DOCKER_HUB.id {
        return docker_hub::Registry::of(project).name();
    }
    platforms::by_id(guide.platform).map_or(guide.platform, |platform| platform.name).to_owned()
}

/// Guides are numbered where there are several.
fn number(guides: &[Guide], place: usize) -> String {
    if guides.len() == 1 { String::new() } else { format!("{}.", place + 1) }
}

#[cfg(test)]
mod tests;
