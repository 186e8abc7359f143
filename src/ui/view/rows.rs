//! Rows that stay as they are while others come, go or move.

use leptos::prelude::*;
use web_sys::Node;

use super::Piece;
use super::kept::effect;
use super::piece::{Marks, put_before, remove};
use crate::ui::signal::Given;

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
        if rows.iter().map(|row| &row.key).eq(&keys) {
            return;
        }
        let mut old: Vec<Option<Row>> = std::mem::take(&mut rows).into_iter().map(Some).collect();
        for (place, key) in keys.into_iter().enumerate() {
            let known = old.iter_mut().find(|row| row.as_ref().is_some_and(|row| row.key == key));
            let row = match known.and_then(Option::take) {
                Some(row) => {
                    if row.place.get_untracked() != place {
                        row.place.set(place);
                    }
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

/// Puts the rows into their order, moving as few as possible.
fn arrange(rows: &[Row], marks: &Marks) {
    let mut before = marks.first().clone();
    for row in rows {
        if let Some(here) = before.next_sibling().filter(|here| *here != row.node) {
            put_before(&here, &row.node);
        }
        before = row.node.clone();
    }
}
