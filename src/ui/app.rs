//! The page as a whole: three rooms, and what belongs to all of them.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::browser::{accident, keys, memory};
use super::guide::Help;
use super::header::Header;
use super::rail::{Rail, Views};
use super::sheet::Files;
use super::step::Step;
use super::steps::Questions;
use super::view::{self, Piece, after, flag, memo, part, text, view};
use super::wizard::{View, Wizard, use_wizard};
use crate::text::PagePhrase;

/// Puts the page in the place of what the document shows until now.
pub fn mount() {
    accident::prepare();
    let body = document().body().expect("a document has a body when its scripts run");
    let place = document().get_element_by_id("page").and_then(|found| found.dyn_into().ok()).unwrap_or(body);
    place.set_inner_html("");
    view::mount(place, Page);
}

#[component]
fn Page() -> Piece {
    let wizard = memory::wizard();
    provide_context(wizard);
    memory::keep(wizard);
    keys::listen(wizard);
    view! {
        <a class="skip" href="#questions">{wizard.say(PagePhrase::SkipToQuestions)}</a>
        <Header />
        <div
            class="rooms"
            data-view=text(move || match wizard.view.get() {
                View::Questions => "questions",
                View::Files => "files",
            })
            data-step=text(move || wizard.step.get().id())
        >
            <Rail />
            <Questions />
            <Side />
        </div>
        <Views />
        <Message />
    }
}

/// The third room: the files, or beside the guide what helps while deploying.
#[component]
fn Side() -> Piece {
    let wizard = use_wizard();
    let helps = memo(move || wizard.step.get() == Step::Deploy && wizard.view.get() == View::Questions);
    part(move || {
        Some(if helps.get() {
            view! { <Help /> }
        } else {
            view! { <Files /> }
        })
    })
}

/// What is told once. It stays until the next thing is told or done.
#[component]
fn Message() -> Piece {
    let wizard: Wizard = use_wizard();
    // Long enough to be read; what matters is also where it happened.
    after(move || {
        if wizard.message.read().is_some() {
            let told = wizard.message.read_untracked();
            let gone = move || {
                if Arc::ptr_eq(&wizard.message.read_untracked(), &told) {
                    wizard.message.set(None);
                }
            };
            set_timeout(gone, std::time::Duration::from_secs(8));
        }
    });
    view! {
        <div class="message" role="status" class:shown=flag(move || wizard.message.read().is_some())>
            {wizard.announced()}
        </div>
    }
}
