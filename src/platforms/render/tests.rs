//! Render for projects that once got a wrong file or guide.

use super::{RENDER, file};
use crate::answers::{Answers, AppAnswers, EnvAnswers, WorkerAnswers};
use crate::guide::Step;
use crate::project::{self, Project};
use crate::syntax::shell::Shell;
use crate::text::Language;

fn answered(app: AppAnswers) -> Project {
    let platforms = ["docker-hub", "render"].map(str::to_owned).to_vec();
    let repository = "https://github.com/angel/notes".to_owned();
    project::read(&Answers {
        name: "notes".to_owned(),
        repository,
        platforms,
        apps: vec![app],
        ..Answers::default()
    })
    .0
}

fn node(framework: &str, start: &str) -> AppAnswers {
    let [stack, framework, start] = ["node", framework, start].map(str::to_owned);
    AppAnswers { stack, framework, start, ..AppAnswers::default() }
}

/// The keys and values of render.yaml.
fn lines(project: &Project) -> Vec<String> {
    file::sheets(project)[0].lines.iter().map(|line| line.text().trim().to_owned()).collect()
}

fn has(project: &Project, line: &str) -> bool {
    lines(project).iter().any(|other| other == line)
}

fn step(project: &Project, id: &str) -> Step {
    RENDER.guide(project).steps.into_iter().find(|step| step.id == id).expect("the guide has this step")
}

/// What a step has a reader run.
fn run(step: &Step, shell: Shell) -> String {
    let lines: Vec<_> = step.commands.iter().filter_map(|command| command.print(shell)).collect();
    lines.join("\n")
}

fn by_hand(step: &Step) -> String {
    let said: Vec<_> = step.by_hand.iter().map(|saying| saying.say(Language::English).short.into_owned()).collect();
    said.join("\n")
}

#[test]
fn what_listens_is_a_web_service_with_or_without_a_path_to_ask() {
    let script = answered(node("script", "node bot.js"));
    assert!(has(&script, "- type: worker"));
    assert!(by_hand(&step(&script, "image-create-web")).contains("New, Background Worker, Existing Image"));
    let listening = answered(AppAnswers { port: "9000".to_owned(), ..node("script", "node bot.js") });
    assert!(has(&listening, "- type: web"));
    assert!(!lines(&listening).iter().any(|line| line.starts_with("healthCheckPath")));
    let create = run(&step(&listening, "cli-create-web"), Shell::Bash);
    assert!(create.contains("--type web_service") && !create.contains("--health-check-path"), "{create}");
}

#[test]
fn a_port_that_the_start_command_fixes_is_told_to_render() {
    let start = "flask run --host 0.0.0.0 --port 5000".to_owned();
    let fixed = answered(AppAnswers { start, port: "5000".to_owned(), ..AppAnswers::default() });
    assert!(has(&fixed, "- key: PORT") && has(&fixed, "value: \"5000\""));
    assert!(run(&step(&fixed, "cli-create-web"), Shell::Bash).contains("--env-var PORT=5000"));
    assert!(!has(&answered(AppAnswers::default()), "- key: PORT"));
}

#[test]
fn a_worker_starts_under_the_init_of_its_image() {
    let worker = |start: &str| WorkerAnswers { start: start.to_owned(), ..WorkerAnswers::default() };
    let workers = vec![worker("node mailer.js"), worker("celery -A a worker")];
    let project = answered(AppAnswers { workers, ..node("express", "") });
    assert!(has(&project, "dockerCommand: tini -s -- node mailer.js"));
    assert!(has(&project, "dockerCommand: celery -A a worker"));
}

#[test]
fn the_terminal_way_tells_what_it_leaves_out() {
    let project = answered(AppAnswers { release: "node migrate.js".to_owned(), ..node("express", "") });
    for id in ["cli-create-web", "image-create-web"] {
        assert!(by_hand(&step(&project, id)).contains("`node migrate.js` needs the Blueprint"), "{id}");
    }
}

#[test]
fn a_finished_image_is_given_no_build_variables() {
    let build = |name: &str, value: &str| EnvAnswers {
        name: name.to_owned(),
        value: value.to_owned(),
        when: "build".to_owned(),
        ..EnvAnswers::default()
    };
    let env = vec![build("VITE_API", "/a?b&c=%20"), build("VITE_NAME", "\"so\"")];
    let project = answered(AppAnswers { env, ..node("express", "") });
    assert!(!run(&step(&project, "image-create-web"), Shell::Bash).contains("--env-var"));
    let create = step(&project, "cli-create-web");
    assert!(
        run(&create, Shell::PowerShell).contains("'VITE_API=/a?b&c=%20'"),
        "a program takes what cmd would not"
    );
    assert!(by_hand(&create).contains("set VITE_NAME afterwards"));
    assert!(run(&step(&project, "image-update-web"), Shell::Bash).contains(":1.0.1 --wait"));
}

#[test]
fn a_repository_goes_online_once() {
    let both = step(&answered(AppAnswers::default()), "repository");
    assert_eq!(run(&both, Shell::Bash), "git push -u origin main");
    let alone = Project { platforms: vec![&RENDER], ..answered(AppAnswers::default()) };
    assert!(run(&step(&alone, "repository"), Shell::Bash).starts_with("git remote add origin "));
}
