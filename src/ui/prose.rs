//! Sentences with `code` between backticks.

use std::borrow::Cow;

use leptos::prelude::*;

/// A sentence, its words between backticks set as code.
#[component]
pub fn Prose<F>(text: F) -> impl IntoView
where
    F: Fn() -> Cow<'static, str> + Send + Sync + 'static,
{
    let text = Signal::derive(move || text().into_owned());
    pieces(text)
}

fn pieces(text: Signal<String>) -> impl IntoView {
    move || {
        text.read()
            .split('`')
            .enumerate()
            .map(|(place, piece)| {
                let piece = piece.to_owned();
                if place % 2 == 0 { piece.into_any() } else { view! { <code>{piece}</code> }.into_any() }
            })
            .collect_view()
    }
}
