//! Remembers slow results by what went into them, so that a second build only does what has changed.

use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

pub struct Cache {
    folder: PathBuf,
    used: HashSet<String>,
}

impl Cache {
    pub fn open(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder).with_context(|| format!("{} could not be made", folder.display()))?;
        Ok(Self { folder: folder.to_path_buf(), used: HashSet::new() })
    }

    /// The bytes that `make` gives for these inputs, from an earlier run if there was one.
    pub fn get_or_make(
        &mut self,
        what: &str,
        inputs: &[&[u8]],
        make: impl FnOnce() -> Result<Vec<u8>>,
    ) -> Result<Vec<u8>> {
        let name = format!("{:016x}.{what}", hash(inputs));
        let path = self.folder.join(&name);
        self.used.insert(name);
        if let Ok(bytes) = fs::read(&path) {
            return Ok(bytes);
        }
        let bytes = make()?;
        // Renamed into place, so that a run that is stopped half-way leaves nothing half-written behind.
        let unfinished = path.with_extension("unfinished");
        fs::write(&unfinished, &bytes)?;
        fs::rename(&unfinished, &path)?;
        Ok(bytes)
    }

    /// A folder that `make` fills, from an earlier run if there was one.
    pub fn get_or_make_folder(
        &mut self,
        what: &str,
        inputs: &[&[u8]],
        make: impl FnOnce(&Path) -> Result<()>,
    ) -> Result<PathBuf> {
        let name = format!("{:016x}.{what}", hash(inputs));
        let path = self.folder.join(&name);
        self.used.insert(name);
        if path.exists() {
            return Ok(path);
        }
        let unfinished = path.with_extension("unfinished");
        fs::create_dir_all(&unfinished)?;
        make(&unfinished)?;
        fs::rename(&unfinished, &path)?;
        Ok(path)
    }

    /// Removes what this run did not ask for.
    pub fn forget_the_rest(&self) -> Result<()> {
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if self.used.contains(entry.file_name().to_string_lossy().as_ref()) {
                continue;
            }
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            } else {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

/// FNV-1a, 64 bits: the same on every system and in every version, and nobody here forges names.
pub fn hash(parts: &[&[u8]]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for part in parts {
        for byte in part.len().to_le_bytes().iter().chain(*part) {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Cache, hash};

    #[test]
    fn parts_do_not_run_together() {
        assert_ne!(hash(&[b"ab", b"c"]), hash(&[b"a", b"bc"]));
    }

    #[test]
    fn a_result_is_made_once_and_forgotten_when_unused() {
        let folder = std::env::temp_dir().join(format!("slipway-cache-{}", std::process::id()));
        let made = |cache: &mut Cache, input: &[u8]| {
            let mut fresh = false;
            let bytes = cache.get_or_make("test", &[input], || {
                fresh = true;
                Ok(input.to_vec())
            });
            assert_eq!(bytes.unwrap(), input);
            fresh
        };
        let mut first = Cache::open(&folder).unwrap();
        assert!(made(&mut first, b"a"));
        assert!(made(&mut first, b"b"));
        assert!(!made(&mut first, b"a"));
        let mut second = Cache::open(&folder).unwrap();
        assert!(!made(&mut second, b"a"));
        second.forget_the_rest().unwrap();
        assert!(made(&mut Cache::open(&folder).unwrap(), b"b"));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
