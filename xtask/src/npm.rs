//! Installs what a folder's `package-lock.json` names, and only when that has changed.

use std::{fs, path::Path};

use anyhow::{Result, bail};

use crate::program;

/// True if Node and npm are on this machine.
pub fn is_there() -> bool {
    program::is_there(program::node()) && program::is_there(program::npm())
}

pub fn install(folder: &Path) -> Result<()> {
    let lock = fs::read_to_string(folder.join("package-lock.json"))?;
    // npm removes this folder first, so the note is there only if everything was installed.
    let note = folder.join("node_modules").join("installed-from.json");
    if fs::read_to_string(&note).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    if !is_there() {
        bail!("Node is not on this machine");
    }
    println!("      installing from npm");
    program::output(program::npm().args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))?;
    fs::write(note, lock)?;
    Ok(())
}
