//! An address as a picture that phones read, for a classroom.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

use super::view::{Piece, view};

/// Longer addresses make squares too small for a phone's camera at the back of a room.
pub const LONGEST: usize = 900;

/// The white edge that readers need, in squares.
const EDGE: i32 = 4;

/// Black on white in every theme: readers expect it. Nothing where the text is too long.
pub fn picture(text: &str, name: &str) -> Option<Piece> {
    if text.len() > LONGEST {
        return None;
    }
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            let _ = write!(path, "M{} {}h1v1h-1z", x + EDGE, y + EDGE);
        }
    }
    let whole = size + 2 * EDGE;
    let view_box = format!("0 0 {whole} {whole}");
    let name = name.to_owned();
    Some(view! {
        <svg class="qr" viewBox=view_box role="img" aria-label=name>
            <path d=path />
        </svg>
    })
}
