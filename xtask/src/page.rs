//! Builds the page: from `index.html` and what it names to a list of files, ready to be served or written, or to one
//! document that holds everything.

pub mod report;

mod cache;
mod digest;
mod divide;
mod document;
mod file;
mod link;
mod lock;
mod names;
mod optimise;
mod rust;
mod single;
mod style;
mod worker;

pub use document::CONTENT_SECURITY_POLICY;
pub use file::{File, Page};
pub use rust::{TARGET, add_target};

use std::fs;

use anyhow::{Context, Result};

use crate::{place, progress::Progress};
use cache::Cache;
use document::Built;
use link::Link;
use rust::{Form, Module};

/// Which page to build: the one for people, or the quick one for whoever is changing it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    Release,
    Development,
}

impl Profile {
    /// The name of cargo's profile.
    pub fn cargo(self) -> &'static str {
        match self {
            Self::Release => "page",
            Self::Development => "page-dev",
        }
    }
}

pub fn build(profile: Profile) -> Result<Page> {
    let mut progress = Progress::new(if profile == Profile::Release { 5 } else { 3 });
    let mut cache = Cache::open(&place::workshop().join(profile.cargo()))?;
    let (source, links) = source()?;
    let module = module(&links, profile, Form::Modules, &mut cache, &mut progress)?;
    let mut page = progress.step("putting the files together", || {
        let page = assemble(&source, &links, &module, profile)?;
        let outcome = format!("{} files", page.files.len());
        Ok((page, outcome))
    })?;
    if profile == Profile::Release {
        progress.step("compressing (brotli)", || {
            page.compress(&mut cache)?;
            Ok(((), format!("{} KB", page.size_on_the_wire() / 1000)))
        })?;
    }
    cache.forget_the_rest()?;
    Ok(page)
}

/// The release page as one document that needs no server and no other file.
pub fn build_single_file() -> Result<Vec<u8>> {
    let mut progress = Progress::new(4);
    let mut cache = Cache::open(&place::workshop().join("page-single"))?;
    let (source, links) = source()?;
    let module = module(&links, Profile::Release, Form::OneScript, &mut cache, &mut progress)?;
    let html = progress.step("putting everything into one document", || {
        let style = style::sheet(&link::styles(&links)?, true)?;
        let icon = fs::read_to_string(place::root().join("public/icon.svg")).context("public/icon.svg")?;
        let html = single::document(&source, &links, &single::Parts { module, style, icon })?;
        let outcome = format!("{} KB", html.len() / 1000);
        Ok((html, outcome))
    })?;
    cache.forget_the_rest()?;
    Ok(html.into_bytes())
}

fn source() -> Result<(String, Vec<Link>)> {
    let source = fs::read_to_string(place::root().join("index.html")).context("index.html")?;
    let links = link::links(&source)?;
    Ok((source, links))
}

/// The page's code: compiled, bound to JavaScript and, for the release, made smaller.
fn module(
    links: &[Link],
    profile: Profile,
    form: Form,
    cache: &mut Cache,
    progress: &mut Progress,
) -> Result<Module> {
    let bindgen = lock::wasm_bindgen()?;
    let in_parts = profile == Profile::Release && form == Form::Modules;
    let wasm = progress.step(&format!("compiling the page (profile {})", profile.cargo()), || {
        let wasm = rust::compile(profile, link::binary(links)?, in_parts)?;
        let outcome = format!("{} KB of WebAssembly", wasm.len() / 1000);
        Ok((wasm, outcome))
    })?;
    let parts = in_parts.then(|| divide::divide(&wasm, cache)).transpose()?;
    let mut module = progress.step("binding it to JavaScript", || {
        let first = parts.as_ref().map_or(&wasm, |parts| &parts.first);
        let module = rust::bind(first, profile, form, &bindgen, cache)?;
        let outcome =
            format!("{} KB of WebAssembly, {} KB of JavaScript", module.wasm.len() / 1000, module.js.len() / 1000);
        Ok((module, outcome))
    })?;
    if let Some(parts) = parts {
        module.js = divide::join(&module.js)?;
        module.later = Some(parts.later);
    }
    if profile == Profile::Release {
        module = names::shorten(module)?;
        progress.step("making the WebAssembly smaller (wasm-opt)", || {
            let first = optimise::shrink(std::mem::take(&mut module.wasm), cache);
            module.wasm = first.wasm;
            module.is_small = first.is_small;
            let Some(later) = module.later.take() else { return Ok(((), first.outcome)) };
            let later = optimise::shrink(later, cache);
            module.later = Some(later.wasm);
            module.is_small &= later.is_small;
            Ok(((), format!("{}; the second part {}", first.outcome, later.outcome)))
        })?;
    }
    Ok(module)
}

fn assemble(source: &str, links: &[Link], module: &Module, profile: Profile) -> Result<Page> {
    let release = profile == Profile::Release;
    let mut page = Page::default();
    let wasm = page.add_hashed("slipway", "wasm", module.wasm.clone());
    let js = page.add_hashed("slipway", "js", module.js.clone());
    let later = module.later.as_ref().map(|later| page.add_hashed(file::LATER, "wasm", later.clone()));
    for (name, bytes) in &module.snippets {
        page.add(name, bytes.clone());
    }
    let start =
        page.add_hashed("start", "js", document::start_script(&js, &wasm, later.as_deref(), release).into_bytes());
    let first = page.add_hashed("first", "js", document::code(document::FIRST).into_bytes());
    let style = style::sheet(&link::styles(links)?, release)?;
    let style = page.add_hashed("style", "css", style.into_bytes());
    for path in link::copies(links)? {
        let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
        page.add(&name, fs::read(place::root().join(&path)).with_context(|| path.clone())?);
    }
    page.is_small = module.is_small;
    let html = document::write(source, links, &Built { js, first, start, style });
    page.add("index.html", html.into_bytes());
    let worker = if release { worker::script(&page) } else { worker::NONE.to_owned() };
    page.add(worker::NAME, worker.into_bytes());
    Ok(page)
}
