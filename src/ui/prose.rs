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
        let piece = piece.replace("\0", "`");
        if place % 2 == 0 {
            plain(&piece, &mut pieces);
        } else {
            pieces.push(view! { <code>{piece}</code> });
        }
    }
    pieces
}

const SCHEME: &str = "https://";

/// The scheme alone leads nowhere.
fn has_host(address: &str) -> bool {
    address[SCHEME.len()..].starts_with(|letter: char| letter.is_ascii_alphanumeric())
}

/// A text in which addresses can be followed.
fn plain(mut text: &str, pieces: &mut Vec<Piece>) {
    while let Some(start) =
        text.match_indices(SCHEME).find_map(|(start, _)| has_host(&text[start..]).then_some(start))
    {
        let length = text[start..].find([' ', ',', ';', ')']).unwrap_or(text.len() - start);
        let address = text[start..start + length].trim_end_matches(['.', ':']).to_owned();
        pieces.push(Piece::from(&text[..start]));
        text = &text[start + address.len()..];
        let shown = address.clone();
        pieces.push(view! { <a href=address target="_blank" rel="noreferrer">{shown}</a> });
    }
    pieces.push(Piece::from(text));
}
