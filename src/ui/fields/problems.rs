//! What is wrong with an answer, where it was given: what happens, and the ways out as buttons.

use leptos::prelude::*;

use super::go;
use super::options::named;
use crate::history::Change;
use crate::plan::Plan;
use crate::problem::{Mend, Problem, ProblemKind, Severity};
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
    pub fn new(problem: &Problem, plan: &Plan, language: Language) -> Self {
        let label = |mend: &Mend| label(mend, plan, language).say(language).into_owned();
        Self {
            question: problem.question,
            severity: problem.severity,
            words: in_words(problem, plan, language),
            mends: problem.mends.iter().map(|mend| (label(mend), mend.clone())).collect(),
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

/// A problem in words, its choices by the names that they have on the page.
fn in_words(problem: &Problem, plan: &Plan, language: Language) -> Words {
    let ProblemKind::Choice { typed, known, instead } = &problem.kind else { return problem.kind.say(language) };
    let named = |ids: &str| named(ids, problem.question, plan, language);
    let known = known.iter().map(|id| named(id)).collect();
    ProblemKind::Choice { typed: typed.clone(), known, instead: named(instead) }.say(language)
}

/// What a mend does, as a verb with its object.
fn label(mend: &Mend, plan: &Plan, language: Language) -> PagePhrase {
    match mend.edits.first() {
        Some((Question::Secret(..), text)) if text == "true" => PagePhrase::MendSecret,
        Some((_, text)) if text.is_empty() => PagePhrase::MendLeaveOut,
        Some((question, text)) => PagePhrase::MendUse { text: named(text, *question, plan, language) },
        None => PagePhrase::MendLeaveOut,
    }
}
