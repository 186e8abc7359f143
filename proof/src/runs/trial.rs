//! One try of a project: how it is started, and what was seen. The lab's `try.sh` tries an image where the lab is; else,
//! and with Compose, the commands of the guide do it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use super::plain;
use crate::engine::Engine;
use crate::outside::run;

#[derive(Clone, Default)]
pub struct Trial {
    pub project: String,
    /// How it is started, in words.
    pub way: &'static str,
    pub folder: PathBuf,
    /// With compose.yaml; else the Dockerfile alone.
    pub compose: bool,
    /// What the answer must hold; `None`: nothing is asked.
    pub expect: Option<&'static str>,
    /// What the answer must hold after the containers were made anew.
    pub keep_data: Option<&'static str>,
    pub env: Vec<(String, String)>,
    pub user: Option<&'static str>,
    pub read_only: bool,
    /// Keeps the image under this name.
    pub tag: Option<String>,
}

/// What was seen; what was not reached is `None`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    pub ok: bool,
    /// The step that failed and why; empty where all went well.
    pub failed: String,
    pub error: String,
    pub http_status: Option<u64>,
    pub containers: Vec<Container>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Container {
    /// The service's name; empty for an image alone.
    pub name: String,
    pub image_mb: Option<f64>,
    pub image_user: String,
    pub health: String,
    pub uid: Option<u64>,
    pub stop_seconds: Option<f64>,
    pub exit_code: Option<i64>,
}

impl Trial {
    pub fn run(&self, engine: &Engine) -> Result<Report> {
        match &engine.lab {
            Some(lab) if !self.compose => self.in_lab(lab),
            _ => plain::run(self, engine.stands_in),
        }
    }

    fn in_lab(&self, lab: &Path) -> Result<Report> {
        let output = run(lab.join("try.sh"), self.words())?;
        let line = output.text.lines().next_back().unwrap_or_default();
        let seen = serde_json::from_str(line).with_context(|| format!("{}: {}", self.project, output.errors))?;
        Ok(Report::read(&seen))
    }

    fn words(&self) -> Vec<OsString> {
        let mut words: Vec<OsString> = vec![self.folder.clone().into(), "--non-root".into()];
        let mut option = |name: &str, value: &str| words.extend([name.into(), value.into()]);
        option("--file", "Dockerfile");
        for (name, value) in &self.env {
            option("--env", &format!("{name}={value}"));
        }
        let values = [("--expect", self.expect), ("--user", self.user), ("--tag", self.tag.as_deref())];
        for (name, value) in values.into_iter().filter_map(|(name, value)| Some((name, value?))) {
            option(name, value);
        }
        words.extend(self.expect.is_none().then(|| "--no-http".into()));
        words.extend(self.read_only.then(|| "--read-only".into()));
        words
    }
}

impl Report {
    fn read(seen: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let container = Container {
            name: String::new(),
            image_mb: seen["image_mb"].as_f64(),
            image_user: text(&seen["image_user"]),
            health: text(&seen["health"]),
            uid: seen["user_uid"].as_u64(),
            stop_seconds: seen["stop_seconds"].as_f64(),
            exit_code: seen["stop_exit_code"].as_i64(),
        };
        Self {
            ok: seen["ok"] == true,
            failed: text(&seen["failed"]),
            error: text(&seen["error"]),
            http_status: seen["http_status"].as_u64(),
            containers: vec![container],
        }
    }

    /// A row for the table; one for each container.
    pub fn rows(&self, trial: &Trial) -> Vec<Vec<String>> {
        let number = |number: Option<f64>| number.map(|number| format!("{number:.1}")).unwrap_or_default();
        let whole = |number: Option<String>| number.unwrap_or_default();
        let row = |container: &Container| {
            let name = if container.name.is_empty() { String::new() } else { format!(": {}", container.name) };
            vec![
                format!("{}{name}", trial.project),
                trial.way.to_owned(),
                if self.ok { "yes".to_owned() } else { format!("no ({})", self.failed) },
                whole(self.http_status.filter(|status| *status > 0).map(|status| status.to_string())),
                number(container.image_mb),
                whole(Some(container.image_user.clone())),
                whole(container.uid.map(|uid| uid.to_string())),
                container.health.clone(),
                number(container.stop_seconds),
                whole(container.exit_code.map(|code| code.to_string())),
            ]
        };
        self.containers.iter().map(row).collect()
    }
}

pub const HEAD: &[&str] =
    &["Project", "Started", "Well", "HTTP", "Image MB", "USER", "Uid", "Health", "Stop s", "Exit code"];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_labs_report_is_read() {
        let line = r#"{"project":"a","ok":false,"built":true,"seconds":3.2,"http_status":200,"image_mb":148.3,
            "image_user":"101:101","health":"healthy","user_uid":101,"stop_seconds":10.1,"stop_exit_code":137,
            "failed":"stop","error":"late"}"#;
        let report = Report::read(&serde_json::from_str(line).unwrap());
        assert_eq!((report.failed.as_str(), report.http_status), ("stop", Some(200)));
        assert_eq!((report.containers[0].exit_code, report.containers[0].uid), (Some(137), Some(101)));
    }
}
