//! A list that opens: for choices in a row of a table.

use leptos::prelude::*;

use super::Choice;
use crate::ui::signal::Memo;
use crate::ui::view::{Piece, flag, parts, view};

/// One of several, in the browser's own menu.
#[component]
pub fn Menu(
    id: Memo<String>,
    #[prop(into)] options: Memo<Vec<Choice>>,
    #[prop(into)] current: Memo<String>,
    /// The ids of what is said of it.
    described: Memo<String>,
    answer: Callback<String>,
) -> Piece {
    let option = move |choice: Choice| {
        let value = choice.value.clone();
        view! {
            <option value=choice.value selected=flag(move || current.get() == value)>
                {choice.name}
            </option>
        }
    };
    view! {
        <select
            id=id
            aria-describedby=described
            prop:value=current
            on:change:target=move |event| answer.run(event.target().value())
        >
            {parts(move || options.get().into_iter().map(option).collect())}
        </select>
    }
}
