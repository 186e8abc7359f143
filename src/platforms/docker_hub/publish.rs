//! From a push to the end: who may pull, the workflow, new versions, the way back, cleaning up.

use super::guide::builds;
use super::registry::{Registry, next_release, next_tag};
use super::workflow;
use crate::guide::{Command, Step};
use crate::platforms::git::{self, git};
use crate::platforms::heroku::{self, HEROKU};
use crate::project::{App, Project, Value};
use crate::question::Question;
use crate::syntax::shell::{Call, Statement, call};
use crate::text::Saying;
use crate::text::saying::{DockerHubSaying, DockerSaying, RegistryTrouble, RenderSaying, SharedSaying};

pub fn steps(project: &Project, registry: &Registry) -> Vec<Step> {
    if *registry == Registry::Heroku {
        return vec![
            push(project, registry),
            release(project),
            new_version_on_heroku(project, registry),
            roll_back_on_heroku(project),
            remove(project, registry),
        ];
    }
    let mut steps = vec![push(project, registry), visibility(project, registry), pull(project, registry)];
    steps.extend([new_version(project, registry), roll_back(project, registry)]);
    if super::has_workflow(project) {
        steps.extend([git::install(), git::first_commit()].map(|step| step.from(Question::Repository)));
        steps.extend([automate(project, registry), release_by_tag(project)]);
    }
    steps.push(remove(project, registry));
    steps
}

fn each(project: &Project, command: impl Fn(&App) -> Call) -> Command {
    Command::all(project.apps.iter().map(|app| command(app).into()))
}

fn images(project: &Project, registry: &Registry, tag: &str, words: &[&str]) -> Command {
    each(project, |app| call(words.iter().copied()).with(registry.image(project, app, tag)))
}

fn push(project: &Project, registry: &Registry) -> Step {
    let (saying, tag) = match registry {
        Registry::Heroku => {
            let others = project.apps.iter().any(heroku::image::has_others);
            (DockerHubSaying::PushHeroku { others }, "latest")
        }
        _ => (DockerHubSaying::Push, &*project.tag),
    };
    let pushed = images(project, registry, &project.tag, &["docker", "push"]);
    let step = Step::new("push", saying).from(Question::Registry).run(pushed);
    let step = with_other_images(step, project, registry)
        .expect(format!("{tag}: digest: sha256:… size: …"))
        .trouble("An image does not exist locally with the tag", RegistryTrouble::NoSuchImage);
    match registry {
        Registry::DockerHub { .. } => {
            step.trouble("denied: requested access to the resource is denied", RegistryTrouble::Denied)
        }
        Registry::Ghcr { .. } => step.trouble("denied: permission_denied", RegistryTrouble::DeniedGhcr),
        Registry::Heroku => step.trouble("unsupported", RegistryTrouble::ManifestHeroku),
        Registry::Elsewhere { .. } => step.trouble("denied", RegistryTrouble::Denied),
    }
}

/// On Heroku a worker's command, and the release's, stands in an image of its own.
fn with_other_images(mut step: Step, project: &Project, registry: &Registry) -> Step {
    if *registry == Registry::Heroku {
        step.commands.extend(project.apps.iter().flat_map(|app| heroku::image::others(project, app)));
    }
    step
}

fn visibility(project: &Project, registry: &Registry) -> Step {
    // As the registry's own pages call them.
    let shown = |app| {
        let image = project.image_repository(app);
        let start = match registry {
            Registry::Ghcr { owner } => format!("ghcr.io/{owner}/"),
            _ => "docker.io/".to_owned(),
        };
        image.strip_prefix(&start).unwrap_or(&image).to_owned()
    };
    let shown: Vec<String> = project.apps.iter().map(shown).collect();
    let (why, by_hand) = match registry {
        Registry::DockerHub { .. } => {
            (DockerHubSaying::VisibilityDockerHub, DockerHubSaying::OpenSettingsDockerHub { repositories: shown })
        }
        Registry::Ghcr { .. } => {
            (DockerHubSaying::VisibilityGhcr, DockerHubSaying::OpenSettingsGhcr { packages: shown })
        }
        Registry::Heroku | Registry::Elsewhere { .. } => {
            (DockerHubSaying::VisibilityElsewhere, DockerHubSaying::OpenSettingsElsewhere { host: registry.name() })
        }
    };
    Step::new("visibility", why).from(Question::Registry).by_hand(by_hand)
}

fn pull(project: &Project, registry: &Registry) -> Step {
    let last = project.apps.last().map(|app| registry.image(project, app, &project.tag)).unwrap_or_default();
    // Docker prints its own registry's images without the host.
    let printed = last.strip_prefix("docker.io/").unwrap_or(&last);
    let refused = match registry {
        Registry::DockerHub { .. } => "pull access denied",
        _ => "unauthorized",
    };
    Step::new("pull", DockerHubSaying::Pull)
        .from(Question::Registry)
        .run(images(project, registry, &project.tag, &["docker", "pull"]))
        .expect(format!("Digest: sha256:…\nStatus: Downloaded newer image for {printed}"))
        .checked(DockerHubSaying::Pulled)
        .trouble("manifest unknown", RegistryTrouble::NotFound)
        .trouble(refused, RegistryTrouble::NotFound)
        .trouble("toomanyrequests", DockerSaying::TooManyPulls)
}

fn automate(project: &Project, registry: &Registry) -> Step {
    let repository = project.repository.as_deref().unwrap_or("https://github.com/your-user/your-repository");
    let mut step = Step::new("automate", DockerHubSaying::Automate)
        .from(Question::Repository)
        .by_hand(DockerHubSaying::GithubRepository { repository: repository.to_owned() });
    if project.repository.is_none() {
        step = step.by_hand(DockerHubSaying::YourRepository);
    }
    step = match workflow::secrets(registry) {
        Some((name, token)) => {
            let value = match registry {
                Registry::DockerHub { user } => Some(user.clone()),
                _ => None,
            };
            step.by_hand(DockerHubSaying::SecretsPage)
                .by_hand(DockerHubSaying::SecretUsername { name, value })
                .by_hand(DockerHubSaying::SecretToken { name: token })
        }
        None => step.by_hand(DockerHubSaying::NoSecretGhcr).by_hand(DockerHubSaying::LinkGhcrPackage),
    };
    step.by_hand.extend(addresses(project).into_iter().map(Saying::from));
    let commands = [
        git(["remote", "add", "origin"]).with(format!("{repository}.git")),
        git(["push", "--set-upstream", "origin", "main"]),
    ];
    let step = step
        .run(Command::all(commands.map(Statement::from)))
        .checked(DockerHubSaying::WatchActions)
        .trouble("remote origin already exists", RegistryTrouble::RemoteExists)
        .trouble("src refspec main does not match any", SharedSaying::NoMain)
        .trouble("without `workflow` scope", RegistryTrouble::WorkflowScope)
        .trouble("Password authentication is not supported for Git operations", RenderSaying::PasswordRefused);
    match registry {
        Registry::Ghcr { .. } => {
            step.trouble("denied: permission_denied: write_package", RegistryTrouble::NotPermitted)
        }
        _ => step.trouble("Username and password required", RegistryTrouble::SecretMissing),
    }
}

/// Addresses that a build needs and only the reader knows, each once.
fn addresses(project: &Project) -> Vec<DockerHubSaying> {
    let mut sayings = Vec::new();
    for variable in project.apps.iter().flat_map(App::build_env) {
        let Value::App(other) = variable.value else { continue };
        let app = project.apps[other].name.to_string();
        let saying = DockerHubSaying::AddressInWorkflow { variable: variable.name.to_string(), app };
        if !sayings.contains(&saying) {
            sayings.push(saying);
        }
    }
    sayings
}

fn release_by_tag(project: &Project) -> Step {
    let version = next_release(&project.tag);
    let tag = format!("v{version}");
    Step::new("release-by-tag", DockerHubSaying::ReleaseByTag { tag: version.clone() })
        .from(Question::Tag)
        .run(Command::all([git(["tag", &tag]).into(), git(["push", "origin", &tag]).into()]))
        .expect(format!(" * [new tag]         {tag} -> {tag}"))
        .checked(DockerHubSaying::WatchRelease { tag: version })
        .undo(Command::all([
            git(["push", "--delete", "origin", &tag]).into(),
            git(["tag", "--delete", &tag]).into(),
        ]))
}

fn new_version(project: &Project, registry: &Registry) -> Step {
    let next = next_tag(&project.tag);
    Step::new("new-version", DockerHubSaying::NewVersion { from: project.tag.clone(), to: next.clone() })
        .from(Question::Tag)
        .run(builds(project, registry, &next))
        .run(images(project, registry, &next, &["docker", "push"]))
        .expect(format!("{next}: digest: sha256:… size: …"))
}

fn roll_back(project: &Project, registry: &Registry) -> Step {
    let next = next_tag(&project.tag);
    let after = next_tag(&next);
    let back = project.apps.iter().flat_map(|app| {
        let (old, new) = (registry.image(project, app, &project.tag), registry.image(project, app, &after));
        [
            call(["docker", "pull", &old]).into(),
            call(["docker", "tag", &old, &new]).into(),
            call(["docker", "push", &new]).into(),
        ]
    });
    Step::new("roll-back", DockerHubSaying::RollBack { to: project.tag.clone(), under: next })
        .from(Question::Tag)
        .run(Command::all(back))
        .expect(format!("{after}: digest: sha256:… size: …"))
        .trouble("manifest unknown", RegistryTrouble::NotFound)
}

fn remove(project: &Project, registry: &Registry) -> Step {
    let mut step = Step::new("remove", DockerHubSaying::Remove).from(Question::Registry);
    if super::has_workflow(project) {
        step = step.by_hand(DockerHubSaying::RemoveWorkflow { secrets: workflow::secrets(registry).is_some() });
    }
    let mut commands: Vec<Statement> = Vec::new();
    let step = match registry {
        Registry::DockerHub { .. } => step.by_hand(DockerHubSaying::RemoveDockerHub),
        Registry::Ghcr { .. } => step.by_hand(DockerHubSaying::RemoveGhcr),
        Registry::Elsewhere { .. } => step.by_hand(DockerHubSaying::RemoveElsewhere),
        Registry::Heroku => {
            let rm = |app| on_heroku(project, app, ["container:rm"], &heroku::processes(app)).into();
            commands.extend(project.apps.iter().map(rm));
            step.by_hand(DockerHubSaying::RemoveHeroku { guide: project.targets(HEROKU.id) })
        }
    };
    let made = tags_made(project);
    let images = project.apps.iter().flat_map(|app| match registry {
        Registry::Heroku => heroku::image::all(project, app),
        _ => made.iter().map(|tag| registry.image(project, app, tag)).collect(),
    });
    commands.push(call(["docker", "image", "rm", "--force"]).with_all(images).into());
    commands.push(call(["docker", "logout"]).with_all(registry.host()).into());
    step.run(Command::all(commands))
}

/// The tags under which this guide builds on this machine.
fn tags_made(project: &Project) -> [String; 3] {
    let next = next_tag(&project.tag);
    let after = next_tag(&next);
    [project.tag.clone(), next, after]
}

/// `heroku container:release web worker --app shop`.
fn on_heroku<const N: usize>(project: &Project, app: &App, words: [&str; N], processes: &[String]) -> Call {
    let name = heroku::app_name(project, app);
    call(["heroku"]).with_all(words).with_all(processes).with("--app").with(name)
}

fn release(project: &Project) -> Step {
    let scales: Vec<Statement> =
        project.apps.iter().filter_map(|app| scale(project, app)).map(Statement::from).collect();
    let release = project.apps.iter().any(|app| app.release.is_some());
    let saying = DockerHubSaying::ReleaseHeroku { release, scaled: !scales.is_empty() };
    let step = Step::new("release", saying).from(Question::Registry).run(release_all(project));
    let step = if scales.is_empty() { step } else { step.run(Command::all(scales)) };
    step.check(each(project, |app| on_heroku(project, app, ["ps"], &[])))
        .trouble("has no image", RegistryTrouble::NotPulledHeroku)
}

fn release_all(project: &Project) -> Command {
    each(project, |app| on_heroku(project, app, ["container:release"], &heroku::image::released(app)))
}

/// Starts what does not start by itself.
fn scale(project: &Project, app: &App) -> Option<Call> {
    let processes = heroku::processes(app);
    let one: Vec<_> = heroku::to_be_scaled(&processes).map(|process| [process, "=1"].concat()).collect();
    (!one.is_empty()).then(|| on_heroku(project, app, ["ps:scale"], &one))
}

fn new_version_on_heroku(project: &Project, registry: &Registry) -> Step {
    let step = Step::new("new-version", DockerHubSaying::NewVersionHeroku)
        .from(Question::Registry)
        .run(builds(project, registry, &project.tag))
        .run(images(project, registry, &project.tag, &["docker", "push"]));
    with_other_images(step, project, registry).run(release_all(project))
}

fn roll_back_on_heroku(project: &Project) -> Step {
    let commands = project
        .apps
        .iter()
        .flat_map(|app| ["releases", "rollback"].map(|word| on_heroku(project, app, [word], &[]).into()));
    Step::new("roll-back", DockerHubSaying::RollBackHeroku).from(Question::Registry).run(Command::all(commands))
}
