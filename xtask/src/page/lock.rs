//! The page and xtask must use one and the same wasm-bindgen: its two halves talk in a format without a version.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::place;

/// The version of wasm-bindgen that both use.
pub fn wasm_bindgen() -> Result<String> {
    let lock = fs::read_to_string(place::root().join("Cargo.lock")).context("Cargo.lock")?;
    agree(&lock)
}

fn agree(lock: &str) -> Result<String> {
    let linked = versions(lock, "wasm-bindgen");
    let library = versions(lock, "wasm-bindgen-cli-support");
    if linked.len() == 1 && linked == library {
        return Ok(linked[0].to_owned());
    }
    bail!(
        "the page links wasm-bindgen {}, xtask runs {}: Cargo.toml pins both under [workspace.dependencies], make them the same",
        linked.join(" and "),
        library.join(" and "),
    )
}

fn versions<'a>(lock: &'a str, name: &str) -> Vec<&'a str> {
    let wanted = format!("name = \"{name}\"");
    let lines: Vec<&str> = lock.lines().collect();
    lines
        .windows(2)
        .filter(|pair| pair[0] == wanted)
        .filter_map(|pair| pair[1].strip_prefix("version = \"")?.strip_suffix('"'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::agree;

    fn lock(linked: &[&str], library: &str) -> String {
        let package =
            |name: &str, version: &str| format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n\n");
        let mut text: String = linked.iter().map(|version| package("wasm-bindgen", version)).collect();
        text.push_str(&package("wasm-bindgen-cli-support", library));
        text
    }

    #[test]
    fn one_version_that_both_use_is_right() {
        assert!(agree(&lock(&["0.2.130"], "0.2.130")).is_ok());
    }

    #[test]
    fn two_versions_or_another_one_are_told() {
        assert!(agree(&lock(&["0.2.130"], "0.2.129")).is_err());
        assert!(agree(&lock(&["0.2.129", "0.2.130"], "0.2.130")).is_err());
        assert!(agree(&lock(&[], "0.2.130")).is_err());
    }

    #[test]
    fn the_lock_of_this_repository_agrees() {
        super::wasm_bindgen().expect("Cargo.lock holds one wasm-bindgen");
    }
}
