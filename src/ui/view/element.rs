//! An element in the making.

use std::marker::PhantomData;

use leptos::ev::EventDescriptor;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, Node};

use super::kept::{Held, effect, listen};
use super::{Piece, Value};
use crate::ui::answer::Act;

/// A node that gets its children and attributes.
pub struct Making(Node);

/// An element of HTML. The text is its name, and below it a line for each attribute that never changes.
pub fn element(fixed: &'static str) -> Making {
    made(fixed, "http://www.w3.org/1999/xhtml")
}

/// An element of SVG.
pub fn drawn(fixed: &'static str) -> Making {
    made(fixed, "http://www.w3.org/2000/svg")
}

/// Several nodes without one around them.
pub fn fragment() -> Making {
    Making(document().create_document_fragment().into())
}

fn made(fixed: &'static str, language: &str) -> Making {
    let mut lines = fixed.split('\n');
    let name = lines.next().unwrap_or_default();
    let element = document().create_element_ns(Some(language), name).expect("`view!` checks names of elements");
    for (name, value) in lines.filter_map(|line| line.split_once('=')) {
        let _ = element.set_attribute(name, value);
    }
    Making(element.into())
}

impl Making {
    pub fn child(self, piece: impl Into<Piece>) -> Self {
        let _ = self.0.append_child(piece.into().node());
        self
    }

    pub fn set(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.bind(Place::Attribute, name, value.into())
    }

    pub fn class(self, name: &'static str, holds: impl Into<Value>) -> Self {
        self.bind(Place::Class, name, holds.into())
    }

    pub fn style(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.bind(Place::Style, name, value.into())
    }

    /// What stands in a field.
    pub fn value(self, value: impl Into<Value>) -> Self {
        self.bind(Place::Value, "value", value.into())
    }

    pub fn checked(self, holds: impl Into<Value>) -> Self {
        self.bind(Place::Checked, "checked", holds.into())
    }

    pub fn held_by(self, held: Held) -> Self {
        held.hold(self.element());
        self
    }

    pub fn on<E>(self, event: E, mut act: impl FnMut(E::EventType) + 'static) -> Self
    where
        E: EventDescriptor<EventType: JsCast>,
    {
        self.listen(&event.name(), Box::new(move |event: Event| act(event.unchecked_into())))
    }

    pub fn on_target<E: EventDescriptor, T: JsCast>(
        self,
        event: E,
        mut act: impl FnMut(Targeted<T>) + 'static,
    ) -> Self {
        self.listen(&event.name(), Box::new(move |event: Event| act(Targeted { event, kind: PhantomData })))
    }

    pub fn done(self) -> Piece {
        Piece::new(self.0)
    }

    fn listen(self, name: &str, act: Box<dyn Act<Event>>) -> Self {
        listen(&self.0, name, act);
        self
    }

    fn bind(self, place: Place, name: &'static str, value: Value) -> Self {
        let element = self.element();
        if let Value::Fixed(word) = value {
            place.write(&element, name, word.as_deref());
            return self;
        }
        let mut before = None;
        effect(Box::new(move || {
            let now = value.now();
            if before.as_ref() != Some(&now) {
                place.write(&element, name, now.as_deref());
                before = Some(now);
            }
        }));
        self
    }

    fn element(&self) -> Element {
        self.0.clone().unchecked_into()
    }
}

/// Where a value is written.
#[derive(Clone, Copy)]
enum Place {
    Attribute,
    Class,
    Style,
    Value,
    Checked,
}

impl Place {
    fn write(self, element: &Element, name: &str, word: Option<&str>) {
        let _ = match (self, word) {
            (Self::Attribute, Some(word)) => element.set_attribute(name, word),
            (Self::Attribute, None) => element.remove_attribute(name),
            (Self::Class, _) => element.class_list().toggle_with_force(name, word.is_some()).map(drop),
            (Self::Style, _) => {
                let element: &HtmlElement = element.unchecked_ref();
                element.style().set_property(name, word.unwrap_or_default())
            }
            (Self::Value, _) => set_property(element, name, &word.unwrap_or_default().into()),
            (Self::Checked, _) => set_property(element, name, &word.is_some().into()),
        };
    }
}

fn set_property(element: &Element, name: &str, value: &JsValue) -> Result<(), JsValue> {
    js_sys::Reflect::set(element, &name.into(), value).map(drop)
}

/// An event together with the type of the element that it comes from.
pub struct Targeted<T> {
    event: Event,
    kind: PhantomData<T>,
}

impl<T: JsCast> Targeted<T> {
    pub fn target(&self) -> T {
        self.event.target().expect("an event that is heard has a target").unchecked_into()
    }
}
