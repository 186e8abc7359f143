//! The page as a whole: three rooms, and what belongs to all of them.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node, NodeList};

use super::browser::{accident, keys, memory};
use super::fields::focus_soon;
use super::header::Header;
use super::newer::Newer;
use super::rail::{Rail, Views};
use super::signal::Given;
use super::step::Step;
use super::steps::Questions;
use super::view::{self, Piece, after, flag, memo, part, text, view};
use super::wizard::{View, Wizard, use_wizard};
use crate::text::PagePhrase;

/// Puts the page in the place of what the document shows until now.
pub fn begin() {
    accident::prepare();
    set_timeout(|| view::live(page), Duration::ZERO);
}

/// Each part of the page has a task of its own. In one they would leave a slow phone deaf for a tenth of a second.
fn page() {
    let place = document().get_element_by_id("page").expect("`index.html` has a place for the page");
    let wizard = memory::wizard();
    provide_context(wizard);
    // The start shows neither steps nor files: they are made when they are wanted, and stay.
    let is_begun = Given::new(wizard.step.get_untracked() != Step::Start);
    after(move || {
        if wizard.step.get() != Step::Start && !is_begun.get_untracked() {
            is_begun.set(true);
            wizard.later.load();
        }
    });
    after(move || {
        if wizard.later.get().is_some() {
            wizard.follow_now();
        }
    });
    let [first, second, third] = [place.clone(), place.clone(), place];
    view::in_turn(vec![
        Box::new(move || {
            memory::keep(wizard);
            keys::listen(wizard);
        }),
        Box::new(move || replace(&first, ".top", &view! { <Top /> })),
        Box::new(move || {
            let chosen = chosen_before(&second);
            let focused = focused_before(&second);
            replace(&second, ".rooms", &view! { <Rooms is_begun /> });
            if let Some(template) = focused.and_then(|number| templates(&second).item(number)) {
                let _ = template.unchecked_into::<HtmlElement>().focus();
            }
            if let Some(number) = chosen {
                // When the page has come to rest, as for somebody who clicks.
                set_timeout(move || templates(&second).item(number).iter().for_each(click_on), Duration::ZERO);
            }
        }),
        Box::new(move || {
            let _ = third.append_child(view! { <Below is_begun /> }.node());
            let _ = third.remove_attribute("data-waiting");
            wizard.later.load_when_online();
            if is_begun.get_untracked() {
                wizard.later.load();
            } else {
                wizard.later.load_at_first_sign();
            }
        }),
    ]);
}

/// A part of the page for what stood in its place.
fn replace(place: &Element, shell: &str, piece: &Piece) {
    if let Ok(Some(shell)) = place.query_selector(shell) {
        let _ = place.replace_child(piece.node(), &shell);
    }
}

/// The template that somebody chose before the program was here, by its place.
fn chosen_before(place: &Element) -> Option<u32> {
    let templates = templates(place);
    (0..templates.length()).find(|number| {
        let template = templates.item(*number).and_then(|node| node.dyn_into::<HtmlElement>().ok());
        template.is_some_and(|template| template.has_attribute("data-chosen"))
    })
}

/// The template that has the focus, by its place.
fn focused_before(place: &Element) -> Option<u32> {
    let (templates, active) = (templates(place), document().active_element()?);
    (0..templates.length()).find(|number| templates.item(*number).is_some_and(|template| *template == **active))
}

fn click_on(template: &Node) {
    template.unchecked_ref::<HtmlElement>().click();
}

fn templates(place: &Element) -> NodeList {
    place.query_selector_all("[data-step=start] .template").expect("the selector is well formed")
}

#[component]
fn Top() -> Piece {
    let wizard = use_wizard();
    view! {
        <a class="skip" href="#questions">{wizard.say(PagePhrase::SkipToQuestions)}</a>
        <Header />
    }
}

#[component]
fn Rooms(is_begun: Given<bool>) -> Piece {
    let wizard = use_wizard();
    // The first question does not wait for the files.
    let has_side = Given::new(false);
    after(move || {
        if is_begun.get() {
            view::in_turn(vec![Box::new(move || has_side.set(true))]);
        }
    });
    view! {
        <div
            class="rooms"
            data-view=text(move || match wizard.view.get() {
                View::Questions => "questions",
                View::Files => "files",
            })
            data-step=text(move || wizard.step.get().id())
        >
            {part(move || is_begun.get().then(|| view! { <Rail /> }))}
            <Questions />
            {part(move || has_side.get().then(|| view! { <Side /> }))}
        </div>
    }
}

#[component]
fn Below(is_begun: Given<bool>) -> Piece {
    view! {
        {part(move || is_begun.get().then(|| view! { <Views /> }))}
        <Message />
        <Newer />
    }
}

/// The third room: the files, or beside the guide what helps while deploying.
#[component]
fn Side() -> Piece {
    let wizard = use_wizard();
    let rest = wizard.later.once_here();
    let helps = memo(move || wizard.step.get() == Step::Deploy && wizard.view.get() == View::Questions);
    part(move || {
        Some(match (rest(), helps.get()) {
            (Some(rest), true) => (rest.help)(),
            (Some(rest), false) => {
                // Who waited for them in their place.
                if document().active_element().is_some_and(|active| active.class_name() == "files") {
                    focus_soon("panel");
                }
                (rest.files)()
            }
            // In the guide's own place it is said already.
            (None, true) => view! { <aside class="help" aria-label=wizard.say(PagePhrase::Help)></aside> },
            (None, false) => {
                let wait = part(move || Some(wizard.later.wait(true)));
                view! { <section class="files" aria-label=wizard.say(PagePhrase::Files)>{wait}</section> }
            }
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
    let is_only_said = |told: &PagePhrase| matches!(told, PagePhrase::Undone | PagePhrase::Redone);
    let is_said = move || wizard.message.read().as_ref().as_ref().is_some_and(is_only_said);
    let is_shown = move || wizard.message.read().as_ref().as_ref().is_some_and(|told| !is_only_said(told));
    view! {
        <div class="message" role="status" class:shown=flag(is_shown) class:only-said=flag(is_said)>
            {wizard.announced()}
        </div>
    }
}
