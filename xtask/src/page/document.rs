//! Reads `index.html` in Trunk's convention (`<link data-trunk rel="..." ...>`) and writes the finished one.

use std::ops::Range;

use anyhow::{Context, Result, bail};

/// What the page may load and do: itself, WebAssembly, and nothing from anywhere else.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; font-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// One `<link data-trunk>` of the source.
pub struct Link {
    at: Range<usize>,
    attributes: Vec<(String, String)>,
}

impl Link {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn rel(&self) -> &str {
        self.get("rel").unwrap_or_default()
    }

    fn href(&self) -> Result<&str> {
        self.get("href")
            .with_context(|| format!("index.html: a data-trunk link with rel=\"{}\" has no href", self.rel()))
    }
}

/// The names under which the built files go into the finished document.
pub struct Built {
    pub wasm: String,
    pub js: String,
    pub start: String,
    pub style: String,
}

/// All links of the source that ask for something to be built, in their order.
pub fn links(source: &str) -> Result<Vec<Link>> {
    let mut links = Vec::new();
    let mut from = 0;
    while let Some(offset) = source[from..].find('<') {
        let start = from + offset;
        if source[start..].starts_with("<!--") {
            let end = source[start..].find("-->").context("index.html: a comment does not end")?;
            from = start + end + 3;
            continue;
        }
        let end = start + source[start..].find('>').context("index.html: a tag does not end")? + 1;
        from = end;
        let Some(inside) = source[start..end].strip_prefix("<link") else {
            continue;
        };
        let attributes = attributes(inside.trim_end_matches('>').trim_end_matches('/'));
        if !attributes.iter().any(|(name, _)| name == "data-trunk") {
            continue;
        }
        let link = Link { at: start..end, attributes };
        if !["rust", "css", "copy-file"].contains(&link.rel()) {
            bail!("index.html: xtask does not know rel=\"{}\" of a data-trunk link", link.rel());
        }
        links.push(link);
    }
    Ok(links)
}

fn attributes(mut text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    loop {
        text = text.trim_start();
        let end = text.find(|sign: char| sign == '=' || sign.is_whitespace()).unwrap_or(text.len());
        if end == 0 {
            return found;
        }
        let name = text[..end].to_owned();
        text = text[end..].trim_start();
        let Some(value) = text.strip_prefix('=') else {
            found.push((name, String::new()));
            continue;
        };
        let value = value.trim_start();
        let quote = value.chars().next().filter(|sign| ['"', '\''].contains(sign));
        let (value, rest) = match quote {
            Some(quote) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
            None => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
        };
        found.push((name, value.to_owned()));
        text = rest;
    }
}

/// The binary that is the page.
pub fn binary(links: &[Link]) -> Result<&str> {
    let link =
        links.iter().find(|link| link.rel() == "rust").context("index.html: no <link data-trunk rel=\"rust\">")?;
    link.get("data-bin").context("index.html: the link to Rust has no data-bin")
}

/// The style files, in the order in which they apply.
pub fn styles(links: &[Link]) -> Result<Vec<String>> {
    hrefs(links, "css")
}

/// The files that are taken over as they are, into the top of the site.
pub fn copies(links: &[Link]) -> Result<Vec<String>> {
    hrefs(links, "copy-file")
}

fn hrefs(links: &[Link], rel: &str) -> Result<Vec<String>> {
    links.iter().filter(|link| link.rel() == rel).map(|link| Ok(link.href()?.to_owned())).collect()
}

/// The source with each link replaced by what was built from it.
pub fn write(source: &str, links: &[Link], built: &Built) -> String {
    let mut html = String::with_capacity(source.len() + 1024);
    let mut from = 0;
    let mut has_style = false;
    for link in links {
        html.push_str(&source[from..link.at.start]);
        from = link.at.end;
        match link.rel() {
            "rust" => html.push_str(&loading(built)),
            "css" if !has_style => {
                has_style = true;
                html += &stylesheet(&built.style);
            }
            _ => from += blank_rest_of_line(&mut html, &source[from..]),
        }
    }
    html.push_str(&source[from..]);
    let policy = format!("\n<meta http-equiv=\"Content-Security-Policy\" content=\"{CONTENT_SECURITY_POLICY}\">");
    let after = html.find("<head>").map_or(0, |at| at + "<head>".len());
    html.insert_str(after, &policy);
    html
}

/// A removed link takes its empty line with it. Returns how much of `rest` is gone.
fn blank_rest_of_line(html: &mut String, rest: &str) -> usize {
    let kept = html.trim_end_matches([' ', '\t']).len();
    if !rest.starts_with('\n') || !html[..kept].ends_with('\n') {
        return 0;
    }
    html.truncate(kept);
    1
}

fn stylesheet(name: &str) -> String {
    format!("<link rel=\"stylesheet\" href=\"{name}\">")
}

/// The module and its WebAssembly are asked for at once, not one after the other.
fn loading(built: &Built) -> String {
    format!(
        "<link rel=\"preload\" href=\"{}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
         <link rel=\"modulepreload\" href=\"{}\">\n\
         <script type=\"module\" src=\"{}\"></script>",
        built.wasm, built.js, built.start
    )
}

/// The script that starts the page. It is a file of its own, since the policy forbids scripts in the document.
pub fn start_script(js: &str, wasm: &str, reloads: bool) -> String {
    let start = format!(
        "import init from \"./{js}\";\ninit({{ module_or_path: new URL(\"./{wasm}\", import.meta.url) }});\n"
    );
    if reloads { start + include_str!("reload.js") } else { start }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Built, binary, copies, links, styles, write};

    const SOURCE: &str = r#"<!doctype html>
<head>
  <meta charset="utf-8">
  <!-- <link data-trunk rel="css" href="style/not-this.css"> -->
  <link data-trunk rel="css" href="style/a.css">
  <link rel="css" href='style/c.css' data-trunk />
  <link data-trunk rel=copy-file href=public/icon.svg>
  <link rel="icon" href="icon.svg">
  <link data-trunk rel="rust" data-bin="slipway" data-wasm-opt="s">
</head>
"#;

    #[test]
    fn links_are_read_however_they_are_written() {
        let links = links(SOURCE).unwrap();
        assert_eq!(binary(&links).unwrap(), "slipway");
        assert_eq!(styles(&links).unwrap(), ["style/a.css", "style/c.css"]);
        assert_eq!(copies(&links).unwrap(), ["public/icon.svg"]);
    }

    #[test]
    fn what_is_not_known_is_told() {
        let told = links(r#"<link data-trunk rel="sass" href="a.scss">"#).err().unwrap().to_string();
        assert!(told.contains("sass"), "{told}");
        assert!(binary(&links("<link data-trunk rel=rust>").unwrap()).is_err());
        assert!(styles(&links("<link data-trunk rel=css>").unwrap()).is_err());
    }

    #[test]
    fn the_finished_document_names_what_was_built_and_nothing_else() {
        let built = Built {
            wasm: "s-1.wasm".into(),
            js: "s-2.js".into(),
            start: "start-3.js".into(),
            style: "style-4.css".into(),
        };
        let html = write(SOURCE, &links(SOURCE).unwrap(), &built);
        let expected = r#"  <link rel="stylesheet" href="style-4.css">
  <link rel="icon" href="icon.svg">
  <link rel="preload" href="s-1.wasm" as="fetch" type="application/wasm" crossorigin>
<link rel="modulepreload" href="s-2.js">
<script type="module" src="start-3.js"></script>
</head>
"#;
        assert!(html.ends_with(expected), "{html}");
        assert!(
            html.starts_with("<!doctype html>\n<head>\n<meta http-equiv=\"Content-Security-Policy\""),
            "{html}"
        );
    }
}
