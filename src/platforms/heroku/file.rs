//! heroku.yml: how Heroku builds and runs an app. One for each app, in the app's folder.

use super::{addon, main_process, process};
use crate::answers::{AppField, ServiceField, WorkerField};
use crate::files::yaml::Scalar::{Quoted, Text};
use crate::files::yaml::Yaml;
use crate::platforms::variables::{User, plain, users};
use crate::project::{App, Project, Service, Value, Variable};
use crate::question::Question;
use crate::sheet::Sheet;
use crate::text::note::HerokuNote;

pub fn sheets(project: &Project) -> Vec<Sheet> {
    project.apps.iter().map(|app| sheet(project, app)).collect()
}

fn sheet(project: &Project, app: &App) -> Sheet {
    let mut yaml = Yaml::new(app.file("heroku.yml"));
    setup(&mut yaml, project, app);
    build(&mut yaml, project, app);
    release(&mut yaml, app);
    run(&mut yaml, app);
    yaml.sheet()
}

/// What a review app, or `heroku create --manifest`, makes beside the app.
fn setup(yaml: &mut Yaml, project: &Project, app: &App) {
    let addons: Vec<_> = owned(project, app).collect();
    let plain: Vec<_> = plain(app).collect();
    if addons.is_empty() && plain.is_empty() {
        return;
    }
    yaml.map("setup").because(HerokuNote::Setup).from(Question::Platforms).holding(|yaml| {
        if !addons.is_empty() {
            yaml.map("addons").because(HerokuNote::Addons).from(Question::Services).holding(|yaml| {
                for (service, user) in addons {
                    addon(yaml, service, user);
                }
            });
        }
        if !plain.is_empty() {
            yaml.map("config").because(HerokuNote::Config).from(Question::Variables(app.index)).holding(|yaml| {
                for (variable, value) in plain {
                    yaml.entry(variable.name.as_str(), Quoted(value)).from(variable.question).continued();
                }
            });
        }
    });
    yaml.gap();
}

/// The services whose add-on belongs to this app: it is the first that uses them.
fn owned<'a>(project: &'a Project, app: &'a App) -> impl Iterator<Item = (&'a Service, User<'a>)> {
    project.services.iter().enumerate().filter(|(_, service)| !service.external).filter_map(|(place, service)| {
        let first = users(project, place).into_iter().next()?;
        (first.app.index == app.index && addon::of(service.kind).is_some()).then_some((service, first))
    })
}

fn addon(yaml: &mut Yaml, service: &Service, user: User) {
    let Some(addon) = addon::of(service.kind) else { return };
    let variable = user.variable.name.to_string();
    let kind = service.kind.name;
    let why = if addon.attaches {
        HerokuNote::Addon { kind, variable }
    } else {
        HerokuNote::AddonToCopy { kind, own: addon.variable, variable }
    };
    yaml.item_map(|yaml| {
        yaml.entry("plan", Text(addon.plan)).because(why).from(service.question(ServiceField::Kind));
        if addon.attaches {
            let name = addon::attachment(&user.variable.name, service);
            yaml.entry("as", Text(&name))
                .because(HerokuNote::As { sets: format!("{name}_URL") })
                .from(user.variable.question);
        }
    });
}

fn build(yaml: &mut Yaml, project: &Project, app: &App) {
    yaml.map("build").because(HerokuNote::Build).from(Question::Platforms).holding(|yaml| {
        let why = if app.serves() { HerokuNote::Web } else { HerokuNote::NoWeb };
        yaml.map("docker").because(why).from(app.question(AppField::Health)).holding(|yaml| {
            yaml.entry(main_process(app), Text("Dockerfile")).from(app.question(AppField::Path)).continued();
        });
        if app.build_env().next().is_some() {
            let question = Question::Variables(app.index);
            yaml.map("config").because(HerokuNote::BuildConfig).from(question).holding(|yaml| {
                for variable in app.build_env() {
                    build_variable(yaml, project, variable);
                }
            });
        }
    });
}

fn build_variable(yaml: &mut Yaml, project: &Project, variable: &Variable) {
    match &variable.value {
        Value::Plain(value) => {
            yaml.entry(variable.name.as_str(), Quoted(value)).from(variable.question).continued();
        }
        Value::App(other) => {
            let why = HerokuNote::BuildAddress { app: project.apps[*other].name.to_string() };
            yaml.entry(variable.name.as_str(), Quoted("")).because(why).from(variable.question);
        }
        // What is secret is never known at build time: `project::read` makes it a run-time variable.
        Value::Secret | Value::Service(_) => {}
    }
}

fn release(yaml: &mut Yaml, app: &App) {
    let Some(command) = &app.release else { return };
    let question = app.question(AppField::Release);
    yaml.gap();
    yaml.map("release").because(HerokuNote::Release).from(question).holding(|yaml| {
        yaml.entry("image", Text(main_process(app))).because(HerokuNote::SameImage).from(question);
        yaml.map("command").from(question).continued().holding(|yaml| {
            yaml.item(Text(command)).from(question).continued();
        });
    });
}

/// Workers only: the app itself starts with the Dockerfile's own `CMD`.
fn run(yaml: &mut Yaml, app: &App) {
    if app.workers.is_empty() {
        return;
    }
    yaml.gap();
    let why = HerokuNote::Run { main: main_process(app) };
    yaml.map("run").because(why).from(Question::Workers(app.index)).holding(|yaml| {
        for worker in &app.workers {
            let name = worker.question(app, WorkerField::Name);
            let start = worker.question(app, WorkerField::Start);
            let why = HerokuNote::Worker { name: worker.name.to_string() };
            yaml.map(&process(worker)).because(why).from(name).holding(|yaml| {
                yaml.map("command").from(start).continued().holding(|yaml| {
                    yaml.item(Text(&worker.start)).from(start).continued();
                });
                yaml.entry("image", Text(main_process(app))).from(Question::Workers(app.index)).continued();
            });
        }
    });
}
