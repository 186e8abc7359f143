//! The clipboard.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlElement, HtmlTextAreaElement};

use crate::text::PagePhrase;
use crate::ui::wizard::Wizard;

/// Copies a text and says so, or says that the browser does not allow it.
pub fn copy(wizard: Wizard, text: String, done: PagePhrase) {
    let tell = move |is_copied| wizard.message.set(Some(if is_copied { done } else { PagePhrase::NotCopied }));
    let clipboard = window().navigator().clipboard();
    // A page that came by http from another machine has none, as where a teacher serves it to a room.
    if clipboard.is_undefined() {
        return tell(copy_selected(&text).is_some());
    }
    spawn_local(async move { tell(JsFuture::from(clipboard.write_text(&text)).await.is_ok()) });
}

/// Selects the text where nobody sees it, and has the browser copy what is selected: the way from before there was a
/// clipboard for pages. The focus goes back to where it was.
fn copy_selected(text: &str) -> Option<()> {
    let document = document();
    let focused = document.active_element()?.dyn_into::<HtmlElement>().ok()?;
    // Nothing outside an open dialog can be selected.
    let place = focused.closest("dialog").ok()?.or_else(|| document.body().map(Into::into))?;
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.unchecked_into();
    area.set_class_name("hidden");
    area.set_value(text);
    place.append_child(&area).ok()?;
    let _ = area.focus();
    area.select();
    let is_copied = document.unchecked_ref::<HtmlDocument>().exec_command("copy");
    area.remove();
    let _ = focused.focus();
    is_copied.ok()?.then_some(())
}
