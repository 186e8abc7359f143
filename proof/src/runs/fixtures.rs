//! The apps that are run: what each says, and its folder with the files that Slipway writes for it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::files::files_below;
use crate::projects::put;
use crate::written::tree::{at, entries, text};
use crate::written::{Written, env};

/// What stands for every secret; it may be found in no image.
pub const CANARY: &str = "slipwaycanary4b1d77c2";

pub struct Fixture {
    pub name: &'static str,
    /// What its answer holds; `None`: it answers nothing.
    pub expect: Option<&'static str>,
    /// What the answer holds after its containers were made anew.
    pub kept: Option<&'static str>,
}

const fn app(name: &'static str, expect: &'static str) -> Fixture {
    Fixture { name, expect: Some(expect), kept: None }
}

const fn counting(name: &'static str) -> Fixture {
    Fixture { kept: Some("visit 2"), ..app(name, "visit 1") }
}

/// A program that answers no requests.
const fn silent(name: &'static str) -> Fixture {
    Fixture { name, expect: None, kept: None }
}

/// Apps that need nobody: their image is run alone, too.
pub const ALONE: &[Fixture] = &[
    app("flask", "hello from flask"),
    app("flask-alpine", "hello from alpine"),
    app("django", "hello from django"),
    app("fastapi", "hello from fastapi"),
    app("express", "hello from express"),
    silent("script-that-listens"),
    silent("script-worker"),
    silent("script-of-node"),
    app("vite", "hello from vite"),
    app("files-nginx", "hello from nginx"),
    app("files-caddy", "hello from caddy"),
];

/// Apps with services, workers, or another app.
pub const TOGETHER: &[Fixture] = &[
    counting("with-postgres"),
    counting("with-postgres-17"),
    counting("with-mysql"),
    counting("with-mariadb"),
    counting("with-redis"),
    counting("with-valkey"),
    app("with-rabbitmq", "the worker saw the ticket"),
    counting("with-release"),
    counting("with-sqlite"),
    app("two-apps", "the other said hello from the api"),
];

/// A fixture with its files, ready to be built.
pub struct Ready {
    pub fixture: &'static Fixture,
    pub folder: PathBuf,
    pub written: Written,
}

impl Ready {
    pub fn make(fixture: &'static Fixture, folder: &Path) -> Result<Self> {
        let source = Path::new("tests/fixtures").join(fixture.name);
        let recipe =
            fs::read_to_string(source.join("slipway.yaml")).with_context(|| source.display().to_string())?;
        let (answers, problems) = slipway::recipe_file::read(&recipe);
        ensure!(problems.is_empty(), "{}: {problems:?}", source.display());
        let project = put(folder, fixture.name.to_owned(), &answers)?;
        fill_in_secrets(&project.folder)?;
        let written = Written::read(&project.folder)?;
        for file in files_below(&source, "") {
            let target = project.folder.join(file.strip_prefix(&source)?);
            fs::create_dir_all(target.parent().unwrap_or(&project.folder))?;
            fs::copy(file, target)?;
        }
        Ok(Self { fixture, folder: project.folder, written })
    }

    /// The images that its build and its services begin from.
    pub fn bases(&self) -> BTreeSet<String> {
        let built = self.written.images().into_iter().flat_map(|image| image.dockerfile.bases());
        let own = self.own_images();
        let compose = self.written.yaml("compose.yaml");
        let services =
            entries(at(&compose, &["services"])).into_iter().map(|(_, service)| text(service, "image").to_owned());
        built.chain(services.filter(|image| !image.is_empty() && !own.contains(image))).collect()
    }

    /// The names of what is built here.
    pub fn own_images(&self) -> BTreeSet<String> {
        let compose = self.written.yaml("compose.yaml");
        let services = entries(at(&compose, &["services"])).into_iter();
        let built = services.filter(|(_, service)| !at(service, &["build"]).is_null());
        built.map(|(_, service)| text(service, "image").to_owned()).collect()
    }

    /// Secrets that the app is given when it runs.
    pub fn secrets(&self) -> Vec<(String, String)> {
        let (entries, _) = env::entries(self.written.text(".env").unwrap_or_default());
        let canaries = entries.into_iter().filter(|entry| entry.value == CANARY);
        canaries.map(|entry| (entry.name, entry.value)).collect()
    }
}

/// Secrets lie where people have them: in `.env`, in a key file, in git's folder.
fn fill_in_secrets(folder: &Path) -> Result<()> {
    let path = folder.join(".env");
    let text = fs::read_to_string(&path).unwrap_or_default();
    let mut filled = String::new();
    for line in text.lines() {
        filled.push_str(line);
        filled.push_str(if !line.starts_with('#') && line.ends_with('=') { CANARY } else { "" });
        filled.push('\n');
    }
    if !filled.contains(CANARY) {
        filled.extend(["# ", CANARY, "\n"]);
    }
    fs::write(path, filled)?;
    fs::create_dir_all(folder.join(".git"))?;
    for place in [".env.local", "server.key", "server.pem", ".git/config"] {
        fs::write(folder.join(place), format!("{CANARY}\n"))?;
    }
    Ok(())
}
