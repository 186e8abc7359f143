//! The way from the browser to the process, drawn from the answers: three ports that are easily taken for one.

use leptos::prelude::*;

use crate::answers::AppField;
use crate::platforms::docker;
use crate::problem::ProblemKind;
use crate::project::HostPort;
use crate::stacks::start;
use crate::text::PagePhrase;
use crate::ui::prose::Prose;
use crate::ui::view::{Piece, memo, part, text, view};
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
    /// The process hears only itself.
    deaf: bool,
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
        let deaf = of_start.clone().any(|problem| matches!(problem.kind, ProblemKind::ListensOnLocalhost { .. }));
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
        Some(Way { outside, inside: app.port.number(), address, program, deaf, other_port, silent: !app.serves() })
    });
    let said = text(move || way.get().map(|way| in_words(&way).say(wizard.language.get())).unwrap_or_default());
    view! {
        <figure class="port-map">
            {part(move || way.get().filter(|way| !way.silent).map(|way| drawing(way, wizard.language.get())))}
            <figcaption><Prose text=said /></figcaption>
        </figure>
    }
}

fn in_words(way: &Way) -> PagePhrase {
    match &way.outside {
        _ if way.silent => PagePhrase::MapSilent,
        _ if way.deaf => PagePhrase::MapDeaf,
        _ if let Some(start) = way.other_port => PagePhrase::MapOtherPort { inside: way.inside, start },
        None => PagePhrase::MapUnpublished { inside: way.inside },
        Some((address, outside)) => {
            PagePhrase::MapWay { outside: *outside, inside: way.inside, only_here: address == "127.0.0.1" }
        }
    }
}

fn drawing(way: Way, language: crate::text::Language) -> Piece {
    let say = |label: PagePhrase| label.say(language);
    let (machine, typed) = match &way.outside {
        None => (say(PagePhrase::MapThisMachine).into_owned(), String::new()),
        Some((address, port)) => {
            let colon = if address.is_empty() { "" } else { ":" };
            (format!("{address}{colon}{port}"), way.address)
        }
    };
    let listens = if way.deaf { "127.0.0.1" } else { "0.0.0.0" };
    let program = way.program.unwrap_or_else(|| say(PagePhrase::MapProcess).into_owned());
    let listens = format!("{program} {listens}:{}", way.other_port.unwrap_or(way.inside));
    let closed = way.outside.is_none();
    let unheard = way.deaf || way.other_port.is_some();
    view! {
        <svg viewBox="0 0 280 244" aria-hidden="true">
            <rect x="50" y="1" width="180" height="34" rx="4" />
            <text x="140" y="22">{say(PagePhrase::MapBrowser)}</text>
            <path class:broken=closed d="M140 35v30m-4-6 4 6 4-6" />
            <text class="small" x="150" y="54">{typed}</text>
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
