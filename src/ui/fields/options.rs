//! What can be chosen: one function for each question that has a list. They read the plan and say it in the page's
//! language.

use crate::answers::{AppField, EnvField, ServiceField};
use crate::fact::{Date, Fact};
use crate::plan::Plan;
use crate::platforms;
use crate::project::{App, Server, Service};
use crate::question::{Question, words};
use crate::services;
use crate::sheet::Comments;
use crate::stacks::{self, Libc, SystemPackages, Variant};
use crate::text::{Language, PagePhrase};

/// A choice as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub name: String,
    /// The name is what stands in a file.
    pub code: bool,
    pub about: String,
    /// Beside the name: a size.
    pub aside: String,
    /// Its size in percent of the largest.
    pub weight: Option<u32>,
    pub traits: Vec<String>,
    /// Not on the list: the user writes it.
    pub own: bool,
}

pub type Options = fn(&Plan, Question, Language) -> Vec<Choice>;

impl Choice {
    fn new(value: &str, name: impl Into<String>) -> Self {
        Self { value: value.to_owned(), name: name.into(), ..Self::default() }
    }

    fn about(self, about: impl Into<String>) -> Self {
        Self { about: about.into(), ..self }
    }

    fn own(label: &PagePhrase, language: Language) -> Self {
        Self { own: true, ..Self::new("", label.say(language)) }
    }
}

fn of_app(plan: &Plan, question: Question) -> Option<&App> {
    match question {
        Question::App(app, _) | Question::Env(app, ..) => plan.project.apps.get(app),
        _ => None,
    }
}

fn of_service(plan: &Plan, question: Question) -> Option<&Service> {
    match question {
        Question::Service(row, _) => plan.project.services.iter().find(|service| service.index == row),
        _ => None,
    }
}

pub fn stack(_: &Plan, _: Question, language: Language) -> Vec<Choice> {
    stacks::ALL
        .iter()
        .map(|stack| Choice::new(stack.id, stack.name.say(language)).about(stack.about.say(language)))
        .collect()
}

pub fn framework(plan: &Plan, question: Question, language: Language) -> Vec<Choice> {
    let list = of_app(plan, question).map_or(&[][..], |app| app.stack.frameworks);
    list.iter().map(|one| Choice::new(one.id, one.name.say(language)).about(one.about.say(language))).collect()
}

pub fn version(plan: &Plan, question: Question, language: Language) -> Vec<Choice> {
    let list = of_app(plan, question).map_or(&[][..], |app| app.stack.versions);
    let mut ids: Vec<&str> = Vec::new();
    // The catalogue begins with what holds by itself; here the newest comes first. 3.14 is longer than 3.9.
    for id in list.iter().map(|version| version.id) {
        let place = ids.iter().position(|other| (id.len(), id) > (other.len(), other)).unwrap_or(ids.len());
        ids.insert(place, id);
    }
    let known = ids.into_iter().map(|id| Choice::new(id, id));
    known.chain([Choice::own(&PagePhrase::Another, language)]).collect()
}

/// The variants of the base image, each as heavy as it is beside the heaviest.
pub fn image(plan: &Plan, question: Question, language: Language) -> Vec<Choice> {
    let Some(app) = of_app(plan, question) else { return Vec::new() };
    let size = |variant: &Variant| variant.size(&app.version).map(|size| size.what);
    let heaviest = app.stack.variants.iter().filter_map(size).max().unwrap_or(1).max(1);
    let known = app.stack.variants.iter().map(|variant| Choice {
        code: true,
        aside: size_in_words(size(variant), language),
        weight: size(variant).map(|size| (size * 100).div_ceil(heaviest)),
        traits: inside(variant, app, language),
        ..Choice::new(variant.id, variant.reference(&app.version)).about(variant.about.say(language))
    });
    let own = Choice::own(&PagePhrase::AnotherImage, language).about(PagePhrase::AnotherImageWhat.say(language));
    known.chain([own]).collect()
}

fn size_in_words(size: Option<u32>, language: Language) -> String {
    size.map_or(PagePhrase::SizeNotKnown, |tenths| PagePhrase::Size { tenths }).say(language).into_owned()
}

fn inside(variant: &Variant, app: &App, language: Language) -> Vec<String> {
    let family = variant.family;
    let libc = match family.libc {
        Libc::Glibc => Some("glibc".to_owned()),
        Libc::Musl => Some("musl".to_owned()),
        Libc::Absent => Some(PagePhrase::NoLibc.say(language).into_owned()),
        Libc::Unknown => None,
    };
    let shell = family.shell.map_or_else(|| PagePhrase::NoShell.say(language).into_owned(), str::to_owned);
    let installer = match family.system_packages {
        SystemPackages::Apt => Some("apt"),
        SystemPackages::Apk => Some("apk"),
        SystemPackages::Tdnf => Some("tdnf"),
        SystemPackages::Absent => None,
    };
    // A web server's image holds nothing of the language that its site is built with.
    let of_language = || app.known_version.filter(|_| variant.server.is_none())?.ends;
    let ends = variant.ends.or_else(of_language);
    let until = ends.map(|ends| until(ends, language));
    [libc, Some(shell), installer.map(str::to_owned), until].into_iter().flatten().collect()
}

fn until(ends: Fact<Date>, language: Language) -> String {
    PagePhrase::Until { date: ends.what }.say(language).into_owned()
}

pub fn packages(plan: &Plan, question: Question, _: Language) -> Vec<Choice> {
    let list = of_app(plan, question).map_or(&[][..], |app| app.stack.packages);
    list.iter().map(|id| Choice::new(id, *id)).collect()
}

pub fn server(_: &Plan, _: Question, _: Language) -> Vec<Choice> {
    Server::ALL.iter().map(|(id, _)| Choice::new(id, *id)).collect()
}

pub fn when(_: &Plan, _: Question, language: Language) -> Vec<Choice> {
    [("run", PagePhrase::WhenRun), ("build", PagePhrase::WhenBuild)]
        .map(|(id, label)| Choice::new(id, label.say(language)))
        .into()
}

pub fn service_version(plan: &Plan, question: Question, _: Language) -> Vec<Choice> {
    let list = of_service(plan, question).map_or(&[][..], |service| service.kind.versions);
    list.iter().map(|version| Choice::new(version.id, version.id)).collect()
}

pub fn place(_: &Plan, _: Question, language: Language) -> Vec<Choice> {
    [("container", PagePhrase::InContainer), ("external", PagePhrase::Elsewhere)]
        .map(|(id, label)| Choice::new(id, label.say(language)))
        .into()
}

pub fn apps(plan: &Plan, _: Question, _: Language) -> Vec<Choice> {
    plan.project.apps.iter().map(|app| Choice::new(app.name.as_str(), app.name.as_str())).collect()
}

pub fn platforms(_: &Plan, _: Question, language: Language) -> Vec<Choice> {
    let of = |platform: &&platforms::Platform| Choice {
        traits: platform.traits.iter().map(|phrase| phrase.say(language).into_owned()).collect(),
        ..Choice::new(platform.id, platform.name).about(platform.about.say(language))
    };
    platforms::ALL.iter().map(of).collect()
}

pub fn comments(_: &Plan, _: Question, language: Language) -> Vec<Choice> {
    let label = |comments| match comments {
        Comments::None => PagePhrase::CommentsNone,
        Comments::Short => PagePhrase::CommentsShort,
        Comments::Teach => PagePhrase::CommentsTeach,
    };
    Comments::ALL.map(|comments| Choice::new(comments.id(), label(comments).say(language))).into()
}

pub fn language(_: &Plan, _: Question, _: Language) -> Vec<Choice> {
    Language::ALL.map(|language| Choice::new(language.id(), language.id().to_ascii_uppercase())).into()
}

/// What the page calls these choices of a question; other answers stay as they are.
pub fn named(ids: &str, question: Question, plan: &Plan, language: Language) -> String {
    let options: Options = match question {
        Question::App(_, AppField::Stack) => stack,
        Question::App(_, AppField::Framework) => framework,
        Question::App(_, AppField::Image) => image,
        Question::Env(_, _, EnvField::When) => when,
        Question::Service(_, ServiceField::Kind) => service,
        Question::Service(_, ServiceField::Where) => place,
        Question::Platforms => platforms,
        Question::Comments => comments,
        _ => return ids.to_owned(),
    };
    let known = options(plan, question, language);
    let name =
        |id: &str| known.iter().find(|choice| choice.value == id).map_or(id, |choice| &choice.name).to_owned();
    words(ids).map(name).collect::<Vec<_>>().join(", ")
}

fn service(_: &Plan, _: Question, _: Language) -> Vec<Choice> {
    services::ALL.iter().map(|kind| Choice::new(kind.id, kind.name)).collect()
}
