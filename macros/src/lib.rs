//! Two notations that make the page smaller: what is written with them stays as readable as it would be without.

mod block;
mod view;

use proc_macro::TokenStream;

/// Elements, components, `"texts"` and `{expressions}`, as a `Piece` of the page.
#[proc_macro]
pub fn view(tokens: TokenStream) -> TokenStream {
    view::written(tokens.into()).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// Puts the texts of a function into one block, from which they are taken by their number.
#[proc_macro_attribute]
pub fn block(_: TokenStream, function: TokenStream) -> TokenStream {
    block::gathered(function.into()).unwrap_or_else(|error| error.to_compile_error()).into()
}
