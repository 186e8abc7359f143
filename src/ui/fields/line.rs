//! One line of text.

use leptos::prelude::*;

use crate::ui::signal::Memo;
use crate::ui::view::{Piece, view, word};

/// What is typed: it decides the letters and the keyboard of a phone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    Words,
    Code,
    Number,
}

/// A text field. Empty, it shows what holds anyway.
#[component]
pub fn Line(
    id: Memo<String>,
    kind: Typed,
    #[prop(into)] value: Memo<String>,
    /// What holds while nothing is typed.
    #[prop(into)]
    usual: Memo<String>,
    invalid: Memo<bool>,
    /// The ids of what is said of it.
    described: Memo<String>,
    answer: Callback<String>,
) -> Piece {
    // A line of text would drop the breaks in it, and nobody would know.
    if value.get_untracked().contains('\n') {
        return view! {
            <textarea
                id=id
                class="code"
                rows="2"
                spellcheck="false"
                aria-invalid=word(move || invalid.get().then_some("true"))
                aria-describedby=described
                prop:value=value
                on:input:target=move |event| answer.run(event.target().value())
            ></textarea>
        };
    }
    view! {
        <input
            type="text"
            id=id
            class:code=kind != Typed::Words
            class:number=kind == Typed::Number
            inputmode=(kind == Typed::Number).then_some("numeric")
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            placeholder=usual
            aria-invalid=word(move || invalid.get().then_some("true"))
            aria-describedby=described
            prop:value=value
            on:input:target=move |event| answer.run(event.target().value())
        />
    }
}
