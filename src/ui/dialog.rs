//! A dialog over the page. It repeats what the page says, which nobody hears beneath it.

use leptos::prelude::*;
use web_sys::HtmlDialogElement;

use super::signal::Given;
use super::view::{Held, Piece, click, part, soon, view};
use super::wizard::{Wizard, use_wizard};
use crate::text::PagePhrase;

#[derive(Clone, Copy)]
pub struct Dialog {
    wizard: Wizard,
    element: Held,
    is_open: Given<bool>,
    /// Of a dialog that is opened again at once, that it was closed is told late.
    is_opening: StoredValue<bool>,
}

impl Dialog {
    pub fn new() -> Self {
        Self {
            wizard: use_wizard(),
            element: Held::new(),
            is_open: Given::new(false),
            is_opening: StoredValue::new(false),
        }
    }

    pub fn open(self) {
        if let Some(dialog) = self.element.get::<HtmlDialogElement>() {
            // What was told before is not about it.
            self.wizard.message.set(None);
            self.is_open.set(true);
            self.is_opening.set_value(true);
            // When the content is there: its first field gets the focus.
            soon(move || {
                let _ = dialog.show_modal();
                self.is_opening.set_value(false);
            });
        }
    }

    /// `id` is the title's; it names the dialog. Its content is drawn while it is open.
    pub fn around(
        self,
        wizard: Wizard,
        id: &'static str,
        title: PagePhrase,
        content: impl Fn() -> Piece + 'static,
    ) -> Piece {
        let said = wizard.announced_while(move || self.is_open.get());
        let close = click(move || {
            if let Some(dialog) = self.element.get::<HtmlDialogElement>() {
                dialog.close();
            }
        });
        let closed = move |_| {
            let is_shown = self.element.get::<HtmlDialogElement>().is_some_and(|dialog| dialog.open());
            if !is_shown && !self.is_opening.get_value() {
                self.is_open.set(false);
            }
        };
        view! {
            <dialog node_ref=self.element class="dialog" aria-labelledby=id on:close=closed>
                <h2 id=id>{wizard.say(title)}</h2>
                {part(move || self.is_open.get().then(&content))}
                <p class="told" role="status">{said}</p>
                <div class="onward">
                    <button type="button" class="button" on:click=close>{wizard.say(PagePhrase::Close)}</button>
                </div>
            </dialog>
        }
    }
}
