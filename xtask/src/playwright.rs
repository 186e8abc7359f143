//! Playwright, which drives a real browser: for the tests, for pictures and for measuring.

mod chromium;

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, anyhow};

use crate::{npm, place, program, server::Server};
use chromium::Chromium;

/// Where its packages, its settings and everything it runs lie.
pub fn folder() -> PathBuf {
    place::root().join("end2end")
}

/// Installed, with a browser to drive.
pub struct Playwright {
    /// One of this machine; else the one that Playwright keeps for itself.
    browser: Option<PathBuf>,
}

/// Installs what is missing. The inner error says why it cannot be had on this machine.
pub fn find_or_install() -> Result<Result<Playwright, String>> {
    if !npm::is_there() {
        return Ok(Err("Node not found".into()));
    }
    npm::install(&folder())?;
    Ok(match chromium::find_or_install()? {
        Chromium::At(path) => Ok(Playwright { browser: Some(path) }),
        Chromium::OfPlaywright => Ok(Playwright { browser: None }),
        Chromium::Missing(why) => Err(why),
    })
}

/// For chores that are nothing without it.
pub fn needed() -> Result<Playwright> {
    find_or_install()?.map_err(|why| anyhow!(why))
}

impl Playwright {
    pub fn browser(&self) -> Option<&Path> {
        self.browser.as_deref()
    }

    /// `playwright test` on the page that `server` shows.
    pub fn test(&self, server: &Server, arguments: &[&str]) -> Command {
        let mut command = command(&["test"]);
        command.args(arguments).env("SLIPWAY_URL", server.address());
        if let Some(browser) = &self.browser {
            command.env("CHROMIUM", browser);
        }
        command
    }
}

/// Playwright's command line, started without npx, so that it can be stopped.
fn command(arguments: &[&str]) -> Command {
    let mut node = program::node();
    node.arg("node_modules/@playwright/test/cli.js").args(arguments).current_dir(folder());
    node
}
