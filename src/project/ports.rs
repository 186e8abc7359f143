//! Ports: inside the container as typed, on this machine separate from it and never twice the same.

use std::collections::HashSet;

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
    let mut taken = HashSet::new();
    for (row, app) in rows.iter().zip(apps.iter_mut()) {
        let Typed::Host(host) = typed(&row.host_port) else { continue };
        if let HostPort::Published { port, .. } = &host {
            taken.insert(port.number());
        }
        app.host = host;
    }
    for (row, app) in rows.iter().zip(apps.iter_mut()) {
        if !matches!(typed(&row.host_port), Typed::Host(_)) {
            let listens = app.serves() || !row.port.trim().is_empty();
            app.host = if listens { usual(app, &mut taken) } else { HostPort::Unpublished };
        }
    }
    // What is offered to one is free once all have theirs, and is offered to nobody else.
    for (place, row) in rows.iter().enumerate() {
        let question = apps[place].question(AppField::HostPort);
        match (typed(&row.host_port), &apps[place].host) {
            (Typed::Wrong(typed), host) => {
                // What holds meanwhile is its own already.
                let port =
                    if let HostPort::Published { port, .. } = host { port.number() } else { free_port(&mut taken) };
                let problem = Problem::error(question, ProblemKind::HostPort { typed });
                problems.push(problem.mend(question, format!("127.0.0.1:{port}")));
            }
            (Typed::Host(_), HostPort::Published { address, port }) => {
                let Some(problem) = fault(apps, place, port.number()) else { continue };
                let address = address.as_ref().map(|address| format!("{address}:")).unwrap_or_default();
                problems.push(problem.mend(question, format!("{address}{}", free_port(&mut taken))));
            }
            _ => {}
        }
    }
}

/// What is wrong with a typed port.
fn fault(apps: &[App], place: usize, port: u16) -> Option<Problem> {
    let question = apps[place].question(AppField::HostPort);
    let has_it = |app: &&App| matches!(&app.host, HostPort::Published { port: own, .. } if own.number() == port);
    if let Some(other) = apps[..place].iter().rev().find(has_it) {
        let kind = ProblemKind::HostPortTwice { port, other: other.name.to_string() };
        return Some(Problem::error(question, kind));
    }
    let kind = match port {
        port if MAC.contains(&port) => ProblemKind::HostPortOfMac { port },
        port if REFUSED.contains(&port) => ProblemKind::HostPortRefused { port },
        _ => return None,
    };
    Some(Problem::warning(question, kind))
}

enum Typed {
    Nothing,
    Host(HostPort),
    Wrong(String),
}

fn typed(text: &str) -> Typed {
    let text = text.trim();
    if text.is_empty() {
        return Typed::Nothing;
    }
    if text == "none" {
        return Typed::Host(HostPort::Unpublished);
    }
    let (address, port) = match text.rsplit_once(':') {
        Some((address, port)) => (Some(address), port),
        None => (None, text),
    };
    match Port::parse(port).filter(|_| address.is_none_or(is_ipv4)) {
        Some(port) => Typed::Host(HostPort::Published { address: address.map(str::to_owned), port }),
        None => Typed::Wrong(cut(text)),
    }
}

/// The container's own port where it is free and above 1024, else the next free one from 8000; on this machine only.
fn usual(app: &App, taken: &mut HashSet<u16>) -> HostPort {
    let own = app.port.number();
    let usable = own >= 1024 && !MAC.contains(&own) && !REFUSED.contains(&own) && taken.insert(own);
    let port = if usable { own } else { free_port(taken) };
    HostPort::Published {
        address: Some("127.0.0.1".to_owned()),
        port: Port::new(port).expect("ports are sought from 8000 up"),
    }
}

/// Taken from then on.
fn free_port(taken: &mut HashSet<u16>) -> u16 {
    (8000..=u16::MAX)
        .find(|port| !REFUSED.contains(port) && taken.insert(*port))
        .expect("there are fewer apps than ports")
}

fn is_ipv4(text: &str) -> bool {
    text.parse::<std::net::Ipv4Addr>().is_ok()
}
