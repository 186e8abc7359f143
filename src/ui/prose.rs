//! Sentences with `code` between backticks.

use leptos::prelude::*;

use super::view::{Text, parts};

/// A sentence, its words between backticks set as code.
#[component]
pub fn Prose(text: Text) -> impl IntoView {
    parts(move || pieces(&text()))
}

/// A sentence that never changes.
pub fn still(text: &str) -> Vec<AnyView> {
    pieces(text)
}

fn pieces(text: &str) -> Vec<AnyView> {
    let piece = |(place, piece): (usize, &str)| {
        let piece = piece.to_owned();
        if place % 2 == 0 { piece.into_any() } else { view! { <code>{piece}</code> }.into_any() }
    };
    text.split('`').enumerate().map(piece).collect()
}
