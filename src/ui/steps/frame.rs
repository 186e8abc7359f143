//! What every step has: its question as heading, a sentence of why it matters, and the way onward.

use leptos::prelude::*;

use crate::text::PagePhrase;
use crate::ui::prose::Prose;
use crate::ui::wizard::use_wizard;

#[component]
pub fn Frame(heading: PagePhrase, lead: PagePhrase, children: Children) -> impl IntoView {
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
fn Onward() -> impl IntoView {
    let wizard = use_wizard();
    let step = wizard.step.get_untracked();
    let back = step.previous().map(|to| {
        let text = move || {
            let language = wizard.language.get();
            PagePhrase::BackTo { step: to.title().say(language).into_owned() }.say(language)
        };
        view! { <button type="button" class="button" on:click=move |_| wizard.step.set(to)>{text}</button> }
    });
    let next = step.next().map(|to| {
        let text = move || {
            let language = wizard.language.get();
            PagePhrase::NextTo { step: to.title().say(language).into_owned() }.say(language)
        };
        view! { <button type="button" class="button main" on:click=move |_| wizard.step.set(to)>{text}</button> }
    });
    view! { <div class="onward">{back}{next}</div> }
}
