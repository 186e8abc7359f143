//! Answers as a link.

use std::fmt::Write;

use super::{FORMAT, begin};
use crate::answers::{Answers, AppAnswers, AppField, EnvAnswers, EnvField, ServiceField};
use crate::syntax::percent::encode_component;

/// The fragment of these answers, without `#`. Secrets are there by name only.
pub fn encode(answers: &Answers) -> String {
    let mut link = Link { text: format!("v={FORMAT}") };
    link.part("name", &answers.name);
    link.part("registry", &answers.registry);
    link.part("tag", &answers.tag);
    link.part("repository", &answers.repository);
    if !answers.platforms.is_empty() {
        let platforms: Vec<_> =
            answers.platforms.iter().map(|id| encode_component(id).replace(',', "%2C")).collect();
        link.spelled("platforms", &platforms.join(","));
    }
    link.part("comments", &answers.comments);
    link.part("language", &answers.language);
    if answers.apps.is_empty() {
        link.spelled("apps", "0");
    }
    for (index, app) in answers.apps.iter().enumerate() {
        link.app(index == 0 && opens_by_itself(app, answers.apps.len()), app);
    }
    for service in &answers.services {
        link.spelled(begin::SERVICE, &encode_component(&service.name));
        for field in ServiceField::ALL.iter().copied().filter(|field| *field != ServiceField::Name) {
            link.part(field.key(), service.text(field));
        }
    }
    link.text
}

/// Whether the first app needs no `app=`: it has no name, and something follows that can only belong to it.
fn opens_by_itself(app: &AppAnswers, apps: usize) -> bool {
    app.name.is_empty() && (apps == 1 || *app != AppAnswers::default())
}

struct Link {
    text: String,
}

impl Link {
    fn part(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.spelled(key, &encode_component(text));
        }
    }

    fn spelled(&mut self, key: &str, spelled: &str) {
        write!(self.text, "&{key}={spelled}").expect("a String takes every write");
    }

    fn app(&mut self, opens_by_itself: bool, app: &AppAnswers) {
        if !opens_by_itself {
            self.spelled(begin::APP, &encode_component(&app.name));
        }
        for field in AppField::ALL.iter().copied().filter(|field| *field != AppField::Name) {
            self.part(field.key(), app.text(field));
        }
        for worker in &app.workers {
            self.spelled(begin::WORKER, &pair(&worker.name, &worker.start));
        }
        for variable in &app.env {
            self.variable(variable);
        }
    }

    fn variable(&mut self, variable: &EnvAnswers) {
        if variable.secret {
            self.spelled(begin::SECRET, &name(&variable.name));
        } else {
            self.spelled(begin::VARIABLE, &pair(&variable.name, &variable.value));
        }
        for field in [EnvField::When, EnvField::From] {
            self.part(field.key(), variable.text(field));
        }
    }
}

/// A name that a `:` follows, or could follow.
fn name(name: &str) -> String {
    encode_component(name).replace(':', "%3A")
}

fn pair(first: &str, second: &str) -> String {
    if second.is_empty() { name(first) } else { format!("{}:{}", name(first), encode_component(second)) }
}
