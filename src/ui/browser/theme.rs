//! Light, dark, or as the system says. The choice is an attribute of the document; the tokens do the rest.

use leptos::prelude::document;

use super::storage;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    System,
    Light,
    Dark,
}

impl Theme {
    pub const fn id(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The theme of the last visit, already shown.
pub fn remembered() -> Theme {
    let kept = storage::read(storage::THEME).unwrap_or_default();
    let theme = [Theme::Light, Theme::Dark].into_iter().find(|theme| theme.id() == kept).unwrap_or(Theme::System);
    show(theme);
    theme
}

pub fn choose(theme: Theme) {
    show(theme);
    storage::write(storage::THEME, theme.id());
}

fn show(theme: Theme) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-theme", theme.id());
    }
}
