//! `envVars` of render.yaml: what stands in the file, what Render fills in, and what it asks for.

use super::{Managed, managed, service_name};
use crate::answers::AppField;
use crate::files::yaml::Scalar::{Flag, Quoted, Text};
use crate::files::yaml::Yaml;
use crate::project::{App, Project, Value, Variable, When};
use crate::text::note::RenderNote;

/// Where a variable's value comes from.
enum Source<'a> {
    Value(&'a str),
    /// Asked for in the Dashboard when the Blueprint is applied.
    Asked,
    Database(String),
    KeyValue(String),
    Address(String),
}

/// The variables that Render asks for.
pub fn asked<'a>(project: &'a Project, app: &'a App) -> impl Iterator<Item = &'a Variable> {
    app.env.iter().filter(|variable| matches!(source(project, variable), Source::Asked))
}

fn source<'a>(project: &Project, variable: &'a Variable) -> Source<'a> {
    match &variable.value {
        Value::Plain(value) => Source::Value(value),
        Value::Secret => Source::Asked,
        Value::App(other) => {
            let other = &project.apps[*other];
            // A worker has no address.
            if other.serves() { Source::Address(project.deployed_name(other)) } else { Source::Asked }
        }
        Value::Service(place) => {
            let service = &project.services[*place];
            match managed(service.kind).filter(|_| !service.external) {
                Some(Managed::Postgres) => Source::Database(service_name(project, service)),
                Some(Managed::KeyValue) => Source::KeyValue(service_name(project, service)),
                None => Source::Asked,
            }
        }
    }
}

/// `PORT`, where the start command decides it.
pub fn write_port(yaml: &mut Yaml, app: &App, port: u16) {
    let start = app.question(AppField::Start);
    yaml.item_map(|yaml| {
        yaml.entry("key", Text("PORT")).because(RenderNote::Port { port }).from(start);
        yaml.entry("value", Quoted(&port.to_string())).from(start).continued();
    });
}

/// All variables of an app; `again` where a worker repeats them.
pub fn write(yaml: &mut Yaml, project: &Project, app: &App, again: bool) {
    let mut said = Vec::new();
    for variable in &app.env {
        let source = source(project, variable);
        let why = why(project, variable, &source);
        let new = !again && !said.contains(&why);
        yaml.item_map(|yaml| {
            let key = yaml.entry("key", Text(variable.name.as_str())).from(variable.question);
            if new {
                key.because(why.clone());
            } else {
                key.continued();
            }
            fill(yaml, variable, &source);
        });
        said.push(why);
    }
}

fn fill(yaml: &mut Yaml, variable: &Variable, source: &Source) {
    let from = variable.question;
    match source {
        Source::Value(value) => {
            yaml.entry("value", Quoted(value)).from(from).continued();
        }
        Source::Asked => {
            yaml.entry("sync", Flag(false)).from(from).continued();
        }
        Source::Database(name) => yaml.map("fromDatabase").from(from).continued().holding(|yaml| {
            yaml.entry("name", Text(name)).from(from).continued();
            yaml.entry("property", Text("connectionString")).from(from).continued();
        }),
        Source::KeyValue(name) => yaml.map("fromService").from(from).continued().holding(|yaml| {
            yaml.entry("type", Text("keyvalue")).from(from).continued();
            yaml.entry("name", Text(name)).from(from).continued();
            yaml.entry("property", Text("connectionString")).from(from).continued();
        }),
        Source::Address(name) => yaml.map("fromService").from(from).continued().holding(|yaml| {
            yaml.entry("type", Text("web")).from(from).continued();
            yaml.entry("name", Text(name)).from(from).continued();
            yaml.entry("envVarKey", Text("RENDER_EXTERNAL_URL")).from(from).continued();
        }),
    }
}

fn why(project: &Project, variable: &Variable, source: &Source) -> RenderNote {
    match (source, &variable.value) {
        (Source::Value(_), _) if variable.when == When::Build => RenderNote::BuildValue,
        (Source::Value(_), _) => RenderNote::Value,
        (Source::Asked, Value::Service(place)) => {
            let service = &project.services[*place];
            RenderNote::AddressElsewhere { kind: service.kind.name, offered: managed(service.kind).is_some() }
        }
        (Source::Asked, _) => RenderNote::Secret,
        (Source::Database(_) | Source::KeyValue(_), _) => RenderNote::ServiceAddress,
        (Source::Address(name), _) => RenderNote::AppAddress { app: name.clone() },
    }
}
