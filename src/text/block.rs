//! Texts of one function in one block, made by the attribute `block`: a text is known by its number.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::Words;

pub struct Block {
    /// The texts in order, a zero byte between them.
    all: &'static str,
    texts: OnceLock<Vec<&'static str>>,
}

impl Block {
    pub const fn new(all: &'static str) -> Self {
        Self { all, texts: OnceLock::new() }
    }

    #[inline(never)]
    pub fn text(&self, place: usize) -> &'static str {
        self.texts.get_or_init(|| self.all.split('\0').collect())[place]
    }

    #[inline(never)]
    pub fn cow(&self, place: usize) -> Cow<'static, str> {
        Cow::Borrowed(self.text(place))
    }

    /// A short text and, behind it in the block, what there is to add.
    #[inline(never)]
    pub fn words(&self, place: usize) -> Words {
        Words { short: self.cow(place), more: self.cow(place + 1) }
    }
}
