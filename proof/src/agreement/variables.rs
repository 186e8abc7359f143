//! Variables: what the recipe names is in every file that gives variables to the app, and `.env` holds what Compose asks.

use std::collections::BTreeSet;

use yaml_serde::Value;

use super::compose::{FILE, built_from, image_of};
use super::image::secret_names;
use super::{Ledger, Rule};
use crate::written::env::{asked, entries as env_entries};
use crate::written::tree::{at, entries, keys, list, text};
use crate::written::{Image, Written, folder};

pub fn judge(written: &Written, images: &[Image], ledger: &mut Ledger) {
    env_files(written, ledger);
    secrets(written, ledger);
    let recipe = written.yaml("slipway.yaml");
    let apps = list(at(&recipe, &["apps"]));
    for app in apps {
        everywhere(written, images, app, apps.len(), ledger);
    }
    workers_like_their_app(written, images, ledger);
}

fn env_files(written: &Written, ledger: &mut Ledger) {
    let Some(compose) = written.text(FILE) else { return };
    let asked = asked(compose);
    for one in &asked {
        ledger.expect(Rule::EnvNames, one.guarded, || {
            format!("{FILE}: ${{{}}} would be empty without a word", one.name)
        });
    }
    let wanted: BTreeSet<&str> = asked.iter().map(|one| one.name.as_str()).collect();
    for path in [".env", ".env.example"] {
        let Some(text) = written.text(path) else {
            ledger
                .expect(Rule::EnvNames, wanted.is_empty(), || format!("no {path}, and {FILE} asks for {wanted:?}"));
            continue;
        };
        let (entries, faults) = env_entries(text);
        ledger.expect(Rule::EnvNames, faults.is_empty(), || format!("{path}: not every reader takes {faults:?}"));
        let names: BTreeSet<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
        ledger.expect(Rule::EnvNames, names == wanted && names.len() == entries.len(), || {
            format!("{path} has {names:?}, {FILE} asks for {wanted:?}")
        });
    }
}

/// A secret's value stands in `.env` and nowhere else; `.env` stays out of git.
fn secrets(written: &Written, ledger: &mut Ledger) {
    let (filled, _) = env_entries(written.text(".env").unwrap_or_default());
    for entry in filled.iter().filter(|entry| entry.name.contains("PASSWORD") && !entry.value.is_empty()) {
        let holders: Vec<_> = written.files.iter().filter(|(_, text)| text.contains(&entry.value)).collect();
        ledger.expect(Rule::SecretInFiles, holders.len() == 1, || {
            format!(
                "the password {} stands in {:?}",
                entry.name,
                holders.iter().map(|(path, _)| path).collect::<Vec<_>>()
            )
        });
    }
    if written.text(".env").is_some() {
        let ignored = written.text(".gitignore").is_some_and(|text| text.lines().any(|line| line == ".env"));
        ledger.expect(Rule::SecretInImage, ignored, || ".gitignore: .env is not left out".into());
    }
    let compose = written.yaml(FILE);
    for name in secret_names(written) {
        for (service, value) in entries(at(&compose, &["services"])) {
            let value = at(value, &["environment", &name]);
            ledger.expect(Rule::SecretInFiles, value.as_str().is_none_or(|value| value.starts_with("${")), || {
                format!("{FILE}: {service}: the secret {name} has a value")
            });
        }
        let example = written.text(".env.example").unwrap_or_default();
        let empty = example
            .lines()
            .filter(|line| line.contains(&name))
            .all(|line| line.starts_with('#') || line.ends_with('='));
        ledger.expect(Rule::SecretInFiles, empty, || format!(".env.example: the secret {name} has a value"));
    }
}

/// The app's variables by the recipe, looked up wherever the app gets variables from.
fn everywhere(written: &Written, images: &[Image], app: &Value, apps: usize, ledger: &mut Ledger) {
    let own = match (text(app, "path"), text(app, "name")) {
        ("", _) if apps == 1 => String::new(),
        ("", name) => folder(name),
        (path, _) => folder(path),
    };
    let variables: Vec<_> =
        list(at(app, &["env"])).iter().map(|one| (text(one, "name"), text(one, "when"))).collect();
    let at_run = |when: &str| when != "build";
    let compose = written.yaml(FILE);
    let services = entries(at(&compose, &["services"]));
    if let Some((name, service)) = services.iter().find(|(_, service)| built_from(service).as_ref() == Some(&own)) {
        let names = keys(at(service, &["environment"]));
        let arguments = keys(at(service, &["build", "args"]));
        for (variable, when) in &variables {
            let there = if at_run(when) { names.contains(variable) } else { arguments.contains(variable) };
            ledger.expect(Rule::Variables, there, || format!("{FILE}: {name} lacks {variable}"));
        }
    }
    let render = written.yaml("render.yaml");
    let is_own =
        |service: &&Value| text(service, "runtime") == "docker" && folder(text(service, "dockerContext")) == own;
    for service in list(at(&render, &["services"])).iter().filter(is_own) {
        let names: Vec<_> = list(at(service, &["envVars"])).iter().map(|one| text(one, "key")).collect();
        for (variable, _) in &variables {
            ledger.expect(Rule::Variables, names.contains(variable), || {
                format!("render.yaml: {} lacks {variable}", text(service, "name"))
            });
        }
    }
    if let Some(guide) = heroku_guide(written) {
        let file = written.text(&format!("{own}heroku.yml")).unwrap_or_default();
        for (variable, _) in &variables {
            let told = guide.contains(variable) || file.contains(variable);
            ledger.expect(Rule::Variables, told, || format!("DEPLOY.md: {variable} is not set on Heroku"));
        }
    }
    let Some(image) = images.iter().find(|image| image.folder == own) else { return };
    // Where files are copied and no more, a warning says that nobody reads it.
    if !image.dockerfile.all().any(|one| one.word == "RUN" && !one.rest.starts_with("rm ")) {
        return;
    }
    for (variable, _) in variables.iter().filter(|(_, when)| !at_run(when)) {
        let mut arguments = image
            .dockerfile
            .all()
            .filter(|one| one.word == "ARG")
            .flat_map(super::super::written::dockerfile::Instruction::pairs);
        ledger.expect(Rule::Variables, arguments.any(|(name, _)| name == *variable), || {
            format!("{own}Dockerfile: no ARG {variable}")
        });
    }
}

/// The chapter of DEPLOY.md that leads to Heroku.
fn heroku_guide(written: &Written) -> Option<String> {
    let guide = written.text("DEPLOY.md")?;
    let mut chapters = guide.split("\n## ");
    chapters
        .find(|chapter| chapter.lines().next().is_some_and(|title| title.ends_with("Heroku")))
        .map(str::to_owned)
}

/// A worker runs the app's code: it needs what the app needs.
fn workers_like_their_app(written: &Written, images: &[Image], ledger: &mut Ledger) {
    let compose = written.yaml(FILE);
    let services = at(&compose, &["services"]);
    for (name, service) in entries(services).into_iter().filter(|(_, service)| built_from(service).is_none()) {
        let Some(image) = image_of(services, service, images) else { continue };
        let all = entries(services);
        let app = all.iter().find(|(_, other)| built_from(other).as_ref() == Some(&image.folder));
        let same = app.is_some_and(|(_, app)| at(app, &["environment"]) == at(service, &["environment"]));
        ledger.expect(Rule::Variables, same, || format!("{FILE}: {name} has other variables than its app"));
    }
}
