//! A panic, should one ever happen: a screen that says so and gives the answers back, made of plain links, because the
//! program behind it has stopped.

use std::panic::PanicHookInfo;

use leptos::prelude::document;
use wasm_bindgen::JsValue;
use web_sys::{Element, console};

use super::{fragment, storage};
use crate::syntax::percent;
use crate::text::{Language, PagePhrase};

/// From now on a panic is shown.
pub fn prepare() {
    std::panic::set_hook(Box::new(show));
}

fn show(info: &PanicHookInfo) {
    console::error_1(&JsValue::from(info.to_string()));
    // Whatever fails here cannot be helped any more.
    let _ = screen(&info.to_string());
}

fn screen(what: &str) -> Option<()> {
    let document = document();
    let language = document.document_element().and_then(|root| root.get_attribute("lang"));
    let language = language.and_then(|id| Language::from_id(&id)).unwrap_or_default();
    let add = |parent: &Element, name: &str, text: &str| -> Option<Element> {
        let element = document.create_element(name).ok()?;
        element.set_text_content(Some(text));
        parent.append_child(&element).ok()?;
        Some(element)
    };
    let screen = document.create_element("main").ok()?;
    screen.set_class_name("questions");
    add(&screen, "h1", &PagePhrase::Broken.say(language))?;
    add(&screen, "p", &PagePhrase::BrokenWhat.say(language))?;
    let kept = storage::read(storage::PROJECT).filter(|kept| !kept.is_empty());
    let link = fragment::address(&kept.unwrap_or_else(fragment::read));
    let again = add(&screen, "a", &PagePhrase::BrokenAgain.say(language))?;
    // The same address again would be no reload: only what stands behind `#` would be.
    again.set_attribute("href", "?").ok()?;
    add(&screen, "p", "")?;
    let keep = add(&screen, "a", &PagePhrase::BrokenKeep.say(language))?;
    let content = percent::encode_component(&link);
    keep.set_attribute("href", &format!("data:text/plain;charset=utf-8,{content}")).ok()?;
    keep.set_attribute("download", "slipway-link.txt").ok()?;
    add(&screen, "pre", what)?;
    document.body()?.replace_children_with_node_1(&screen);
    Some(())
}
