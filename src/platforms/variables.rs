//! Variables on their way into a platform's settings: where their values come from, and what a command line carries.

use crate::project::{App, EnvName, Project, Service, Value, Variable};
use crate::stacks::{node::NODE, python::PYTHON};
use crate::syntax::shell::{Statement, Word, setting, variable};
use crate::text::saying::{SecretMaker, SharedSaying};

/// The app's plain run-time variables.
pub fn plain(app: &App) -> impl Iterator<Item = (&Variable, &str)> {
    app.run_env().filter_map(|variable| match &variable.value {
        Value::Plain(value) => Some((variable, value.as_str())),
        Value::Secret | Value::App(_) | Value::Service(_) => None,
    })
}

/// Windows `PowerShell` drops `"` from arguments, and a `\` at the end would escape a quote.
pub fn powershell_carries(value: &str) -> bool {
    !value.contains('"') && !value.ends_with('\\')
}

/// Programs that are batch files (such as Heroku's) hand their arguments on to `cmd`, which reads `& | < > ^ %` its own
/// way.
pub fn windows_carries(value: &str) -> bool {
    powershell_carries(value) && !value.contains(['&', '|', '<', '>', '^', '%'])
}

/// The secrets that the app needs when it runs.
pub fn secrets(app: &App) -> impl Iterator<Item = &Variable> {
    app.run_env().filter(|variable| variable.value == Value::Secret)
}

/// How to make a value for the app's own secrets, with what whoever writes such an app has.
pub fn make_secret(app: &App) -> SharedSaying {
    let with = match app.stack.id {
        id if id == PYTHON.id => SecretMaker::Python,
        id if id == NODE.id => SecretMaker::Node,
        _ => SecretMaker::OpenSsl,
    };
    SharedSaying::MakeSecret { with }
}

/// The same for the whole project, where any app has a secret.
pub fn make_secrets(project: &Project) -> Option<SharedSaying> {
    project.apps.iter().find(|app| secrets(app).next().is_some()).map(make_secret)
}

/// A variable of an app that carries a service's address.
#[derive(Clone, Copy)]
pub struct User<'a> {
    pub app: &'a App,
    pub variable: &'a Variable,
}

/// Whoever needs the address of a service, by its place in [`Project::services`].
pub fn users(project: &Project, service: usize) -> Vec<User<'_>> {
    let variables = |app| move |variable| User { app, variable };
    project
        .apps
        .iter()
        .flat_map(|app| app.run_env().map(variables(app)))
        .filter(|user| user.variable.value == Value::Service(service))
        .collect()
}

/// The services whose address somebody has to bring, each with whoever needs it.
pub fn from_elsewhere(
    project: &Project,
    offered: impl Fn(&Service) -> bool,
) -> impl Iterator<Item = (&Service, Vec<User<'_>>)> {
    let services = project.services.iter().enumerate();
    services
        .filter(move |(_, service)| service.external || !offered(service))
        .map(|(place, service)| (service, users(project, place)))
        .filter(|(_, users)| !users.is_empty())
}

/// A secret between the question and the command that sends it, under a name of its own: a variable called PATH would
/// take the shell's.
pub struct Secret(String);

impl Secret {
    /// One of several that are asked for together.
    pub fn new(place: usize) -> Self {
        Self(if place == 0 { "SECRET_VALUE".to_owned() } else { format!("SECRET_VALUE_{}", place + 1) })
    }

    /// Asks for it without showing it.
    pub fn ask(&self, name: &EnvName) -> Statement {
        Statement::AskSecret { name: self.0.clone(), prompt: name.to_string() }
    }

    /// `NAME=` and what was asked for, as one argument.
    pub fn setting(&self, name: &EnvName) -> Word {
        setting(name.as_str(), variable(&self.0))
    }

    /// Takes it away again.
    pub fn forget(&self) -> Statement {
        Statement::Forget(self.0.clone())
    }
}
