//! An app or a service under another name: whoever names it follows.

use super::read::read;
use crate::answers::{Answers, AppField, ServiceField};
use crate::question::{Question, words};

/// Sets an answer. Where it is the name of an app or of a service, what named it by its old name says the new one.
pub fn set(answers: &mut Answers, question: Question, text: &str) {
    let before = name_of(answers, question);
    answers.set(question, text);
    let (Some(before), Some(after)) = (before, name_of(answers, question)) else { return };
    if before == after {
        return;
    }
    let variables = answers.apps.iter_mut().flat_map(|app| &mut app.env);
    variables
        .filter(|variable| variable.from.trim() == before)
        .for_each(|variable| variable.from.clone_from(&after));
    for service in &mut answers.services {
        if words(&service.apps).any(|word| word == before) {
            let renamed = words(&service.apps).map(|word| if word == before { &*after } else { word });
            service.apps = renamed.collect::<Vec<_>>().join(" ");
        }
    }
}

/// The name that holds for a row, typed or not.
fn name_of(answers: &Answers, question: Question) -> Option<String> {
    let named = matches!(question, Question::App(_, AppField::Name) | Question::Service(_, ServiceField::Name));
    named.then(|| read(answers).0.holds(question))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{AppAnswers, EnvAnswers, ServiceAnswers};

    #[test]
    fn who_names_a_row_follows_it_letter_by_letter() {
        let asks =
            |from: &str| EnvAnswers { name: from.to_uppercase(), from: from.into(), ..EnvAnswers::default() };
        let app = |name: &str, env| AppAnswers { name: name.into(), env, ..AppAnswers::default() };
        let mut answers = Answers {
            apps: vec![app("web", vec![asks("api"), asks("db")]), app("api", vec![asks("web")])],
            services: vec![ServiceAnswers { apps: "api, web".into(), ..ServiceAnswers::default() }],
            ..Answers::default()
        };
        for typed in ["ap", "a", "", "b", "backend"] {
            set(&mut answers, Question::App(1, AppField::Name), typed);
            assert!(read(&answers).1.is_empty(), "{typed}: {:?}", read(&answers).1);
        }
        set(&mut answers, Question::Service(0, ServiceField::Name), "store");
        let from = |app: usize, row: usize| answers.apps[app].env[row].from.as_str();
        assert_eq!((from(0, 0), from(0, 1), from(1, 0)), ("backend", "store", "web"));
        assert_eq!(answers.services[0].apps, "backend web");
    }
}
