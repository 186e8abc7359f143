//! Makes the WebAssembly smaller with Binaryen's `wasm-opt`, from npm, where Node is.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result, bail};

use super::cache::Cache;
use crate::{place, program};

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

/// The smaller module and a word on what came of it. Without Node the module stays as it is.
pub fn shrink(wasm: Vec<u8>, cache: &mut Cache) -> Result<(Vec<u8>, String)> {
    let options = OPTIONS.join(" ");
    match cache.get_or_make(
        "wasm",
        &[&wasm, options.as_bytes(), LOCK.as_bytes()],
        || run(&wasm),
    ) {
        Ok(small) => {
            let outcome = format!("{} KB, before {} KB", small.len() / 1000, wasm.len() / 1000);
            Ok((small, outcome))
        }
        Err(cause) => Ok((wasm, format!("skipped: wasm-opt ({cause:#}). {COST}"))),
    }
}

const COST: &str = "The page works the same and is a little larger.";

fn run(wasm: &[u8]) -> Result<Vec<u8>> {
    let folder = install()?;
    let before = folder.join("before.wasm");
    let after = folder.join("after.wasm");
    fs::write(&before, wasm)?;
    let tool = folder.join("node_modules/binaryen/bin/wasm-opt");
    program::output(
        program::node()
            .arg(tool)
            .args(OPTIONS)
            .arg(&before)
            .arg("-o")
            .arg(&after),
    )?;
    fs::read(&after).context("wasm-opt wrote nothing")
}

/// Installs the pinned Binaryen below `target/`, once for each lock file.
fn install() -> Result<PathBuf> {
    let folder = place::target().join("npm");
    if fs::read_to_string(folder.join("installed.json")).is_ok_and(|installed| installed == LOCK) {
        return Ok(folder);
    }
    if !program::is_there(program::node()) || !program::is_there(program::npm()) {
        bail!("Node is not on this machine");
    }
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("package.json"), PACKAGE)?;
    fs::write(folder.join("package-lock.json"), LOCK)?;
    program::output(
        program::npm()
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(&folder),
    )?;
    fs::write(folder.join("installed.json"), LOCK)?;
    Ok(folder)
}
