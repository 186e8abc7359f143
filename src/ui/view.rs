//! What the page is made of. Leptos holds the signals and calls the components; the document itself is made here, by
//! plain functions. A view library with a type for each view would bring its code anew for each of them.

mod element;
mod kept;
mod piece;
mod rows;
mod value;

use std::borrow::Cow;
use std::time::Duration;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
pub use slipway_macros::view;

use super::answer::Answer;
use super::signal::Memo;

pub use element::{Targeted, drawn, element, fragment};
pub use kept::{Held, after, soon};
pub use piece::Piece;
pub use rows::rows;
pub use value::Value;

pub type Text = Box<dyn Answer<Cow<'static, str>> + Send + Sync>;
pub type Flag = Box<dyn Answer<bool>>;
pub type Word = Box<dyn Answer<Option<&'static str>>>;
pub type Click = Box<dyn FnMut(MouseEvent)>;
pub type Children = Box<dyn FnOnce() -> Piece>;

/// Lets signals live and effects run, for as long as the page is open.
pub fn live(page: fn()) {
    let body = document().body().expect("a document has a body when its scripts run");
    // To Leptos the page is an empty view.
    leptos::mount::mount_to(body, page).forget();
}

/// Does one thing after the other, and the browser draws and listens between them. What is drawn belongs to the part of
/// the page that asked for it.
pub fn in_turn(tasks: Vec<Box<dyn FnOnce()>>) {
    take_turn(Owner::current().unwrap_or_default(), tasks.into_iter());
}

fn take_turn(owner: Owner, mut tasks: std::vec::IntoIter<Box<dyn FnOnce()>>) {
    // Nobody waits for a tab in the background to answer, and timers are slow there.
    while document().hidden()
        && let Some(task) = tasks.next()
    {
        owner.with(task);
    }
    let Some(task) = tasks.next() else { return };
    let turn = move || {
        owner.with(task);
        take_turn(owner, tasks);
    };
    set_timeout(turn, Duration::ZERO);
}

/// A text that changes.
pub fn text<T: Into<Cow<'static, str>>>(text: impl Fn() -> T + Send + Sync + 'static) -> Text {
    Box::new(move || text().into())
}

/// A part of the page that is there or not, or another one at times.
pub fn part(view: impl Fn() -> Option<Piece> + 'static) -> Piece {
    Piece::changing(Box::new(move || view().into()))
}

/// A list without keys: for what is drawn again as a whole when it changes.
pub fn parts(views: impl Fn() -> Vec<Piece> + 'static) -> Piece {
    Piece::changing(Box::new(move || views().into()))
}

/// Whether something holds: for classes and properties.
pub fn flag(holds: impl Fn() -> bool + 'static) -> Flag {
    Box::new(holds)
}

/// A word of an attribute, or no attribute.
pub fn word(word: impl Fn() -> Option<&'static str> + 'static) -> Word {
    Box::new(word)
}

/// What a press of a button does.
pub fn click(act: impl Fn() + 'static) -> Click {
    pressed(Box::new(act))
}

fn pressed(act: Box<dyn Answer<()>>) -> Click {
    Box::new(move |_| act.answer())
}

/// A value that follows from others, told only when it differs.
pub fn memo<T: PartialEq + Send + Sync + 'static>(value: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    Memo::new(value)
}
