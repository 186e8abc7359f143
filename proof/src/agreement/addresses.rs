//! Every address that an app is given leads to a service of the same file, by its port, user, password and database; or
//! to a file in a volume of its own.

use yaml_serde::Value;

use super::compose::{FILE, image_of};
use super::start::exposed;
use super::{Ledger, Rule};
use crate::written::env::entries as env_entries;
use crate::written::tree::{at, entries, list, text};
use crate::written::{Image, Written};

/// The pieces of `scheme://user:password@host:port/rest`.
#[derive(Debug, Default, PartialEq, Eq)]
struct Address {
    user: String,
    password: String,
    host: String,
    port: String,
    database: String,
}

pub fn judge(written: &Written, images: &[Image], ledger: &mut Ledger) {
    let file = written.yaml(FILE);
    let services = at(&file, &["services"]);
    let (filled, _) = env_entries(written.text(".env").unwrap_or_default());
    for (name, service) in entries(services) {
        for (variable, value) in entries(at(service, &["environment"])) {
            let Some(value) = value.as_str() else { continue };
            // A whole address may stand in .env.
            let from_env = filled.iter().find(|entry| value.starts_with(&format!("${{{}:", entry.name)));
            let value = from_env.map_or(value, |entry| entry.value.as_str());
            let Some(address) = read(value) else { continue };
            if address.user.is_empty() && address.password.is_empty() && address.host.contains('.') {
                continue;
            }
            let place = format!("{FILE}: {name}: {variable}");
            if address.host.is_empty() {
                in_volume(&place, &address, service, ledger);
            } else {
                one(&place, &address, services, images, ledger);
            }
        }
    }
}

/// `sqlite:////app/data/shop.db`: what follows the host is the file.
fn in_volume(place: &str, address: &Address, service: &Value, ledger: &mut Ledger) {
    let mounts = list(at(service, &["volumes"])).iter().filter_map(Value::as_str);
    let mut folders = mounts.filter_map(|mount| mount.split(':').nth(1));
    let file = format!("/{}", address.database.trim_start_matches('/'));
    let is_kept = folders.any(|folder| file.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')));
    ledger.expect(Rule::Address, is_kept, || format!("{place}: {file} lies in no volume"));
}

fn one(place: &str, address: &Address, services: &Value, images: &[Image], ledger: &mut Ledger) {
    let service = at(services, &[&address.host]);
    ledger.expect(Rule::Address, !service.is_null(), || format!("{place}: no service is called {}", address.host));
    if service.is_null() {
        return;
    }
    let image = image_of(services, service, images);
    let port = image.and_then(exposed).unwrap_or_else(|| known_port(text(service, "image")).to_owned());
    ledger.expect(Rule::Address, address.port == port, || {
        format!("{place}: {} listens on {port}, not on {}", address.host, address.port)
    });
    if image.is_some() {
        return;
    }
    let environment = at(service, &["environment"]);
    let command = list(at(service, &["command"])).iter();
    let texts = entries(environment).into_iter().map(|(_, value)| value).chain(command);
    let texts: Vec<&str> = texts.filter_map(Value::as_str).collect();
    ledger.expect(
        Rule::Address,
        address.password.starts_with("${") && texts.contains(&address.password.as_str()),
        || format!("{place}: the password {} is not the one of {}", address.password, address.host),
    );
    let says = |ends: &[&str]| {
        let keys = entries(environment).into_iter();
        keys.filter(|(key, _)| ends.iter().any(|end| key.ends_with(end))).find_map(|(_, value)| value.as_str())
    };
    if let Some(user) = says(&["_USER", "_USERNAME"]) {
        ledger.expect(Rule::Address, address.user == user, || {
            format!("{place}: {} knows the user {user}, not {}", address.host, address.user)
        });
    }
    if let Some(database) = says(&["_DB", "_DATABASE"]).filter(|_| !address.database.is_empty()) {
        ledger.expect(Rule::Address, address.database == database, || {
            format!("{place}: {} has the database {database}, not {}", address.host, address.database)
        });
    }
}

fn known_port(reference: &str) -> &'static str {
    let last = reference.rsplit('/').next().unwrap_or_default();
    match last.split(':').next().unwrap_or_default() {
        "postgres" => "5432",
        "mysql" | "mariadb" => "3306",
        "redis" | "valkey" => "6379",
        "mongo" => "27017",
        "rabbitmq" => "5672",
        _ => "",
    }
}

fn read(value: &str) -> Option<Address> {
    let (_, rest) = value.split_once("://")?;
    let (access, rest) = match rest.rsplit_once('@') {
        Some((access, rest)) => (access, rest),
        None => ("", rest),
    };
    let (user, password) = access.split_once(':').unwrap_or((access, ""));
    let (door, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (host, port) = door.split_once(':').unwrap_or((door, ""));
    Some(Address {
        user: user.to_owned(),
        password: password.to_owned(),
        host: host.to_owned(),
        port: port.to_owned(),
        database: path.split('?').next().unwrap_or_default().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_lies_in_a_volume() {
        let service: Value = yaml_serde::from_str("volumes: [\"web-data:/app/data\"]").expect("this is YAML");
        for (value, faults) in [
            ("sqlite:////app/data/shop.db", 0),
            ("sqlite:////app/database/shop.db", 1),
            ("sqlite:////app/shop.db", 1),
            ("sqlite:///shop.db", 1),
        ] {
            let mut ledger = Ledger::default();
            in_volume("here", &read(value).expect("an address"), &service, &mut ledger);
            assert_eq!(ledger.findings.len(), faults, "{value}");
        }
    }

    #[test]
    fn addresses_are_taken_apart() {
        let address = read("postgresql://app:${P:?.env}@db:5432/shop?x=1");
        let address = address.map(|it| (it.user, it.password, it.host, it.port, it.database));
        let meant = ("app", "${P:?.env}", "db", "5432", "shop");
        assert_eq!(address, Some((meant.0.into(), meant.1.into(), meant.2.into(), meant.3.into(), meant.4.into())));
        assert_eq!(read("http://api:8000").map(|it| (it.host, it.port)), Some(("api".into(), "8000".into())));
        assert_eq!(read("plain"), None);
    }
}
