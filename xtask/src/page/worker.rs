//! The worker that keeps the page for use without a network: which files it keeps, and what their bytes must be.

use serde_json::json;

use super::{File, Page, cache::hash, digest, document::code};

/// Its address is for ever: a browser that has the page asks here for the next one.
pub const NAME: &str = "sw.js";
const SCRIPT: &str = include_str!("worker.js");
/// Takes the place of the other one while the page is being changed, and removes it.
pub const NONE: &str = include_str!("no-worker.js");
/// Files of the site that no visitor needs.
const NOT_KEPT: &[&str] = &[NAME, "robots.txt"];

/// The worker for exactly this page.
pub fn script(page: &Page) -> String {
    let files: Vec<_> =
        kept(page).map(|file| json!([address(file), format!("sha256-{}", digest::sha256(&file.bytes))])).collect();
    let files = json!(files);
    let id = format!("{:016x}", hash(&[files.to_string().as_bytes(), SCRIPT.as_bytes()]));
    format!("const build = {};\n{}", json!({ "id": id, "files": files }), code(SCRIPT))
}

/// All that the page is made of.
fn kept(page: &Page) -> impl Iterator<Item = &File> {
    page.files.iter().filter(|file| !NOT_KEPT.contains(&file.name.as_str()))
}

/// Many hosts answer `index.html` with a redirection to `./`, and a redirected answer is no use to a navigation.
fn address(file: &File) -> &str {
    if file.name == "index.html" { "./" } else { &file.name }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::Value;

    use super::{super::file::LATER, Page, script};

    fn page(html: &str) -> Page {
        let mut page = Page::default();
        page.add_hashed("slipway", "wasm", vec![0; 10]);
        page.add_hashed(LATER, "wasm", vec![1; 10]);
        page.add("robots.txt", b"User-agent: *".to_vec());
        page.add("index.html", html.as_bytes().to_vec());
        page
    }

    fn build(html: &str) -> Value {
        let script = script(&page(html));
        let line = script.lines().next().unwrap();
        serde_json::from_str(line.strip_prefix("const build = ").unwrap().strip_suffix(';').unwrap()).unwrap()
    }

    #[test]
    fn it_keeps_each_file_of_the_page_with_its_digest_and_no_other() {
        let build = build("");
        let files = build["files"].as_array().unwrap();
        assert_eq!(files.len(), 3);
        assert!(files[0][0].as_str().unwrap().starts_with("slipway-"));
        assert!(files[1][0].as_str().unwrap().starts_with(LATER));
        let of_nothing = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        assert_eq!((files[2][0].as_str(), files[2][1].as_str()), (Some("./"), Some(of_nothing)));
    }

    #[test]
    fn another_page_is_another_build() {
        assert_eq!(build("a")["id"], build("a")["id"]);
        assert_ne!(build("a")["id"], build("b")["id"]);
    }
}
