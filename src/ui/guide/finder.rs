//! "It failed": a pasted error is sought among the troubles that are known. Nothing is sent anywhere.

use leptos::prelude::*;

use super::printed::whole;
use crate::diagnosis::{Found, diagnose};
use crate::text::PagePhrase;
use crate::ui::prose::still;
use crate::ui::view::{Piece, part, view};
use crate::ui::wizard::use_wizard;

#[component]
pub fn Finder() -> Piece {
    let wizard = use_wizard();
    let pasted = wizard.drafts().error;
    let found = move |found: Found| {
        let mend = whole(found.trouble.mend.say(wizard.language.get()));
        view! {
            <li>
                <code>{found.trouble.error}</code>
                <p>{still(&mend)}</p>
            </li>
        }
    };
    let answer = part(move || {
        let text = pasted.read();
        if text.trim().is_empty() {
            return None;
        }
        let plan = wizard.plan.read();
        let likely = diagnose(&text, &plan.project, plan.guides());
        Some(if likely.is_empty() {
            view! { <p class="soft">{wizard.say(PagePhrase::NothingFound)}</p> }
        } else {
            view! { <ul>{likely.into_iter().map(found).collect::<Piece>()}</ul> }
        })
    });
    view! {
        <section class="card finder" aria-labelledby="finder">
            <h2 id="finder">{wizard.say(PagePhrase::FailedTitle)}</h2>
            <label for="error" class="soft">{wizard.say(PagePhrase::FailedHow)}</label>
            <textarea
                id="error"
                class="code"
                rows="4"
                autocomplete="off"
                spellcheck="false"
                placeholder="Error R10 (Boot timeout) …"
                prop:value=pasted
                on:input:target=move |event| pasted.set(event.target().value())
            ></textarea>
            <div role="status">{answer}</div>
        </section>
    }
}
