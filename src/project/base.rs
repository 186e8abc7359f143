//! The base image: a variant of the stack, or a reference that the user wrote.

use super::read::cut;
use super::{App, AppName, Base, Server};
use crate::answers::{AppAnswers, AppField};
use crate::fact::{DATA_DATE, Date};
use crate::problem::{Problem, ProblemKind};
use crate::question::Question;
use crate::stacks::{self, Family, Stack, Variant, Version};
use crate::syntax::image_reference;

/// The version as typed, or the stack's default; with what is known of it.
pub(super) fn version(
    index: usize,
    row: &AppAnswers,
    stack: &'static Stack,
    problems: &mut Vec<Problem>,
) -> (String, Option<&'static Version>) {
    let question = Question::App(index, AppField::Version);
    let typed = row.version.trim();
    let Some(default) = stack.versions.first() else {
        return (String::new(), None);
    };
    if typed.is_empty() {
        return (default.id.to_owned(), Some(default));
    }
    if let Some(version) = stack.version(typed) {
        if let Some(ends) = version.ends {
            let what = format!("{} {}", stack.language, version.id);
            ended(what, ends.what, question, default.id, problems);
        }
        return (version.id.to_owned(), Some(version));
    }
    let known: Vec<_> = stack.versions.iter().map(|version| version.id).collect();
    // It becomes part of a tag, so it must be able to stand in one.
    if image_reference::parse(&format!("x:{typed}-slim")).is_ok_and(|image| image.digest.is_none())
        && typed != "latest"
    {
        let kind = ProblemKind::VersionNotKnown { typed: cut(typed), known };
        problems.push(Problem::warning(question, kind).mend(question, default.id));
        return (typed.to_owned(), None);
    }
    let kind = ProblemKind::choice(typed, &known, default.id);
    problems.push(Problem::error(question, kind).mend(question, default.id));
    (default.id.to_owned(), Some(default))
}

/// Says when something has ended, or is about to.
fn ended(what: String, ends: Date, question: Question, instead: &str, problems: &mut Vec<Problem>) {
    let half_a_year = Date::new(DATA_DATE.year + 1, 5, 20);
    let problem = if ends < DATA_DATE {
        Problem::warning(question, ProblemKind::Ended { what, ended: ends })
    } else if ends < half_a_year {
        Problem::warning(question, ProblemKind::Ending { what, ends })
    } else {
        return;
    };
    problems.push(problem.mend(question, instead));
}

pub(super) fn base(
    index: usize,
    row: &AppAnswers,
    stack: &'static Stack,
    version: &str,
    server: Server,
    problems: &mut Vec<Problem>,
) -> Base {
    let question = Question::App(index, AppField::Image);
    let typed = row.image.trim();
    let default = stack.default_variant(server);
    // A variant's whole reference means the variant.
    let written_out = || stack.variants.iter().find(|variant| variant.reference(version) == typed);
    let variant = if typed.is_empty() { Some(default) } else { stack.variant(typed).or_else(written_out) };
    if let Some(variant) = variant {
        if !variant.exists_for(version) {
            let others = stack.variants.iter().filter(|variant| variant.exists_for(version));
            let known: Vec<_> = others.map(|variant| variant.id).collect();
            let kind = ProblemKind::choice(typed, &known, default.id);
            problems.push(Problem::error(question, kind).mend(question, default.id));
            return described(default, version);
        }
        if let Some(ends) = variant.ends {
            ended(variant.reference(version), ends.what, question, default.id, problems);
        }
        return described(variant, version);
    }
    match image_reference::parse(typed) {
        Ok(_) if stack.needs_shell && Family::of_reference(typed).shell.is_none() => {
            let problem = Problem::error(question, ProblemKind::NoShell { image: cut(typed) });
            problems.push(problem.mend(question, default.id));
            described(default, version)
        }
        Ok(image) => {
            let floating = image.tag.as_deref().is_none_or(|tag| tag == "latest");
            if image.digest.is_none() && floating && typed != "scratch" {
                let kind = ProblemKind::ImageWithoutVersion { image: cut(typed) };
                problems.push(Problem::warning(question, kind).mend(question, default.id));
            }
            ended_python(typed, question, problems);
            Base { reference: typed.to_owned(), variant: None, family: Family::of_reference(typed) }
        }
        Err(_) => {
            let lower = typed.to_ascii_lowercase();
            let problem = Problem::error(question, ProblemKind::Image { typed: cut(typed) });
            let mend = if image_reference::parse(&lower).is_ok() { lower.as_str() } else { default.id };
            problems.push(problem.mend(question, mend));
            described(default, version)
        }
    }
}

fn described(variant: &'static Variant, version: &str) -> Base {
    Base { reference: variant.reference(version), variant: Some(variant), family: variant.family }
}

/// The web server inside the image, where the image says which: then another answer cannot hold.
pub(super) fn server(
    index: usize,
    row: &AppAnswers,
    base: &Base,
    asked: Server,
    problems: &mut Vec<Problem>,
) -> Server {
    let by_name = || base.reference.contains("caddy").then_some(Server::Caddy);
    let Some(inside) = base.variant.map_or_else(by_name, |variant| variant.server) else { return asked };
    if inside == asked || row.server.trim().is_empty() {
        return inside;
    }
    let question = Question::App(index, AppField::Server);
    let known: Vec<_> = Server::ALL.iter().filter(|(_, server)| *server == inside).map(|(id, _)| *id).collect();
    let instead = known.first().copied().unwrap_or_default();
    let kind = ProblemKind::choice(row.server.trim(), &known, instead);
    let image = Question::App(index, AppField::Image);
    problems.push(Problem::error(question, kind).mend(question, instead).mend(image, ""));
    inside
}

/// Commands need a shell to run them while the image is built.
pub(super) fn without_shell(app: &App, problems: &mut Vec<Problem>) {
    let fields = [(AppField::Install, &app.install), (AppField::Build, &app.build)];
    let image = app.question(AppField::Image);
    // A stage with a shell builds for Node.js.
    if app.base.family.shell.is_some() || app.stack.id == "node" {
        return;
    }
    for (field, _) in fields.iter().filter(|(_, command)| command.is_some()) {
        let kind = ProblemKind::NoShell { image: app.base.reference.clone() };
        let problem = Problem::error(app.question(*field), kind);
        problems.push(problem.mend(app.question(*field), "").mend(image, app.stack.variants[0].id));
    }
}

/// A reference to another stack's image of a version that has ended: `python:3.7-alpine`, `node:20`.
fn ended_python(typed: &str, question: Question, problems: &mut Vec<Problem>) {
    let name = typed.rsplit('/').next().unwrap_or(typed);
    let Some((image, tag)) = name.split_once(':') else { return };
    let Some(stack) = crate::stacks::by_id(image) else { return };
    let number = tag.split('-').next().unwrap_or(tag);
    let Some(default) = stack.versions.first() else { return };
    let Some(ends) = stack.version(number).and_then(|version| version.ends) else { return };
    ended(
        format!("{} {number}", stack.language),
        ends.what,
        question,
        &typed.replace(number, default.id),
        problems,
    );
}

/// System packages by name; what is no name is told and left out.
pub(super) fn system_packages(
    index: usize,
    row: &AppAnswers,
    stack: &Stack,
    base: &Base,
    problems: &mut Vec<Problem>,
) -> Vec<String> {
    let question = Question::App(index, AppField::SystemPackages);
    let mut packages: Vec<String> = Vec::new();
    for word in crate::question::words(&row.system_packages) {
        let fits = word.len() <= 100
            && word.starts_with(|first: char| first.is_ascii_alphanumeric())
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-._".contains(&byte));
        if !fits {
            problems.push(Problem::error(question, ProblemKind::SystemPackage { typed: cut(word) }));
        } else if !packages.iter().any(|package| package == word) {
            packages.push(word.to_owned());
        }
    }
    if !packages.is_empty() && base.family.system_packages == crate::stacks::SystemPackages::Absent {
        let kind = ProblemKind::NoSystemPackages { image: base.reference.clone() };
        problems.push(Problem::error(question, kind).mend(question, ""));
        packages.clear();
    }
    packages.sort();
    if stack.id != stacks::image::IMAGE.id {
        libraries_left_behind(&packages, base, question, problems);
    }
    packages
}

/// Headers stay in the stage that compiles; the library that they are for must be in the image that ships.
fn libraries_left_behind(packages: &[String], base: &Base, question: Question, problems: &mut Vec<Problem>) {
    for headers in packages {
        let library = stacks::library_of(headers, base.family);
        let Some(library) = library.filter(|library| !packages.iter().any(|package| package == library)) else {
            continue;
        };
        let kind = ProblemKind::LibraryLeftBehind { headers: headers.clone(), library };
        let both = [&packages.join(" "), " ", library].concat();
        problems.push(Problem::warning(question, kind).mend(question, both));
    }
}

/// A worker's or app's name, from what was typed.
pub(super) fn fallback_name(text: &str, otherwise: &str) -> AppName {
    AppName::mended(text, otherwise)
}
