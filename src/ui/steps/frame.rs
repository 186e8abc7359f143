//! What every step has: its question as heading, a sentence of why it matters, and the way onward.

use leptos::prelude::*;

use crate::text::PagePhrase;
use crate::ui::prose::Prose;
use crate::ui::view::{Children, Piece, click, view};
use crate::ui::wizard::use_wizard;

#[component]
pub fn Frame(heading: PagePhrase, lead: PagePhrase, children: Children) -> Piece {
    let wizard = use_wizard();
    view! {
        <div class="opening">
            <h1 id="heading" tabindex="-1">{wizard.say(heading)}</h1>
            <p class="lead"><Prose text=wizard.say(lead) /></p>
        </div>
        {children()}
        <Onward />
    }
}

/// Back and forth, each saying where it leads.
#[component]
fn Onward() -> Piece {
    let wizard = use_wizard();
    let step = wizard.step.get_untracked();
    let back = step.previous().map(|to| {
        let text =
            wizard.tell_of(move || PagePhrase::BackTo { step: to.title().say(wizard.language.get()).into_owned() });
        view! { <button type="button" class="button" on:click=click(move || wizard.step.set(to))>{text}</button> }
    });
    let next = step.next().map(|to| {
        let text = wizard.tell_of(move || {
            PagePhrase::NextTo { step: to.title().say(wizard.language.get()).into_owned() }
        });
        view! { <button type="button" class="button main" on:click=click(move || wizard.step.set(to))>{text}</button> }
    });
    view! { <div class="onward">{back}{next}</div> }
}
