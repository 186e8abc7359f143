//! Answers that fit no project as they stand: what is made of them, and what their mends say.

#![allow(clippy::unwrap_used)]

use super::{HostPort, Project, read};
use crate::answers::{Answers, AppAnswers, AppField, EnvAnswers, EnvField, ServiceAnswers, ServiceField};
use crate::problem::{Problem, ProblemKind};
use crate::question::Question;

fn app(name: &str, path: &str) -> AppAnswers {
    AppAnswers { name: name.to_owned(), path: path.to_owned(), ..AppAnswers::default() }
}

fn paths(project: &Project) -> Vec<&str> {
    project.apps.iter().map(|app| app.path.as_str()).collect()
}

/// What the first mend of the only problem like this would write.
fn mended(problems: &[Problem], question: Question) -> &str {
    let problem = problems.iter().find(|problem| problem.question == question).unwrap();
    &problem.mends[0].edits[0].1
}

#[test]
fn two_apps_never_share_a_folder() {
    let twice = |problems: &[Problem]| {
        problems.iter().filter(|problem| matches!(problem.kind, ProblemKind::PathTwice { .. })).count()
    };
    for (apps, expected, told) in [
        (vec![app("web", "."), app("front", ".")], vec![".", "front"], 1),
        (vec![app("web", "src"), app("front", "./src/"), app("api", "src")], vec!["src", "front", "api"], 2),
        (vec![app("web", "api"), app("api", "")], vec!["web", "api"], 1),
        (vec![app("web", "api"), app("api", ""), app("mail", "web")], vec!["web-2", "api", "web"], 1),
        (vec![app("web", ""), app("api", "")], vec!["web", "api"], 0),
        (vec![app("web", "."), app("api", "services/api")], vec![".", "services/api"], 0),
    ] {
        let answers = Answers { apps, ..Answers::default() };
        let (project, problems) = read(&answers);
        assert_eq!(paths(&project), expected, "{answers:?}");
        assert_eq!(twice(&problems), told, "{answers:?}");
        let mut answers = answers;
        for problem in problems.iter().filter(|problem| matches!(problem.kind, ProblemKind::PathTwice { .. })) {
            answers.set(problem.mends[0].edits[0].0, &problem.mends[0].edits[0].1);
        }
        let (mended, problems) = read(&answers);
        assert_eq!((paths(&mended), twice(&problems)), (expected, 0), "{answers:?}");
    }
}

#[test]
fn a_mend_says_what_was_probably_meant() {
    for (typed, meant) in
        [("mongo", "mongodb"), ("maria", "mariadb"), ("rabbit", "rabbitmq"), ("zebra", "postgres")]
    {
        let service = ServiceAnswers { kind: typed.to_owned(), ..ServiceAnswers::default() };
        let problems = read(&Answers { services: vec![service], ..Answers::default() }).1;
        assert_eq!(mended(&problems, Question::Service(0, ServiceField::Kind)), meant);
    }
    let row = AppAnswers { stack: "nodejs".to_owned(), ..AppAnswers::default() };
    let problems = read(&Answers { apps: vec![row], ..Answers::default() }).1;
    assert_eq!(mended(&problems, Question::App(0, AppField::Stack)), "node");
}

#[test]
fn targets_that_are_not_known_are_mended_or_left_out() {
    let problems = |ids: &[&str]| {
        let platforms = ids.iter().map(|id| (*id).to_owned()).collect();
        read(&Answers { platforms, ..Answers::default() }).1
    };
    assert_eq!(mended(&problems(&["dockerhub", "herokuu"]), Question::Platforms), "docker-hub herokuu");
    assert_eq!(mended(&problems(&["heroku", "herokuu"]), Question::Platforms), "heroku");
    let with_another = problems(&["heroku", "nowhere"]);
    assert_eq!(mended(&with_another, Question::Platforms), "heroku");
    let instead = |problems: &[Problem]| match &problems[0].kind {
        ProblemKind::Choice { instead, .. } => instead.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(instead(&with_another), "");
    assert_eq!(instead(&problems(&["nowhere"])), "compose");
}

#[test]
fn an_address_on_docker_hubs_site_means_its_account() {
    for typed in [
        "https://hub.docker.com/u/ana",
        "hub.docker.com/u/Ana/",
        "https://hub.docker.com/r/ana/shop",
        "https://hub.docker.com/repository/docker/ana/shop/general",
        "https://hub.docker.com/ana",
    ] {
        let (project, problems) = read(&Answers { registry: typed.to_owned(), ..Answers::default() });
        assert_eq!(project.registry, "docker.io/ana", "{typed}");
        assert_eq!(mended(&problems, Question::Registry), "docker.io/ana", "{typed}");
    }
}

#[test]
fn a_mended_port_stays_on_this_machine() {
    let row = AppAnswers { host_port: "abc".to_owned(), ..AppAnswers::default() };
    let (project, problems) = read(&Answers { apps: vec![row], ..Answers::default() });
    assert_eq!(mended(&problems, Question::App(0, AppField::HostPort)), "127.0.0.1:8000");
    assert!(
        matches!(&project.apps[0].host, HostPort::Published { address: Some(address), .. } if address == "127.0.0.1")
    );
}

#[test]
fn a_finished_site_reads_no_variables() {
    let row = |name: &str, stack: &str| AppAnswers {
        name: name.to_owned(),
        stack: stack.to_owned(),
        framework: if stack == "static" { "vite".to_owned() } else { String::new() },
        ..AppAnswers::default()
    };
    let told = |answers: &Answers| -> Vec<(Question, usize)> {
        let problems = read(answers).1;
        let unread = problems.iter().filter(|problem| matches!(problem.kind, ProblemKind::SiteReadsNothing { .. }));
        unread.map(|problem| (problem.question, problem.mends.len())).collect()
    };
    let mut answers = Answers {
        apps: vec![row("front", "static"), row("api", "python")],
        services: vec![ServiceAnswers::default()],
        ..Answers::default()
    };
    assert_eq!(read(&answers).0.services[0].apps, [1]);
    assert_eq!(told(&answers), []);
    answers.services[0].apps = "front api".to_owned();
    assert_eq!(told(&answers), [(Question::Service(0, ServiceField::Apps), 0)]);
    let variable = |secret, when: &str| EnvAnswers {
        name: "API_URL".to_owned(),
        value: "https://a.example".to_owned(),
        secret,
        when: when.to_owned(),
        ..EnvAnswers::default()
    };
    answers.services.clear();
    answers.apps[0].env = vec![variable(false, "run")];
    assert_eq!(told(&answers), [(Question::Env(0, 0, EnvField::Name), 1)]);
    answers.apps[0].env = vec![variable(false, "build")];
    assert_eq!(told(&answers), []);
    let alone = Answers {
        apps: vec![row("front", "static")],
        services: vec![ServiceAnswers::default()],
        ..Answers::default()
    };
    assert_eq!(told(&alone), [(Question::Service(0, ServiceField::Kind), 0)]);
}

#[test]
fn what_only_a_build_reads_is_told_once_nobody_said_when() {
    let told = |framework: &str, variable: EnvAnswers| {
        let row = AppAnswers {
            stack: if framework == "django" { "python" } else { "node" }.to_owned(),
            framework: framework.to_owned(),
            build: if framework == "django" { "make" } else { "" }.to_owned(),
            env: vec![variable],
            ..AppAnswers::default()
        };
        let mut answers = Answers { apps: vec![row], ..Answers::default() };
        let late = |answers: &Answers| {
            read(answers).1.into_iter().find(|problem| matches!(problem.kind, ProblemKind::ReadWhenBuilt { .. }))
        };
        let Some(problem) = late(&answers) else { return false };
        problem.mends[0].apply(&mut answers);
        assert_eq!(read(&answers).0.apps[0].build_env().count(), 1, "{answers:?}");
        true
    };
    let named = |name: &str| EnvAnswers { name: name.to_owned(), value: "a".to_owned(), ..EnvAnswers::default() };
    for name in ["NEXT_PUBLIC_API", "VITE_API", "REACT_APP_API", "PUBLIC_API"] {
        assert!(told("next", named(name)), "{name}");
    }
    assert!(told("next", EnvAnswers { secret: true, value: String::new(), ..named("VITE_KEY") }));
    for (framework, variable) in [
        ("next", named("API_URL")),
        ("next", named("PUBLIC_URL")),
        ("next", EnvAnswers { when: "run".to_owned(), ..named("NEXT_PUBLIC_API") }),
        ("next", EnvAnswers { when: "build".to_owned(), ..named("NEXT_PUBLIC_API") }),
        ("express", named("VITE_API")),
        ("django", named("PUBLIC_API")),
    ] {
        assert!(!told(framework, variable.clone()), "{framework}: {variable:?}");
    }
}

#[test]
fn an_answer_that_is_wrong_is_not_also_told_as_missing() {
    let answers = Answers {
        registry: "no place at all".to_owned(),
        repository: "no address".to_owned(),
        platforms: vec!["docker-hub".to_owned(), "render".to_owned()],
        ..Answers::default()
    };
    let problems = read(&answers).1;
    for question in [Question::Registry, Question::Repository] {
        assert_eq!(problems.iter().filter(|problem| problem.question == question).count(), 1, "{problems:?}");
    }
}

#[test]
fn a_value_without_a_name_says_so_and_is_left_out() {
    let env = EnvAnswers { value: "8".to_owned(), ..EnvAnswers::default() };
    let row = AppAnswers { env: vec![env], ..AppAnswers::default() };
    let (project, problems) = read(&Answers { apps: vec![row], ..Answers::default() });
    assert_eq!(problems[0].kind, ProblemKind::VariableUnnamed);
    assert!(project.apps[0].env.is_empty());
}

#[test]
fn a_port_is_offered_to_one_app_only() {
    let app = |name: &str, host_port: &str| AppAnswers {
        name: name.to_owned(),
        host_port: host_port.to_owned(),
        ..AppAnswers::default()
    };
    let apps =
        vec![app("one", "5000"), app("two", "5000"), app("three", "x"), app("four", "6000"), app("five", "8001")];
    let (project, problems) = read(&Answers { apps, ..Answers::default() });
    let asked = |problem: &&Problem| matches!(problem.question, Question::App(_, AppField::HostPort));
    let offered: Vec<_> =
        problems.iter().filter(asked).map(|problem| problem.mends[0].edits[0].1.as_str()).collect();
    // The third has 8000 meanwhile, the fifth what it asked for.
    assert_eq!(offered, ["8002", "8003", "127.0.0.1:8000", "8004"]);
    assert_eq!(project.holds(Question::App(2, AppField::HostPort)), "127.0.0.1:8000");
}
