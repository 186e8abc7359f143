//! The first version, until it answers: push, release, processes, the page in a browser.

use super::{git, heroku, id, on, remote};
use crate::answers::AppField;
use crate::guide::Step;
use crate::platforms::heroku::{app_name, main_process, processes};
use crate::platforms::variables::windows_carries;
use crate::project::{App, HealthPath, Project};
use crate::question::Question;
use crate::stacks::start;
use crate::syntax::shell::{Call, joined, output};
use crate::text::saying::{ComposeSaying, HerokuSaying, SharedSaying};

pub fn steps(project: &Project, app: &App) -> Vec<Step> {
    let released = app.release.as_ref().map(|command| release(project, app, command));
    let opened = app.serves().then(|| open(project, app));
    [push(project, app)]
        .into_iter()
        .chain(released)
        .chain([start(project, app)])
        .chain(opened)
        .chain([logs(project, app)])
        .collect()
}

/// Sends the committed files: the whole repository, or the app's folder as a commit of its own. Not `git subtree`,
/// which is not part of every git.
pub fn push_call(project: &Project, app: &App) -> Call {
    let remote = remote(project, app);
    if app.path.is_project() {
        return git(["push", &remote, "main"]);
    }
    let folder = ["HEAD:", app.path.as_str()].concat();
    let commit = output(git(["commit-tree", &folder, "-m", "Deploy"]));
    git(["push", "--force", &remote]).with(joined([commit, ":refs/heads/main".into()]))
}

fn push(project: &Project, app: &App) -> Step {
    let name = app_name(project, app);
    let folder = (!app.path.is_project()).then(|| app.path.as_str().to_owned());
    let step = Step::new(id("push", app), HerokuSaying::Push { name: name.clone(), folder })
        .from(app.question(AppField::Path))
        .run(push_call(project, app))
        .expect("remote: Verifying deploy... done.")
        .check(on(heroku(["releases"]), &name))
        .checked(HerokuSaying::Pushed)
        .trouble("Your app does not include a heroku.yml build manifest", HerokuSaying::NoManifest)
        .trouble(
            "No default language could be detected for this app",
            HerokuSaying::NotContainer { name: name.clone() },
        )
        .trouble("pre-receive hook declined", HerokuSaying::HookDeclined)
        .trouble("error: src refspec main does not match any", SharedSaying::NoMain)
        .trouble(
            "does not appear to be a git repository",
            HerokuSaying::NoRemote { name: name.clone(), remote: remote(project, app) },
        );
    let step = if app.path.is_project() {
        step
    } else {
        step.trouble("Not a valid object name HEAD:", HerokuSaying::FolderNotCommitted)
    };
    step.undo(scale(&processes(app), "0", &name))
}

fn release(project: &Project, app: &App, command: &str) -> Step {
    let name = app_name(project, app);
    Step::new(id("release", app), HerokuSaying::Release { name: name.clone(), command: command.to_owned() })
        .from(app.question(AppField::Release))
        .run(on(heroku(["releases:output"]), &name))
        .checked(HerokuSaying::Released)
        .trouble("release command failed", HerokuSaying::ReleaseFailed)
}

fn start(project: &Project, app: &App) -> Step {
    let name = app_name(project, app);
    let processes = processes(app);
    let listed = processes.join(", ");
    let web = app.serves();
    let question =
        if app.workers.is_empty() { app.question(AppField::Start) } else { Question::Workers(app.index) };
    let saying = HerokuSaying::Start { name: name.clone(), processes: listed.clone(), web };
    let step = Step::new(id("start", app), saying)
        .from(question)
        .run(scale(&processes, "1", &name))
        .check(on(heroku(["ps"]), &name))
        .checked(HerokuSaying::Started { processes: listed })
        .trouble("Couldn't find that process type", HerokuSaying::NoProcess)
        .trouble("State changed from starting to crashed", HerokuSaying::Crashed { name: name.clone() });
    let step = if web { step.trouble("Error R10 (Boot timeout)", HerokuSaying::BootTimeout) } else { step };
    step.trouble(
        "Error R14 (Memory quota exceeded)",
        SharedSaying::Memory { gunicorn: start::starts_gunicorn(app) },
    )
    .trouble("exec format error", ComposeSaying::ExecFormat)
    .trouble("Permission denied", HerokuSaying::Permission { web })
    .undo(scale(&processes, "0", &name))
}

/// Says how many of each process run.
pub fn scale<'a>(processes: impl IntoIterator<Item = &'a String>, number: &str, name: &str) -> Call {
    let each = processes.into_iter().map(|process| [process, "=", number].concat());
    on(heroku(["ps:scale"]).with_all(each), name)
}

fn open(project: &Project, app: &App) -> Step {
    let name = app_name(project, app);
    let path = app.health.as_ref().map(HealthPath::as_str).filter(|path| windows_carries(path)).unwrap_or("/");
    let step = Step::new(id("open", app), HerokuSaying::Open { name: name.clone() })
        .from(app.question(AppField::Health))
        .run(on(heroku(["open", path]), &name))
        .check(on(heroku(["apps:info"]), &name))
        .checked(HerokuSaying::Opened)
        .trouble("code=H10 desc=\"App crashed\"", HerokuSaying::Crashed { name: name.clone() })
        .trouble("code=H14 desc=\"No web processes running\"", HerokuSaying::NoWebProcess { name: name.clone() })
        .trouble("code=H12 desc=\"Request timeout\"", HerokuSaying::RequestTimeout);
    match app.framework.id {
        "django" => step.trouble("Invalid HTTP_HOST header", HerokuSaying::AllowedHosts),
        _ => step,
    }
}

fn logs(project: &Project, app: &App) -> Step {
    let name = app_name(project, app);
    Step::new(id("logs", app), HerokuSaying::Logs { name: name.clone() })
        .run(on(heroku(["logs", "--tail"]), &name))
        .checked(HerokuSaying::LogsRead { process: main_process(app), web: app.serves() })
}
