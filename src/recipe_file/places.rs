//! The lines of a recipe on which its answers stand.

use crate::answers::{AppField, EnvField, ServiceField, WorkerField};
use crate::question::Question;

/// Where each answer stands in the file it was read from.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// A list: few are ever asked for, and a map weighs more than this whole room.
    lines: Vec<(Question, usize)>,
}

impl Places {
    pub(super) fn note(&mut self, question: Question, line: usize) {
        self.lines.push((question, line));
    }

    /// The line of an answer; of its row or its list where the answer itself was not given. The first line is 1.
    pub fn line(&self, question: Question) -> Option<usize> {
        let mut question = Some(question);
        while let Some(here) = question {
            let mut newest = self.lines.iter().rev();
            if let Some((_, line)) = newest.find(|(question, _)| *question == here) {
                return Some(*line);
            }
            question = around(here);
        }
        None
    }
}

/// What a question is part of: a field of its row (which stands where its name does), a row of its list.
fn around(question: Question) -> Option<Question> {
    match question {
        Question::App(_, AppField::Name) => Some(Question::Apps),
        Question::App(app, _) | Question::Workers(app) | Question::Variables(app) => {
            Some(Question::App(app, AppField::Name))
        }
        Question::Worker(app, _, WorkerField::Name) => Some(Question::Workers(app)),
        Question::Worker(app, worker, _) => Some(Question::Worker(app, worker, WorkerField::Name)),
        Question::Env(app, _, EnvField::Name) => Some(Question::Variables(app)),
        Question::Env(app, env, _) | Question::Secret(app, env) => Some(Question::Env(app, env, EnvField::Name)),
        Question::Service(_, ServiceField::Name) => Some(Question::Services),
        Question::Service(service, _) => Some(Question::Service(service, ServiceField::Name)),
        Question::Name
        | Question::Registry
        | Question::Tag
        | Question::Repository
        | Question::Platforms
        | Question::Comments
        | Question::Language
        | Question::Apps
        | Question::Services => None,
    }
}
