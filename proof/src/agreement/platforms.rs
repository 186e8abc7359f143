//! heroku.yml, render.yaml and the workflow: what they name is there.

use yaml_serde::Value;

use super::{Ledger, Rule};
use crate::written::tree::{at, entries, keys, list, text};
use crate::written::{Written, folder};

pub fn judge(written: &Written, ledger: &mut Ledger) {
    for path in written.files.keys().filter(|path| path.ends_with("heroku.yml")) {
        heroku(written, path, ledger);
    }
    if written.text("render.yaml").is_some() {
        render(&written.yaml("render.yaml"), written, ledger);
    }
    for path in written.files.keys().filter(|path| path.starts_with(".github/workflows/")) {
        workflow(written, path, ledger);
    }
}

fn heroku(written: &Written, path: &str, ledger: &mut Ledger) {
    let file = written.yaml(path);
    let own = path.trim_end_matches("heroku.yml");
    for key in keys(&file) {
        let known = ["setup", "build", "release", "run"].contains(&key);
        ledger.expect(Rule::ObsoleteKeys, known, || format!("{path}: heroku.yml has no `{key}:`"));
    }
    let built = at(&file, &["build", "docker"]);
    ledger.expect(Rule::Paths, !keys(built).is_empty(), || format!("{path}: builds nothing"));
    for (process, dockerfile) in entries(built) {
        let dockerfile = dockerfile.as_str().unwrap_or_default();
        ledger.expect(Rule::Paths, written.text(&format!("{own}{dockerfile}")).is_some(), || {
            format!("{path}: {process}: there is no {own}{dockerfile}")
        });
    }
    let run = entries(at(&file, &["run"]));
    let release = entries(&file).into_iter().filter(|(key, _)| *key == "release");
    for (process, what) in run.into_iter().chain(release) {
        let image = text(what, "image");
        ledger.expect(Rule::References, image.is_empty() || keys(built).contains(&image), || {
            format!("{path}: {process} runs the image of {image}, which is not built")
        });
    }
}

fn render(file: &Value, written: &Written, ledger: &mut Ledger) {
    let services = list(at(file, &["services"]));
    let databases: Vec<&str> = list(at(file, &["databases"])).iter().map(|one| text(one, "name")).collect();
    for service in services {
        let name = text(service, "name");
        if text(service, "runtime") == "docker" {
            let dockerfile = text(service, "dockerfilePath").trim_start_matches("./");
            ledger.expect(Rule::Paths, written.text(dockerfile).is_some(), || {
                format!("render.yaml: {name}: there is no {dockerfile:?}")
            });
            let context = folder(text(service, "dockerContext"));
            ledger.expect(Rule::Paths, dockerfile.strip_prefix(&context) == Some("Dockerfile"), || {
                format!("render.yaml: {name}: {dockerfile} is not the Dockerfile of {context:?}")
            });
        }
        for variable in list(at(service, &["envVars"])) {
            let database = text(at(variable, &["fromDatabase"]), "name");
            ledger.expect(Rule::References, database.is_empty() || databases.contains(&database), || {
                format!("render.yaml: {name}: no database is called {database}")
            });
            let other = at(variable, &["fromService"]);
            let known =
                |one: &Value| text(one, "name") == text(other, "name") && text(one, "type") == text(other, "type");
            ledger.expect(Rule::References, other.is_null() || services.iter().any(known), || {
                format!("render.yaml: {name}: no {} is called {}", text(other, "type"), text(other, "name"))
            });
        }
    }
}

/// Every image that the workflow pushes is one that Compose names, and every folder it builds has a Dockerfile.
fn workflow(written: &Written, path: &str, ledger: &mut Ledger) {
    let compose = written.yaml("compose.yaml");
    let services = at(&compose, &["services"]);
    let named: Vec<&str> = entries(services)
        .into_iter()
        .map(|(_, service)| text(service, "image"))
        .filter_map(|image| image.rsplit_once(':').map(|(name, _)| name))
        .collect();
    for (_, job) in entries(at(&written.yaml(path), &["jobs"])) {
        for step in list(at(job, &["steps"])) {
            let with = at(step, &["with"]);
            let images = text(with, "images");
            if !images.is_empty() && !images.contains("${{") && !named.is_empty() {
                // Without a registry Compose has the bare name, and the workflow one with a stand-in for the account.
                let same = |name: &&str| *name == images || images.rsplit('/').next() == Some(name);
                ledger.expect(Rule::ImageNames, named.iter().any(same), || {
                    format!("{path}: pushes {images}, compose.yaml names {named:?}")
                });
            }
            let context = text(with, "context");
            if !context.is_empty() && !context.contains("${{") {
                let dockerfile = format!("{}Dockerfile", folder(context));
                ledger.expect(Rule::Paths, written.text(&dockerfile).is_some(), || {
                    format!("{path}: there is no {dockerfile}")
                });
            }
        }
    }
}
