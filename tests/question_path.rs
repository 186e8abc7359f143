//! Paths of questions: each leads back to its own question, whatever the rows are called.
#![allow(clippy::unwrap_used)]

mod answers;

use proptest::prelude::*;

use slipway::answers::{Answers, AppField, EnvField, ServiceField, WorkerField};
use slipway::question::Question;
use slipway::question_path;

fn questions(answers: &Answers) -> Vec<Question> {
    let mut questions = vec![Question::Name, Question::Platforms, Question::Apps, Question::Services];
    for (app, row) in answers.apps.iter().enumerate() {
        questions.extend(AppField::ALL.iter().map(|field| Question::App(app, *field)));
        questions.push(Question::Variables(app));
        let workers = 0..row.workers.len();
        questions.extend(workers.map(|worker| Question::Worker(app, worker, WorkerField::Start)));
        for variable in 0..row.env.len() {
            questions.extend(EnvField::ALL.iter().map(|field| Question::Env(app, variable, *field)));
            questions.push(Question::Secret(app, variable));
        }
    }
    questions.extend((0..answers.services.len()).map(|service| Question::Service(service, ServiceField::Kind)));
    questions
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn every_path_leads_back(answers in answers::answers()) {
        for question in questions(&answers) {
            let path = question.path(&answers);
            prop_assert_eq!(question_path::parse(&answers, &path), Ok(question), "{}", path);
        }
    }

    #[test]
    fn any_text_is_a_path_or_a_problem(mut answers in answers::answers(), text in "[a-z0-9.]{0,30}|apps\\.\\PC{0,20}") {
        let before = answers.clone();
        let found = question_path::parse(&answers, &text);
        let added = question_path::parse_or_add(&mut answers, &text);
        if found.is_ok() {
            prop_assert_eq!(added, found);
        } else if added.is_err() {
            prop_assert_eq!(answers, before);
        }
    }
}
