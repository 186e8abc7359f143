//! What the browser keeps for the next visit. It may be full, forbidden or damaged: then nothing is kept, and the page
//! works all the same.

use web_sys::PerformanceNavigation;

/// The project, written as a link's fragment: no secret is in it.
pub const PROJECT: &str = "slipway.project";
pub const STEP: &str = "slipway.step";
pub const LANGUAGE: &str = "slipway.language";
pub const THEME: &str = "slipway.theme";
pub const SHELL: &str = "slipway.shell";
const LEFT: &str = "slipway.left";
/// The steps of guides that were done.
pub const DONE: &str = "slipway.done";

pub fn read(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

pub fn write(key: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(key, value);
    }
}

/// What this tab kept, else what the last one did: two tabs may hold two projects.
pub fn read_of_tab(key: &str) -> Option<String> {
    let own = tab().and_then(|tab| tab.get_item(key).ok()?);
    own.or_else(|| read(key))
}

pub fn write_of_tab(key: &str, value: &str) {
    if let Some(tab) = tab() {
        let _ = tab.set_item(key, value);
    }
    write(key, value);
}

/// An answer that is younger than the address when the tab is left: a reload asks for the address as it was.
pub fn leave(address: &str, project: &str) {
    if let Some(tab) = tab() {
        let _ = tab.set_item(LEFT, &format!("{address} {project}"));
    }
}

/// The project that was left at this address, where the tab comes back to it. It is told once: who opens the address
/// anew means what it says.
pub fn take_left(address: &str) -> Option<String> {
    let left = tab()?.get_item(LEFT).ok()??;
    forget_left();
    if web_sys::window()?.performance()?.navigation().type_() == PerformanceNavigation::TYPE_NAVIGATE {
        return None;
    }
    left.split_once(' ').filter(|(at, _)| *at == address).map(|(_, project)| project.to_owned())
}

pub fn forget_left() {
    if let Some(tab) = tab() {
        let _ = tab.remove_item(LEFT);
    }
}

fn tab() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
