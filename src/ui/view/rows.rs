//! Rows that stay as they are while others come, go or move.

use crate::ui::signal::Given;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};

use super::Piece;
use super::kept::effect;
use super::piece::{Marks, put_before, remove};

type Draw = Box<dyn Fn(Given<usize>, String) -> Piece>;

struct Row {
    key: String,
    place: Given<usize>,
    /// A row is one element.
    node: Node,
    owner: Owner,
}

/// A row for each key; each is told its place. A row must be one element.
pub fn rows(
    keys: impl Fn() -> Vec<String> + 'static,
    row: impl Fn(Given<usize>, String) -> Piece + 'static,
) -> Piece {
    keyed(Box::new(keys), Box::new(row))
}

fn keyed(keys: Box<dyn Fn() -> Vec<String>>, draw: Draw) -> Piece {
    let (whole, marks) = Marks::new();
    let outside = Owner::current().expect("components are drawn inside the page");
    let mut rows: Vec<Row> = Vec::new();
    effect(Box::new(move || {
        let keys = keys();
        let mut old: Vec<Option<Row>> = std::mem::take(&mut rows).into_iter().map(Some).collect();
        for (place, key) in keys.into_iter().enumerate() {
            let known = old.iter_mut().find(|row| row.as_ref().is_some_and(|row| row.key == key));
            let row = match known.and_then(Option::take) {
                Some(row) => {
                    row.place.set(place);
                    row
                }
                None => untrack(|| Row::new(&outside, &draw, place, key)),
            };
            rows.push(row);
        }
        for row in old.into_iter().flatten() {
            remove(&row.node);
            row.owner.cleanup();
        }
        arrange(&rows, &marks);
    }));
    whole
}

impl Row {
    fn new(outside: &Owner, draw: &Draw, place: usize, key: String) -> Self {
        let owner = outside.child();
        let known = owner.with(|| Given::new(place));
        let node = owner.with(|| draw(known, key.clone())).node().clone();
        Self { key, place: known, node, owner }
    }
}

/// Puts the rows into their order, moving as few as possible. A row that had the focus keeps it.
fn arrange(rows: &[Row], marks: &Marks) {
    let focused = document().active_element();
    let mut before = marks.first().clone();
    for row in rows {
        let here = before.next_sibling();
        if here.as_ref() != Some(&row.node)
            && let Some(here) = here
        {
            put_before(&here, &row.node);
        }
        before = row.node.clone();
    }
    if let Some(focused) = focused.and_then(|focused| focused.dyn_into::<HtmlElement>().ok())
        && document().active_element().as_deref() != Some(&focused)
    {
        let _ = focused.focus();
    }
}
