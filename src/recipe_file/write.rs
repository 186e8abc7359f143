//! Answers as a recipe: only what was answered, in the order in which it is asked, secrets by name alone.

use std::borrow::Cow;

use crate::answers::{Answers, AppAnswers, AppField, EnvAnswers, EnvField, ServiceField, WorkerField};
use crate::question::{Question, words};
use crate::sheet::{Line, Notation, Sheet};
use crate::syntax::yaml;
use crate::text::note::RecipeNote;

use super::{FILE, FORMAT};

/// The recipe of these answers. Read again it gives the same answers, without the values of secrets.
pub fn write(answers: &Answers) -> Sheet {
    let mut sheet = Sheet::new(FILE, Notation::Yaml);
    let format = Line::new().key("slipway").plain(": ").value(&FORMAT.to_string());
    sheet.push(format.because(RecipeNote::About));
    let text = |sheet: &mut Sheet, key: &str, text: &str, question: Question| {
        if !text.is_empty() {
            sheet.push(field(Line::new(), key, &yaml::scalar(text)).from(question));
        }
    };
    text(&mut sheet, "name", &answers.name, Question::Name);
    text(&mut sheet, "registry", &answers.registry, Question::Registry);
    text(&mut sheet, "tag", &answers.tag, Question::Tag);
    text(&mut sheet, "repository", &answers.repository, Question::Repository);
    apps(&mut sheet, &answers.apps);
    services(&mut sheet, answers);
    if !answers.platforms.is_empty() {
        let list = list(answers.platforms.iter().map(String::as_str));
        sheet.push(field(Line::new(), "platforms", &list).from(Question::Platforms));
    }
    text(&mut sheet, "comments", &answers.comments, Question::Comments);
    text(&mut sheet, "language", &answers.language, Question::Language);
    // Why an answer is there is that it was given: the first line says so for all.
    sheet.lines.iter_mut().skip(1).for_each(|line| line.continues = true);
    sheet
}

fn field(line: Line, key: &str, spelled: &str) -> Line {
    line.key(key).plain(": ").value(spelled)
}

fn list<'a>(items: impl Iterator<Item = &'a str>) -> String {
    let items: Vec<_> = items.map(yaml::scalar).collect();
    format!("[{}]", items.join(", "))
}

fn apps(sheet: &mut Sheet, apps: &[AppAnswers]) {
    if let [only] = apps
        && *only == AppAnswers::default()
    {
        return;
    }
    if apps.is_empty() {
        sheet.push(field(Line::new(), "apps", "[]").from(Question::Apps));
        return;
    }
    sheet.push(Line::new().key("apps").plain(":").from(Question::Apps));
    for (index, app) in apps.iter().enumerate() {
        for (place, line) in app_lines(index, app).into_iter().enumerate() {
            let begins = if place == 0 { "  - " } else { "    " };
            sheet.push(indented(begins, &line));
        }
    }
}

/// The lines of one app, not yet indented.
fn app_lines(index: usize, app: &AppAnswers) -> Vec<Line> {
    let mut lines = Vec::new();
    for field_of_app in AppField::ALL.iter().copied().filter(|field| !app.text(*field).is_empty()) {
        let spelled = app_field(field_of_app, app.text(field_of_app));
        let line = field(Line::new(), field_of_app.key(), &spelled);
        lines.push(line.from(Question::App(index, field_of_app)));
    }
    if !app.workers.is_empty() {
        lines.push(Line::new().key("workers").plain(":").from(Question::Workers(index)));
    }
    for (place, worker) in app.workers.iter().enumerate() {
        let fields = WorkerField::ALL.iter().map(|field| (field.key(), yaml_unless_empty(worker.text(*field))));
        lines.push(row("  - ", fields).from(Question::Worker(index, place, WorkerField::Name)));
    }
    if !app.env.is_empty() {
        lines.push(Line::new().key("env").plain(":").from(Question::Variables(index)));
    }
    for (place, variable) in app.env.iter().enumerate() {
        lines.push(row("  - ", variable_fields(variable)).from(Question::Env(index, place, EnvField::Name)));
    }
    if lines.is_empty() {
        lines.push(Line::new().plain("{}"));
    }
    lines
}

/// Ports as numbers, packages as a list, everything else as a text.
fn app_field(field: AppField, text: &str) -> Cow<'_, str> {
    match field {
        AppField::Port | AppField::HostPort if is_number(text) => text.into(),
        AppField::SystemPackages => words_or_text(text),
        _ => yaml::scalar(text),
    }
}

/// A number that every reader takes for the same one: no leading zero, no sign.
fn is_number(text: &str) -> bool {
    text.parse::<u16>().is_ok_and(|number| number.to_string() == text)
}

/// A list where its words with single blanks between them are the text; else the text as it is.
fn words_or_text(text: &str) -> Cow<'_, str> {
    let found: Vec<_> = words(text).collect();
    if found.join(" ") == text { list(found.into_iter()).into() } else { yaml::scalar(text) }
}

fn yaml_unless_empty(text: &str) -> Cow<'_, str> {
    if text.is_empty() { Cow::default() } else { yaml::scalar(text) }
}

fn variable_fields(variable: &EnvAnswers) -> Vec<(&'static str, Cow<'_, str>)> {
    let mut fields = vec![("name", yaml_unless_empty(&variable.name))];
    if variable.secret {
        fields.push(("secret", "true".into()));
    } else {
        fields.push(("value", yaml_unless_empty(&variable.value)));
    }
    let others = EnvField::ALL.iter().filter(|field| !matches!(field, EnvField::Name | EnvField::Value));
    fields.extend(others.map(|field| (field.key(), yaml_unless_empty(variable.text(*field)))));
    fields
}

fn services(sheet: &mut Sheet, answers: &Answers) {
    if !answers.services.is_empty() {
        sheet.push(Line::new().key("services").plain(":").from(Question::Services));
    }
    for (index, service) in answers.services.iter().enumerate() {
        let fields = ServiceField::ALL.iter().map(|field| {
            let text = service.text(*field);
            let spelled = if *field == ServiceField::Apps && !text.is_empty() {
                words_or_text(text)
            } else {
                yaml_unless_empty(text)
            };
            (field.key(), spelled)
        });
        sheet.push(row("  - ", fields).from(Question::Service(index, ServiceField::Name)));
    }
}

/// One row on one line: `- {name: APP_ENV, value: production}`.
fn row<'a>(begins: &str, fields: impl IntoIterator<Item = (&'static str, Cow<'a, str>)>) -> Line {
    let mut line = Line::new().plain(begins).plain("{");
    let answered = fields.into_iter().filter(|(_, spelled)| !spelled.is_empty());
    for (place, (key, spelled)) in answered.enumerate() {
        if place > 0 {
            line = line.plain(", ");
        }
        line = field(line, key, &spelled);
    }
    line.plain("}")
}

fn indented(begins: &str, line: &Line) -> Line {
    let mut moved = Line::new().plain(begins);
    for (kind, piece) in line.pieces() {
        moved.push(kind, piece);
    }
    moved.from = line.from;
    moved
}
