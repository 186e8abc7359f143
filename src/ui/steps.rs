//! The room of questions: one step at a time, its question as the heading, the way onward below.

mod app;
mod apps;
mod compare;
mod frame;
mod image;
mod paste;
mod port;
mod port_map;
mod services;
mod start;
mod target;
mod variables;

pub use compare::Compare;

use leptos::prelude::*;

use super::fields::focus_soon;
use super::step::Step;
use super::view::{Piece, after, memo, part, view};
use super::wizard::use_wizard;
use crate::text::PagePhrase;

#[component]
pub fn Questions() -> Piece {
    let wizard = use_wizard();
    // Who presses the step that is shown finds it as it was.
    let step = memo(move || wizard.step.get());
    let mut is_another = false;
    after(move || {
        step.get();
        if std::mem::replace(&mut is_another, true) {
            begin_at_heading();
        }
    });
    view! {
        <main class="questions" id="questions" tabindex="-1" aria-label=wizard.say(PagePhrase::Questions)>
            {part(move || Some(match step.get() {
                Step::Start => view! { <start::Start /> },
                Step::App => view! { <app::App /> },
                Step::Image => view! { <image::Image /> },
                Step::Port => view! { <port::Port /> },
                Step::Services => view! { <services::Services /> },
                Step::Target => view! { <target::Target /> },
                Step::Deploy => view! { <Guide /> },
            }))}
        </main>
    }
}

/// Until the guide is here its step has a heading all the same: the place where a step begins.
#[component]
fn Guide() -> Piece {
    let wizard = use_wizard();
    let rest = wizard.later.once_here();
    part(move || {
        Some(match rest() {
            Some(rest) => {
                // It brings a heading of its own.
                if document().active_element().is_some_and(|active| active.id() == "heading") {
                    focus_soon("heading");
                }
                (rest.guide)()
            }
            None => view! {
                <div class="opening waiting"><h1 id="heading" tabindex="-1">{wizard.say(PagePhrase::StepDeploy)}</h1></div>
                {part(move || Some(wizard.later.wait(true)))}
            },
        })
    })
}

/// A new step begins at its heading, for the eye and for who listens.
fn begin_at_heading() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    focus_soon("heading");
}
