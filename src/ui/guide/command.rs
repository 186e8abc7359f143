//! A text to paste into a terminal, with the button that copies it.

use leptos::prelude::*;

use crate::text::PagePhrase;
use crate::ui::browser::clipboard;
use crate::ui::view::{Piece, click, view};
use crate::ui::wizard::use_wizard;

#[component]
pub fn Command(text: String) -> Piece {
    let wizard = use_wizard();
    let copied = text.clone();
    let first = text.lines().next().unwrap_or_default().to_owned();
    let label = wizard.say(PagePhrase::CopyCommand { first: first.clone() });
    let copy = click(move || {
        let what = first.chars().take(40).collect();
        clipboard::copy(wizard, copied.clone(), PagePhrase::Copied { what });
    });
    view! {
        <div class="command">
            <Code text />
            <button type="button" class="button small" aria-label=label on:click=copy>
                {wizard.say(PagePhrase::Copy)}
            </button>
        </div>
    }
}

/// What a terminal shows; it can be scrolled by key.
#[component]
pub fn Code(text: String) -> Piece {
    view! { <pre tabindex="0">{text}</pre> }
}
