//! Sentences with `code` between backticks.

use leptos::prelude::*;

use super::view::{Piece, Text, parts, view};
use crate::problem::TYPED_BACKTICK;

/// A sentence, its words between backticks set as code.
#[component]
pub fn Prose(text: Text) -> Piece {
    parts(move || pieces(&text.answer()))
}

/// A sentence that never changes.
pub fn still(text: &str) -> Vec<Piece> {
    pieces(text)
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    // No text has this letter.
    for (place, piece) in text.replace(TYPED_BACKTICK, "\0").split('`').enumerate() {
        let piece = piece.replace('\0', "`");
        if place % 2 == 0 {
            plain(&piece, &mut pieces);
        } else {
            pieces.push(view! { <code>{piece}</code> });
        }
    }
    pieces
}

/// What an address begins with that somebody may follow; what an app answers on this machine is one.
const BEGINNINGS: [&str; 2] = ["https://", "http://localhost:"];

/// They stand for something of the reader's, and lead nowhere.
const PLACEHOLDERS: [&str; 2] = ["github.com/owner/", "/your-user/"];

/// The next address in a text: where it begins, and how long it is.
fn address(text: &str) -> Option<(usize, usize)> {
    let of = |beginning: &str| {
        text.match_indices(beginning).find_map(|(start, _)| {
            let length = text[start..].find([' ', ',', ';', ')']).unwrap_or(text.len() - start);
            let address = text[start..start + length].trim_end_matches(['.', ':']);
            let has_host = address[beginning.len().min(address.len())..]
                .starts_with(|letter: char| letter.is_ascii_alphanumeric());
            let is_real = has_host && !PLACEHOLDERS.iter().any(|placeholder| address.contains(placeholder));
            is_real.then_some((start, address.len()))
        })
    };
    BEGINNINGS.into_iter().filter_map(of).min()
}

/// A text in which addresses can be followed.
fn plain(mut text: &str, pieces: &mut Vec<Piece>) {
    while let Some((start, length)) = address(text) {
        let address = text[start..start + length].to_owned();
        pieces.push(Piece::from(&text[..start]));
        text = &text[start + length..];
        let shown = address.clone();
        pieces.push(view! { <a href=address target="_blank" rel="noreferrer">{shown}</a> });
    }
    pieces.push(Piece::from(text));
}
