//! An attribute of an element, or what is written like one: a class, a property, an event.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use rstml::node::NodeAttribute;

pub enum Attribute {
    /// Known here and now: `name=value`.
    Fixed(String),
    /// A call on the element.
    Call(TokenStream),
}

pub fn attribute(attribute: &NodeAttribute, element: &str) -> syn::Result<Attribute> {
    let NodeAttribute::Attribute(attribute) = attribute else {
        return Err(syn::Error::new_spanned(attribute, "an attribute is `name=value`"));
    };
    let name = attribute.key.to_string();
    if let Some(text) = attribute.value_literal_string() {
        return Ok(Attribute::Fixed(format!("{name}={text}")));
    }
    let Some(value) = attribute.value() else { return Ok(Attribute::Fixed(format!("{name}="))) };
    let parts: Vec<&str> = name.split(':').collect();
    Ok(Attribute::Call(match parts[..] {
        ["on", event] => {
            let event = format_ident!("{event}");
            quote!(.on(::leptos::ev::#event, #value))
        }
        ["on", event, "target"] => {
            let event = format_ident!("{event}");
            let target = format_ident!("{}", interface(element));
            quote!(.on_target::<_, ::web_sys::#target>(::leptos::ev::#event, #value))
        }
        ["class", class] => quote!(.class(#class, #value)),
        ["style", property] => quote!(.style(#property, #value)),
        ["prop", "value"] => quote!(.value(#value)),
        ["prop", "checked"] => quote!(.checked(#value)),
        ["node_ref"] => quote!(.held_by(#value)),
        [name] => quote!(.set(#name, #value)),
        _ => return Err(syn::Error::new_spanned(&attribute.key, "no such kind of attribute is known here")),
    }))
}

/// The type of the element that an event comes from.
fn interface(element: &str) -> &'static str {
    match element {
        "input" => "HtmlInputElement",
        "select" => "HtmlSelectElement",
        "textarea" => "HtmlTextAreaElement",
        _ => "HtmlElement",
    }
}
