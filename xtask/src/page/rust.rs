//! Compiles the page to WebAssembly and binds it to JavaScript with wasm-bindgen, run as a library.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::{Profile, cache::Cache, divide};
use crate::{artifact, place, program};

pub const TARGET: &str = "wasm32-unknown-unknown";

pub struct Module {
    pub wasm: Vec<u8>,
    /// What comes behind the first questions, where the program is in two parts.
    pub later: Option<Vec<u8>>,
    /// Whether `wasm-opt` was there.
    pub is_small: bool,
    pub js: Vec<u8>,
    /// JavaScript that crates bring along; the paths are fixed in `js`.
    pub snippets: Vec<(String, Vec<u8>)>,
}

/// How the JavaScript comes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As a module that others import.
    Modules,
    /// As one script without imports.
    OneScript,
}

/// Returns the module as rustc left it; ready to be divided, if so asked.
pub fn compile(profile: Profile, binary: &str, in_parts: bool) -> Result<Vec<u8>> {
    add_target()?;
    let (options, linking) = if in_parts { (divide::OPTIONS, divide::LINKING) } else { (&[][..], &[][..]) };
    let options = [&["--target", TARGET, "--profile", profile.cargo()], options].concat();
    let path = artifact::build(binary, &options, linking)?;
    fs::read(&path).with_context(|| path.display().to_string())
}

/// Adds the compiler's target for the browser where it is missing.
pub fn add_target() -> Result<()> {
    let folder = program::output(program::rustc().args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(folder.trim()).exists() {
        return Ok(());
    }
    println!("      adding the compiler's target {TARGET}");
    program::run(program::rustup().args(["target", "add", TARGET]))
        .with_context(|| format!("the target {TARGET} is missing: `rustup target add {TARGET}` installs it"))
}

/// Binds the module, which is whole; `version` is that of wasm-bindgen.
pub fn bind(wasm: &[u8], profile: Profile, form: Form, version: &str, cache: &mut Cache) -> Result<Module> {
    let release = profile == Profile::Release;
    let folder = cache.get_or_make_folder("bound", &[wasm, version.as_bytes(), b"table"], |folder| {
        let mut bindgen = Bindgen::new();
        match form {
            Form::Modules => bindgen.web(true)?,
            Form::OneScript => bindgen.no_modules(true)?,
        };
        bindgen
            .input_bytes("slipway", wasm.to_vec())
            .typescript(false)
            .omit_default_module_path(true)
            .debug(!release)
            .keep_debug(!release)
            .remove_name_section(release)
            .remove_producers_section(release)
            // The table of functions among them: the second part stands in it.
            .keep_lld_exports(release && form == Form::Modules)
            .generate(folder)
    })?;
    let snippets = place::files_below(&folder)?
        .into_iter()
        .filter(|name| name.starts_with("snippets/"))
        .map(|name| fs::read(folder.join(&name)).map(|bytes| (name, bytes)))
        .collect::<std::io::Result<Vec<_>>>()?;
    Ok(Module {
        wasm: fs::read(folder.join("slipway_bg.wasm"))?,
        later: None,
        is_small: false,
        js: fs::read(folder.join("slipway.js"))?,
        snippets,
    })
}
