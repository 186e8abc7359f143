//! Keys that work everywhere: undo, redo, the next and the last step.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::ui::wizard::Wizard;

pub fn listen(wizard: Wizard) {
    window_event_listener(ev::keydown, move |event| {
        let command = event.ctrl_key() || event.meta_key();
        let key = event.key();
        // A dialog holds the page behind it.
        if matches!(document().query_selector("dialog[open]"), Ok(Some(_))) {
            return;
        }
        let step = wizard.step.get_untracked();
        match (command, event.shift_key(), key.as_str()) {
            (true, false, "z") if !keeps_its_own_undo(&event) => wizard.undo(),
            (true, true, "Z" | "z") | (true, false, "y") if !keeps_its_own_undo(&event) => wizard.redo(),
            (true, false, "Enter") => match step.next() {
                Some(next) => wizard.step.set(next),
                None => return,
            },
            (true, true, "Enter") => match step.previous() {
                Some(previous) => wizard.step.set(previous),
                None => return,
            },
            _ => return,
        }
        event.prevent_default();
    });
}

/// A field that is no answer: what is typed there is not ours to take back.
fn keeps_its_own_undo(event: &web_sys::KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| target.matches("textarea, #open-link").unwrap_or(false))
}
