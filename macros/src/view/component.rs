//! A component: a function marked with Leptos's `#[component]`, which made the builder of its properties.

use proc_macro2::TokenStream;
use quote::quote;
use rstml::node::{Infallible, NodeAttribute, NodeElement};

use super::pieces;

pub fn call(component: &NodeElement<Infallible>) -> syn::Result<TokenStream> {
    let name = component.name();
    let properties = component.attributes().iter().map(property).collect::<syn::Result<Vec<_>>>()?;
    let children = if component.children.is_empty() {
        quote!()
    } else {
        let children = pieces(&component.children)?;
        quote!(.children(::std::boxed::Box::new(move || #children)))
    };
    Ok(quote!(::leptos::component::component_view(
        &#name,
        ::leptos::component::component_props_builder(&#name)#(#properties)*#children.build(),
    )))
}

/// `name=value`, or the name alone where a value of that name is at hand.
fn property(attribute: &NodeAttribute) -> syn::Result<TokenStream> {
    let NodeAttribute::Attribute(attribute) = attribute else {
        return Err(syn::Error::new_spanned(attribute, "a property is `name=value`"));
    };
    let name = &attribute.key;
    Ok(match attribute.value() {
        Some(value) => quote!(.#name(#value)),
        None => quote!(.#name(#name)),
    })
}
