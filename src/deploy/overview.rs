//! What the project is, in two tables and a list: apps, services, targets.

use super::document::{Document, anchor};
use super::{number, title};
use crate::guide::Guide;
use crate::platforms::compose::COMPOSE;
use crate::platforms::docker;
use crate::platforms::docker_hub::DOCKER_HUB;
use crate::project::{App, Project, Service};
use crate::syntax::markdown::{cell_code, cell_text};
use crate::text::{Label, Language};

pub fn write(document: &mut Document, project: &Project, guides: &[Guide]) {
    let language = document.language;
    let said = |labels: &[Label]| labels.iter().map(|label| label.say(language)).collect::<Vec<_>>();
    document.heading(2, "", Label::WhatThisIs.say(language));
    let mut columns = said(&[Label::App, Label::Folder, Label::MadeWith, Label::PortInside]);
    let here = [COMPOSE.id, DOCKER_HUB.id].iter().any(|platform| project.targets(platform));
    if here {
        columns.push(Label::OnThisMachine.say(language));
    }
    let mut rows: Vec<_> = project.apps.iter().flat_map(|app| app_rows(app, language)).collect();
    // The last cell is this machine's, where nothing runs with Heroku or Render alone.
    for row in &mut rows {
        row.truncate(columns.len());
    }
    document.table(&columns, &rows);
    let columns = said(&[Label::Service, Label::Kind, Label::Where, Label::Variable]);
    let rows: Vec<_> = project.services.iter().map(|service| service_row(project, service, language)).collect();
    document.table(&columns, &rows);
    if guides.len() > 1 {
        document.over(Label::WhereItGoes.say(language));
        document.bullets(&targets(project, guides));
    }
}

fn app_rows(app: &App, language: Language) -> Vec<Vec<String>> {
    let serves = app.serves();
    let port = if serves { app.port.to_string() } else { "-".to_owned() };
    let reached = docker::address_here(app).filter(|_| serves);
    let reached =
        reached.map_or_else(|| Label::NotPublished.say(language).to_owned(), |address| format!("<{address}>"));
    let made_with = cell_text(&made_with(app, language));
    let folder = cell_code(app.path.as_str());
    let mut rows = vec![vec![cell_text(app.name.as_str()), folder.clone(), made_with, port, reached]];
    for worker in &app.workers {
        let of = format!("{} {}", Label::WorkerOf.say(language), app.name);
        let (name, none) = (cell_text(worker.name.as_str()), "-".to_owned());
        rows.push(vec![name, folder.clone(), cell_text(&of), none.clone(), none]);
    }
    rows
}

/// "Python 3.14, Flask"; "Static site, Vite, Node.js 24".
fn made_with(app: &App, language: Language) -> String {
    let stack = app.stack.name.say(language);
    let version = [app.stack.language, &app.version].join(" ");
    let is_built = !app.framework.build.is_empty();
    let framework = app.framework.name.say(language);
    let words = if stack == app.stack.language {
        [&*version, framework, ""]
    } else {
        [stack, framework, if is_built { version.trim() } else { "" }]
    };
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
}

fn service_row(project: &Project, service: &Service, language: Language) -> Vec<String> {
    let (kind, place) = if service.external {
        (service.kind.name.to_owned(), Label::Elsewhere)
    } else {
        let place = if project.targets(COMPOSE.id) { Label::BesideTheApps } else { Label::SeeGuide };
        (format!("{} {}", service.kind.name, service.version.id), place)
    };
    let variable = cell_code(service.variable.as_str());
    vec![cell_text(service.name.as_str()), cell_text(&kind), place.say(language).to_owned(), variable]
}

fn targets(project: &Project, guides: &[Guide]) -> Vec<String> {
    let link = |(place, guide): (usize, &Guide)| {
        let heading = title(project, guide);
        let target = anchor(&format!("{} {heading}", number(guides, place)));
        format!("[{}](#{target})", cell_text(&heading))
    };
    guides.iter().enumerate().map(link).collect()
}
