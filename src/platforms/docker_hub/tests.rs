//! The guide to a registry and its workflow, with values that want to break out.
#![allow(clippy::unwrap_used)]

use super::{DOCKER_HUB, Registry, workflow};
use crate::answers::{Answers, AppAnswers, EnvAnswers};
use crate::guide::{Guide, Step};
use crate::problem::ProblemKind;
use crate::project;
use crate::question::Question;
use crate::sheet::{Comments, Sheet};
use crate::syntax::shell::{Shell, faults};
use crate::text::{Language, Saying};

const HOSTILE: &str = "it's \"5\", ${{ secrets.KEY }} `x` \u{2028}";

fn variable(name: &str, value: &str, when: &str) -> EnvAnswers {
    EnvAnswers { name: name.to_owned(), value: value.to_owned(), when: when.to_owned(), ..EnvAnswers::default() }
}

fn answers(registry: &str) -> Answers {
    let secret = EnvAnswers { secret: true, ..variable("KEY", "", "run") };
    let web = AppAnswers {
        health: "/".to_owned(),
        env: vec![
            variable("GREETING", HOSTILE, "run"),
            variable("PATH", "\"x\"", "run"),
            variable("BUILT", HOSTILE, "build"),
            variable("PLAIN", "a, b", "build"),
            secret,
        ],
        ..AppAnswers::default()
    };
    Answers { name: "notes".to_owned(), registry: registry.to_owned(), apps: vec![web], ..Answers::default() }
}

fn guide(answers: &Answers) -> Guide {
    DOCKER_HUB.guide(&project::read(answers).0)
}

fn sheets(answers: &Answers) -> Vec<Sheet> {
    DOCKER_HUB.sheets(&project::read(answers).0)
}

fn step<'a>(guide: &'a Guide, id: &str) -> &'a Step {
    guide.steps.iter().find(|step| step.id == id).unwrap()
}

fn commands(step: &Step, shell: Shell) -> String {
    step.commands.iter().filter_map(|command| command.print(shell)).collect::<Vec<_>>().join("\n")
}

#[test]
fn no_shell_loses_a_part_of_a_value() {
    for step in guide(&answers("angel")).steps {
        for command in step.commands.iter().chain(&step.check).chain(&step.undo) {
            for statement in &command.statements {
                for shell in Shell::ALL {
                    assert_eq!(faults(statement, shell), [], "{}", statement.print(shell));
                }
            }
        }
    }
}

#[test]
fn a_container_variable_never_takes_the_place_of_the_shells_own() {
    let guide = guide(&answers("angel"));
    let bash = commands(step(&guide, "try-web"), Shell::Bash);
    assert!(bash.contains("export APP_PATH='\"x\"'"), "{bash}");
    assert!(bash.contains("--env PATH=\"$APP_PATH\""), "{bash}");
    assert!(bash.contains("read -rs KEY") && bash.contains("--env KEY "), "{bash}");
}

#[test]
fn each_registry_has_its_own_login() {
    let login = |registry| commands(step(&guide(&answers(registry)), "login"), Shell::Bash);
    assert!(login("angel").contains("docker login --username angel --password-stdin"));
    assert!(login("ghcr.io/angel").contains("docker login ghcr.io --username angel --password-stdin"));
    assert_eq!(login("quay.io/angel"), "docker login quay.io");
    assert!(login("registry.heroku.com/x").contains("heroku container:login"));
}

#[test]
fn the_workflow_hands_build_arguments_on_as_they_were_typed() {
    let sheet = sheets(&answers("angel")).pop().unwrap();
    assert_eq!(sheet.path, workflow::PATH);
    let text = sheet.text(Comments::Teach, Language::Spanish, str::to_owned);
    let read: yaml_serde::Value = yaml_serde::from_str(&text).unwrap();
    let steps = &read["jobs"]["publish"]["steps"];
    // What the runner makes of the value, then what the action's reader of CSV makes of the line.
    let arguments = steps[4]["with"]["build-args"].as_str().unwrap().replace("${{ '${{' }}", "${{");
    let lines: Vec<&str> = arguments.lines().collect();
    assert_eq!(lines[0], format!("\"BUILT={}\"", HOSTILE.replace('"', "\"\"")));
    assert_eq!(lines[1], "PLAIN=a, b");
    assert_eq!(steps[2]["with"]["username"].as_str().unwrap(), "${{ secrets.DOCKERHUB_USERNAME }}");
    assert!(text.matches("${{ secrets.").count() == 2, "{text}");
}

#[test]
fn every_line_of_the_workflow_has_its_reason() {
    let mut answers = answers("ghcr.io/angel");
    let from_web = EnvAnswers { from: "web".to_owned(), ..variable("BUILT", "", "build") };
    answers.apps.push(AppAnswers { name: "api".to_owned(), env: vec![from_web], ..AppAnswers::default() });
    let sheet = sheets(&answers).pop().unwrap();
    for line in sheet.lines.iter().filter(|line| !line.text().is_empty()) {
        assert!(line.why.is_some() || line.continues, "{}", line.text());
    }
    let text = sheet.text(Comments::None, Language::English, str::to_owned);
    let read: yaml_serde::Value = yaml_serde::from_str(&text).unwrap();
    assert_eq!(read["permissions"]["packages"].as_str(), Some("write"));
    let rows = &read["jobs"]["publish"]["strategy"]["matrix"]["include"];
    assert_eq!(rows[0]["image"].as_str(), Some("ghcr.io/angel/notes-web"));
    assert_eq!(rows[1]["arguments"].as_str(), Some("BUILT=https://web.example.com\n"));
}

#[test]
fn herokus_registry_has_a_release_and_no_workflow() {
    let answers = answers("registry.heroku.com/shop");
    assert!(sheets(&answers).is_empty());
    let guide = guide(&answers);
    assert!(commands(step(&guide, "build"), Shell::Bash).contains("--provenance=false --sbom=false"));
    assert!(commands(step(&guide, "push"), Shell::Bash).contains("docker push registry.heroku.com/shop/web"));
    assert!(commands(step(&guide, "release"), Shell::Bash).contains("heroku container:release web --app shop"));
    assert_eq!(Registry::of(&project::read(&answers).0), Registry::Heroku);
}

#[test]
fn the_end_takes_away_all_that_the_guide_made() {
    let said = |registry: &str, repository: &str| {
        let guide = guide(&Answers { repository: repository.to_owned(), ..answers(registry) });
        let step = step(&guide, "remove").clone();
        let by_hand: Vec<_> = step.by_hand.iter().map(|saying| saying.say(Language::English).short).collect();
        (commands(&step, Shell::Bash), by_hand.join(" "))
    };
    let (removed, by_hand) = said("angel", "");
    for tag in ["1.0.0", "1.0.1", "1.0.2"] {
        assert!(removed.contains(&format!("docker.io/angel/notes:{tag}")), "{removed}");
    }
    assert!(by_hand.contains("publish.yml") && by_hand.contains("secrets"), "{by_hand}");
    let (_, by_hand) = said("ghcr.io/angel", "");
    assert!(by_hand.contains("publish.yml") && !by_hand.contains("secrets"), "{by_hand}");
    let (_, by_hand) = said("angel", "https://gitlab.com/angel/notes");
    assert!(!by_hand.contains("publish.yml"), "{by_hand}");
}

#[test]
fn all_is_said_in_both_languages() {
    for registry in ["angel", "ghcr.io/angel", "registry.heroku.com/x", "quay.io/angel"] {
        for step in guide(&answers(registry)).steps {
            assert!(step.question.is_some(), "{}", step.id);
            let troubles = step.trouble.iter().map(|trouble| &*trouble.mend);
            for saying in [&step.saying].into_iter().chain(&step.by_hand).chain(&step.checked).chain(troubles) {
                assert_spoken(saying);
            }
        }
    }
}

fn assert_spoken(saying: &Saying) {
    let [english, spanish] = Language::ALL.map(|language| saying.say(language));
    assert!(!english.short.is_empty() && english.more.is_empty() == spanish.more.is_empty(), "{saying:?}");
    assert_ne!(english, spanish);
}

fn seen(registry: &str) -> Vec<ProblemKind> {
    let platforms = vec![DOCKER_HUB.id.to_owned()];
    let answers = Answers { registry: registry.to_owned(), platforms, ..Answers::default() };
    project::read(&answers).1.into_iter().map(|problem| problem.kind).collect()
}

#[test]
fn whose_images_they_are_must_be_known() {
    assert!(seen("").contains(&ProblemKind::NoRegistry));
    assert!(!seen("angel").contains(&ProblemKind::NoRegistry));
}

#[test]
fn docker_hub_has_accounts_and_no_folders() {
    let wrong = |typed: &str| ProblemKind::Registry { typed: typed.to_owned() };
    assert!(seen("docker.io").contains(&wrong("docker.io")));
    assert!(seen("docker.io/team/sub").contains(&wrong("docker.io/team/sub")));
    assert!(seen("ghcr.io").contains(&wrong("ghcr.io")));
    assert!(!seen("ghcr.io/owner/sub").iter().any(|kind| matches!(kind, ProblemKind::Registry { .. })));
}

#[test]
fn repository_names() {
    assert!(super::fits("notas-iv"));
    assert!(!super::fits("n") && !super::fits("a.b") && !super::fits("A") && !super::fits(&"a".repeat(256)));
}

#[test]
fn the_workflow_is_for_github_alone() {
    let on = |repository: &str| {
        let answers = Answers {
            repository: repository.to_owned(),
            registry: "ana".to_owned(),
            platforms: vec!["docker-hub".to_owned()],
            ..Answers::default()
        };
        let plan = crate::plan::plan(&answers);
        let told = plan.problems.iter().any(|problem| problem.kind == ProblemKind::WorkflowNeedsGithub);
        let pushes = plan.guides()[0].steps.iter().any(|step| step.id == "automate");
        (plan.sheet(workflow::PATH).is_some(), pushes, told)
    };
    assert_eq!(on(""), (true, true, false));
    assert_eq!(on("https://github.com/ana/notes"), (true, true, false));
    assert_eq!(on("https://gitlab.com/ana/notes"), (false, false, true));
}

#[test]
fn an_address_for_ssh_is_mended() {
    for typed in ["git@github.com:ana/notes.git", "ssh://git@github.com/ana/notes.git"] {
        let answers = Answers { repository: typed.to_owned(), ..Answers::default() };
        let (_, problems) = crate::project::read(&answers);
        let problem = problems.iter().find(|problem| problem.question == Question::Repository).unwrap();
        let https = "https://github.com/ana/notes".to_owned();
        assert_eq!(problem.mends[0].edits, [(Question::Repository, https)], "{typed}");
    }
}
