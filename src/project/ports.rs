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
    let typed: Vec<_> = rows.iter().map(|row| typed(&row.host_port)).collect();
    let mut told = Vec::new();
    for (typed, app) in typed.iter().zip(apps.iter_mut()) {
        if let Typed::Host(host) = typed {
            app.host = host.clone();
            told.extend(claim(host, app, &mut taken).map(|problem| (app.index, problem)));
        }
    }
    for ((row, typed), app) in rows.iter().zip(&typed).zip(apps.iter_mut()) {
        if !matches!(typed, Typed::Host(_)) {
            let listens = app.serves() || !row.port.trim().is_empty();
            app.host = if listens { usual(app, &mut taken) } else { HostPort::Unpublished };
        }
        if let Typed::Wrong(text) = typed {
            let kind = ProblemKind::HostPort { typed: text.clone() };
            told.push((app.index, Problem::error(app.question(AppField::HostPort), kind)));
        }
    }
    told.sort_by_key(|(index, _)| *index);
    // What is offered to one is free once all have theirs, and is offered to nobody else.
    for (index, problem) in told {
        let app = &apps[index];
        let offered = match (&problem.kind, &app.host) {
            // What holds meanwhile is its own already.
            (ProblemKind::HostPort { .. }, HostPort::Published { port, .. }) => format!("127.0.0.1:{port}"),
            _ => other(app, &mut taken),
        };
        problems.push(problem.mend(app.question(AppField::HostPort), offered));
    }
}

/// A port that nobody has, at the address that was typed.
fn other(app: &App, taken: &mut HashMap<u16, String>) -> String {
    let free = free_port(taken, 8000);
    taken.insert(free, app.name.to_string());
    match &app.host {
        HostPort::Published { address: None, .. } => free.to_string(),
        HostPort::Published { address: Some(address), .. } => format!("{address}:{free}"),
        HostPort::Unpublished => format!("127.0.0.1:{free}"),
    }
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

/// Takes the port, and says what is wrong with it.
fn claim(host: &HostPort, app: &App, taken: &mut HashMap<u16, String>) -> Option<Problem> {
    let HostPort::Published { port, .. } = host else { return None };
    let question = app.question(AppField::HostPort);
    let port = port.number();
    match taken.insert(port, app.name.to_string()) {
        Some(other) => Some(Problem::error(question, ProblemKind::HostPortTwice { port, other })),
        None if MAC.contains(&port) => Some(Problem::warning(question, ProblemKind::HostPortOfMac { port })),
        None if REFUSED.contains(&port) => Some(Problem::warning(question, ProblemKind::HostPortRefused { port })),
        None => None,
    }
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
