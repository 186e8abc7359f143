//! The part of the address behind `#`: the project itself, so that the address is its link.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// Where the skip link leads.
const PLACE: &str = "questions";

/// Without `#`; empty where there is none.
pub fn read() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The part behind `#` where it is a link; a place on the page, such as `#questions`, is none. Some programs that carry
/// mail encode a link once more.
pub fn linked() -> Option<String> {
    let fragment = read();
    if fragment.contains('=') {
        return Some(fragment);
    }
    let decoded = js_sys::decode_uri_component(&fragment).ok()?;
    Some(String::from(decoded)).filter(|decoded| decoded.contains('='))
}

/// Whether there is something behind `#` that is neither a link nor a place on the page.
pub fn is_unreadable() -> bool {
    !["", PLACE].contains(&&*read()) && linked().is_none()
}

/// Changes the address without a new entry in the history.
pub fn write(fragment: &str) {
    let location = window().location();
    let path = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
    let address = if fragment.is_empty() { path } else { format!("{path}#{fragment}") };
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// The whole address with this fragment.
pub fn address(fragment: &str) -> String {
    let whole = window().location().href().unwrap_or_default();
    let page = whole.split('#').next().unwrap_or_default();
    if fragment.is_empty() { page.to_owned() } else { format!("{page}#{fragment}") }
}
