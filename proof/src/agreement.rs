//! What no single file shows: whether the files of a project agree with each other. Read by the proof's own readers and
//! by foreign libraries, never by the engine.

mod addresses;
mod compose;
mod image;
mod notation;
mod platforms;
mod start;
mod variables;

use std::collections::BTreeMap;

use anyhow::Result;

use crate::projects::Project;
use crate::verdict::Part;
use crate::written::Written;

pub use compose::built_from;

/// What has to hold, each by a name for the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    Port,
    Base,
    User,
    SecretInImage,
    SecretInFiles,
    ExecForm,
    HealthTool,
    HealthFits,
    Copied,
    EnvNames,
    Address,
    Waits,
    Volumes,
    DataPath,
    Durable,
    ObsoleteKeys,
    Words,
    Texts,
    Paths,
    References,
    Variables,
    ImageNames,
}

impl Rule {
    pub const ALL: [Self; 22] = [
        Self::Port,
        Self::Base,
        Self::User,
        Self::SecretInImage,
        Self::SecretInFiles,
        Self::ExecForm,
        Self::HealthTool,
        Self::HealthFits,
        Self::Copied,
        Self::EnvNames,
        Self::Address,
        Self::Waits,
        Self::Volumes,
        Self::DataPath,
        Self::Durable,
        Self::ObsoleteKeys,
        Self::Words,
        Self::Texts,
        Self::Paths,
        Self::References,
        Self::Variables,
        Self::ImageNames,
    ];

    pub const fn title(self) -> &'static str {
        match self {
            Self::Port => "one port: EXPOSE, ENV PORT, start, health check, web server, Compose",
            Self::Base => "base images have a version, never latest",
            Self::User => "the image's user is a number and not root",
            Self::SecretInImage => "no secret's name in ENV or ARG, .env ignored by the build and by git",
            Self::SecretInFiles => "no secret's value in any file but .env",
            Self::ExecForm => "start in exec form, $PORT only where a shell reads it",
            Self::HealthTool => "the health check's program is in the image",
            Self::HealthFits => "a worker is not asked for the web app's port",
            Self::Copied => "what is copied is not in .dockerignore",
            Self::EnvNames => ".env, .env.example and compose.yaml name the same variables",
            Self::Address => "addresses: host, port, user, password and database of the service that is meant",
            Self::Waits => "depends_on names services, and healthy only those with a health check",
            Self::Volumes => "named volumes are declared, declared ones are used",
            Self::DataPath => "the volume lies where this version keeps its data",
            Self::Durable => "every service restarts and caps its log",
            Self::ObsoleteKeys => "no `version:`, known keys of heroku.yml",
            Self::Words => "what YAML 1.1 reads as something else is quoted",
            Self::Texts => "LF line ends, no tab, one line end at the end",
            Self::Paths => "folders and Dockerfiles that files name are there",
            Self::References => "render.yaml and heroku.yml name parts that they define",
            Self::Variables => "each variable of the recipe is in Compose, Render and Heroku",
            Self::ImageNames => "workflow and Compose build the same image",
        }
    }
}

/// What was held against the rules.
#[derive(Default)]
pub struct Ledger {
    pub checked: BTreeMap<Rule, usize>,
    pub findings: Vec<(Rule, String)>,
}

impl Ledger {
    pub fn expect(&mut self, rule: Rule, good: bool, what: impl FnOnce() -> String) {
        *self.checked.entry(rule).or_default() += 1;
        if !good {
            self.findings.push((rule, what()));
        }
    }
}

pub fn judge(written: &Written) -> Ledger {
    let mut ledger = Ledger::default();
    let images = written.images();
    for image in &images {
        image::judge(written, image, &mut ledger);
        start::judge(image, &mut ledger);
    }
    compose::judge(written, &images, &mut ledger);
    addresses::judge(written, &images, &mut ledger);
    variables::judge(written, &images, &mut ledger);
    platforms::judge(written, &mut ledger);
    notation::judge(written, &mut ledger);
    ledger
}

/// One part for each rule. A rule that nothing was held against proves nothing, and fails.
pub fn judge_all(projects: &[Project]) -> Result<Vec<Part>> {
    let new = |rule: Rule| Part::new(format!("agreement: {}", rule.title()), "own readers, yaml_serde, serde_json");
    let mut parts: BTreeMap<Rule, Part> = Rule::ALL.into_iter().map(|rule| (rule, new(rule))).collect();
    for project in projects {
        let ledger = judge(&Written::read(&project.folder)?);
        for (rule, count) in ledger.checked {
            parts.entry(rule).or_insert_with(|| new(rule)).passed += count;
        }
        for (rule, what) in ledger.findings {
            let part = parts.entry(rule).or_insert_with(|| new(rule));
            part.passed -= 1;
            part.failed.push(format!("{}: {what}", project.name));
        }
    }
    for part in parts.values_mut() {
        if part.passed + part.failed.len() == 0 {
            part.failed.push("nothing was held against this rule".into());
        }
    }
    Ok(parts.into_values().collect())
}
