//! The way from the browser to the process, drawn from the answers: three ports that are easily taken for one.

use leptos::prelude::*;

use crate::answers::AppField;
use crate::platforms::docker;
use crate::problem::ProblemKind;
use crate::project::HostPort;
use crate::stacks::start::{self, Listens};
use crate::text::PagePhrase;
use crate::ui::prose::Prose;
use crate::ui::view::{Piece, flag, memo, part, text, view};
use crate::ui::wizard::use_wizard;

/// What the drawing is made from.
#[derive(Clone, PartialEq, Eq)]
struct Way {
    /// Where this machine listens; `None` where nothing is published.
    outside: Option<(String, u16)>,
    inside: u16,
    /// What to open in a browser.
    address: String,
    /// `None` where nobody can tell.
    program: Option<String>,
    listens: Listens,
    /// The process listens somewhere else.
    other_port: Option<u16>,
    /// The process answers nobody.
    silent: bool,
}

#[component]
pub fn PortMap() -> Piece {
    let wizard = use_wizard();
    let way = memo(move || {
        let plan = wizard.plan.read();
        let app = plan.project.apps.get(wizard.app())?;
        let asked = app.question(AppField::Start);
        let mut of_start = plan.problems.iter().filter(|problem| problem.question == asked);
        let other_port = of_start.find_map(|problem| match problem.kind {
            ProblemKind::StartOnOtherPort { start, .. } => Some(start),
            _ => None,
        });
        let outside = match &app.host {
            HostPort::Unpublished => None,
            HostPort::Published { address, port } => Some((address.clone().unwrap_or_default(), port.number())),
        };
        let program = match app.stack.id {
            "static" => Some(plan.project.holds(app.question(AppField::Server))),
            _ => start::program(&plan.project.holds(asked)),
        };
        let program = program.map(|program| program.chars().take(16).collect());
        let address = docker::address_here(app).unwrap_or_default();
        let listens = start::listens(app);
        Some(Way {
            outside,
            inside: app.port.number(),
            address,
            program,
            listens,
            other_port,
            silent: !app.serves(),
        })
    });
    let said = text(move || {
        let phrases = way.get().map(|way| in_words(&way)).unwrap_or_default();
        let said: Vec<_> = phrases.iter().map(|phrase| phrase.say(wizard.language.get())).collect();
        said.join(" ")
    });
    let unheard = flag(move || way.get().is_some_and(|way| way.is_unheard()));
    view! {
        <figure class="port-map" class:unheard=unheard>
            {part(move || way.get().filter(|way| !way.silent).map(|way| drawing(way, wizard.language.get())))}
            <figcaption><Prose text=said /></figcaption>
        </figure>
    }
}

impl Way {
    /// Nobody outside the container gets an answer.
    fn is_unheard(&self) -> bool {
        !self.silent && (matches!(self.listens, Listens::Only(_)) || self.other_port.is_some())
    }

    /// The process as it is drawn; its program only where there is room.
    fn process(&self, program: &str) -> String {
        let host = match &self.listens {
            Listens::Everywhere => "0.0.0.0",
            Listens::Only(hosts) => hosts.first().map_or("", |host| &host.text),
            Listens::Unsaid => "",
        };
        let address = format!("{host}:{}", self.other_port.unwrap_or(self.inside));
        if program.len() + address.len() > 28 { address } else { format!("{program} {address}") }
    }
}

fn in_words(way: &Way) -> Vec<PagePhrase> {
    if way.silent {
        return vec![PagePhrase::MapSilent];
    }
    let mut said = Vec::new();
    if let Listens::Only(hosts) = &way.listens {
        let host = hosts.first().map(|host| (host.text.clone(), host.local));
        said.extend(host.map(|(address, local)| PagePhrase::MapDeaf { address, local }));
    }
    said.extend(way.other_port.map(|start| PagePhrase::MapOtherPort { inside: way.inside, start }));
    if said.is_empty() {
        said.push(match &way.outside {
            None => PagePhrase::MapUnpublished { inside: way.inside },
            Some((address, outside)) => PagePhrase::MapWay {
                outside: *outside,
                inside: way.inside,
                everywhere: way.listens == Listens::Everywhere,
                only_here: address == "127.0.0.1",
            },
        });
    }
    said
}

fn drawing(way: Way, language: crate::text::Language) -> Piece {
    let say = |label: PagePhrase| label.say(language);
    let (machine, typed) = match &way.outside {
        None => (say(PagePhrase::MapThisMachine).into_owned(), String::new()),
        Some((address, port)) => {
            let colon = if address.is_empty() { "" } else { ":" };
            (format!("{address}{colon}{port}"), way.address.clone())
        }
    };
    let listens = match &way.program {
        Some(program) => way.process(program),
        None => way.process(&say(PagePhrase::MapProcess)),
    };
    // One line has room for `http://localhost:65535`.
    let (scheme, host) = typed.split_at(if typed.len() > 22 { "http://".len() } else { 0 });
    let (scheme, host) = (scheme.to_owned(), host.to_owned());
    let host_at = if scheme.is_empty() { "54" } else { "60" };
    let closed = way.outside.is_none();
    let unheard = way.is_unheard();
    view! {
        <svg viewBox="0 0 280 244" aria-hidden="true">
            <rect x="50" y="1" width="180" height="34" rx="4" />
            <text x="140" y="22">{say(PagePhrase::MapBrowser)}</text>
            <path class:broken=closed d="M140 35v30m-4-6 4 6 4-6" />
            <text class="small" x="150" y="48">{scheme}</text>
            <text class="small" x="150" y=host_at>{host}</text>
            <rect x="50" y="66" width="180" height="34" rx="4" />
            <text x="140" y="87" class="code">{machine}</text>
            <path class:broken=closed d="M140 100v38m-4-6 4 6 4-6" />
            <rect class="container" x="10" y="120" width="260" height="122" rx="6" />
            <text class="small" x="20" y="137">{say(PagePhrase::MapContainer)}</text>
            <rect x="90" y="139" width="100" height="30" rx="15" />
            <text x="140" y="158" class="code">{format!(":{}", way.inside)}</text>
            <path class:broken=unheard d="M140 169v30m-4-6 4 6 4-6" />
            <rect class="you" x="30" y="200" width="220" height="34" rx="4" />
            <text x="140" y="221" class="code">{listens}</text>
        </svg>
    }
}
