//! The finished page as files in memory.

use std::{fmt::Write as _, fs, path::Path};

use anyhow::{Context, Result};

use super::cache::{Cache, hash};

/// What the name of the program's second part begins with.
pub const LATER: &str = "later";

#[derive(Clone)]
pub struct File {
    /// Its path in the site, without a leading slash.
    pub name: String,
    pub bytes: Vec<u8>,
    /// The bytes after brotli, where that makes them fewer.
    pub brotli: Option<Vec<u8>>,
    /// The name holds a hash of the content, so whoever has the file may keep it for ever.
    pub is_hashed: bool,
}

impl File {
    pub fn size_on_the_wire(&self) -> usize {
        self.brotli.as_ref().map_or(self.bytes.len(), Vec::len)
    }

    /// Another content has another fingerprint.
    pub fn fingerprint(&self) -> u64 {
        hash(&[&self.bytes])
    }
}

#[derive(Clone, Default)]
pub struct Page {
    pub files: Vec<File>,
    /// Its WebAssembly is as small as it gets.
    pub is_small: bool,
}

impl Page {
    pub fn add(&mut self, name: &str, bytes: Vec<u8>) {
        self.files.push(File { name: name.to_owned(), bytes, brotli: None, is_hashed: false });
    }

    /// Adds a file whose name tells its content, and returns that name.
    pub fn add_hashed(&mut self, stem: &str, extension: &str, bytes: Vec<u8>) -> String {
        let mut name = format!("{stem}-");
        write!(name, "{:016x}.{extension}", hash(&[&bytes])).expect("writing to a string does not fail");
        self.files.push(File { name: name.clone(), bytes, brotli: None, is_hashed: true });
        name
    }

    pub fn find(&self, name: &str) -> Option<&File> {
        self.files.iter().find(|file| file.name == name)
    }

    /// Writes the site into this folder and nothing else; packed bytes lie beside a file as `.br`.
    pub fn write(&self, folder: &Path) -> Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        for file in &self.files {
            let path = folder.join(&file.name);
            fs::create_dir_all(path.parent().expect("a file of the site lies in a folder"))?;
            fs::write(&path, &file.bytes).with_context(|| path.display().to_string())?;
            if let Some(brotli) = &file.brotli {
                fs::write(folder.join(format!("{}.br", file.name)), brotli)?;
            }
        }
        Ok(())
    }

    pub fn size_on_the_wire(&self) -> usize {
        self.files.iter().map(File::size_on_the_wire).sum()
    }

    /// What is loaded before anybody does anything.
    pub fn first(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| !file.name.starts_with(LATER))
    }

    pub fn first_load(&self) -> usize {
        self.first().map(File::size_on_the_wire).sum()
    }

    /// Brotli at its best setting for every file that gets smaller by it.
    pub fn compress(&mut self, cache: &mut Cache) -> Result<()> {
        for file in &mut self.files {
            let packed = cache.get_or_make("br", &[&file.bytes], || Ok(brotli(&file.bytes)))?;
            file.brotli = (packed.len() < file.bytes.len()).then_some(packed);
        }
        Ok(())
    }
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let options =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &options).expect("memory does not fail to be written");
    packed
}
