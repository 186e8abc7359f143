//! One or some of a few, as radio buttons or checkboxes: a row each, or words side by side.

use leptos::prelude::*;

use super::Choice;
use crate::question::words;
use crate::ui::prose::still;
use crate::ui::signal::{Given, Memo};
use crate::ui::view::{Piece, flag, memo, part, parts, view};

/// The choices of a question. With `many`, the current answer is a list of words.
#[component]
pub fn Choices(
    id: Memo<String>,
    #[prop(into)] options: Memo<Vec<Choice>>,
    #[prop(into)] current: Memo<String>,
    answer: Callback<String>,
    #[prop(optional)] many: bool,
    /// Words side by side, without what each means.
    #[prop(optional)]
    aside: bool,
) -> Piece {
    // Somebody who wants to write an own answer has said so, and not yet written it.
    let writes = Given::new(false);
    let is_listed = move || options.read().iter().any(|choice| !choice.own && choice.value == current.get());
    let is_own = memo(move || writes.get() || !is_listed());
    let own = move || options.read().iter().any(|choice| choice.own) && is_own.get();
    let row = move |choice: Choice| {
        let value = choice.value.clone();
        let is_chosen = move || match (choice.own, many) {
            (true, _) => is_own.get(),
            (false, true) => words(&current.get()).any(|word| word == value),
            (false, false) => !is_own.get() && current.get() == value,
        };
        let value = choice.value.clone();
        let choose = move |_: leptos::ev::Event| {
            writes.set(choice.own);
            if !choice.own {
                answer.run(value.clone());
            }
        };
        view! {
            <label class="choice">
                <input
                    type=if many { "checkbox" } else { "radio" }
                    name=id
                    value=choice.value
                    prop:checked=flag(is_chosen)
                    on:change=choose
                />
                <span class="name" class:code=choice.code>{choice.name}</span>
                {(!aside).then(|| meaning(choice.about, choice.aside, choice.weight, choice.traits))}
            </label>
        }
    };
    view! {
        <div class=if aside { "switch" } else { "choices" } id=id>
            {parts(move || options.get().into_iter().map(row).collect())}
        </div>
        {part(move || own().then(|| view! {
            <input
                type="text"
                class="code own"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-labelledby=id
                prop:value=memo(move || if is_listed() { String::new() } else { current.get() })
                on:input:target=move |event| answer.run(event.target().value())
            />
        }))}
    }
}

fn meaning(about: String, aside: String, weight: Option<u32>, traits: Vec<String>) -> Piece {
    let weight = weight.map(|percent| {
        view! { <span class="weight" aria-hidden="true"><i style:width=format!("{percent}%")></i></span> }
    });
    let traits = (!traits.is_empty()).then(|| {
        view! { <span class="traits">{traits.into_iter().map(|text| view! { <span>{text}</span> }).collect::<Piece>()}</span> }
    });
    view! {
        <span class="aside">{aside}</span>
        {weight}
        <span class="about">{still(&about)}</span>
        {traits}
    }
}
