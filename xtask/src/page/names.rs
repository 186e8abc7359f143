//! Makes the seam between WebAssembly and JavaScript shorter: the names of its functions hold hashes, which no compression
//! shortens, and what nobody calls keeps code alive.

use std::collections::HashMap;

use anyhow::{Result, bail};
use walrus::{ModuleConfig, passes};

use super::rust::Module;

/// What Leptos brings along for its servers (`wasm-streams`): exported, so the linker keeps it, and never called here.
const NEVER_CALLED: &str = "intounderlying";

/// The module with short names on both sides of the seam, and without what is never called.
pub fn shorten(mut module: Module) -> Result<Module> {
    let (wasm, names) = shorten_wasm(&module.wasm)?;
    let js = String::from_utf8(module.js)?;
    module.wasm = wasm;
    module.js = without_margins(&renamed(&js, &names)?).into_bytes();
    Ok(module)
}

fn shorten_wasm(bytes: &[u8]) -> Result<(Vec<u8>, HashMap<String, String>)> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut wasm = config.parse(bytes)?;
    let unused = wasm.exports.iter().filter(|export| export.name.contains(NEVER_CALLED));
    for export in unused.map(walrus::Export::id).collect::<Vec<_>>() {
        wasm.exports.delete(export);
    }
    passes::gc::run(&mut wasm);
    let mut names = HashMap::new();
    for import in wasm.imports.iter_mut() {
        let short = letters(names.len());
        let short: &String = names.entry(std::mem::take(&mut import.name)).or_insert(short);
        import.name.clone_from(short);
    }
    Ok((wasm.emit_wasm(), names))
}

/// `a`, `b` … `z`, `aa`, `ab` …
fn letters(number: usize) -> String {
    let before = if number < 26 { String::new() } else { letters(number / 26 - 1) };
    before + &"abcdefghijklmnopqrstuvwxyz"[number % 26..=number % 26]
}

/// The script with its words exchanged. They stand there as keys of the object that is given to the WebAssembly.
fn renamed(js: &str, names: &HashMap<String, String>) -> Result<String> {
    let mut out = String::with_capacity(js.len());
    let mut seen = 0;
    let mut rest = js;
    while let Some(start) = rest.find(is_of_word) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|letter| !is_of_word(letter)).unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        out.push_str(before);
        match names.get(word) {
            Some(_) if !after.starts_with(':') || out.ends_with('.') => {
                bail!("`{word}` stands in wasm-bindgen's script, and not as a key: it may not be renamed")
            }
            Some(short) => {
                seen += 1;
                out.push_str(short);
            }
            None => out.push_str(word),
        }
        rest = after;
    }
    if seen != names.len() {
        bail!("wasm-bindgen's script has {seen} of the {} functions that the WebAssembly asks for", names.len());
    }
    Ok(out + rest)
}

fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '$'
}

/// Without what stands before and after a line's words, and without its comments. A text of several lines stays.
fn without_margins(js: &str) -> String {
    if js.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return js.to_owned();
    }
    let mut out = String::with_capacity(js.len());
    let mut inside = false;
    for line in js.lines().map(str::trim) {
        inside |= line.starts_with("/**");
        if !inside && !line.is_empty() {
            out.push_str(line);
            out.push('\n');
        }
        inside &= !line.ends_with("*/");
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn both_sides_have_the_same_short_names() {
        let mut wasm = walrus::Module::default();
        let nothing = wasm.types.add(&[], &[]);
        let (log, _) = wasm.add_import_func("./slipway_bg.js", "__wbg_log_0cc1b7768397bcfe", nothing);
        wasm.add_import_func("./slipway_bg.js", "__wbg_never_1111111111111111", nothing);
        let (stream, _) = wasm.add_import_func("./slipway_bg.js", "__wbg_read_2222222222222222", nothing);
        wasm.exports.add("main", log);
        wasm.exports.add("intounderlyingsource_pull", stream);
        let js = "    /**\n     * Says it.\n     */\n    const imports = {\n        __wbg_log_0cc1b7768397bcfe: function() {},\n    };\n";
        let module =
            Module { wasm: wasm.emit_wasm(), later: None, is_small: false, js: js.into(), snippets: Vec::new() };
        let module = shorten(module).unwrap();
        assert_eq!(String::from_utf8(module.js).unwrap(), "const imports = {\na: function() {},\n};\n");
        let wasm = walrus::Module::from_buffer(&module.wasm).unwrap();
        assert_eq!(wasm.imports.iter().map(|import| &*import.name).collect::<Vec<_>>(), ["a"]);
        assert_eq!(wasm.exports.iter().map(|export| &*export.name).collect::<Vec<_>>(), ["main"]);
    }

    #[test]
    fn a_script_that_is_not_as_expected_is_refused() {
        let names = HashMap::from([("__wbg_log_0".to_owned(), "a".to_owned())]);
        assert_eq!(renamed("{ __wbg_log_0: 1 }", &names).unwrap(), "{ a: 1 }");
        assert!(renamed("{ }", &names).is_err());
        assert!(renamed("{ __wbg_log_0 }", &names).is_err());
        assert!(renamed("wasm.__wbg_log_0: 1", &names).is_err());
    }

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([0, 25, 26, 27, 701, 702].map(letters), ["a", "z", "aa", "ab", "zz", "aaa"]);
    }

    #[test]
    fn a_text_of_several_lines_keeps_its_blanks() {
        let js = "const text = `a\n    b`;\n";
        assert_eq!(without_margins(js), js);
    }
}
