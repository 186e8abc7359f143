//! The guide to Heroku: by git, and by its image registry.

use super::app_name;
use crate::guide::{Command, Guide, Step};
use crate::platforms::git::{self, git};
use crate::project::{App, Project};
use crate::question::Question;
use crate::syntax::shell::{Call, Shell, Statement, call};
use crate::text::saying::{HerokuSaying, SharedSaying};

mod deploy;
mod operate;
mod registry;
mod services;
mod variables;

pub fn guide(project: &Project) -> Guide {
    let mut steps = vec![git::install(), account(), install(), login(), git::first_commit()];
    steps.extend(project.apps.iter().map(|app| create(project, app)));
    steps.extend(services::steps(project));
    steps.extend(project.apps.iter().flat_map(|app| variables::steps(project, app)));
    steps.extend(project.apps.iter().flat_map(|app| deploy::steps(project, app)));
    steps.extend(operate::steps(project));
    steps.extend(registry::steps(project));
    steps.push(operate::tear_down(project));
    let web = project.apps.iter().any(App::serves);
    Guide { platform: "heroku", about: HerokuSaying::About { web }.into(), steps }
}

fn account() -> Step {
    Step::new("account", HerokuSaying::Account).from(Question::Platforms).by_hand(HerokuSaying::AccountByHand)
}

fn install() -> Step {
    let script = call(["curl", "-fsSL", "https://cli-assets.heroku.com/install.sh"]);
    Step::new("install", HerokuSaying::Install)
        .by_hand(HerokuSaying::InstallOnWindows)
        .run(Command::only(Shell::Bash, Statement::Pipe(vec![script, call(["sh"])])))
        .check(heroku(["--version"]))
        .checked(HerokuSaying::Installed)
        .trouble("heroku: command not found", SharedSaying::NewTerminal)
}

fn login() -> Step {
    Step::new("login", HerokuSaying::Login)
        .run(heroku(["login"]))
        .expect("Logging in... done\nLogged in as you@example.com")
        .check(heroku(["auth:whoami"]))
        .checked(HerokuSaying::LoggedIn)
        .trouble("IP address mismatch", HerokuSaying::AddressMismatch)
        .undo(heroku(["logout"]))
}

fn create(project: &Project, app: &App) -> Step {
    let name = app_name(project, app);
    let mut create = heroku(["create", &name, "--stack", "container"]);
    if project.apps.len() > 1 {
        create = create.with_all(["--remote", &remote(project, app)]);
    }
    let question = if project.apps.len() > 1 { Question::Apps } else { Question::Name };
    Step::new(id("create", app), HerokuSaying::Create { name: name.clone() })
        .from(question)
        .run(create)
        .expect(["Creating ⬢ ", &name, "... done, stack is container"].concat())
        .check(on(heroku(["stack"]), &name))
        .check(git(["remote", "-v"]))
        .checked(HerokuSaying::Created { name: name.clone(), remote: remote(project, app) })
        .trouble("is already taken", HerokuSaying::NameTaken)
        .trouble("Please verify your account", HerokuSaying::NotVerified)
        .undo(on(heroku(["apps:destroy"]), &name).with_all(["--confirm", &name]))
}

/// A call of Heroku's command line.
fn heroku<const N: usize>(words: [&str; N]) -> Call {
    call(["heroku"]).with_all(words)
}

/// The same call, for one app.
fn on(call: Call, app: &str) -> Call {
    call.with_all(["-a", app])
}

/// The name of a step that each app has.
fn id(what: &str, app: &App) -> String {
    [what, "-", app.name.as_str()].concat()
}

/// What git calls the app's repository on Heroku.
fn remote(project: &Project, app: &App) -> String {
    if project.apps.len() > 1 { ["heroku-", app.name.as_str()].concat() } else { "heroku".to_owned() }
}
