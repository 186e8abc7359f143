//! Which question of the wizard a line, a note or a problem belongs to, and how answers are read and changed by it.

use crate::answers::{Answers, AppField, EnvField, ServiceField, WorkerField};

/// A question, with the row it is asked for. Rows count from 0 in the order of the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Question {
    Name,
    Registry,
    Tag,
    Repository,
    Platforms,
    Comments,
    Language,
    /// The list of apps as a whole.
    Apps,
    App(usize, AppField),
    /// The list of an app's workers as a whole.
    Workers(usize),
    Worker(usize, usize, WorkerField),
    /// The list of an app's variables as a whole.
    Variables(usize),
    Env(usize, usize, EnvField),
    /// Whether a variable is a secret.
    Secret(usize, usize),
    /// The list of services as a whole.
    Services,
    Service(usize, ServiceField),
}

/// A question without its row: what is asked, whoever it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Asked {
    Name,
    Registry,
    Tag,
    Repository,
    Platforms,
    Comments,
    Language,
    Apps,
    App(AppField),
    Workers,
    Worker(WorkerField),
    Variables,
    Env(EnvField),
    Secret,
    Services,
    Service(ServiceField),
}

impl Question {
    pub const fn asked(self) -> Asked {
        match self {
            Self::Name => Asked::Name,
            Self::Registry => Asked::Registry,
            Self::Tag => Asked::Tag,
            Self::Repository => Asked::Repository,
            Self::Platforms => Asked::Platforms,
            Self::Comments => Asked::Comments,
            Self::Language => Asked::Language,
            Self::Apps => Asked::Apps,
            Self::App(_, field) => Asked::App(field),
            Self::Workers(_) => Asked::Workers,
            Self::Worker(_, _, field) => Asked::Worker(field),
            Self::Variables(_) => Asked::Variables,
            Self::Env(_, _, field) => Asked::Env(field),
            Self::Secret(..) => Asked::Secret,
            Self::Services => Asked::Services,
            Self::Service(_, field) => Asked::Service(field),
        }
    }

    /// Whether both are one question, or ask about the same variable: its line in a file comes from all of them.
    pub fn concerns(self, other: Self) -> bool {
        let variable = |question| match question {
            Self::Env(app, env, _) | Self::Secret(app, env) => Some((app, env)),
            _ => None,
        };
        self == other || variable(self).is_some_and(|row| variable(other) == Some(row))
    }
}

impl Answers {
    /// The typed text, or `None` where the row is gone or the question has no single text.
    pub fn text(&self, question: Question) -> Option<String> {
        Some(match question {
            Question::Name => self.name.clone(),
            Question::Registry => self.registry.clone(),
            Question::Tag => self.tag.clone(),
            Question::Repository => self.repository.clone(),
            Question::Platforms => self.platforms.join(" "),
            Question::Comments => self.comments.clone(),
            Question::Language => self.language.clone(),
            Question::App(app, field) => self.apps.get(app)?.text(field).to_owned(),
            Question::Worker(app, worker, field) => self.apps.get(app)?.workers.get(worker)?.text(field).to_owned(),
            Question::Env(app, env, field) => self.apps.get(app)?.env.get(env)?.text(field).to_owned(),
            Question::Secret(app, env) => self.apps.get(app)?.env.get(env)?.secret.to_string(),
            Question::Service(service, field) => self.services.get(service)?.text(field).to_owned(),
            Question::Apps | Question::Workers(_) | Question::Variables(_) | Question::Services => {
                return None;
            }
        })
    }

    /// Changes one answer. Returns false, and changes nothing, where the row is gone or the question is a list.
    pub fn set(&mut self, question: Question, text: &str) -> bool {
        let Some(place) = self.place(question) else {
            return self.set_other(question, text);
        };
        text.clone_into(place);
        true
    }

    fn place(&mut self, question: Question) -> Option<&mut String> {
        match question {
            Question::Name => Some(&mut self.name),
            Question::Registry => Some(&mut self.registry),
            Question::Tag => Some(&mut self.tag),
            Question::Repository => Some(&mut self.repository),
            Question::Comments => Some(&mut self.comments),
            Question::Language => Some(&mut self.language),
            Question::App(app, field) => Some(self.apps.get_mut(app)?.text_mut(field)),
            Question::Worker(app, worker, field) => {
                Some(self.apps.get_mut(app)?.workers.get_mut(worker)?.text_mut(field))
            }
            Question::Env(app, env, field) => Some(self.apps.get_mut(app)?.env.get_mut(env)?.text_mut(field)),
            Question::Service(service, field) => Some(self.services.get_mut(service)?.text_mut(field)),
            Question::Platforms
            | Question::Secret(..)
            | Question::Apps
            | Question::Workers(_)
            | Question::Variables(_)
            | Question::Services => None,
        }
    }

    fn set_other(&mut self, question: Question, text: &str) -> bool {
        match question {
            Question::Platforms => {
                self.platforms = words(text).map(str::to_owned).collect();
                true
            }
            Question::Secret(app, env) => {
                let row = self.apps.get_mut(app).and_then(|app| app.env.get_mut(env));
                row.map(|row| row.secret = text == "true").is_some()
            }
            _ => false,
        }
    }
}

/// The words of a list that was typed into one field: separated by blanks or commas.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| letter.is_whitespace() || letter == ',').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_is_read_back() {
        let mut answers = Answers::default();
        for question in [Question::Name, Question::App(0, AppField::Port), Question::Comments] {
            assert!(answers.set(question, " typed "));
            assert_eq!(answers.text(question).as_deref(), Some(" typed "));
        }
        assert!(answers.set(Question::Platforms, "heroku, render"));
        assert_eq!(answers.platforms, ["heroku", "render"]);
    }

    #[test]
    fn a_variable_is_one_concern() {
        let name = Question::Env(0, 1, EnvField::Name);
        assert!(name.concerns(Question::Secret(0, 1)) && name.concerns(Question::Env(0, 1, EnvField::Value)));
        assert!(!name.concerns(Question::Secret(0, 2)) && !name.concerns(Question::Variables(0)));
        assert!(Question::Name.concerns(Question::Name) && !Question::Name.concerns(Question::Tag));
    }

    #[test]
    fn a_row_that_is_gone_changes_nothing() {
        let mut answers = Answers::default();
        assert!(!answers.set(Question::App(7, AppField::Port), "1"));
        assert!(!answers.set(Question::Secret(0, 0), "true"));
        assert_eq!(answers, Answers::default());
    }
}
