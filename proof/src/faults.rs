//! The negative proof: faults are planted into the files of a project that is well, one at a time, and each has to give
//! a finding that the untouched project does not give.

mod planted;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::agreement;
use crate::commands::{self, Verdict};
use crate::files;
use crate::projects::put;
use crate::verdict::{Part, Table};
use crate::written::Written;
use planted::{Fault, GUIDE, PLANTED};

/// A project in which every kind of file is written.
const RECIPE: &str = r#"slipway: 1
name: shop
registry: docker.io/octavia
repository: https://github.com/octavia/shop
apps:
  - name: web
    stack: python
    framework: flask
    env:
      - {name: APP_MODE, value: "yes"}
      - {name: API_KEY, secret: true}
      - {name: BUILD_MODE, value: release, when: build}
    workers:
      - {name: mailer, start: python mailer.py}
services:
  - {name: db, kind: postgres, version: "18"}
platforms: [compose, docker-hub, heroku, render]
comments: none
"#;

/// The folder's name of the project without a fault.
const UNTOUCHED: &str = "untouched";

/// Writes the untouched project and reads it back, with its guide beside it.
fn untouched(folder: &Path) -> Result<Written> {
    let (answers, problems) = slipway::recipe_file::read(RECIPE);
    ensure!(problems.is_empty(), "the recipe of the faults is not understood: {problems:?}");
    let project = put(folder, UNTOUCHED.to_owned(), &answers)?;
    let mut written = Written::read(&project.folder)?;
    written.files.insert(GUIDE.to_owned(), format!("{:#}\n", commands::guide_json(&project)));
    Ok(written)
}

/// The first finding of the agreement that the untouched project does not have.
fn by_agreement(untouched: &Written, touched: &Written) -> Option<String> {
    let known = agreement::judge(untouched).findings;
    let new = agreement::judge(touched).findings.into_iter().find(|finding| !known.contains(finding));
    new.map(|(rule, what)| format!("agreement ({}): {what}", rule.title()))
}

pub fn judge(folder: &Path, shared: Option<&Path>) -> Result<Part> {
    let _ = fs::remove_dir_all(folder);
    let plain = untouched(folder)?;
    let mut part = Part::new(
        "faults that were planted and caught",
        if shared.is_some() { "agreement, check-files, check-commands" } else { "agreement" },
    );
    part.failed
        .extend(agreement::judge(&plain).findings.into_iter().map(|(_, what)| format!("{UNTOUCHED}: {what}")));
    let mut caught: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut planted = Vec::new();
    for (number, fault) in PLANTED.iter().enumerate() {
        let name = format!("fault-{:02}", number + 1);
        let Some(touched) = fault.plant(&plain) else {
            part.failed.push(format!("{}: {} has no {:?} to change", fault.name, fault.file, fault.from));
            continue;
        };
        touched.write(&folder.join(&name))?;
        let own = by_agreement(&plain, &touched);
        if own.is_some() != fault.agreement {
            part.failed.push(format!("{}: by agreement: {own:?}", fault.name));
        }
        caught.entry(name.clone()).or_default().extend(own);
        planted.push((name, fault));
    }
    if let Some(shared) = shared {
        by_foreign_tools(folder, shared, &planted, &mut caught, &mut part)?;
    }
    let mut rows = Vec::new();
    for (name, fault) in planted {
        let catchers = &caught[&name];
        if !fault.agreement && shared.is_none() {
            part.skipped.push(format!("{}: foreign tools catch it, and ../shared is not here", fault.name));
            continue;
        }
        part.expect(!catchers.is_empty(), || format!("{} was caught by nobody", fault.name));
        rows.push(vec![fault.name.to_owned(), fault.file.to_owned(), short(catchers)]);
    }
    let about =
        "Each was planted alone into a project that is well; these judges had something new to say.".to_owned();
    let head = &["Fault", "File", "Caught by"];
    part.table = Some(Table { title: "Planted faults", about, head, rows });
    Ok(part)
}

fn by_foreign_tools(
    folder: &Path,
    shared: &Path,
    planted: &[(String, &Fault)],
    caught: &mut BTreeMap<String, Vec<String>>,
    part: &mut Part,
) -> Result<()> {
    for found in files::findings(folder, shared)?.into_values() {
        for finding in found.failed {
            let (project, what) = finding.split_once('/').unwrap_or((&finding, ""));
            match caught.get_mut(project) {
                Some(catchers) => catchers.push(what.to_owned()),
                None => part.failed.push(format!("the untouched project: {finding}")),
            }
        }
    }
    let guides: Vec<_> = planted.iter().filter(|(_, fault)| fault.file == GUIDE).map(|(name, _)| name).collect();
    for name in guides {
        let verdicts = commands::check(shared, &[folder.join(name).join(GUIDE)], None)?;
        let wrong = verdicts.into_iter().find(|verdict| matches!(verdict.status, Verdict::Wrong));
        let catchers = caught.entry(name.clone()).or_default();
        catchers.extend(wrong.map(|wrong| format!("{GUIDE}: check-commands: {}", wrong.message)));
    }
    Ok(())
}

/// Who caught it, in a few words: the agreement's own, and the checkers' names.
fn short(catchers: &[String]) -> String {
    let mut names: Vec<String> = Vec::new();
    for catcher in catchers {
        let name = match catcher.split_once("): ") {
            Some((agreement, _)) if agreement.starts_with("agreement") => format!("{agreement})"),
            _ => catcher.split(": ").nth(1).unwrap_or(catcher).to_owned(),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join("; ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// What needs no foreign tool is caught in every test run.
    #[test]
    fn the_agreement_catches_what_it_should() {
        let folder = std::env::temp_dir().join(format!("slipway-faults-{}", std::process::id()));
        let plain = untouched(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(agreement::judge(&plain).findings, []);
        let mut otherwise = Vec::new();
        for fault in PLANTED {
            match fault.plant(&plain).map(|touched| by_agreement(&plain, &touched)) {
                Some(found) if found.is_some() == fault.agreement => {}
                Some(found) => otherwise.push(format!("{}: {found:?}", fault.name)),
                None => otherwise.push(format!("{}: nothing to change", fault.name)),
            }
        }
        assert!(otherwise.is_empty(), "{otherwise:#?}");
        assert!(PLANTED.iter().filter(|fault| fault.agreement).count() >= 20);
    }
}
