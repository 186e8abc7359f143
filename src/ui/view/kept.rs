//! What lives as long as the part of the page that it belongs to: effects, listeners, a hold on an element.

use std::any::Any;

use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, EventTarget};

use crate::ui::answer::Act;

/// Keeps a value until the part that is being drawn is drawn anew or gone.
fn keep(value: impl Any) {
    let value: Box<dyn Any> = Box::new(value);
    StoredValue::new_local(value);
}

/// Runs now, and again whenever a signal that it read has changed.
pub fn effect(mut run: Box<dyn FnMut()>) {
    keep(RenderEffect::new(move |_| run()));
}

/// Runs when the page has been drawn, and again whenever a signal that it read has changed.
pub fn after(run: impl FnMut() + 'static) {
    later(Box::new(run));
}

fn later(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_| run());
}

/// Runs once, when the page has followed a change.
pub fn soon(run: impl FnOnce() + 'static) {
    once(Box::new(run));
}

fn once(run: Box<dyn FnOnce()>) {
    request_animation_frame(run);
}

/// Listens to an event.
pub fn listen(target: &EventTarget, name: &str, mut act: Box<dyn Act<Event>>) {
    let act: Box<dyn FnMut(Event)> = Box::new(move |event| act.act(event));
    let act = Closure::wrap(act);
    let _ = target.add_event_listener_with_callback(name, act.as_ref().unchecked_ref());
    keep(Listener { target: target.clone(), name: name.to_owned(), act });
}

struct Listener {
    target: EventTarget,
    name: String,
    act: Closure<dyn FnMut(Event)>,
}

/// An event may be on its way still when its listener is gone.
impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.target.remove_event_listener_with_callback(&self.name, self.act.as_ref().unchecked_ref());
    }
}

/// An element that its component has to do with later.
#[derive(Clone, Copy)]
pub struct Held(StoredValue<Option<Element>, LocalStorage>);

impl Held {
    pub fn new() -> Self {
        Self(StoredValue::new_local(None))
    }

    pub fn hold(self, element: Element) {
        self.0.set_value(Some(element));
    }

    pub fn get<T: JsCast>(self) -> Option<T> {
        self.0.get_value()?.dyn_into().ok()
    }
}
