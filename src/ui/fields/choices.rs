//! One or some of a few, as radio buttons or checkboxes: a row each, or words side by side.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::Choice;
use crate::question::words;
use crate::ui::prose::still;
use crate::ui::signal::{Given, Memo};
use crate::ui::view::{Piece, Targeted, flag, memo, part, parts, text, view};

/// An own answer in the making.
#[derive(Clone, PartialEq, Eq)]
struct Writing {
    /// The question's place on the page.
    place: String,
    /// What held when it was written: later it may be another one.
    answer: String,
    text: String,
}

/// The id of a question's title.
pub fn title_id(id: Memo<String>) -> String {
    name_id(id, "title")
}

/// The id of the name of a choice; the one that is written by hand has no value.
fn name_id(id: Memo<String>, value: &str) -> String {
    format!("{}-{value}", id.read())
}

/// The choices of a question. With `many`, the current answer is a list of words.
#[component]
pub fn Choices(
    id: Memo<String>,
    #[prop(into)] options: Memo<Vec<Choice>>,
    #[prop(into)] current: Memo<String>,
    /// The ids of what is said of them.
    described: Memo<String>,
    answer: Callback<String>,
    #[prop(optional)] many: bool,
    /// Words side by side, without what each means.
    #[prop(optional)]
    aside: bool,
) -> Piece {
    // Somebody writes an own answer, which at times reads like a listed one: `ubuntu` on the way to `ubuntu:24.04`. Any
    // other change of the answer ends it: undo, another app.
    let writing = Given::new(None::<Writing>);
    let is_listed = move || options.read().iter().any(|choice| !choice.own && choice.value == current.get());
    let written = memo(move || {
        let writing = writing.get().filter(|writing| writing.place == id.get() && writing.answer == current.get());
        writing.map(|writing| writing.text)
    });
    let is_own = memo(move || written.read().is_some() || !is_listed());
    let write = move |text: String| {
        let (place, answer) = (id.get_untracked(), current.get_untracked());
        writing.set(Some(Writing { place, answer, text }));
    };
    let own = move || options.read().iter().any(|choice| choice.own) && is_own.get();
    let row = move |choice: Choice| {
        let value = choice.value.clone();
        let is_chosen = move || match (choice.own, many) {
            (true, _) => is_own.get(),
            (false, true) => words(&current.get()).any(|word| word == value),
            (false, false) => !is_own.get() && current.get() == value,
        };
        let value = choice.value.clone();
        let name_id = text(move || self::name_id(id, &value));
        let value = choice.value.clone();
        let is_it = is_chosen.clone();
        let choose = move |event: Targeted<HtmlInputElement>| {
            if choice.own {
                write(String::new());
            } else {
                writing.set(None);
                answer.run(value.clone());
            }
            // The last one of a list stays chosen: where the answer did not change, nothing else would draw it again.
            event.target().set_checked(is_it());
        };
        view! {
            <label class="choice">
                <input
                    type=if many { "checkbox" } else { "radio" }
                    name=id
                    value=choice.value
                    prop:checked=flag(is_chosen)
                    on:change:target=choose
                />
                <span class="name" class:code=choice.code id=name_id>{choice.name}</span>
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
                placeholder=current
                aria-labelledby=text(move || format!("{} {}", title_id(id), name_id(id, "")))
                aria-describedby=described
                prop:value=memo(move || written.get().unwrap_or_else(|| current.get()))
                on:input:target=move |event| {
                    let text = event.target().value();
                    answer.run(text.clone());
                    write(text);
                }
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
