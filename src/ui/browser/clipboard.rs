//! The clipboard.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

use crate::text::PagePhrase;
use crate::ui::wizard::Wizard;

/// Copies a text and says so, or says that the browser does not allow it.
pub fn copy(wizard: Wizard, text: String, done: PagePhrase) {
    spawn_local(async move {
        let clipboard = window().navigator().clipboard();
        // A page that came by http from another machine has none.
        let is_copied = !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(&text)).await.is_ok();
        wizard.message.set(Some(if is_copied { done } else { PagePhrase::NotCopied }));
    });
}
