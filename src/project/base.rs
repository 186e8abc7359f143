//! The base image: a variant of the stack, or a reference that the user wrote.

use super::read::cut;
use super::{AppName, Base};
use crate::answers::{AppAnswers, AppField};
use crate::fact::{DATA_DATE, Date};
use crate::problem::{Problem, ProblemKind};
use crate::question::Question;
use crate::stacks::{Family, Stack, Version};
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
            let what = format!("{} {}", stack.name, version.id);
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
    let kind = ProblemKind::Choice { typed: cut(typed), known, instead: default.id.to_owned() };
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
    problems: &mut Vec<Problem>,
) -> Base {
    let question = Question::App(index, AppField::Image);
    let typed = row.image.trim();
    let default = stack.variants.first().expect("every stack has a variant");
    let variant = if typed.is_empty() { Some(default) } else { stack.variant(typed) };
    if let Some(variant) = variant {
        if let Some(ends) = variant.ends {
            ended(variant.reference(version), ends.what, question, default.id, problems);
        }
        return Base { reference: variant.reference(version), variant: Some(variant), family: variant.family };
    }
    match image_reference::parse(typed) {
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
            Base { reference: default.reference(version), variant: Some(default), family: default.family }
        }
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
    ended(format!("{} {number}", stack.name), ends.what, question, &typed.replace(number, default.id), problems);
}

/// System packages by name; what is no name is told and left out.
pub(super) fn system_packages(
    index: usize,
    row: &AppAnswers,
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
    packages
}

/// A worker's or app's name, from what was typed.
pub(super) fn fallback_name(text: &str, otherwise: &str) -> AppName {
    AppName::mended(text, otherwise)
}
