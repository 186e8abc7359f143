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

use leptos::prelude::*;

use super::fields::find;
use super::guide::Deploy;
use super::step::Step;
use super::view::part;
use super::wizard::use_wizard;
use crate::text::PagePhrase;

#[component]
pub fn Questions() -> impl IntoView {
    let wizard = use_wizard();
    Effect::new(move |before: Option<Step>| {
        let step = wizard.step.get();
        if before.is_some_and(|before| before != step) {
            begin_at_heading();
        }
        step
    });
    view! {
        <main class="questions" id="questions" tabindex="-1" aria-label=wizard.say(PagePhrase::Questions)>
            {part(move || Some(match wizard.step.get() {
                Step::Start => view! { <start::Start /> }.into_any(),
                Step::App => view! { <app::App /> }.into_any(),
                Step::Image => view! { <image::Image /> }.into_any(),
                Step::Port => view! { <port::Port /> }.into_any(),
                Step::Services => view! { <services::Services /> }.into_any(),
                Step::Target => view! { <target::Target /> }.into_any(),
                Step::Deploy => view! { <Deploy /> }.into_any(),
            }))}
        </main>
    }
}

/// A new step begins at its heading, for the eye and for who listens.
fn begin_at_heading() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    request_animation_frame(|| {
        if let Some(heading) = find("heading") {
            let _ = heading.focus();
        }
    });
}
