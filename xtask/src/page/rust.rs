//! Compiles the page to WebAssembly and binds it to JavaScript with wasm-bindgen, run as a library.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::{Profile, cache::Cache};
use crate::{artifact, place, program};

pub const TARGET: &str = "wasm32-unknown-unknown";

pub struct Module {
    pub wasm: Vec<u8>,
    pub js: Vec<u8>,
    /// JavaScript that crates bring along; the paths are fixed in `js`.
    pub snippets: Vec<(String, Vec<u8>)>,
}

/// Returns the module as rustc left it.
pub fn compile(profile: Profile, binary: &str) -> Result<Vec<u8>> {
    add_target()?;
    let path = artifact::build(binary, &["--target", TARGET, "--profile", profile.cargo()])?;
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

/// Binds the module; `version` is that of wasm-bindgen.
pub fn bind(wasm: &[u8], profile: Profile, version: &str, cache: &mut Cache) -> Result<Module> {
    let release = profile == Profile::Release;
    let folder = cache.get_or_make_folder("bound", &[wasm, version.as_bytes()], |folder| {
        Bindgen::new()
            .input_bytes("slipway", wasm.to_vec())
            .web(true)?
            .typescript(false)
            .omit_default_module_path(true)
            .debug(!release)
            .keep_debug(!release)
            .remove_name_section(release)
            .remove_producers_section(release)
            .generate(folder)
    })?;
    let snippets = place::files_below(&folder)?
        .into_iter()
        .filter(|name| name.starts_with("snippets/"))
        .map(|name| fs::read(folder.join(&name)).map(|bytes| (name, bytes)))
        .collect::<std::io::Result<Vec<_>>>()?;
    Ok(Module {
        wasm: fs::read(folder.join("slipway_bg.wasm"))?,
        js: fs::read(folder.join("slipway.js"))?,
        snippets,
    })
}
