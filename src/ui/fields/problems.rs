//! What is wrong with an answer, where it was given: what happens, and the ways out as buttons.

use crate::ui::signal::Memo;
use leptos::prelude::*;

use crate::history::Change;
use crate::problem::{Mend, Problem, Severity};
use crate::question::Question;
use crate::text::PagePhrase;
use crate::ui::prose::still;
use crate::ui::view::{Piece, click, parts, view};
use crate::ui::wizard::use_wizard;

#[component]
pub fn ProblemList(#[prop(into)] problems: Memo<Vec<Problem>>) -> Piece {
    parts(move || problems.get().into_iter().map(|problem| view! { <OneProblem problem /> }).collect())
}

#[component]
fn OneProblem(problem: Problem) -> Piece {
    let wizard = use_wizard();
    let words = problem.kind.say(wizard.language.get());
    let mends = problem.mends.into_iter().map(|mend| {
        let label = wizard.say(label(&mend));
        view! {
            <button
                type="button"
                class="button"
                on:click=click(move || wizard.change(Change::Other, |answers| mend.apply(answers)))
            >
                {label}
            </button>
        }
    });
    view! {
        <div class="problem" class:error=problem.severity == Severity::Error>
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
