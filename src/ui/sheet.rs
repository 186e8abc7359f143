//! The room of the files: a tab each, the text exactly as it will be written, and why each line is there.

mod foot;
mod lines;
mod shown;
mod strip;
mod tabs;
mod take;

pub use foot::download_all;

use leptos::prelude::*;

use super::view::{Piece, view};
use super::wizard::use_wizard;
use crate::text::PagePhrase;

#[component]
pub fn Files() -> Piece {
    let wizard = use_wizard();
    let shown = shown::Shown::new(wizard);
    provide_context(shown);
    view! {
        <section class="files" aria-label=wizard.say(PagePhrase::Files)>
            <tabs::Tabs />
            <lines::Lines />
            <strip::Strip />
            <foot::Foot />
        </section>
    }
}
