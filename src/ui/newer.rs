//! What is said when a newer Slipway lies ready on this machine (`xtask/src/page/updates.js`): nobody's page changes by
//! itself.

use leptos::prelude::*;
use web_sys::CustomEvent;

use super::fields::focus_if_lost;
use super::signal::Given;
use super::view::{Piece, click, part, view};
use super::wizard::use_wizard;
use crate::text::PagePhrase;

#[component]
pub fn Newer() -> Piece {
    let wizard = use_wizard();
    let is_told = || document().document_element().is_some_and(|root| root.has_attribute("data-update"));
    let is_ready = Given::new(is_told());
    window_event_listener_untyped("slipway:update", move |_| is_ready.set(true));
    let later = move || {
        is_ready.set(false);
        focus_if_lost("heading");
    };
    let notice = move || {
        view! {
            <p>{wizard.say(PagePhrase::NewerReady)}</p>
            <div class="buttons">
                <button type="button" class="button main" on:click=click(load)>{wizard.say(PagePhrase::NewerLoad)}</button>
                <button type="button" class="button" on:click=click(later)>{wizard.say(PagePhrase::NewerLater)}</button>
            </div>
        }
    };
    view! { <div class="newer" role="status">{part(move || is_ready.get().then(notice))}</div> }
}

fn load() {
    if let Ok(event) = CustomEvent::new("slipway:reload") {
        let _ = document().dispatch_event(&event);
    }
}
