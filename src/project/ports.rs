//! Ports: inside the container as typed, on this machine separate from it and never twice the same.

use std::collections::HashMap;

use super::read::cut;
use super::{App, HostPort, Port};
use crate::answers::{AppAnswers, AppField};
use crate::problem::{Problem, ProblemKind};
use crate::question::Question;

/// Taken by AirPlay on a Mac. Source: facts, syntax section 6.
const MAC: [u16; 2] = [5000, 7000];
/// Browsers refuse to open these: the WHATWG fetch standard's bad ports above 1024.
const REFUSED: [u16; 15] =
    [1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6667, 6668, 6669, 10080];

/// The port inside the container.
pub(super) fn inside(typed: &str, default: u16, question: Question, problems: &mut Vec<Problem>) -> Port {
    let default = Port::new(default).expect("no stack's port is 0");
    if typed.trim().is_empty() {
        return default;
    }
    let Some(port) = Port::parse(typed) else {
        let kind = ProblemKind::Port { typed: cut(typed.trim()), instead: default.number() };
        problems.push(Problem::error(question, kind).mend(question, default.to_string()));
        return default;
    };
    if port.number() < 1024 {
        let kind = ProblemKind::PortNeedsRights { port: port.number() };
        let instead = if port.number() == 80 { 8080 } else { default.number() };
        problems.push(Problem::warning(question, kind).mend(question, instead.to_string()));
    }
    port
}

/// Gives every app its place on this machine: typed ones first, then the default of the others, from 8000 up. A script
/// gets one when somebody typed a port for it: then it listens.
pub(super) fn publish(rows: &[AppAnswers], apps: &mut [App], problems: &mut Vec<Problem>) {
    let mut taken: HashMap<u16, String> = HashMap::new();
    for (row, app) in rows.iter().zip(apps.iter_mut()) {
        if let Some(host) = typed(&row.host_port, app, problems) {
            claim(&host, app, &mut taken, problems);
            app.host = host;
        }
    }
    for (row, app) in rows.iter().zip(apps.iter_mut()) {
        if row.host_port.trim().is_empty() || typed(&row.host_port, app, &mut Vec::new()).is_none() {
            let listens = app.serves() || !row.port.trim().is_empty();
            app.host = if listens { usual(app, &mut taken) } else { HostPort::Unpublished };
        }
    }
}

fn typed(text: &str, app: &App, problems: &mut Vec<Problem>) -> Option<HostPort> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    if text == "none" {
        return Some(HostPort::Unpublished);
    }
    let question = app.question(AppField::HostPort);
    let (address, port) = match text.rsplit_once(':') {
        Some((address, port)) => (Some(address), port),
        None => (None, text),
    };
    let address_fits = address.is_none_or(is_ipv4);
    let Some(port) = Port::parse(port).filter(|_| address_fits) else {
        let kind = ProblemKind::HostPort { typed: cut(text) };
        problems.push(Problem::error(question, kind).mend(question, "127.0.0.1:8000"));
        return None;
    };
    Some(HostPort::Published { address: address.map(str::to_owned), port })
}

fn claim(host: &HostPort, app: &App, taken: &mut HashMap<u16, String>, problems: &mut Vec<Problem>) {
    let HostPort::Published { port, address } = host else { return };
    let question = app.question(AppField::HostPort);
    let port = port.number();
    let free = free_port(taken, 8000);
    let mend = |free: u16| address.as_ref().map_or(free.to_string(), |address| format!("{address}:{free}"));
    if let Some(other) = taken.get(&port) {
        let kind = ProblemKind::HostPortTwice { port, other: other.clone() };
        problems.push(Problem::error(question, kind).mend(question, mend(free)));
    } else if MAC.contains(&port) {
        problems.push(Problem::warning(question, ProblemKind::HostPortOfMac { port }).mend(question, mend(free)));
    } else if REFUSED.contains(&port) {
        problems.push(Problem::warning(question, ProblemKind::HostPortRefused { port }).mend(question, mend(free)));
    }
    taken.insert(port, app.name.to_string());
}

/// The container's own port where it is free and above 1024, else the next free one from 8000; on this machine only.
fn usual(app: &App, taken: &mut HashMap<u16, String>) -> HostPort {
    let own = app.port.number();
    let usable = own >= 1024 && !MAC.contains(&own) && !REFUSED.contains(&own) && !taken.contains_key(&own);
    let port = if usable { own } else { free_port(taken, 8000) };
    taken.insert(port, app.name.to_string());
    HostPort::Published {
        address: Some("127.0.0.1".to_owned()),
        port: Port::new(port).expect("ports are sought from 8000 up"),
    }
}

fn free_port(taken: &HashMap<u16, String>, from: u16) -> u16 {
    (from..=u16::MAX)
        .find(|port| !taken.contains_key(port) && !REFUSED.contains(port))
        .expect("there are fewer apps than ports")
}

fn is_ipv4(text: &str) -> bool {
    text.parse::<std::net::Ipv4Addr>().is_ok()
}
