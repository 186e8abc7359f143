//! Divides the program in two: what the page begins with, and what comes behind it (`src/ui/later.rs`). Memory and table
//! of functions are the first part's; the second is put into them when it is here.

use std::fs;

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};

use super::{cache::Cache, document::code};

/// The linker leaves what the division needs: which function and which data is whose.
pub const OPTIONS: &[&str] = &["--features", "parts"];
pub const LINKING: &[&str] = &["-C", "link-arg=--emit-relocs"];

/// Where the first part looks for what loads the second: an import of the script that wasm-bindgen writes, and a key of
/// what that hands over. What it loads stands below, in the script itself.
const IMPORT: &str = "import * as import1 from \"./__wasm_split.js\"\n";
const KEY: &str = "\"./__wasm_split.js\": import1,";
const HANDED: &str = "\"./__wasm_split.js\": later.link,";

pub struct Parts {
    pub first: Vec<u8>,
    pub later: Vec<u8>,
}

pub fn divide(wasm: &[u8], cache: &mut Cache) -> Result<Parts> {
    let folder = cache.get_or_make_folder("parts", &[wasm], |folder| {
        let first = folder.join("first.wasm");
        let mut options = Options::new(wasm);
        options.output_dir = folder;
        options.main_out_path = &first;
        let parts = transform(options).map_err(|error| anyhow!("{error:#}"))?;
        if parts.split_modules.len() != 1 {
            bail!("the program was divided into {} parts more, not into one", parts.split_modules.len());
        }
        fs::rename(&parts.split_modules[0], folder.join("later.wasm")).context("the second part")
    })?;
    Ok(Parts { first: fs::read(folder.join("first.wasm"))?, later: fs::read(folder.join("later.wasm"))? })
}

/// The script that wasm-bindgen wrote for the first part, with what loads the second.
pub fn join(js: &[u8]) -> Result<Vec<u8>> {
    let js = std::str::from_utf8(js)?;
    if [IMPORT, KEY].iter().any(|text| js.matches(text).count() != 1) {
        bail!("wasm-bindgen's script asks for the second part in another way than it used to");
    }
    Ok((js.replacen(IMPORT, "", 1).replacen(KEY, HANDED, 1) + &code(LOADING)).into_bytes())
}

const LOADING: &str = include_str!("later.js");

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_script_loads_the_second_part_itself() {
        let js = format!("{IMPORT}const imports = {{ {KEY} }};\n");
        let joined = String::from_utf8(join(js.as_bytes()).unwrap()).unwrap();
        assert!(!joined.contains("import *"), "{joined}");
        assert!(joined.starts_with(&format!("const imports = {{ {HANDED} }};\n")), "{joined}");
        assert!(joined.contains("const later = "), "{joined}");
    }

    #[test]
    fn a_script_that_is_not_as_expected_is_refused() {
        assert!(join(b"const imports = {};").is_err());
    }
}
