//! The `<link>`s of `index.html`. Those in Trunk's convention (`<link data-trunk rel="..." ...>`) ask for something to be
//! built; the others are plain HTML.

use std::ops::Range;

use anyhow::{Context, Result, bail};

pub struct Link {
    at: Range<usize>,
    attributes: Vec<(String, String)>,
}

impl Link {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub fn rel(&self) -> &str {
        self.get("rel").unwrap_or_default()
    }

    pub fn href(&self) -> Result<&str> {
        self.get("href").with_context(|| format!("index.html: a link with rel=\"{}\" has no href", self.rel()))
    }

    /// Whether it asks for something to be built.
    pub fn is_built(&self) -> bool {
        self.get("data-trunk").is_some()
    }
}

/// All links of the source, in their order.
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
        let link = Link { at: start..end, attributes };
        if link.is_built() && !["rust", "css", "copy-file"].contains(&link.rel()) {
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
    let mut built = links.iter().filter(|link| link.is_built());
    let link = built.find(|link| link.rel() == "rust").context("index.html: no <link data-trunk rel=\"rust\">")?;
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
    let wanted = links.iter().filter(|link| link.is_built() && link.rel() == rel);
    wanted.map(|link| Ok(link.href()?.to_owned())).collect()
}

/// The source with other text in the place of its links: `instead` says which, and for `None` the link stays.
pub fn replace(source: &str, links: &[Link], mut instead: impl FnMut(&Link) -> Option<String>) -> String {
    let mut html = String::with_capacity(source.len() + 1024);
    let mut from = 0;
    for link in links {
        let Some(text) = instead(link) else {
            continue;
        };
        html.push_str(&source[from..link.at.start]);
        html.push_str(&text);
        from = link.at.end;
        if text.is_empty() {
            from += blank_rest_of_line(&mut html, &source[from..]);
        }
    }
    html.push_str(&source[from..]);
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{binary, copies, links, replace, styles};

    const SOURCE: &str = r#"<!doctype html>
<head>
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
        assert_eq!(links.iter().filter(|link| !link.is_built()).count(), 1);
    }

    #[test]
    fn what_is_not_known_is_told() {
        let told = links(r#"<link data-trunk rel="sass" href="a.scss">"#).err().unwrap().to_string();
        assert!(told.contains("sass"), "{told}");
        assert!(binary(&links("<link data-trunk rel=rust>").unwrap()).is_err());
        assert!(styles(&links("<link data-trunk rel=css>").unwrap()).is_err());
    }

    #[test]
    fn a_link_stays_goes_or_becomes_something_else() {
        let html = replace(SOURCE, &links(SOURCE).unwrap(), |link| match link.rel() {
            "icon" => None,
            "rust" => Some("<script>".into()),
            _ => Some(String::new()),
        });
        assert!(html.ends_with("-->\n  <link rel=\"icon\" href=\"icon.svg\">\n  <script>\n</head>\n"), "{html}");
    }
}
