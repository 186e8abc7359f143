//! Texts as one block. In WebAssembly a text costs two numbers where it is used, an address and a length, and neither
//! resembles any other; its place in a block is one small number, and the next text has the next one.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit_mut::{VisitMut, visit_expr_mut};
use syn::{Expr, ExprLit, ItemFn, Lit, Pat, parse_quote};

pub fn gathered(function: TokenStream) -> syn::Result<TokenStream> {
    let mut function: ItemFn = syn::parse2(function)?;
    let mut gathering = Gathering { texts: Vec::new(), has_words: false };
    gathering.visit_block_mut(&mut function.block);
    let text = gathering.texts.join("\0");
    let stated = parse_quote!(static BLOCK: crate::text::block::Block = crate::text::block::Block::new(#text););
    function.block.stmts.insert(0, stated);
    if gathering.has_words {
        // It is used as it is written, also where every call of it has become a number.
        function.block.stmts.insert(
            1,
            parse_quote!(
                const _: fn(&'static str, &'static str) -> crate::text::Words = words;
            ),
        );
    }
    Ok(function.into_token_stream())
}

struct Gathering {
    texts: Vec<String>,
    has_words: bool,
}

impl Gathering {
    fn take(&mut self, text: String) -> usize {
        self.texts.push(text);
        self.texts.len() - 1
    }
}

impl VisitMut for Gathering {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if let Some((short, more)) = both(expression) {
            let place = self.take(short);
            self.take(more);
            self.has_words = true;
            *expression = parse_quote!(BLOCK.words(#place));
        } else if let Some(text) = converted(expression) {
            let place = self.take(text);
            *expression = parse_quote!(BLOCK.cow(#place));
        } else if let Some(text) = literal(expression) {
            let place = self.take(text);
            *expression = parse_quote!(BLOCK.text(#place));
        } else {
            visit_expr_mut(self, expression);
        }
    }

    /// What is compared with is no text to show.
    fn visit_pat_mut(&mut self, _: &mut Pat) {}
}

fn literal(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// `words("short", "more")`.
fn both(expression: &Expr) -> Option<(String, String)> {
    let Expr::Call(call) = expression else { return None };
    let is_words = matches!(&*call.func, Expr::Path(path) if path.path.is_ident("words"));
    match call.args.iter().collect::<Vec<_>>()[..] {
        [short, more] if is_words => Some((literal(short)?, literal(more)?)),
        _ => None,
    }
}

/// `"text".into()`.
fn converted(expression: &Expr) -> Option<String> {
    match expression {
        Expr::MethodCall(call) if call.method == "into" => literal(&call.receiver),
        _ => None,
    }
}
