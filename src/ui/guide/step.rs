//! One step: done or not, why, what to run, what to see, and the way back.

use leptos::prelude::*;

use super::Reading;
use super::command::{Code, Command};
use super::printed::{PrintedGuide, PrintedStep};
use crate::text::Label;
use crate::ui::prose::{Prose, still};
use crate::ui::signal::{Given, Memo};
use crate::ui::view::{Piece, flag, memo, part, text, view};
use crate::ui::wizard::use_wizard;

#[component]
pub fn Step(place: Given<usize>, id: String, guide: Memo<PrintedGuide>) -> Piece {
    let reading = expect_context::<Reading>();
    let own = id.clone();
    let step = memo(move || guide.read().steps.iter().find(|step| step.id == own).cloned());
    let (key, tick) = (id.clone(), id.clone());
    let is_done = memo(move || reading.done.read().contains(&reading.key(&key)));
    let title = move || step.get().map(|step| step.title).unwrap_or_default();
    let number = text(move || format!("{}. ", place.get() + 1));
    view! {
        <li class="step" class:done=flag(move || is_done.get()) id=format!("step-{id}")>
            <input
                type="checkbox"
                id=format!("done-{id}")
                prop:checked=flag(move || is_done.get())
                on:change:target=move |event| reading.tick(&tick, event.target().checked())
            />
            <div>
                <h2 tabindex="-1"><label for=format!("done-{id}")>{number} <Prose text=text(title) /></label></h2>
                {part(move || step.get().map(|step| view! { <Body step /> }))}
            </div>
        </li>
    }
}

#[component]
fn Body(step: PrintedStep) -> Piece {
    let wizard = use_wizard();
    let label = move |label: Label| text(move || label.say(wizard.language.get()));
    let PrintedStep { why, by_hand, commands, expect, check, checked, trouble, undo, .. } = step;
    let by_hand = (!by_hand.is_empty()).then(|| {
        let rows = by_hand.into_iter().map(|text| view! { <li>{still(&text)}</li> });
        view! { <ul class="by-hand">{rows.collect::<Piece>()}</ul> }
    });
    let commands = commands.into_iter().map(|text| view! { <Command text /> }).collect::<Piece>();
    let expect = expect.map(|text| {
        view! { <details><summary>{label(Label::WhatYouWillSee)}</summary><Code text /></details> }
    });
    let check = (!check.is_empty() || checked.is_some()).then(|| {
        view! {
            <details>
                <summary>{label(Label::Check)}</summary>
                {check.into_iter().map(|text| view! { <Command text /> }).collect::<Piece>()}
                {checked.map(|text| view! { <p>{still(&text)}</p> })}
            </details>
        }
    });
    let trouble = trouble.into_iter().map(|(error, mend)| {
        view! {
            <details>
                <summary>{label(Label::IfItFails)} ": " <code>{error}</code></summary>
                <p>{still(&mend)}</p>
            </details>
        }
    });
    let undo = (!undo.is_empty()).then(|| {
        let commands = undo.into_iter().map(|text| view! { <Command text /> }).collect::<Piece>();
        view! { <details><summary>{label(Label::Undo)}</summary>{commands}</details> }
    });
    view! {
        <p class="soft">{still(&why)}</p>
        {by_hand}
        {commands}
        {expect}
        {check}
        {trouble.collect::<Piece>()}
        {undo}
    }
}
