//! What is wrong with an answer, where it was given: what happens, and the ways out as buttons.

use leptos::prelude::*;

use super::go;
use crate::history::Change;
use crate::problem::{Mend, Problem, Severity};
use crate::question::Question;
use crate::text::{Language, PagePhrase, Words};
use crate::ui::prose::still;
use crate::ui::signal::Memo;
use crate::ui::view::{Piece, click, parts, view};
use crate::ui::wizard::use_wizard;

/// A problem in words. They tell whether it is still the same one, and are all that is drawn.
#[derive(Clone, PartialEq)]
pub struct Told {
    pub question: Question,
    pub severity: Severity,
    pub words: Words,
    /// What each way out is called.
    mends: Vec<(String, Mend)>,
}

impl Told {
    pub fn new(problem: &Problem, language: Language) -> Self {
        let mends = problem.mends.iter().map(|mend| (label(mend).say(language).into_owned(), mend.clone()));
        Self {
            question: problem.question,
            severity: problem.severity,
            words: problem.kind.say(language),
            mends: mends.collect(),
        }
    }
}

#[component]
pub fn ProblemList(problems: Memo<Vec<Told>>) -> Piece {
    parts(move || problems.get().into_iter().map(|problem| view! { <OneProblem problem /> }).collect())
}

#[component]
fn OneProblem(problem: Told) -> Piece {
    let wizard = use_wizard();
    let Told { question, severity, words, mends } = problem;
    let mends = mends.into_iter().map(|(label, mend)| {
        let apply = click(move || {
            wizard.change(Change::Other, |answers| mend.apply(answers));
            // The button goes with the problem.
            go(wizard, question);
        });
        view! { <button type="button" class="button" on:click=apply>{label}</button> }
    });
    view! {
        <div class="problem" class:error=severity == Severity::Error>
            <p>
                <b>{still(&words.short)}</b> " " {still(&words.more)}
            </p>
            {mends.collect::<Piece>()}
        </div>
    }
}

/// What a mend does, as a verb with its object.
fn label(mend: &Mend) -> PagePhrase {
    match mend.edits.first() {
        Some((Question::Secret(..), text)) if text == "true" => PagePhrase::MendSecret,
        Some((_, text)) if text.is_empty() => PagePhrase::MendLeaveOut,
        Some((_, text)) => PagePhrase::MendUse { text: text.clone() },
        None => PagePhrase::MendLeaveOut,
    }
}
