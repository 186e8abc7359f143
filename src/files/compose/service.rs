//! A backing service as a container: its image, its settings, its data and its health.

use super::pieces::stays_up;
use super::{Composing, values};
use crate::answers::ServiceField;
use crate::files::yaml::{Scalar, Written, Yaml};
use crate::project::Service;
use crate::question::Question;
use crate::services::Health;
use crate::syntax::compose::literal;
use crate::text::Note;
use crate::text::note::ComposeNote;

/// The volume that holds its data: `db-data`.
pub(super) fn volume(service: &Service) -> String {
    format!("{}-data", service.name)
}

pub(super) fn service(composing: &Composing, service: &Service, yaml: &mut Yaml) {
    let container = (service.kind.container)(composing.project, service);
    let about = ComposeNote::Service { kind: service.kind.name, version: service.version.id };
    let asked = service.question(ServiceField::Kind);
    yaml.gap();
    yaml.map(service.name.as_str()).because(about).from(asked).holding(|yaml| {
        let version = service.question(ServiceField::Version);
        let why = ComposeNote::ServiceImage { ends: service.version.ends.map(|ends| ends.what) };
        yaml.entry("image", Scalar::Text(service.version.image)).because(why).from(version);
        if let Some(why) = container.hostname_why {
            yaml.entry("hostname", Scalar::Text(service.name.as_str())).because(why).from(asked);
        }
        if !container.command.is_empty() {
            let words: Vec<_> = container.command.iter().map(values::part).collect();
            explained(yaml.words("command", &words).from(asked), container.command_why);
        }
        yaml.map("environment").because(container.environment_why).from(asked).holding(|yaml| {
            for setting in container.environment {
                let value = values::part(&setting.value);
                explained(yaml.entry(setting.name, Scalar::Quoted(&value)).from(asked), setting.why);
            }
        });
        yaml.map("volumes").because(container.data_why).from(version).holding(|yaml| {
            let mount = format!("{}:{}", volume(service), container.data_path);
            yaml.item(Scalar::Text(&mount)).from(version).continued();
        });
        health(&container.health, asked, yaml);
        stays_up(yaml);
    });
}

/// A line without a reason of its own goes on with the one above.
fn explained(line: Written<'_>, why: Option<Note>) {
    match why {
        Some(why) => line.because(why),
        None => line.continued(),
    };
}

fn seconds(length: u32) -> String {
    format!("{length}s")
}

fn health(health: &Health, asked: Question, yaml: &mut Yaml) {
    yaml.map("healthcheck").because(health.why.clone()).from(asked).holding(|yaml| {
        let test: Vec<_> = health.test.iter().map(|word| literal(word)).collect();
        yaml.words("test", &test).from(asked).continued();
        let times = ComposeNote::HealthTimes {
            interval: health.interval,
            timeout: health.timeout,
            failures: health.retries,
            grace: health.start_period,
        };
        yaml.entry("interval", Scalar::Text(&seconds(health.interval))).because(times);
        for (key, length) in [("timeout", health.timeout), ("start_period", health.start_period)] {
            yaml.entry(key, Scalar::Text(&seconds(length))).continued();
        }
        yaml.entry("retries", Scalar::Number(health.retries)).continued();
    });
}
