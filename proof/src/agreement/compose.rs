//! compose.yaml by itself and against the Dockerfiles: ports, waiting, volumes, restarts.

use yaml_serde::Value;

use super::image::is_pinned;
use super::start::exposed;
use super::{Ledger, Rule};
use crate::written::tree::{at, entries, keys, list, text, texts};
use crate::written::{Image, Written, folder};

pub const FILE: &str = "compose.yaml";

pub fn judge(written: &Written, images: &[Image], ledger: &mut Ledger) {
    if written.text(FILE).is_none() {
        return;
    }
    let file = written.yaml(FILE);
    ledger.expect(Rule::ObsoleteKeys, file.is_mapping(), || format!("{FILE} cannot be read"));
    ledger.expect(Rule::ObsoleteKeys, at(&file, &["version"]).is_null(), || {
        format!("{FILE}: `version:` is obsolete")
    });
    let services = at(&file, &["services"]);
    for (name, service) in entries(services) {
        let image = image_of(services, service, images);
        if let Some(image) = image {
            port(name, service, image, ledger);
        } else {
            let reference = text(service, "image");
            ledger
                .expect(Rule::Base, is_pinned(reference), || format!("{FILE}: {name}: {reference} has no version"));
            data_path(name, service, reference, ledger);
        }
        build(name, service, images, ledger);
        waits(name, service, services, images, ledger);
        let once = runs_once(name, services);
        durable(name, service, once, ledger);
        if let Some(image) = image.filter(|_| is_worker(service) && !once) {
            let asked = image.dockerfile.one("HEALTHCHECK").is_some();
            let own = !at(service, &["healthcheck"]).is_null();
            ledger.expect(Rule::HealthFits, own || !asked, || {
                format!("{FILE}: {name} is a worker, and its image's health check asks for a port")
            });
        }
    }
    volumes(&file, services, ledger);
}

/// The folder that a service is built from.
pub fn built_from(service: &Value) -> Option<String> {
    let build = at(service, &["build"]);
    let context = build.as_str().or_else(|| at(build, &["context"]).as_str());
    context.map(folder)
}

/// The image of a service that runs what is built here: by its own `build`, or by the name another service builds.
pub fn image_of<'a>(services: &Value, service: &Value, images: &'a [Image]) -> Option<&'a Image> {
    let folder = built_from(service).or_else(|| {
        let all = entries(services);
        let same = |(_, other): &&(&str, &Value)| text(other, "image") == text(service, "image");
        all.iter().filter(same).find_map(|(_, other)| built_from(other))
    })?;
    images.iter().find(|image| image.folder == folder)
}

/// The same image with another command, and no door of its own.
fn is_worker(service: &Value) -> bool {
    !at(service, &["command"]).is_null() && built_from(service).is_none()
}

/// Others wait until it has ended well: it is done before each start, and no more.
fn runs_once(name: &str, services: &Value) -> bool {
    let waits = entries(services).into_iter().map(|(_, other)| at(other, &["depends_on", name, "condition"]));
    waits.into_iter().any(|how| how.as_str() == Some("service_completed_successfully"))
}

fn build(name: &str, service: &Value, images: &[Image], ledger: &mut Ledger) {
    let Some(folder) = built_from(service) else { return };
    let known = images.iter().any(|image| image.folder == folder);
    ledger.expect(Rule::Paths, known, || format!("{FILE}: {name}: no Dockerfile in {folder:?}"));
}

/// The port behind the last colon is the container's.
fn port(name: &str, service: &Value, image: &Image, ledger: &mut Ledger) {
    let inside = exposed(image);
    for entry in list(at(service, &["ports"])) {
        let entry = entry.as_str().map_or_else(|| format!("{entry:?}"), str::to_owned);
        let target = entry.rsplit(':').next().map(str::to_owned);
        ledger.expect(Rule::Port, target == inside, || {
            format!("{FILE}: {name} publishes {entry}, its image exposes {inside:?}")
        });
    }
    let set = text(at(service, &["environment"]), "PORT");
    ledger.expect(Rule::Port, set.is_empty() || Some(set.to_owned()) == inside, || {
        format!("{FILE}: {name} sets PORT to {set}, its image exposes {inside:?}")
    });
}

fn waits(name: &str, service: &Value, services: &Value, images: &[Image], ledger: &mut Ledger) {
    let waits = at(service, &["depends_on"]);
    for other in texts(waits).into_iter().chain(keys(waits)) {
        let there = !at(services, &[other]).is_null();
        ledger.expect(Rule::Waits, there, || format!("{FILE}: {name} waits for {other}, which nobody defines"));
    }
    for (other, how) in entries(waits).into_iter().filter(|(other, _)| !at(services, &[other]).is_null()) {
        let other_service = at(services, &[other]);
        let own = !at(other_service, &["healthcheck"]).is_null();
        let image = image_of(services, other_service, images);
        let checked = own || image.is_some_and(|image| image.dockerfile.one("HEALTHCHECK").is_some());
        ledger.expect(Rule::Waits, checked || text(how, "condition") != "service_healthy", || {
            format!("{FILE}: {name} waits until {other} is healthy, and nothing checks that")
        });
    }
}

fn durable(name: &str, service: &Value, once: bool, ledger: &mut Ledger) {
    let restart = text(service, "restart");
    let comes_back = matches!(restart, "unless-stopped" | "always" | "on-failure");
    ledger.expect(Rule::Durable, comes_back != once, || format!("{FILE}: {name}: restart {restart:?}"));
    let options = at(service, &["logging", "options"]);
    let capped = !text(options, "max-size").is_empty() && !text(options, "max-file").is_empty();
    ledger.expect(Rule::Durable, capped, || format!("{FILE}: {name}: its log has no limit"));
}

/// Names before the first colon, unless it is a folder of this machine.
fn named_volumes(service: &Value) -> Vec<(&str, &str)> {
    let mounts = texts(at(service, &["volumes"])).into_iter();
    mounts
        .filter_map(|mount| mount.split_once(':'))
        .filter(|(name, _)| !name.starts_with(['.', '/', '~']))
        .collect()
}

fn volumes(file: &Value, services: &Value, ledger: &mut Ledger) {
    let declared = keys(at(file, &["volumes"]));
    let all = entries(services);
    let used: Vec<&str> =
        all.iter().flat_map(|(_, service)| named_volumes(service)).map(|(name, _)| name).collect();
    for name in &used {
        ledger.expect(Rule::Volumes, declared.contains(name), || format!("{FILE}: volume {name} is not declared"));
    }
    for name in &declared {
        ledger.expect(Rule::Volumes, used.contains(name), || format!("{FILE}: volume {name} is used by nobody"));
    }
}

/// Where official images keep their data.
fn data_path(name: &str, service: &Value, reference: &str, ledger: &mut Ledger) {
    let last = reference.rsplit('/').next().unwrap_or_default();
    let (image, tag) = last.split_once(':').unwrap_or((last, ""));
    let major: u32 = tag.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0);
    let path = match image {
        "postgres" if major >= 18 => "/var/lib/postgresql",
        "postgres" => "/var/lib/postgresql/data",
        "mysql" | "mariadb" => "/var/lib/mysql",
        "mongo" => "/data/db",
        "redis" | "valkey" => "/data",
        "rabbitmq" => "/var/lib/rabbitmq",
        _ => return,
    };
    let mounts = named_volumes(service);
    ledger.expect(Rule::DataPath, mounts.iter().any(|(_, target)| *target == path), || {
        format!("{FILE}: {name}: {reference} keeps its data in {path}, not in {mounts:?}")
    });
}
