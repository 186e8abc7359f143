//! render.yaml: every app, worker and service of the project in one file at the repository's top.

use super::{Managed, REGION, command, environment, made, service_name, worker_name};
use crate::answers::{AppField, ServiceField, WorkerField};
use crate::files::yaml::Scalar::{Quoted, Text};
use crate::files::yaml::{Written, Yaml};
use crate::project::{App, Project, Service, Worker};
use crate::question::Question;
use crate::sheet::Sheet;
use crate::stacks::start;
use crate::text::note::RenderNote;

/// The versions of `PostgreSQL` that Render's schema lists.
const POSTGRES_VERSIONS: [&str; 9] = ["10", "11", "12", "13", "14", "15", "16", "17", "18"];

pub fn sheets(project: &Project) -> Vec<Sheet> {
    let mut yaml = Yaml::new("render.yaml");
    yaml.map("services").because(RenderNote::Services).from(Question::Platforms).holding(|yaml| {
        for (place, app) in project.apps.iter().enumerate() {
            if place > 0 {
                yaml.gap();
            }
            write_app(yaml, project, app, place == 0);
            for worker in &app.workers {
                yaml.gap();
                write_worker(yaml, project, app, worker);
            }
        }
        for (place, service) in made(project, Managed::KeyValue).enumerate() {
            yaml.gap();
            key_value(yaml, project, service, place == 0);
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
                database(yaml, project, service, place == 0);
            }
        });
    }
    vec![yaml.sheet()]
}

/// Gives the reason where it is said for the first time; after that, the first one stands for all.
fn once(line: Written, first: bool, why: RenderNote) -> Written {
    if first { line.because(why) } else { line.continued() }
}

fn write_app(yaml: &mut Yaml, project: &Project, app: &App, first: bool) {
    let web = app.health.is_some();
    let name = project.deployed_name(app);
    yaml.item_map(|yaml| {
        let why =
            if web { RenderNote::Web { name: name.clone() } } else { RenderNote::NoWeb { name: name.clone() } };
        yaml.entry("type", Text(if web { "web" } else { "worker" }))
            .because(why)
            .from(app.question(AppField::Health));
        once(yaml.entry("name", Text(&name)), first, RenderNote::Name).from(name_question(project, app));
        once(yaml.entry("runtime", Text("docker")), first, RenderNote::Runtime).from(Question::Platforms);
        let plan = if web { RenderNote::FreePlan } else { RenderNote::PaidPlan };
        let plan_line = yaml.entry("plan", Text(if web { "free" } else { "starter" }));
        once(plan_line, first || !web, plan).from(Question::Platforms);
        once(yaml.entry("region", Text(REGION)), first, RenderNote::Region).from(Question::Platforms);
        image(yaml, app, first);
        if let Some(line) = command::after_release(project, app).filter(|_| web) {
            let question = app.question(AppField::Release);
            yaml.entry("dockerCommand", Text(&line)).because(RenderNote::ReleaseAtStart).from(question);
        } else if let Some(release) = app.release.as_ref().filter(|_| !web) {
            let question = app.question(AppField::Release);
            yaml.entry("preDeployCommand", Text(&command::of_words(&start::once(app, release).words)))
                .because(RenderNote::PreDeploy)
                .from(question);
        }
        if let Some(path) = &app.health {
            let line = yaml.entry("healthCheckPath", Text(path.as_str()));
            once(line, first, RenderNote::Health).from(app.question(AppField::Health));
        }
        deploys(yaml, project, app, first);
        variables(yaml, project, app, false);
    });
}

fn name_question(project: &Project, app: &App) -> Question {
    if project.apps.len() == 1 { Question::Name } else { app.question(AppField::Name) }
}

fn image(yaml: &mut Yaml, app: &App, first: bool) {
    let path = app.question(AppField::Path);
    let folder = app.path.dotted();
    once(yaml.entry("dockerfilePath", Text(&[&folder, "/Dockerfile"].concat())), first, RenderNote::Dockerfile)
        .from(path);
    yaml.entry("dockerContext", Text(&folder)).from(path).continued();
}

/// When a push becomes a new version.
fn deploys(yaml: &mut Yaml, project: &Project, app: &App, first: bool) {
    once(yaml.entry("autoDeployTrigger", Text("commit")), first, RenderNote::AutoDeploy).from(Question::Platforms);
    if project.apps.len() == 1 || app.path.is_project() {
        return;
    }
    let path = app.question(AppField::Path);
    once(yaml.map("buildFilter"), first, RenderNote::BuildFilter).from(path).holding(|yaml| {
        yaml.map("paths").from(path).continued().holding(|yaml| {
            yaml.item(Text(&app.path.join("**"))).from(path).continued();
        });
    });
}

fn variables(yaml: &mut Yaml, project: &Project, app: &App, again: bool) {
    if app.env.is_empty() {
        return;
    }
    let why = if again { RenderNote::SameVariables { app: app.name.to_string() } } else { RenderNote::Variables };
    yaml.map("envVars").because(why).from(Question::Variables(app.index)).holding(|yaml| {
        environment::write(yaml, project, app, again);
    });
}

fn write_worker(yaml: &mut Yaml, project: &Project, app: &App, worker: &Worker) {
    let asked = worker.question(app, WorkerField::Name);
    let why = RenderNote::Worker { name: worker.name.to_string(), app: app.name.to_string() };
    yaml.item_map(|yaml| {
        yaml.entry("type", Text("worker")).because(why).from(Question::Workers(app.index));
        yaml.entry("name", Text(&worker_name(project, app, worker))).from(asked).continued();
        yaml.entry("runtime", Text("docker")).from(Question::Platforms).continued();
        yaml.entry("plan", Text("starter")).because(RenderNote::PaidPlan).from(Question::Platforms);
        yaml.entry("region", Text(REGION)).from(Question::Platforms).continued();
        image(yaml, app, false);
        yaml.entry("dockerCommand", Text(&command::of_words(&start::worker(app, worker).words)))
            .because(RenderNote::WorkerCommand)
            .from(worker.question(app, WorkerField::Start));
        deploys(yaml, project, app, false);
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
