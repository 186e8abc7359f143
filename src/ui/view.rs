//! Closures of views without their own types: the view library's code is then there once, not once for each closure.
//! Measured: it halves what a component weighs.

use std::borrow::Cow;

use leptos::ev::MouseEvent;
use leptos::prelude::AnyView;

pub type Text = Box<dyn Fn() -> Cow<'static, str> + Send>;
pub type Part = Box<dyn Fn() -> Option<AnyView> + Send>;
pub type Parts = Box<dyn Fn() -> Vec<AnyView> + Send>;
pub type Click = Box<dyn FnMut(MouseEvent)>;

/// A text that changes.
pub fn text<T: Into<Cow<'static, str>>>(text: impl Fn() -> T + Send + 'static) -> Text {
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

/// What a press of a button does.
pub fn click(mut act: impl FnMut() + 'static) -> Click {
    Box::new(move |_| act())
}
