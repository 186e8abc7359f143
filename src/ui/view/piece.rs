//! A piece of the page: an element, a text, or several of them. Parts that change stand between two marks.

use std::borrow::Cow;

use leptos::prelude::*;
use web_sys::Node;

use super::kept::effect;
use super::{Text, fragment};
use crate::ui::answer::Answer;

/// Nodes that are not yet in their place.
pub struct Piece(Node);

impl Piece {
    pub fn new(node: Node) -> Self {
        Self(node)
    }

    pub fn node(&self) -> &Node {
        &self.0
    }

    /// What is drawn anew whenever a signal that it read has changed.
    pub fn changing(draw: Box<dyn Answer<Self>>) -> Self {
        let (whole, marks) = Marks::new();
        let outside = Owner::current().expect("components are drawn inside the page");
        let mut inside: Option<Owner> = None;
        effect(Box::new(move || {
            let owner = outside.child();
            let piece = owner.with(|| draw.answer());
            // The old part goes while it still listens: what had the focus loses it.
            marks.clear();
            marks.append(&piece);
            if let Some(old) = inside.replace(owner) {
                old.cleanup();
            }
        }));
        whole
    }
}

impl From<&str> for Piece {
    fn from(text: &str) -> Self {
        Self(document().create_text_node(text).into())
    }
}

impl From<String> for Piece {
    fn from(text: String) -> Self {
        Self::from(&*text)
    }
}

impl From<Cow<'static, str>> for Piece {
    fn from(text: Cow<'static, str>) -> Self {
        Self::from(&*text)
    }
}

impl From<char> for Piece {
    fn from(letter: char) -> Self {
        Self::from(&*letter.encode_utf8(&mut [0; 4]))
    }
}

impl From<Option<Self>> for Piece {
    fn from(piece: Option<Self>) -> Self {
        piece.into_iter().collect()
    }
}

impl From<Vec<Self>> for Piece {
    fn from(pieces: Vec<Self>) -> Self {
        pieces.into_iter().collect()
    }
}

impl FromIterator<Self> for Piece {
    fn from_iter<T: IntoIterator<Item = Self>>(pieces: T) -> Self {
        let whole = fragment().done();
        pieces.into_iter().for_each(|piece| drop(whole.0.append_child(&piece.0)));
        whole
    }
}

impl From<Text> for Piece {
    fn from(text: Text) -> Self {
        let node: Node = document().create_text_node("").into();
        let shown = node.clone();
        let mut before = Cow::Borrowed("");
        effect(Box::new(move || {
            let now = text.answer();
            if now != before {
                shown.set_node_value(Some(&now));
                before = now;
            }
        }));
        Self(node)
    }
}

/// Two empty texts with a part of the page between them.
pub struct Marks {
    first: Node,
    last: Node,
}

impl Marks {
    pub fn new() -> (Piece, Self) {
        let mark = || Node::from(document().create_text_node(""));
        let marks = Self { first: mark(), last: mark() };
        let whole = fragment().done();
        let _ = whole.0.append_child(&marks.first);
        let _ = whole.0.append_child(&marks.last);
        (whole, marks)
    }

    /// What stands behind a node, up to the last mark.
    pub fn next(&self, node: &Node) -> Option<Node> {
        node.next_sibling().filter(|next| *next != self.last)
    }

    pub fn first(&self) -> &Node {
        &self.first
    }

    fn clear(&self) {
        while let Some(node) = self.next(&self.first) {
            remove(&node);
        }
    }

    fn append(&self, piece: &Piece) {
        put_before(&self.last, &piece.0);
    }
}

/// Puts a node before another one, wherever that is.
pub fn put_before(place: &Node, node: &Node) {
    if let Some(parent) = place.parent_node() {
        let _ = parent.insert_before(node, Some(place));
    }
}

pub fn remove(node: &Node) {
    if let Some(parent) = node.parent_node() {
        let _ = parent.remove_child(node);
    }
}
