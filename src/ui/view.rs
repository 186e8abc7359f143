//! Closures of views without their own types: the view library's code is then there once, not once for each closure.

use std::borrow::Cow;
use std::sync::Arc;

use leptos::ev::MouseEvent;
use leptos::prelude::*;

pub type Text = Box<dyn Fn() -> Cow<'static, str> + Send + Sync>;
pub type Part = Box<dyn Fn() -> Option<AnyView> + Send>;
pub type Parts = Box<dyn Fn() -> Vec<AnyView> + Send>;
pub type Flag = Box<dyn Fn() -> bool + Send>;
pub type Word = Box<dyn Fn() -> Option<&'static str> + Send>;
pub type Click = Box<dyn FnMut(MouseEvent)>;

/// A text that changes.
pub fn text<T: Into<Cow<'static, str>>>(text: impl Fn() -> T + Send + Sync + 'static) -> Text {
    Box::new(move || text().into())
}

/// A part of the page that is there or not.
pub fn part(view: impl Fn() -> Option<AnyView> + Send + 'static) -> Part {
    Box::new(view)
}

/// A list without keys: for what is drawn again as a whole when it changes.
pub fn parts(views: impl Fn() -> Vec<AnyView> + Send + 'static) -> Parts {
    Box::new(views)
}

/// Rows that stay as they are while others come, go or move. A row is known by its key and told its place.
pub fn rows(
    keys: impl Fn() -> Vec<String> + Send + Sync + 'static,
    row: impl Fn(ReadSignal<usize>, String) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let keys: Box<dyn Fn() -> Vec<String> + Send + Sync> = Box::new(keys);
    keyed(keys, Arc::new(row))
}

fn keyed(
    keys: Box<dyn Fn() -> Vec<String> + Send + Sync>,
    row: Arc<dyn Fn(ReadSignal<usize>, String) -> AnyView + Send + Sync>,
) -> AnyView {
    view! { <ForEnumerate each=keys key=String::clone children=move |place, key| row(place, key) /> }.into_any()
}

/// Whether something holds: for classes and properties.
pub fn flag(holds: impl Fn() -> bool + Send + 'static) -> Flag {
    Box::new(holds)
}

/// A word of an attribute, or no attribute.
pub fn word(word: impl Fn() -> Option<&'static str> + Send + 'static) -> Word {
    Box::new(word)
}

/// What a press of a button does.
pub fn click(act: impl Fn() + 'static) -> Click {
    Box::new(move |_| act())
}

/// A value that follows from others, told only when it differs.
pub fn memo<T: PartialEq + Send + Sync + 'static>(value: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    let value: Box<dyn Fn() -> T + Send + Sync> = Box::new(value);
    remembered(value)
}

fn remembered<T: PartialEq + Send + Sync + 'static>(value: Box<dyn Fn() -> T + Send + Sync>) -> Memo<T> {
    Memo::new(move |_| value())
}

/// A value that follows from others.
pub fn derived<T: Send + Sync + 'static>(value: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    let value: Box<dyn Fn() -> T + Send + Sync> = Box::new(value);
    following(value)
}

fn following<T: Send + Sync + 'static>(value: Box<dyn Fn() -> T + Send + Sync>) -> Signal<T> {
    Signal::derive(value)
}
