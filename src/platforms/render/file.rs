//! render.yaml: every app, worker and service of the project in one file at the repository's top.

use super::{
    Managed, REGION, USUAL_PORT, command, environment, fixed_port, is_free, made, service_name, worker_name,
};
use crate::answers::{AppField, ServiceField, WorkerField};
use crate::files::compose::volume;
use crate::files::yaml::Scalar::{Number, Quoted, Text};
use crate::files::yaml::{Written, Yaml};
use crate::project::{App, Project, Service, Worker};
use crate::question::Question;
use crate::sheet::Sheet;
use crate::stacks::{init, start};
use crate::text::note::RenderNote;

/// The versions of `PostgreSQL` that Render's schema lists.
const POSTGRES_VERSIONS: [&str; 9] = ["10", "11", "12", "13", "14", "15", "16", "17", "18"];

pub fn sheets(project: &Project) -> Vec<Sheet> {
    let mut yaml = Yaml::new("render.yaml");
    yaml.map("services").because(RenderNote::Services).from(Question::Platforms).holding(|yaml| {
        let mut said = Vec::new();
        for (place, app) in project.apps.iter().enumerate() {
            if place > 0 {
                yaml.gap();
            }
            write_app(yaml, project, app, &mut said);
            for worker in &app.workers {
                yaml.gap();
                write_worker(yaml, project, app, worker, &mut said);
            }
        }
        for (place, service) in made(project, Managed::KeyValue).enumerate() {
            yaml.gap();
            key_value(yaml, project, service, is_free(place));
        }
    });
    let databases: Vec<_> = made(project, Managed::Postgres).collect();
    if !databases.is_empty() {
        yaml.gap();
        yaml.map("databases").because(RenderNote::Databases).from(Question::Services).holding(|yaml| {
            for (place, service) in databases.into_iter().enumerate() {
                if place > 0 {
                    yaml.gap();
                }
                database(yaml, project, service, is_free(place));
            }
        });
    }
    vec![yaml.sheet()]
}

/// Gives the reason where it is said for the first time; after that, the first one stands for all.
fn once<'a>(line: Written<'a>, said: &mut Vec<RenderNote>, why: RenderNote) -> Written<'a> {
    if said.contains(&why) {
        return line.continued();
    }
    said.push(why.clone());
    line.because(why)
}

fn write_app(yaml: &mut Yaml, project: &Project, app: &App, said: &mut Vec<RenderNote>) {
    let web = app.serves();
    let name = project.deployed_name(app);
    yaml.item_map(|yaml| {
        yaml.entry("type", Text(if web { "web" } else { "worker" }))
            .because(kind(app, &name))
            .from(app.question(AppField::Health));
        let name_note = if web { RenderNote::Name } else { RenderNote::NameWithoutAddress };
        once(yaml.entry("name", Text(&name)), said, name_note).from(name_question(project, app));
        once(yaml.entry("runtime", Text("docker")), said, RenderNote::Runtime).from(Question::Platforms);
        if web && app.data.is_some() {
            disk(yaml, app);
            yaml.entry("plan", Text("starter")).from(app.question(AppField::Data)).continued();
        } else if web {
            once(yaml.entry("plan", Text("free")), said, RenderNote::FreePlan).from(Question::Platforms);
        } else {
            disk(yaml, app);
            yaml.entry("plan", Text("starter")).because(RenderNote::PaidPlan).from(Question::Platforms);
        }
        once(yaml.entry("region", Text(REGION)), said, RenderNote::Region).from(Question::Platforms);
        image(yaml, app, said);
        release(yaml, project, app, web);
        if let Some(path) = &app.health {
            let line = yaml.entry("healthCheckPath", Text(path.as_str()));
            once(line, said, RenderNote::Health).from(app.question(AppField::Health));
        }
        deploys(yaml, project, app, said);
        variables(yaml, project, app, false);
    });
}

fn kind(app: &App, name: &str) -> RenderNote {
    if !app.serves() {
        return RenderNote::NoWeb { name: name.to_owned() };
    }
    RenderNote::Web { name: name.to_owned(), port: fixed_port(app).unwrap_or(USUAL_PORT) }
}

/// The release command, in the place that the plan has for it.
fn release(yaml: &mut Yaml, project: &Project, app: &App, web: bool) {
    let question = app.question(AppField::Release);
    if !web {
        let Some(release) = &app.release else { return };
        yaml.entry("preDeployCommand", Text(&command::of_words(&start::once(app, release).words)))
            .because(RenderNote::PreDeploy)
            .from(question);
    } else if let Some(line) = command::after_release(project, app) {
        yaml.entry("dockerCommand", Text(&line)).because(RenderNote::ReleaseAtStart).from(question);
    }
}

fn name_question(project: &Project, app: &App) -> Question {
    if project.apps.len() == 1 { Question::Name } else { app.question(AppField::Name) }
}

fn image(yaml: &mut Yaml, app: &App, said: &mut Vec<RenderNote>) {
    let path = app.question(AppField::Path);
    let folder = app.path.dotted();
    once(yaml.entry("dockerfilePath", Text(&[&folder, "/Dockerfile"].concat())), said, RenderNote::Dockerfile)
        .from(path);
    yaml.entry("dockerContext", Text(&folder)).from(path).continued();
}

/// In GB, the smallest: a disk may grow, and not shrink.
const SMALLEST_DISK: u32 = 1;

/// The folder that is kept. Source: facts, platforms section 4, and docs.render.com/disks (2026-11-22).
fn disk(yaml: &mut Yaml, app: &App) {
    let Some(folder) = &app.data else { return };
    let question = app.question(AppField::Data);
    yaml.map("disk").because(RenderNote::Disk).from(question).holding(|yaml| {
        yaml.entry("name", Text(&volume(app))).from(question).continued();
        yaml.entry("mountPath", Text(&folder.path())).from(question).continued();
        yaml.entry("sizeGB", Number(SMALLEST_DISK)).from(question).continued();
    });
}

/// When a push becomes a new version.
fn deploys(yaml: &mut Yaml, project: &Project, app: &App, said: &mut Vec<RenderNote>) {
    once(yaml.entry("autoDeployTrigger", Text("commit")), said, RenderNote::AutoDeploy).from(Question::Platforms);
    if project.apps.len() == 1 || app.path.is_project() {
        return;
    }
    let path = app.question(AppField::Path);
    once(yaml.map("buildFilter"), said, RenderNote::BuildFilter).from(path).holding(|yaml| {
        yaml.map("paths").from(path).continued().holding(|yaml| {
            yaml.item(Text(&app.path.join("**"))).from(path).continued();
        });
    });
}

/// The app's variables; `again` where a worker repeats them.
fn variables(yaml: &mut Yaml, project: &Project, app: &App, again: bool) {
    let port = fixed_port(app).filter(|_| !again);
    if app.env.is_empty() && port.is_none() {
        return;
    }
    let why = match port {
        _ if again => RenderNote::SameVariables { app: project.deployed_name(app) },
        port => RenderNote::Variables { port: port.is_some() },
    };
    yaml.map("envVars").because(why).from(Question::Variables(app.index)).holding(|yaml| {
        if let Some(port) = port {
            environment::write_port(yaml, app, port);
        }
        environment::write(yaml, project, app, again);
    });
}

fn write_worker(yaml: &mut Yaml, project: &Project, app: &App, worker: &Worker, said: &mut Vec<RenderNote>) {
    let asked = worker.question(app, WorkerField::Name);
    let why = RenderNote::Worker { name: worker.name.to_string(), app: project.deployed_name(app) };
    yaml.item_map(|yaml| {
        yaml.entry("type", Text("worker")).because(why).from(Question::Workers(app.index));
        yaml.entry("name", Text(&worker_name(project, app, worker))).from(asked).continued();
        yaml.entry("runtime", Text("docker")).from(Question::Platforms).continued();
        yaml.entry("plan", Text("starter")).because(RenderNote::PaidPlan).from(Question::Platforms);
        yaml.entry("region", Text(REGION)).from(Question::Platforms).continued();
        image(yaml, app, said);
        yaml.entry("dockerCommand", Text(&command::of_words(&init::worker(app, worker))))
            .because(RenderNote::WorkerCommand)
            .from(worker.question(app, WorkerField::Start));
        deploys(yaml, project, app, said);
        variables(yaml, project, app, true);
    });
}

fn key_value(yaml: &mut Yaml, project: &Project, service: &Service, free: bool) {
    let kind = service.question(ServiceField::Kind);
    yaml.item_map(|yaml| {
        let why = RenderNote::KeyValue { kind: service.kind.name };
        yaml.entry("type", Text("keyvalue")).because(why).from(kind);
        yaml.entry("name", Text(&service_name(project, service)))
            .from(service.question(ServiceField::Name))
            .continued();
        plan(yaml, free, ("starter", RenderNote::FreeKeyValue));
        yaml.entry("region", Text(REGION)).from(Question::Platforms).continued();
        yaml.entry("maxmemoryPolicy", Text("noeviction")).because(RenderNote::MemoryPolicy).from(kind);
        yaml.words("ipAllowList", &NOBODY).because(RenderNote::PrivateOnly).from(kind);
    });
}

/// No address from outside may connect.
const NOBODY: [&str; 0] = [];

fn plan(yaml: &mut Yaml, free: bool, (paid, why): (&str, RenderNote)) {
    if free {
        yaml.entry("plan", Text("free")).because(why).from(Question::Platforms);
    } else {
        yaml.entry("plan", Text(paid)).because(RenderNote::SecondPaid).from(Question::Services);
    }
}

fn database(yaml: &mut Yaml, project: &Project, service: &Service, free: bool) {
    yaml.item_map(|yaml| {
        yaml.entry("name", Text(&service_name(project, service)))
            .because(RenderNote::Database { name: service.name.to_string() })
            .from(service.question(ServiceField::Name));
        plan(yaml, free, ("basic-256mb", RenderNote::FreeDatabase));
        yaml.entry("region", Text(REGION)).from(Question::Platforms).continued();
        if POSTGRES_VERSIONS.contains(&service.version.id) {
            yaml.entry("postgresMajorVersion", Quoted(service.version.id))
                .because(RenderNote::Version)
                .from(service.question(ServiceField::Version));
        }
        yaml.words("ipAllowList", &NOBODY)
            .because(RenderNote::PrivateOnly)
            .from(service.question(ServiceField::Kind));
    });
}
