//! Makes the WebAssembly smaller with Binaryen's `wasm-opt`, from npm, where Node is.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use super::cache::Cache;
use crate::{npm, place, program};

/// The features that Rust's target has switched on, and every browser of the last years knows.
const OPTIONS: &[&str] = &[
    "-Os",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];
const PACKAGE: &str = include_str!("../../npm/package.json");
const LOCK: &str = include_str!("../../npm/package-lock.json");

/// What came of it: the module, whether it is as small as it gets, and a word on it.
pub struct Shrunk {
    pub wasm: Vec<u8>,
    pub is_small: bool,
    pub outcome: String,
}

/// Without Node the module stays as it is.
pub fn shrink(wasm: Vec<u8>, cache: &mut Cache) -> Shrunk {
    let options = OPTIONS.join(" ");
    match cache.get_or_make("wasm", &[&wasm, options.as_bytes(), LOCK.as_bytes()], || run(&wasm)) {
        Ok(small) => {
            let outcome = format!("{} KB, before {} KB", small.len() / 1000, wasm.len() / 1000);
            Shrunk { wasm: small, is_small: true, outcome }
        }
        Err(cause) => Shrunk { wasm, is_small: false, outcome: format!("skipped: wasm-opt ({cause:#}). {COST}") },
    }
}

/// Measured on a page with one button: 78.7 KB for 72.3 KB as it lies, 25.2 KB for 24.2 KB after brotli.
const COST: &str = "The page works the same; its WebAssembly is about 9 % larger, 4 % on the wire";

fn run(wasm: &[u8]) -> Result<Vec<u8>> {
    let folder = install()?;
    let before = folder.join("before.wasm");
    let after = folder.join("after.wasm");
    fs::write(&before, wasm)?;
    let tool = folder.join("node_modules/binaryen/bin/wasm-opt");
    program::output(program::node().arg(tool).args(OPTIONS).arg(&before).arg("-o").arg(&after))?;
    fs::read(&after).context("wasm-opt wrote nothing")
}

/// Installs the pinned Binaryen below `target/`.
fn install() -> Result<PathBuf> {
    let folder = place::workshop().join("npm");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("package.json"), PACKAGE)?;
    fs::write(folder.join("package-lock.json"), LOCK)?;
    npm::install(&folder)?;
    Ok(folder)
}
