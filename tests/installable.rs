//! What a system asks of a page before it installs it: the manifest is complete, and its pictures are what it says.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use serde_json::Value;
use slipway::stacks;
use slipway::text::{Language, PagePhrase};

fn manifest() -> Value {
    serde_json::from_str(&fs::read_to_string("public/manifest.webmanifest").unwrap()).unwrap()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("no {key} in {value}"))
}

#[test]
fn all_that_is_asked_for_is_there() {
    let manifest = manifest();
    for key in ["name", "short_name", "description", "lang"] {
        assert!(!text(&manifest, key).is_empty(), "{key}");
    }
    assert!(text(&manifest, "short_name").chars().count() <= 12, "longer ones are cut below an icon");
    assert_eq!(text(&manifest, "display"), "standalone");
}

#[test]
fn it_works_in_whatever_folder_of_a_host_the_page_lies() {
    let manifest = manifest();
    for key in ["id", "start_url", "scope"] {
        assert_eq!(text(&manifest, key), "./", "{key}");
    }
    let html = fs::read_to_string("index.html").unwrap();
    assert!(html.contains(r#"<link rel="manifest" href="manifest.webmanifest">"#));
    assert!(html.contains(r#"<link data-trunk rel="copy-file" href="public/manifest.webmanifest">"#));
}

#[test]
fn the_first_screen_says_what_the_program_will_say() {
    let html = fs::read_to_string("index.html").unwrap();
    let (_, body) = html.split_once("<body>").unwrap();
    for language in Language::ALL {
        let phrases = [PagePhrase::StartHeading, PagePhrase::StartLead, PagePhrase::Templates];
        let mut said: Vec<_> = phrases.iter().map(|phrase| phrase.say(language).into_owned()).collect();
        for stack in stacks::ALL {
            said.push(stack.name.say(language).to_owned());
            said.push(stack.about.say(language).into_owned());
        }
        for text in said {
            let marked = format!("<span lang=\"{}\">{text}</span>", language.id());
            let own_name = format!("<b>{text}</b>");
            assert!(body.contains(&marked) || body.contains(&own_name), "index.html does not say: {text}");
        }
        // And nothing besides, but for what is told where the program does not come: a sentence and a button.
        let marked = body.matches(&format!("<span lang=\"{}\">", language.id())).count();
        assert_eq!(marked, 9 + 2, "{}", language.id());
    }
}

#[test]
fn icons_are_there_in_the_sizes_that_systems_want() {
    let html = fs::read_to_string("index.html").unwrap();
    let mut seen = Vec::new();
    for icon in manifest()["icons"].as_array().unwrap() {
        let (source, sizes) = (text(icon, "src"), text(icon, "sizes"));
        assert!(html.contains(&format!("href=\"public/{source}\"")), "index.html does not bring {source} along");
        let bytes = fs::read(Path::new("public").join(source)).unwrap();
        if text(icon, "type") == "image/png" {
            let (width, height) = size(&bytes);
            assert_eq!(sizes, format!("{width}x{height}"), "{source}");
        }
        seen.push((text(icon, "purpose").to_owned(), sizes.to_owned()));
    }
    // Chromium wants 192 and 512; Android cuts a maskable one into the shape of its icons.
    for (purpose, sizes) in [("any", "192x192"), ("any", "512x512"), ("maskable", "512x512")] {
        assert!(seen.contains(&(purpose.to_owned(), sizes.to_owned())), "no {purpose} icon of {sizes}");
    }
}

/// A PNG begins with its mark and the chunk that tells its size.
fn size(png: &[u8]) -> (u32, u32) {
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn its_colours_are_the_paper_s() {
    let manifest = manifest();
    let colour = text(&manifest, "background_color");
    assert_eq!(colour, text(&manifest, "theme_color"));
    assert!(fs::read_to_string("public/icon.svg").unwrap().contains(&format!("fill=\"{colour}\"")));
    let tokens = fs::read_to_string("style/tokens.css").unwrap_or_default();
    assert!(tokens.is_empty() || tokens.contains(&format!("--paper: light-dark({colour},")), "--paper is another");
}
