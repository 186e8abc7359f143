//! From a request's path and headers to what is answered. Knows no sockets.

use crate::page::{File, Page};

pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn plain(status: u16, text: &str) -> Self {
        let headers =
            vec![("Content-Type", "text/plain; charset=utf-8".into()), ("Cache-Control", "no-store".into())];
        Self { status, headers, body: text.into() }
    }
}

/// Answers a GET for `url`; the two headers are empty where the browser sent none.
pub fn to(page: &Page, url: &str, accept_encoding: &str, if_none_match: &str) -> Answer {
    let path = url.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    let name = if path.is_empty() { "index.html" } else { path };
    let Some(file) = page.find(name) else {
        return Answer::plain(404, "There is no such file here.");
    };
    let mut headers = headers(file);
    let tag = format!("\"{:016x}\"", file.fingerprint());
    headers.push(("ETag", tag.clone()));
    if if_none_match == tag {
        return Answer { status: 304, headers, body: Vec::new() };
    }
    let brotli = file.brotli.as_ref().filter(|_| accepts_brotli(accept_encoding));
    if brotli.is_some() {
        headers.push(("Content-Encoding", "br".into()));
    }
    Answer { status: 200, headers, body: brotli.unwrap_or(&file.bytes).clone() }
}

fn headers(file: &File) -> Vec<(&'static str, String)> {
    let keep = if file.is_hashed { "public, max-age=31536000, immutable" } else { "no-cache" };
    vec![
        ("Content-Type", media_type(&file.name).into()),
        ("Cache-Control", keep.into()),
        ("Vary", "Accept-Encoding".into()),
        ("Content-Security-Policy", format!("{}; frame-ancestors 'none'", crate::page::CONTENT_SECURITY_POLICY)),
        ("X-Content-Type-Options", "nosniff".into()),
        ("Referrer-Policy", "no-referrer".into()),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
    ]
}

fn accepts_brotli(accept_encoding: &str) -> bool {
    accept_encoding.split(',').any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        name.trim() == "br" && weight.trim().trim_start_matches("q=").parse() != Ok(0.0)
    })
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Answer, Page, to};

    fn page() -> Page {
        let mut page = Page::default();
        page.add("index.html", b"<!doctype html>".to_vec());
        page.add_hashed("slipway", "wasm", vec![0; 100]);
        page.files[1].brotli = Some(vec![1, 2, 3]);
        page
    }

    fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
        answer.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }

    #[test]
    fn the_top_is_the_document_and_is_asked_for_each_time() {
        let page = page();
        for url in ["/", "/?a=b", "/index.html"] {
            let answer = to(&page, url, "gzip, br", "");
            assert_eq!((answer.status, answer.body.as_slice()), (200, &b"<!doctype html>"[..]));
            assert_eq!(header(&answer, "Content-Type"), Some("text/html; charset=utf-8"));
            assert_eq!(header(&answer, "Cache-Control"), Some("no-cache"));
            assert_eq!(header(&answer, "X-Content-Type-Options"), Some("nosniff"));
            assert!(header(&answer, "Content-Security-Policy").unwrap().starts_with("default-src 'none'"));
            assert_eq!(header(&answer, "Content-Encoding"), None);
        }
    }

    #[test]
    fn packed_bytes_go_to_those_who_unpack_them() {
        let page = page();
        let url = format!("/{}", page.files[1].name);
        for (accepts, packed) in
            [("gzip, deflate, br, zstd", true), ("br;q=0.5", true), ("br;q=0", false), ("gzip", false), ("", false)]
        {
            let answer = to(&page, &url, accepts, "");
            assert_eq!(answer.body.len(), if packed { 3 } else { 100 }, "{accepts}");
            assert_eq!(header(&answer, "Content-Encoding").is_some(), packed, "{accepts}");
            assert_eq!(header(&answer, "Content-Type"), Some("application/wasm"));
            assert!(header(&answer, "Cache-Control").unwrap().contains("immutable"));
        }
    }

    #[test]
    fn what_the_browser_has_is_not_sent_again() {
        let page = page();
        let tag = header(&to(&page, "/", "", ""), "ETag").unwrap().to_owned();
        let again = to(&page, "/", "", &tag);
        assert_eq!((again.status, again.body.len()), (304, 0));
        assert_eq!(to(&page, "/", "", "\"other\"").status, 200);
    }

    #[test]
    fn nothing_but_the_page_is_given_out() {
        for url in ["/Cargo.toml", "/../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/passwd", "/index.html/"] {
            assert_eq!(to(&page(), url, "", "").status, 404, "{url}");
        }
    }
}
