//! Finds a Chromium for the tests, or installs one.

use std::{
    env,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::Result;

use crate::{program, watched};

pub enum Chromium {
    /// One of this machine.
    At(PathBuf),
    /// The one that Playwright keeps for itself.
    OfPlaywright,
    /// None, and why.
    Missing(String),
}

const DOWNLOAD_LIMIT: Duration = Duration::from_mins(5);
const APT_LIMIT: Duration = Duration::from_mins(10);

pub fn find_or_install() -> Result<Chromium> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|path| !path.is_empty()) {
        return Ok(Chromium::At(named.into()));
    }
    if let Some(found) = of_this_machine() {
        return Ok(Chromium::At(found));
    }
    println!("      downloading a Chromium (Playwright's own)");
    let mut playwright = super::end2end::playwright(&["install", "chromium"]);
    let download = watched::run(&mut playwright, DOWNLOAD_LIMIT)?;
    if download.success {
        return Ok(Chromium::OfPlaywright);
    }
    if !may_use_apt() {
        return Ok(Chromium::Missing(
            "no Chromium found, Playwright's download failed; set CHROMIUM to one".into(),
        ));
    }
    println!("      the download failed; installing Debian's Chromium");
    for arguments in [&["update"][..], &["install", "-y", "--no-install-recommends", "chromium"]] {
        let mut apt = program::named("apt-get");
        watched::run(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"), APT_LIMIT)?;
    }
    Ok(match of_this_machine() {
        Some(found) => Chromium::At(found),
        None => Chromium::Missing("neither Playwright's Chromium nor Debian's could be installed".into()),
    })
}

fn of_this_machine() -> Option<PathBuf> {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let on_path = env::split_paths(&env::var_os("PATH")?)
        .flat_map(|folder| names.map(|name| folder.join(name)))
        .find(|path| path.is_file());
    on_path.or_else(|| usual_places().into_iter().find(|path| path.is_file()))
}

fn usual_places() -> Vec<PathBuf> {
    if cfg!(target_os = "macos") {
        let applications = Path::new("/Applications");
        return vec![
            applications.join("Google Chrome.app/Contents/MacOS/Google Chrome"),
            applications.join("Chromium.app/Contents/MacOS/Chromium"),
        ];
    }
    if cfg!(windows) {
        return ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
            .into_iter()
            .filter_map(env::var_os)
            .map(|folder| Path::new(&folder).join(r"Google\Chrome\Application\chrome.exe"))
            .collect();
    }
    Vec::new()
}

/// Debian or one of its kin, as root.
fn may_use_apt() -> bool {
    let is_root = || program::output(program::named("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    cfg!(target_os = "linux") && Path::new("/etc/debian_version").exists() && is_root()
}
