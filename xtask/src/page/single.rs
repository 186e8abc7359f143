//! The whole page as one document, for a stick or a course platform: opened from `file://` it needs no other file, and its
//! policy forbids it to ask for one.

use anyhow::{Result, bail};
use base64::{Engine, prelude::BASE64_STANDARD};

use super::{
    digest,
    document::with_policy,
    link::{Link, replace},
    rust::Module,
};

/// What goes into the document.
pub struct Parts {
    /// Bound as one script: a document from `file://` may not import modules from beside it.
    pub module: Module,
    pub style: String,
    /// An SVG.
    pub icon: String,
}

pub fn document(source: &str, links: &[Link], parts: &Parts) -> Result<String> {
    let script = script(&parts.module)?;
    let style = normal(&parts.style);
    may_stand_inside("script", &script)?;
    may_stand_inside("style", &style)?;
    if without_data_addresses(&style).contains("url(") {
        bail!("the style names a file with url(...): one document cannot bring it along");
    }
    let mut style_tag = format!("<style>{style}</style>");
    let html = replace(source, links, |link| match link.rel() {
        "rust" => Some(format!("<script type=\"module\">{script}</script>")),
        "css" => Some(std::mem::take(&mut style_tag)),
        "icon" => Some(icon(&parts.icon)),
        _ => Some(String::new()),
    });
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{}' 'wasm-unsafe-eval'; style-src 'sha256-{}'; img-src data:; \
         base-uri 'none'; form-action 'none'",
        digest::sha256(script.as_bytes()),
        digest::sha256(style.as_bytes()),
    );
    Ok(with_policy(normal(&html), &policy))
}

/// The WebAssembly, deflated and in base64, is less than half of what base64 alone would make of it.
fn script(module: &Module) -> Result<String> {
    if !module.snippets.is_empty() {
        bail!("a crate brings JavaScript of its own along: one script cannot import it");
    }
    let packed = BASE64_STANDARD.encode(miniz_oxide::deflate::compress_to_vec(&module.wasm, 10));
    let js = String::from_utf8_lossy(&module.js);
    Ok(normal(&format!("{js}\nconst packed = \"{packed}\";\n{}", include_str!("unpack.js"))))
}

/// Browsers read every line break as `\n` before they take a digest.
fn normal(text: &str) -> String {
    text.replace("\r\n", "\n")
}

fn may_stand_inside(element: &str, text: &str) -> Result<()> {
    let text = text.to_ascii_lowercase();
    if text.contains(&format!("</{element}")) || text.contains("<!--") {
        bail!("the {element} holds a tag that would end it");
    }
    Ok(())
}

fn without_data_addresses(style: &str) -> String {
    style.replace("url(data:", "").replace("url(\"data:", "").replace("url('data:", "")
}

fn icon(svg: &str) -> String {
    let data = BASE64_STANDARD.encode(svg);
    format!("<link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{data}\">")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{super::link::links, Module, Parts, document};

    const SOURCE: &str = r#"<!doctype html>
<head>
  <link data-trunk rel="css" href="style/a.css">
  <link data-trunk rel="copy-file" href="public/icon.svg">
  <link rel="icon" href="icon.svg">
  <link rel="manifest" href="manifest.webmanifest">
  <link data-trunk rel="rust" data-bin="slipway">
</head>
"#;

    fn parts() -> Parts {
        let module = Module {
            wasm: vec![7; 1000],
            later: None,
            is_small: false,
            js: b"let wasm_bindgen;".to_vec(),
            snippets: Vec::new(),
        };
        Parts { module, style: "a{b:c}".into(), icon: "<svg/>".into() }
    }

    fn written(parts: &Parts) -> anyhow::Result<String> {
        document(SOURCE, &links(SOURCE)?, parts)
    }

    #[test]
    fn everything_is_inside_and_no_file_is_named() {
        let html = written(&parts()).unwrap();
        assert!(html.contains("<style>a{b:c}</style>"), "{html}");
        assert!(html.contains("<script type=\"module\">let wasm_bindgen;\nconst packed = \""), "{html}");
        for left in ["data-trunk", "manifest", "href=\"icon", "src=\"", "'self'"] {
            assert!(!html.contains(left), "{left} in {html}");
        }
        assert!(html.len() < 3000, "1000 equal bytes are packed: {}", html.len());
    }

    #[test]
    fn the_policy_allows_these_very_texts() {
        let html = written(&parts()).unwrap();
        for (element, begin) in [("script", "<script type=\"module\">"), ("style", "<style>")] {
            let (_, inside) = html.split_once(begin).unwrap();
            let (inside, _) = inside.split_once(&format!("</{element}>")).unwrap();
            let allowed = format!("{element}-src 'sha256-{}'", super::digest::sha256(inside.as_bytes()));
            assert!(html.contains(&allowed), "{allowed}");
        }
    }

    #[test]
    fn what_cannot_stand_inside_is_refused() {
        let refused = |change: fn(&mut Parts)| {
            let mut parts = parts();
            change(&mut parts);
            written(&parts).is_err()
        };
        assert!(refused(|parts| parts.module.js = b"'</SCRIPT>'".to_vec()));
        assert!(refused(|parts| parts.style = "a{content:'</style>'}".into()));
        assert!(refused(|parts| parts.style = "a{background:url(b.png)}".into()));
        assert!(refused(|parts| parts.module.snippets.push(("a.js".into(), Vec::new()))));
        assert!(!refused(|parts| parts.style = "a{background:url(data:image/png;base64,AA)}".into()));
    }
}
