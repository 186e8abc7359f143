//! `view!` in Leptos's notation. Where Leptos gives each element a type of its own, and its code with it, this calls
//! plain functions of `src/ui/view`: the page is a third smaller on the wire.

mod attribute;
mod component;
mod element;

use proc_macro2::TokenStream;
use quote::quote;
use rstml::node::{Node, NodeName};

pub fn written(tokens: TokenStream) -> syn::Result<TokenStream> {
    rstml::parse2(tokens).and_then(|nodes| pieces(&nodes))
}

/// One piece, whatever the number of nodes.
fn pieces(nodes: &[Node]) -> syn::Result<TokenStream> {
    if let [node] = nodes {
        let piece = piece(node)?;
        return Ok(quote!(crate::ui::view::Piece::from(#piece)));
    }
    let children = nodes.iter().map(piece).collect::<syn::Result<Vec<_>>>()?;
    Ok(quote!(crate::ui::view::fragment()#(.child(#children))*.done()))
}

/// Something that becomes a piece.
fn piece(node: &Node) -> syn::Result<TokenStream> {
    match node {
        Node::Element(element) if is_component(element.name()) => component::call(element),
        Node::Element(element) => element::made(element),
        Node::Block(block) => Ok(quote!({
            #[allow(unused_braces)]
            #block
        })),
        Node::Text(text) => {
            let text = &text.value;
            Ok(quote!(#text))
        }
        other => Err(syn::Error::new_spanned(other, "an element, a \"text\" or an {expression} is wanted here")),
    }
}

/// Components are written with a capital letter.
fn is_component(name: &NodeName) -> bool {
    let NodeName::Path(path) = name else { return false };
    let last = path.path.segments.last().map(|segment| segment.ident.to_string());
    last.is_some_and(|name| name.starts_with(char::is_uppercase))
}
