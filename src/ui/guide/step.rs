//! One step: done or not, why, what to run, what to see, and the way back.

use leptos::prelude::*;
use web_sys::HtmlElement;

use super::Reading;
use super::command::{Code, Command};
use super::printed::{PrintedGuide, PrintedStep};
use crate::text::Label;
use crate::ui::prose::{Prose, still};
use crate::ui::signal::{Given, Memo};
use crate::ui::view::{Piece, Targeted, flag, memo, part, text, view};
use crate::ui::wizard::use_wizard;

#[component]
pub fn Step(place: Given<usize>, id: String, guide: Memo<PrintedGuide>) -> Piece {
    let reading = expect_context::<Reading>();
    let own = id.clone();
    let step = memo(move || guide.read().steps.iter().find(|step| step.id == own).cloned());
    let (key, tick) = (id.clone(), id.clone());
    let is_done = memo(move || reading.is_done(&key));
    // A text of another shell is drawn anew, and what was unfolded stays so.
    let opened = Given::new(Vec::new());
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
                {part(move || step.get().map(|step| view! { <Body step opened /> }))}
            </div>
        </li>
    }
}

#[component]
fn Body(step: PrintedStep, opened: Opened) -> Piece {
    let wizard = use_wizard();
    let label = move |label: Label| text(move || label.say(wizard.language.get()));
    let PrintedStep { why, by_hand, commands, expect, check, checked, trouble, undo, .. } = step;
    let by_hand = (!by_hand.is_empty()).then(|| {
        let rows = by_hand.into_iter().map(|text| view! { <li>{still(&text)}</li> });
        view! { <ul class="by-hand">{rows.collect::<Piece>()}</ul> }
    });
    let commands = commands.into_iter().map(|text| view! { <Command text /> }).collect::<Piece>();
    let expect = expect
        .map(|text| folded(opened, "expect", view! { {label(Label::WhatYouWillSee)} }, view! { <Code text /> }));
    let check = (!check.is_empty() || checked.is_some()).then(|| {
        let inside = view! {
            {check.into_iter().map(|text| view! { <Command text /> }).collect::<Piece>()}
            {checked.map(|text| view! { <p>{still(&text)}</p> })}
        };
        folded(opened, "check", view! { {label(Label::Check)} }, inside)
    });
    let trouble = trouble.into_iter().map(|(error, mend)| {
        let summary = view! { {label(Label::IfItFails)} ": " <code>{error}</code> };
        folded(opened, error, summary, view! { <p>{still(&mend)}</p> })
    });
    let undo = (!undo.is_empty()).then(|| {
        let commands = undo.into_iter().map(|text| view! { <Command text /> }).collect::<Piece>();
        folded(opened, "undo", view! { {label(Label::Undo)} }, commands)
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

/// What is unfolded of a step.
type Opened = Given<Vec<String>>;

fn folded(opened: Opened, what: &'static str, summary: Piece, inside: Piece) -> Piece {
    let toggle = move |event: Targeted<HtmlElement>| {
        let is_open = event.target().has_attribute("open");
        opened.update(|opened| {
            opened.retain(|other| other != what);
            if is_open {
                opened.push(what.to_owned());
            }
        });
    };
    let is_open = opened.read_untracked().iter().any(|other| other == what);
    view! { <details open=is_open on:toggle:target=toggle><summary>{summary}</summary>{inside}</details> }
}
