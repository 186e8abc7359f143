//! An element: what never changes of it is one text, the rest a call each.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use rstml::node::{Infallible, NodeElement};

use super::attribute::{Attribute, attribute};
use super::piece;

/// The elements of drawings that the page uses: they are made in another way than those of texts.
const DRAWN: &[&str] = &["svg", "path", "rect", "text"];

pub fn made(element: &NodeElement<Infallible>) -> syn::Result<TokenStream> {
    let name = element.name().to_string();
    let maker = format_ident!("{}", if DRAWN.contains(&&*name) { "drawn" } else { "element" });
    let mut fixed = name.clone();
    let mut calls = Vec::new();
    for one in element.attributes() {
        match attribute(one, &name)? {
            Attribute::Fixed(text) => {
                fixed.push('\n');
                fixed.push_str(&text);
            }
            Attribute::Call(call) => calls.push(call),
        }
    }
    let children = element.children.iter().map(piece).collect::<syn::Result<Vec<_>>>()?;
    // Children first: a `<select>` takes its value only when the option is there.
    Ok(quote!(crate::ui::view::#maker(#fixed)#(.child(#children))*#(#calls)*.done()))
}
