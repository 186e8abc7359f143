//! Random passwords for this machine's `.env`, made here and kept until the page is closed: preview, copy and archive
//! agree, and nothing is stored.

use std::cell::RefCell;
use std::collections::HashMap;

use leptos::prelude::window;

thread_local! {
    static MADE: RefCell<HashMap<String, String>> = RefCell::default();
}

/// The password of this name.
pub fn password(name: &str) -> String {
    MADE.with_borrow_mut(|made| {
        made.entry(name.to_owned()).or_insert_with(|| crate::password::password(random)).clone()
    })
}

fn random(bytes: &mut [u8]) {
    let crypto = window().crypto().expect("every browser that runs WebAssembly has it");
    crypto.get_random_values_with_u8_array(bytes).expect("fewer bytes than its limit of 65536");
}
