//! `.github/workflows/publish.yml`: GitHub builds and pushes what the guide does by hand.

use super::registry::Registry;
use crate::answers::AppField;
use crate::files::yaml::Scalar::{Flag, Number, Quoted, Text};
use crate::files::yaml::Yaml;
use crate::platforms::docker::ARCHITECTURE;
use crate::project::{App, Project, Value, Variable};
use crate::question::Question;
use crate::sheet::Sheet;
use crate::syntax::actions;
use crate::text::note::WorkflowNote;

/// Where GitHub looks for it.
pub const PATH: &str = ".github/workflows/publish.yml";

/// The names of the secrets that the workflow reads, user name first; none where GitHub lends its own token.
pub fn secrets(registry: &Registry) -> Option<(&'static str, &'static str)> {
    match registry {
        Registry::DockerHub { .. } => Some(("DOCKERHUB_USERNAME", "DOCKERHUB_TOKEN")),
        Registry::Elsewhere { .. } => Some(("REGISTRY_USERNAME", "REGISTRY_TOKEN")),
        Registry::Ghcr { .. } | Registry::Heroku => None,
    }
}

pub fn sheet(project: &Project, registry: &Registry) -> Sheet {
    let mut yaml = Yaml::new(PATH);
    yaml.entry("name", Text("Publish")).because(WorkflowNote::Name);
    yaml.gap();
    triggers(&mut yaml);
    yaml.gap();
    yaml.map("permissions").because(WorkflowNote::Permissions).holding(|yaml| {
        yaml.entry("contents", Text("read")).because(WorkflowNote::Contents);
        if matches!(registry, Registry::Ghcr { .. }) {
            yaml.entry("packages", Text("write")).because(WorkflowNote::Packages).from(Question::Registry);
        }
    });
    yaml.gap();
    yaml.map("jobs").because(WorkflowNote::Jobs).holding(|yaml| {
        yaml.map("publish").continued().holding(|yaml| job(yaml, project, registry));
    });
    yaml.sheet()
}

fn triggers(yaml: &mut Yaml) {
    yaml.map("on").because(WorkflowNote::When).holding(|yaml| {
        yaml.map("workflow_dispatch").because(WorkflowNote::ByHand);
        yaml.map("push").continued().holding(|yaml| {
            yaml.map("branches").because(WorkflowNote::Branch).holding(|yaml| {
                yaml.item(Text("main")).continued();
            });
            yaml.map("tags").because(WorkflowNote::Tags).holding(|yaml| {
                yaml.item(Quoted("v*")).continued();
            });
        });
    });
}

fn job(yaml: &mut Yaml, project: &Project, registry: &Registry) {
    yaml.entry("runs-on", Text("ubuntu-latest")).because(WorkflowNote::Runner);
    yaml.entry("timeout-minutes", Number(30)).because(WorkflowNote::TimeLimit);
    let several = project.apps.len() > 1;
    if several {
        matrix(yaml, project);
    }
    yaml.map("steps").because(WorkflowNote::Steps).holding(|yaml| {
        yaml.item_map(|yaml| {
            yaml.entry("uses", Text("actions/checkout@v4")).because(WorkflowNote::Checkout);
        });
        yaml.item_map(|yaml| {
            yaml.entry("uses", Text("docker/setup-buildx-action@v3")).because(WorkflowNote::Buildx);
        });
        yaml.item_map(|yaml| login(yaml, registry));
        yaml.item_map(|yaml| names(yaml, project, several));
        yaml.item_map(|yaml| build(yaml, project, several));
    });
}

fn matrix(yaml: &mut Yaml, project: &Project) {
    yaml.map("strategy").because(WorkflowNote::Matrix).from(Question::Apps).holding(|yaml| {
        yaml.entry("fail-fast", Flag(false)).because(WorkflowNote::FailFast);
        yaml.map("matrix").continued().holding(|yaml| {
            yaml.map("include").continued().holding(|yaml| {
                for app in &project.apps {
                    yaml.item_map(|yaml| row(yaml, project, app));
                }
            });
        });
    });
}

fn row(yaml: &mut Yaml, project: &Project, app: &App) {
    let note = WorkflowNote::App { app: app.name.to_string() };
    yaml.entry("app", Text(app.name.as_str())).because(note).from(app.question(AppField::Name));
    let first = app.index == 0;
    let image = yaml.entry("image", Text(&project.image_repository(app))).from(Question::Registry);
    if first {
        image.because(WorkflowNote::ImageOf)
    } else {
        image.continued()
    };
    let context = yaml.entry("context", Text(app.path.as_str())).from(app.question(AppField::Path));
    if first {
        context.because(WorkflowNote::ContextOf)
    } else {
        context.continued()
    };
    arguments(yaml, "arguments", project, app, WorkflowNote::ArgumentsOf);
}

fn login(yaml: &mut Yaml, registry: &Registry) {
    yaml.entry("uses", Text("docker/login-action@v3")).because(WorkflowNote::Login).from(Question::Registry);
    yaml.map("with").continued().holding(|yaml| {
        if let Some(host) = registry.host() {
            yaml.entry("registry", Text(host)).because(WorkflowNote::Host).from(Question::Registry);
        }
        let Some((user, token)) = secrets(registry) else {
            yaml.entry("username", Text("${{ github.actor }}")).because(WorkflowNote::GithubUser);
            yaml.entry("password", Text("${{ secrets.GITHUB_TOKEN }}")).because(WorkflowNote::GithubToken);
            return;
        };
        yaml.entry("username", Text(&expression("secrets", user))).because(WorkflowNote::Username);
        yaml.entry("password", Text(&expression("secrets", token))).because(WorkflowNote::Token);
    });
}

fn names(yaml: &mut Yaml, project: &Project, several: bool) {
    yaml.entry("uses", Text("docker/metadata-action@v5")).because(WorkflowNote::Names);
    yaml.entry("id", Text("names")).because(WorkflowNote::Id);
    yaml.map("with").continued().holding(|yaml| {
        let image =
            if several { expression("matrix", "image") } else { project.image_repository(&project.apps[0]) };
        yaml.entry("images", Text(&image)).because(WorkflowNote::Image).from(Question::Registry);
        yaml.block("tags", &["type=semver,pattern={{version}}", "type=sha"]).because(WorkflowNote::TagRules);
        yaml.entry("flavor", Text("latest=false")).because(WorkflowNote::NoLatest);
    });
}

fn build(yaml: &mut Yaml, project: &Project, several: bool) {
    yaml.entry("uses", Text("docker/build-push-action@v6")).because(WorkflowNote::Build);
    yaml.map("with").continued().holding(|yaml| {
        let app = &project.apps[0];
        let context = if several { expression("matrix", "context") } else { app.path.as_str().to_owned() };
        let asked = app.question(AppField::Path);
        yaml.entry("context", Text(&context)).because(WorkflowNote::Context).from(asked);
        yaml.entry("platforms", Text(ARCHITECTURE)).because(WorkflowNote::Platform);
        yaml.entry("push", Flag(true)).because(WorkflowNote::Push);
        yaml.entry("tags", Text("${{ steps.names.outputs.tags }}")).because(WorkflowNote::GivenTags);
        yaml.entry("labels", Text("${{ steps.names.outputs.labels }}")).because(WorkflowNote::Labels);
        if !several {
            arguments(yaml, "build-args", project, app, WorkflowNote::Arguments);
        } else if project.apps.iter().any(|app| app.build_env().next().is_some()) {
            let all = expression("matrix", "arguments");
            yaml.entry("build-args", Text(&all)).because(WorkflowNote::Arguments).from(Question::Apps);
        }
        let scope = if several { ",scope=${{ matrix.app }}" } else { "" };
        yaml.entry("cache-from", Text(&format!("type=gha{scope}"))).because(WorkflowNote::CacheFrom);
        yaml.entry("cache-to", Text(&format!("type=gha,mode=max{scope}"))).because(WorkflowNote::CacheTo);
    });
}

/// The build arguments of an app, one a line. Text that a block of YAML could not carry is quoted instead.
fn arguments(yaml: &mut Yaml, key: &str, project: &Project, app: &App, why: WorkflowNote) {
    let lines: Vec<String> = app.build_env().filter_map(|variable| argument(project, variable)).collect();
    if lines.is_empty() {
        return;
    }
    let written = if lines.iter().all(|line| stands_in_a_block(line)) {
        yaml.block(key, &lines)
    } else {
        yaml.entry(key, Quoted(&lines.join("\n")))
    };
    let addresses = app.build_env().filter(|variable| matches!(variable.value, Value::App(_)));
    let addresses: Vec<&str> = addresses.map(|variable| variable.name.as_str()).collect();
    let why = if addresses.is_empty() { why } else { WorkflowNote::Addresses { names: addresses.join(", ") } };
    written.because(why).from(Question::Variables(app.index));
}

fn argument(project: &Project, variable: &Variable) -> Option<String> {
    match &variable.value {
        Value::Plain(value) => Some(actions::list_line(&format!("{}={value}", variable.name))),
        // Where browsers and other machines will reach it, only the reader knows.
        Value::App(other) => Some(format!("{}=https://{}.example.com", variable.name, project.apps[*other].name)),
        Value::Secret | Value::Service(_) => None,
    }
}

fn stands_in_a_block(line: &str) -> bool {
    let printable = |letter: char| {
        letter == ' '
            || !(letter.is_control() || letter.is_whitespace() || letter > '\u{ffff}' || letter == '\u{feff}')
    };
    line.chars().all(printable) && !line.ends_with(' ')
}

fn expression(context: &str, name: &str) -> String {
    format!("${{{{ {context}.{name} }}}}")
}
