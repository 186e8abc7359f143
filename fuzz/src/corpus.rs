//! Where inputs begin: files of the repository, one input each, and some that are too large to be kept as files.

use std::{
    fs,
    path::{Path, PathBuf},
};

use slipway::{link, recipe_file};

/// Every file of `fuzz/corpus/TARGET`, the golden recipes in the form that the target reads, and every published link.
pub fn of(target: &str) -> Vec<Vec<u8>> {
    let mut inputs = files(&top().join("fuzz/corpus").join(target));
    let recipes: Vec<String> = files(&top().join("tests/golden"))
        .iter()
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        .filter(|text| text.contains("apps:"))
        .collect();
    match target {
        "recipe" => inputs.extend(recipes.into_iter().map(String::into_bytes)),
        "link" => {
            inputs.extend(recipes.iter().map(|text| link::encode(&recipe_file::read(text).0).into_bytes()));
            let published = fs::read_to_string(top().join("tests/links/published.txt")).unwrap_or_default();
            inputs
                .extend(published.lines().filter(|line| line.contains("v=1")).map(|line| line.as_bytes().to_vec()));
        }
        _ => {}
    }
    inputs
}

/// What somebody would send who wants to see a page stand still.
pub fn large(target: &str) -> Vec<Vec<u8>> {
    let pieces: &[(&str, usize)] = match target {
        "link" => {
            &[("&app=a", 10_000), ("&env=A:b", 10_000), ("&service=a", 10_000), ("%", 1_000_000), ("&a", 400_000)]
        }
        "recipe" => &[
            ("apps:\n- name: a\n", 10_000),
            ("[", 100_000),
            ("- ", 100_000),
            ("a: &a [*a]\n", 10_000),
            ("{", 999_999),
        ],
        _ => &[("A=b\n", 50_000), ("A='", 100_000), ("$", 500_000), ("\"\\", 100_000), ("=\n", 100_000)],
    };
    pieces.iter().map(|(piece, times)| piece.repeat(*times).into_bytes()).collect()
}

/// The top of the checkout.
pub fn top() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&here).parent().expect("the crate lies in a folder of the checkout").to_path_buf()
}

/// Everything below a folder, in the order of the names.
fn files(folder: &Path) -> Vec<Vec<u8>> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let below = |path: PathBuf| if path.is_dir() { files(&path) } else { fs::read(&path).into_iter().collect() };
    paths.into_iter().flat_map(below).collect()
}
