//! What is wrong with an answer, where it was given: what happens, and the ways out as buttons.

use leptos::prelude::*;

use super::go;
use crate::history::Change;
use crate::problem::{Mend, Problem, Severity};
use crate::question::Question;
use crate::text::{Language, PagePhrase, Words};
use crate::ui::prose::still;
use crate::ui::signal::Memo;
use crate::ui::view::{Piece, click, memo, parts, text, view};
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

/// What is wrong with the field of this id.
#[component]
pub fn ProblemList(of: Memo<String>, problems: Memo<Vec<Told>>) -> Piece {
    view! {
        <div id=text(move || list_id(&of.read()))>
            {parts(move || problems.get().into_iter().map(|problem| view! { <OneProblem problem /> }).collect())}
        </div>
    }
}

fn list_id(of: &str) -> String {
    format!("{of}-wrong")
}

/// What a field is described by: why it is asked, and what is wrong with it.
pub fn described(of: Memo<String>, has_why: bool, problems: Memo<Vec<Told>>) -> Memo<String> {
    memo(move || {
        let of = of.read();
        let why = has_why.then(|| format!("{of}-why"));
        let wrong = (!problems.read().is_empty()).then(|| list_id(&of));
        why.into_iter().chain(wrong).collect::<Vec<_>>().join(" ")
    })
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
