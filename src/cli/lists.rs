//! `list`: what can be chosen and what is asked, for people and for programs.

use serde::Serialize;

use slipway::fact::{Date, Fact};
use slipway::question_path;
use slipway::stacks::{Libc, Stack, SystemPackages, Variant};
use slipway::text::phrase::QuestionPhrase;
use slipway::text::{Language, Phrase, TerminalPhrase};
use slipway::{platforms, services, stacks};

use super::fault::print;
use super::{ListFormat, Listed};

pub fn print_list(what: Listed, format: ListFormat, language: Language) {
    match (what, format) {
        (Listed::Stacks, ListFormat::Text) => print(&stacks_text(language)),
        (Listed::Stacks, ListFormat::Json) => {
            json(&stacks::ALL.iter().map(|stack| StackOut::new(stack, language)).collect::<Vec<_>>());
        }
        (Listed::Services, ListFormat::Text) => print(&services_text(language)),
        (Listed::Services, ListFormat::Json) => json(&services_out(language)),
        (Listed::Platforms, ListFormat::Text) => print(&platforms_text(language)),
        (Listed::Platforms, ListFormat::Json) => json(&platforms_out(language)),
        (Listed::Questions, ListFormat::Text) => print(&questions_text(language)),
        (Listed::Questions, ListFormat::Json) => json(&questions_out(language)),
    }
}

fn json(list: &impl Serialize) {
    let text = serde_json::to_string_pretty(list).expect("texts, numbers and lists are always JSON");
    print(&format!("{text}\n"));
}

#[derive(Serialize)]
struct StackOut {
    id: &'static str,
    name: &'static str,
    about: String,
    port: u16,
    versions: Vec<VersionOut>,
    images: Vec<ImageOut>,
    frameworks: Vec<FrameworkOut>,
    packages: &'static [&'static str],
}

#[derive(Serialize)]
struct VersionOut {
    id: &'static str,
    /// The last day with fixes, where it is known.
    ends: Option<String>,
}

#[derive(Serialize)]
struct ImageOut {
    id: &'static str,
    /// For the default version.
    reference: String,
    /// Compressed download of the default version, where it is known.
    megabytes: Option<f64>,
    ends: Option<String>,
    libc: Option<&'static str>,
    shell: Option<&'static str>,
    system_packages: Option<&'static str>,
    about: String,
}

#[derive(Serialize)]
struct FrameworkOut {
    id: &'static str,
    name: &'static str,
    about: String,
    start: &'static str,
    health: &'static str,
}

fn say(phrase: Phrase, language: Language) -> String {
    phrase.say(language).into_owned()
}

fn day(fact: Option<Fact<Date>>) -> Option<String> {
    fact.map(|fact| fact.what.to_string())
}

fn megabytes(fact: Option<Fact<u32>>) -> Option<f64> {
    fact.map(|fact| f64::from(fact.what) / 10.0)
}

impl StackOut {
    fn new(stack: &'static Stack, language: Language) -> Self {
        let version = stack.versions.first().map_or("", |version| version.id);
        Self {
            id: stack.id,
            name: stack.name.say(language),
            about: say(stack.about, language),
            port: stack.port,
            versions: stack
                .versions
                .iter()
                .map(|version| VersionOut { id: version.id, ends: day(version.ends) })
                .collect(),
            images: stack.variants.iter().map(|variant| ImageOut::new(variant, version, language)).collect(),
            frameworks: stack
                .frameworks
                .iter()
                .map(|framework| FrameworkOut {
                    id: framework.id,
                    name: framework.name.say(language),
                    about: say(framework.about, language),
                    start: framework.start,
                    health: framework.health,
                })
                .collect(),
            packages: stack.packages,
        }
    }
}

impl ImageOut {
    fn new(variant: &'static Variant, version: &str, language: Language) -> Self {
        Self {
            id: variant.id,
            reference: variant.reference(version),
            megabytes: megabytes(variant.size(version)),
            ends: day(variant.ends),
            libc: match variant.family.libc {
                Libc::Glibc => Some("glibc"),
                Libc::Musl => Some("musl"),
                Libc::Absent | Libc::Unknown => None,
            },
            shell: variant.family.shell,
            system_packages: match variant.family.system_packages {
                SystemPackages::Apt => Some("apt"),
                SystemPackages::Apk => Some("apk"),
                SystemPackages::Tdnf => Some("tdnf"),
                SystemPackages::Absent => None,
            },
            about: say(variant.about, language),
        }
    }
}

/// A heading, and what belongs to it below: `python  A web app, …`.
fn heading(id: &str, about: &str) -> String {
    format!("{id:<12}  {about}\n")
}

fn line(head: &TerminalPhrase, language: Language, items: &[&str]) -> String {
    if items.is_empty() {
        return String::new();
    }
    format!("{:14}{:<12}{}\n", "", head.say(language), items.join(", "))
}

fn stacks_text(language: Language) -> String {
    let stack = |stack: &&'static Stack| {
        let versions: Vec<_> = stack.versions.iter().map(|version| version.id).collect();
        let images: Vec<_> = stack.variants.iter().map(|variant| variant.id).collect();
        let frameworks: Vec<_> = stack.frameworks.iter().map(|framework| framework.id).collect();
        [
            heading(stack.id, &stack.about.say(language)),
            line(&TerminalPhrase::Versions, language, &versions),
            line(&TerminalPhrase::Images, language, &images),
            line(&TerminalPhrase::Frameworks, language, &frameworks),
            line(&TerminalPhrase::PackageManagers, language, stack.packages),
            line(&TerminalPhrase::Port, language, &[&stack.port.to_string()]),
        ]
        .concat()
    };
    stacks::ALL.iter().map(stack).collect()
}

#[derive(Serialize)]
struct ServiceOut {
    id: &'static str,
    name: &'static str,
    about: String,
    usual_name: &'static str,
    port: u16,
    variable: &'static str,
    example: &'static str,
    versions: Vec<ServiceVersionOut>,
}

#[derive(Serialize)]
struct ServiceVersionOut {
    id: &'static str,
    image: &'static str,
    ends: Option<String>,
    megabytes: Option<f64>,
}

fn services_out(language: Language) -> Vec<ServiceOut> {
    let version = |version: &services::ServiceVersion| ServiceVersionOut {
        id: version.id,
        image: version.image,
        ends: day(version.ends),
        megabytes: megabytes(version.size),
    };
    let service = |kind: &&'static services::ServiceKind| ServiceOut {
        id: kind.id,
        name: kind.name,
        about: say(kind.about, language),
        usual_name: kind.usual_name,
        port: kind.port,
        variable: kind.variable,
        example: kind.example,
        versions: kind.versions.iter().map(version).collect(),
    };
    services::ALL.iter().map(service).collect()
}

fn services_text(language: Language) -> String {
    let service = |kind: &&'static services::ServiceKind| {
        let versions: Vec<_> = kind.versions.iter().map(|version| version.id).collect();
        heading(kind.id, &kind.about.say(language)) + &line(&TerminalPhrase::Versions, language, &versions)
    };
    services::ALL.iter().map(service).collect()
}

#[derive(Serialize)]
struct PlatformOut {
    id: &'static str,
    name: &'static str,
    about: String,
    traits: Vec<String>,
}

fn platforms_out(language: Language) -> Vec<PlatformOut> {
    let platform = |platform: &&'static platforms::Platform| PlatformOut {
        id: platform.id,
        name: platform.name,
        about: say(platform.about, language),
        traits: platform.traits.iter().map(|phrase| say(*phrase, language)).collect(),
    };
    platforms::ALL.iter().map(platform).collect()
}

fn platforms_text(language: Language) -> String {
    let platform = |platform: PlatformOut| {
        let traits = platform.traits.iter().map(|phrase| format!("{:14}{phrase}\n", ""));
        heading(platform.id, &platform.about) + &traits.collect::<String>()
    };
    platforms_out(language).into_iter().map(platform).collect()
}

#[derive(Serialize)]
struct QuestionOut {
    path: String,
    title: String,
    why: String,
}

fn questions_out(language: Language) -> Vec<QuestionOut> {
    let question = |(asked, path)| QuestionOut {
        path,
        title: say(QuestionPhrase::Title(asked).into(), language),
        why: say(QuestionPhrase::Why(asked).into(), language),
    };
    question_path::every().into_iter().map(question).collect()
}

fn questions_text(language: Language) -> String {
    let question =
        |question: QuestionOut| format!("{:<36}  {}\n{:38}{}\n", question.path, question.title, "", question.why);
    questions_out(language).into_iter().map(question).collect()
}
