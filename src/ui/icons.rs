//! Icons, as strokes on a field of 24 by 24. They only repeat what a text beside or behind them says.

use crate::ui::view::{Piece, view};

pub const UNDO: &str = "M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6";
pub const REDO: &str = "m15 7 5 5-5 5m5-5H10a6 6 0 0 0-6 6";
pub const SHARE: &str = "M12 15V3m0 0L8 7m4-4 4 4M5 12v8h14v-8";
pub const MENU: &str = "M4 7h16M4 12h16M4 17h16";
pub const CLOSE: &str = "m6 6 12 12M18 6 6 18";
pub const UP: &str = "m6 15 6-6 6 6";
pub const DOWN: &str = "m6 9 6 6 6-6";
pub const PLUS: &str = "M12 5v14M5 12h14";
pub const SUN: &str = "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2m0 16v2M2 12h2m16 0h2M5 5l1.4 1.4m11.2 11.2L19 19M5 19l1.4-1.4M17.6 6.4 19 5";
pub const MOON: &str = "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5";
pub const AUTO: &str = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 0v18m0-15h6m-6 4h8m-8 4h8m-8 4h5";

/// A stroke drawn in the colour of the text.
pub fn icon(path: &'static str) -> Piece {
    view! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=path /></svg> }
}

/// The mark: a hull on its slipway.
pub fn mark() -> Piece {
    view! {
        <svg class="mark-icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M2 20 22 14M5 17V9l12-3.6v8M9 15.8V8M13 14.6V6.8" />
        </svg>
    }
}
