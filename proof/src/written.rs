//! The files of one project as they were written, and the proof's own readers of them. None of the engine's types is
//! used here: what the engine misunderstands, its own readers would misunderstand too.

pub mod dockerfile;
pub mod env;
pub mod ignore;
pub mod tree;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use yaml_serde::Value;

use crate::files::files_below;
use dockerfile::Dockerfile;

/// Texts by their path inside the project, with `/` between folders.
#[derive(Clone)]
pub struct Written {
    pub files: BTreeMap<String, String>,
}

/// An app as its folder shows it.
pub struct Image {
    /// Its folder with `/` at the end; empty for the project's own.
    pub folder: String,
    pub dockerfile: Dockerfile,
    /// What it copies into the image and what names a port too: a web server's settings.
    pub settings: Vec<(String, String)>,
}

impl Written {
    pub fn read(folder: &Path) -> Result<Self> {
        let mut files = BTreeMap::new();
        for path in files_below(folder, "") {
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            let inside = path.strip_prefix(folder).unwrap_or(&path);
            let words: Vec<_> = inside.iter().map(|word| word.to_string_lossy()).collect();
            files.insert(words.join("/"), text);
        }
        Ok(Self { files })
    }

    pub fn write(&self, folder: &Path) -> Result<()> {
        for (path, text) in &self.files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(path, text)?;
        }
        Ok(())
    }

    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// A YAML file as a foreign library reads it; null where it is not there or cannot be read.
    pub fn yaml(&self, path: &str) -> Value {
        self.text(path).and_then(|text| yaml_serde::from_str(text).ok()).unwrap_or(Value::Null)
    }

    pub fn images(&self) -> Vec<Image> {
        let dockerfiles = self.files.iter().filter(|(path, _)| path.split('/').next_back() == Some("Dockerfile"));
        dockerfiles
            .map(|(path, text)| {
                let folder = path.trim_end_matches("Dockerfile").to_owned();
                let settings = ["nginx.conf.template", "Caddyfile"].map(|name| format!("{folder}{name}"));
                let settings = settings.into_iter().filter_map(|path| {
                    let text = self.files.get(&path)?.clone();
                    Some((path, text))
                });
                Image { settings: settings.collect(), dockerfile: Dockerfile::read(text), folder }
            })
            .collect()
    }
}

/// A folder as files name it (`.`, `./web`, `web/`), as [`Image::folder`] has it.
pub fn folder(named: &str) -> String {
    let plain = named.trim_start_matches("./").trim_end_matches('/');
    if plain.is_empty() || plain == "." { String::new() } else { format!("{plain}/") }
}
