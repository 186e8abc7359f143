//! The keys that containers are made of, each with its reason.

use super::{Composing, order, values};
use crate::answers::AppField;
use crate::files::yaml::{Flow, Scalar, Written, Yaml};
use crate::project::{App, HostPort, Port, Value, Variable};
use crate::question::Question;
use crate::syntax::compose::literal;
use crate::text::Note;
use crate::text::note::ComposeNote;

pub(super) fn build(composing: &Composing, app: &App, yaml: &mut Yaml) {
    let folder = app.path.dotted();
    let path = app.question(AppField::Path);
    if app.build_env().next().is_none() {
        yaml.entry("build", Scalar::Text(&folder)).from(path).continued();
        return;
    }
    yaml.map("build").from(path).continued().holding(|yaml| {
        yaml.entry("context", Scalar::Text(&folder)).from(path).continued();
        yaml.map("args").because(ComposeNote::BuildArguments).holding(|yaml| {
            for each in app.build_env() {
                variable(composing, app, each, yaml);
            }
        });
    });
}

/// The image that `build` makes and that workers and the release command start from.
pub(super) fn image(composing: &Composing, app: &App, yaml: &mut Yaml) {
    let project = composing.project;
    let (name, note) = if project.names_images() {
        (project.image(app), ComposeNote::Image)
    } else {
        (format!("{}:{}", project.deployed_name(app), project.tag), ComposeNote::ImageStaysHere)
    };
    yaml.entry("image", Scalar::Text(&name)).because(note).from(Question::Registry);
}

/// The words of the exec form.
pub(super) fn command<'a>(words: &[String], yaml: &'a mut Yaml) -> Written<'a> {
    let words: Vec<_> = words.iter().map(|word| literal(word)).collect();
    yaml.words("command", &words)
}

pub(super) fn ports(composing: &Composing, app: &App, yaml: &mut Yaml) {
    let HostPort::Published { address, port } = &app.host else { return };
    if !composing.images[app.index].listens {
        return;
    }
    let question = app.question(AppField::HostPort);
    let why = reached(address.as_deref(), *port, app.port);
    yaml.map("ports").because(why).from(question).holding(|yaml| {
        let address = address.as_ref().map(|address| format!("{address}:")).unwrap_or_default();
        yaml.item(Scalar::Quoted(&format!("{address}{port}:{}", app.port))).from(question).continued();
    });
}

fn reached(address: Option<&str>, host: Port, container: Port) -> ComposeNote {
    let (host, container) = (host.number(), container.number());
    match address {
        None | Some("0.0.0.0") => ComposeNote::PortsForAll { host, container },
        Some(local) if local.starts_with("127.") => ComposeNote::Ports { host, container },
        Some(address) => ComposeNote::PortsAt { address: address.to_owned(), host, container },
    }
}

pub(super) fn environment(composing: &Composing, app: &App, yaml: &mut Yaml) {
    if app.run_env().next().is_none() {
        return;
    }
    let shared = !app.workers.is_empty() || app.release.is_some();
    let name = shared_name(app);
    let opened = if shared { yaml.named_map("environment", &name) } else { yaml.map("environment") };
    opened.because(ComposeNote::Environment).from(Question::Variables(app.index)).holding(|yaml| {
        for each in app.run_env() {
            variable(composing, app, each, yaml);
        }
    });
}

/// The variables of the app once more, for another container of its image.
pub(super) fn same_environment(app: &App, yaml: &mut Yaml) {
    if app.run_env().next().is_some() {
        let why = ComposeNote::SameEnvironment { app: app.name.to_string() };
        yaml.same("environment", &shared_name(app)).because(why).from(Question::Variables(app.index));
    }
}

fn shared_name(app: &App) -> String {
    format!("{}-environment", app.name)
}

fn variable(composing: &Composing, app: &App, variable: &Variable, yaml: &mut Yaml) {
    let value = values::variable(composing, app, variable);
    let written = yaml.entry(variable.name.as_str(), Scalar::Quoted(&value)).from(variable.question);
    match meaning(composing, variable) {
        Some(why) => written.because(why),
        None => written.continued(),
    };
}

/// A plain value speaks for itself.
fn meaning(composing: &Composing, variable: &Variable) -> Option<Note> {
    let project = composing.project;
    let note = match &variable.value {
        Value::Plain(_) => return None,
        Value::Secret => ComposeNote::FromEnvFile,
        Value::App(other) => ComposeNote::AppAddress { app: project.apps[*other].name.to_string() },
        Value::Service(place) => {
            let service = &project.services[*place];
            let kind = service.kind.name;
            if service.external {
                ComposeNote::ServiceElsewhere { kind }
            } else {
                ComposeNote::ServiceAddress { kind, name: service.name.to_string() }
            }
        }
    };
    Some(note.into())
}

/// What has to be ready first: services, other apps, and the release command where it is to be waited for.
pub(super) fn depends_on(composing: &Composing, app: &App, after_release: bool, yaml: &mut Yaml) {
    let project = composing.project;
    let services = order::services(project, app);
    let mut waits: Vec<(&str, &str)> =
        services.iter().map(|place| (project.services[*place].name.as_str(), "service_healthy")).collect();
    if after_release {
        waits.push((composing.names.release(app), "service_completed_successfully"));
    }
    for other in &composing.order[app.index] {
        let healthy = composing.images[*other].health.is_some();
        let condition = if healthy { "service_healthy" } else { "service_started" };
        waits.push((project.apps[*other].name.as_str(), condition));
    }
    if waits.is_empty() {
        return;
    }
    yaml.map("depends_on").because(ComposeNote::DependsOn).from(Question::Services).holding(|yaml| {
        for (name, condition) in waits {
            yaml.map(name).continued().holding(|yaml| {
                yaml.entry("condition", Scalar::Text(condition)).continued();
            });
        }
    });
}

/// The volume of the folder that the app keeps: `web-data`. Services have other names than apps.
pub fn volume(app: &App) -> String {
    [app.name.as_str(), "-data"].concat()
}

/// What the app, its release command and its workers share.
pub(super) fn data(app: &App, yaml: &mut Yaml) {
    let Some(folder) = &app.data else { return };
    let question = app.question(AppField::Data);
    yaml.map("volumes").because(ComposeNote::Data).from(question).holding(|yaml| {
        yaml.item(Scalar::Text(&[&volume(app), ":", &folder.path()].concat())).from(question).continued();
    });
}

pub(super) fn first_process(yaml: &mut Yaml) {
    yaml.entry("init", Scalar::Flag(true)).because(ComposeNote::Init);
}

/// How every container ends that should stay up.
pub(super) fn stays_up(yaml: &mut Yaml) {
    yaml.entry("restart", Scalar::Text("unless-stopped")).because(ComposeNote::Restart);
    guarded(yaml);
}

/// What holds for every container.
pub(super) fn guarded(yaml: &mut Yaml) {
    yaml.words("security_opt", &["no-new-privileges:true"]).because(ComposeNote::NoNewPrivileges);
    let options = [("max-size", Flow::Quoted("10m")), ("max-file", Flow::Quoted("3"))];
    yaml.flow("logging", &[("driver", Flow::Text("json-file")), ("options", Flow::Map(&options))])
        .because(ComposeNote::Logging);
}
