//! What must hold for the image of every stack, framework, variant and version.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::answers::{Answers, AppAnswers, AppField, EnvAnswers, WorkerAnswers};
use crate::fact::DATA_DATE;
use crate::files::{dockerfile, dockerignore};
use crate::image_build::{Instruction, Step};
use crate::problem::{Problem, ProblemKind};
use crate::project;
use crate::sheet::{Comments, Sheet};
use crate::syntax::image_reference;
use crate::text::Language;

/// A project of one app with these answers.
pub(super) fn answers(fields: &[(AppField, &str)]) -> Answers {
    let mut answers = Answers { apps: vec![AppAnswers::default()], ..Answers::default() };
    for (field, text) in fields {
        (*text).clone_into(answers.apps[0].text_mut(*field));
    }
    answers
}

fn read(answers: &Answers) -> (Project, Vec<Problem>) {
    project::read(answers)
}

fn built(answers: &Answers) -> (Project, ImageBuild) {
    let (project, _) = read(answers);
    let build = project.apps[0].stack.build(&project, &project.apps[0]);
    (project, build)
}

pub(super) fn dockerfile_of(answers: &Answers) -> String {
    let (project, build) = built(answers);
    text(&dockerfile::sheet(&project, &project.apps[0], &build))
}

fn text(sheet: &Sheet) -> String {
    sheet.text(Comments::None, Language::English, |_| String::new())
}

/// Every choice of every stack, on every platform, plain and with everything that can be added.
fn every() -> Vec<Answers> {
    let mut every = Vec::new();
    for stack in ALL {
        let versions: Vec<_> = if stack.versions.is_empty() { vec![""] } else { ids(stack.versions) };
        for framework in stack.frameworks {
            for variant in stack.variants {
                for version in versions.iter().filter(|version| variant.exists_for(version)) {
                    let choice = [
                        (AppField::Stack, stack.id),
                        (AppField::Framework, framework.id),
                        (AppField::Image, variant.id),
                        (AppField::Version, *version),
                    ];
                    every.push(answers(&choice));
                    every.push(full(answers(&choice), variant));
                }
            }
        }
    }
    every
}

fn ids(versions: &[Version]) -> Vec<&'static str> {
    versions.iter().map(|version| version.id).collect()
}

fn full(mut answers: Answers, variant: &Variant) -> Answers {
    answers.platforms = vec!["heroku".to_owned()];
    answers.repository = "https://github.com/owner/name".to_owned();
    let app = &mut answers.apps[0];
    if variant.family.shell.is_some() {
        app.build = "make 'all' && echo \"$HOME\"".to_owned();
        app.system_packages = "gcc libpq5".to_owned();
    }
    app.health = "/health?a=b".to_owned();
    app.workers = vec![WorkerAnswers { start: "python work.py".to_owned(), ..WorkerAnswers::default() }];
    app.env = vec![variable("AT_BUILD", "b$1 \"q\"", "build"), variable("AT_RUN", "nobody-sees-this", "run")];
    app.env.push(EnvAnswers { secret: true, ..variable("TOKEN", "hunter2", "run") });
    answers
}

fn variable(name: &str, value: &str, when: &str) -> EnvAnswers {
    EnvAnswers { name: name.into(), value: value.into(), when: when.into(), ..EnvAnswers::default() }
}

fn steps(build: &ImageBuild) -> impl Iterator<Item = &Step> {
    build.stages.iter().flat_map(|stage| &stage.steps)
}

#[test]
fn every_image_has_a_base_with_a_version() {
    for answers in every() {
        let (_, build) = built(&answers);
        for stage in &build.stages {
            let fits = stage.from == "scratch"
                || image_reference::parse(&stage.from).is_ok_and(|image| {
                    image.digest.is_some() || image.tag.is_some_and(|tag| tag != "latest" && !tag.is_empty())
                });
            assert!(fits, "{}", stage.from);
        }
    }
}

#[test]
fn no_image_runs_as_root() {
    for answers in every() {
        let (_, build) = built(&answers);
        let last = &build.last().unwrap().steps;
        let user = last.iter().position(|step| matches!(step.instruction, Instruction::User(user, _) if user > 0));
        let user = user.expect("the stage that ships names a user");
        let later = |step: &Step| matches!(step.instruction, Instruction::Run(_) | Instruction::Copy(_));
        assert!(!last[user..].iter().any(later), "{}", dockerfile_of(&answers));
    }
}

#[test]
fn the_port_is_the_same_everywhere() {
    for mut answers in every() {
        answers.apps[0].port = "4567".to_owned();
        let (project, build) = built(&answers);
        let text = dockerfile_of(&answers);
        let serves = project.apps[0].serves();
        assert_eq!(text.contains("EXPOSE 4567\n"), serves, "{text}");
        assert_eq!(text.contains("ENV PORT=\"4567\"\n"), serves, "{text}");
        let other = |word: &str| word.contains("PORT:-") && !word.contains("PORT:-4567");
        for step in steps(&build) {
            if let Instruction::Cmd(words) = &step.instruction {
                assert!(!words.iter().any(|word| other(word)), "{words:?}");
            }
        }
    }
}

#[test]
fn stages_are_there_before_they_are_copied_from() {
    for answers in every() {
        let (_, build) = built(&answers);
        let mut known = Vec::new();
        for stage in &build.stages {
            for step in &stage.steps {
                if let Instruction::Copy(copy) = &step.instruction {
                    assert!(copy.from.as_deref().is_none_or(|from| known.contains(&from)), "{copy:?}");
                }
            }
            known.extend(stage.name);
        }
        assert_eq!(known.len(), build.stages.len() - 1, "each stage but the last is used: {known:?}");
    }
}

#[test]
fn what_is_copied_is_not_ignored() {
    for answers in every() {
        let (project, build) = built(&answers);
        let app = &project.apps[0];
        let ignored = text(&dockerignore::sheet(&project, app, &build));
        for step in steps(&build) {
            let Instruction::Copy(copy) = &step.instruction else { continue };
            for source in copy.sources.iter().filter(|_| copy.from.is_none()) {
                let source = source.trim_end_matches('/');
                assert!(!ignored.lines().any(|line| line == source || line == format!("**/{source}")), "{source}");
            }
        }
        for needed in ["package-lock.json", "requirements.txt"] {
            assert!(!ignored.contains(needed));
        }
    }
}

#[test]
fn every_line_has_a_reason_in_every_language() {
    for answers in every() {
        let (project, build) = built(&answers);
        let app = &project.apps[0];
        let mut sheets = vec![dockerfile::sheet(&project, app, &build), dockerignore::sheet(&project, app, &build)];
        sheets.extend(build.files.iter().cloned());
        for sheet in &sheets {
            for line in &sheet.lines {
                assert!(line.text().is_empty() || line.continues || line.why.is_some(), "{}", line.text());
                let Some(note) = &line.why else { continue };
                let said = Language::ALL.map(|language| note.say(language).short);
                assert!(!said[0].is_empty() && said[0] != said[1], "{note:?}");
            }
        }
    }
}

#[test]
fn nothing_of_the_running_app_is_in_its_image() {
    for answers in every() {
        let (project, build) = built(&answers);
        let app = &project.apps[0];
        let text = dockerfile_of(&answers) + &text(&dockerignore::sheet(&project, app, &build));
        for hidden in ["nobody-sees-this", "hunter2", "AT_RUN", "TOKEN"] {
            assert!(!text.contains(hidden), "{hidden} in {text}");
        }
    }
}

#[test]
fn arguments_stand_before_what_may_read_them() {
    for answers in every().iter().filter(|answers| !answers.apps[0].env.is_empty()) {
        let text = dockerfile_of(answers);
        let (project, problems) = read(answers);
        let told = problems.iter().any(|problem| matches!(problem.kind, ProblemKind::NobodyReads { .. }));
        assert_eq!(told, !project.apps[0].runs_commands_while_built(), "{problems:?}\n{text}");
        if told {
            continue;
        }
        let argument = text.find("ARG AT_BUILD=\"b\\$1 \\\"q\\\"\"").unwrap_or_else(|| panic!("no ARG in {text}"));
        if let Some(build) = text.find("RUN make 'all'") {
            assert!(argument < build, "{text}");
        }
    }
}

#[test]
fn the_first_line_chooses_the_language_where_folders_are_kept() {
    for answers in every() {
        let text = dockerfile_of(&answers);
        assert_eq!(text.starts_with("# syntax=docker/dockerfile:1\n"), text.contains("--mount="), "{text}");
        assert!(!(text.contains("--mount=") && answers.platforms == ["heroku"]));
    }
}

#[test]
fn default_versions_are_alive_and_ended_ones_are_known() {
    for stack in [&python::PYTHON, &node::NODE] {
        let ended = |version: &Version| version.ends.unwrap().what < DATA_DATE;
        assert!(!ended(&stack.versions[0]));
        assert!(stack.versions.iter().any(ended), "{}", stack.id);
    }
    let (_, problems) = read(&answers(&[(AppField::Version, "3.7")]));
    assert!(matches!(problems[0].kind, ProblemKind::Ended { .. }), "{problems:?}");
}

#[test]
fn a_variant_that_a_version_lacks_is_told() {
    let asked = answers(&[(AppField::Stack, "node"), (AppField::Image, "distroless"), (AppField::Version, "20")]);
    let (project, problems) = read(&asked);
    assert_eq!(project.apps[0].base.reference, "node:20-slim");
    let told = problems
        .iter()
        .any(|problem| matches!(&problem.kind, ProblemKind::Choice { typed, .. } if typed == "distroless"));
    assert!(told, "{problems:?}");
}

#[test]
fn a_variant_written_out_is_the_variant() {
    let (project, _) = read(&answers(&[(AppField::Stack, "image"), (AppField::Image, "photon:5.0")]));
    assert_eq!(project.apps[0].base.variant.map(|variant| variant.id), Some("photon"));
}

#[test]
fn image_and_server_agree() {
    let base = |fields: &[(AppField, &str)]| {
        let mut fields = fields.to_vec();
        fields.push((AppField::Stack, "static"));
        let (project, problems) = read(&answers(&fields));
        (project.apps[0].base.reference.clone(), project.apps[0].server, problems.len())
    };
    assert_eq!(base(&[]), ("nginx:stable-alpine".into(), Server::Nginx, 0));
    assert_eq!(base(&[(AppField::Server, "caddy")]), ("caddy:2-alpine".into(), Server::Caddy, 0));
    assert_eq!(base(&[(AppField::Image, "caddy")]), ("caddy:2-alpine".into(), Server::Caddy, 0));
    assert_eq!(base(&[(AppField::Image, "caddy:2.11-alpine")]).1, Server::Caddy);
    let (_, server, problems) = base(&[(AppField::Image, "caddy"), (AppField::Server, "nginx")]);
    assert_eq!((server, problems), (Server::Caddy, 1));
}

#[test]
fn commands_without_a_shell_are_told_and_left_out() {
    let asked = answers(&[
        (AppField::Stack, "image"),
        (AppField::Image, "scratch"),
        (AppField::Install, "make"),
        (AppField::Start, "./server -p ${PORT:-8080}"),
    ]);
    let (_, problems) = read(&asked);
    assert!(matches!(problems[0].kind, ProblemKind::NoShell { .. }), "{problems:?}");
    let text = dockerfile_of(&asked);
    assert!(!text.contains("RUN") && text.ends_with("CMD [\"./server\", \"-p\", \"8080\"]\n"), "{text}");
    let python = answers(&[(AppField::Image, "gcr.io/distroless/python3-debian13:nonroot")]);
    assert!(dockerfile_of(&python).contains("FROM python:3.14-slim\n"));
}

#[test]
fn compilers_stay_in_a_stage_that_does_not_ship() {
    for stack in ["python", "node"] {
        let asked = answers(&[(AppField::Stack, stack), (AppField::SystemPackages, "gcc libpq-dev libpq5")]);
        let (_, build) = built(&asked);
        let installs = |stage: &crate::image_build::Stage, package: &str| {
            stage.steps.iter().any(|step| {
                matches!(&step.instruction, Instruction::Run(run)
                    if run.commands.iter().any(|command| command.split(' ').any(|word| word == package)))
            })
        };
        let last = build.last().unwrap();
        assert!(installs(&build.stages[0], "gcc") && installs(last, "libpq5"));
        assert!(!installs(last, "gcc") && !installs(last, "libpq-dev"));
    }
}

#[test]
fn the_folders_of_other_apps_stay_outside() {
    let mut answers = answers(&[(AppField::Path, ".")]);
    for path in ["web", "services/api"] {
        answers.apps.push(AppAnswers { path: path.to_owned(), ..AppAnswers::default() });
    }
    let (project, build) = built(&answers);
    let ignored = text(&dockerignore::sheet(&project, &project.apps[0], &build));
    assert!(ignored.ends_with("\nweb\nservices/api\n"), "{ignored}");
}

#[test]
fn an_image_that_starts_with_an_init_has_it() {
    let (mut with, mut without) = (0, 0);
    for answers in every() {
        let (project, build) = built(&answers);
        let last = build.last().unwrap();
        let starts_with_it = last.steps.iter().any(|step| {
            matches!(&step.instruction, Instruction::Cmd(words) if words.first().is_some_and(|word| word == "tini"))
        });
        let installs_it = last.steps.iter().any(|step| {
            let has = |command: &String| command.contains(" install ") || command.contains(" add ");
            let named = |command: &&String| command.split(' ').any(|word| word == "tini");
            matches!(&step.instruction, Instruction::Run(run) if run.commands.iter().filter(|command| has(command)).any(|command| named(&command)))
        });
        assert_eq!(starts_with_it, installs_it, "{:?}", answers.apps[0]);
        assert_eq!(starts_with_it, init::of(&project.apps[0]) == init::Init::InImage, "{:?}", answers.apps[0]);
        *(if starts_with_it { &mut with } else { &mut without }) += 1;
    }
    assert!(with > 0 && without > 0);
}

#[test]
fn only_programs_that_ignore_the_signal_get_an_init() {
    use init::Init::{InImage, NotNeeded, ToBeGiven};
    let of = |fields: &[(AppField, &str)]| init::of(&read(&answers(fields)).0.apps[0]);
    for (stack, start, expected) in [
        ("python", "", NotNeeded),
        ("python", "python main.py", InImage),
        ("python", "cd src && flask run", InImage),
        ("python", "python -m uvicorn main:app", NotNeeded),
        ("python", "celery -A tasks worker", NotNeeded),
        ("python", "poetry run gunicorn app:app", InImage),
        ("node", "", InImage),
        ("node", "npx next start", NotNeeded),
        ("node", "npm start", InImage),
        ("static", "", NotNeeded),
    ] {
        assert_eq!(of(&[(AppField::Stack, stack), (AppField::Start, start)]), expected, "{stack}: {start}");
    }
    for (field, value) in [(AppField::Version, "2.7"), (AppField::Version, "3.1"), (AppField::Image, "mine/py:1")] {
        assert_eq!(of(&[(field, value), (AppField::Start, "python main.py")]), ToBeGiven, "{value}");
    }
    let distroless = [(AppField::Stack, "node"), (AppField::Image, "distroless")];
    assert_eq!(of(&distroless), ToBeGiven);
    assert_eq!(of(&[(AppField::Stack, "image"), (AppField::Start, "./server")]), ToBeGiven);
}

#[test]
fn a_script_listens_when_somebody_types_its_port() {
    let script = [(AppField::Framework, "script")];
    let silent = read(&answers(&script)).0;
    assert!(!silent.apps[0].serves());
    assert_eq!(silent.holds(silent.apps[0].question(AppField::HostPort)), "none");
    for (field, text) in [(AppField::Port, "9000"), (AppField::HostPort, "9000"), (AppField::Health, "/")] {
        let answers = answers(&[script[0], (field, text)]);
        assert!(read(&answers).0.apps[0].serves(), "{field:?}");
        assert!(dockerfile_of(&answers).contains("EXPOSE"), "{field:?}");
    }
    let refused = [script[0], (AppField::HostPort, "none"), (AppField::Port, "9000")];
    assert!(!read(&answers(&refused)).0.apps[0].serves());
}

#[test]
fn a_library_that_stays_behind_is_told_and_mended() {
    let mut compiled = answers(&[(AppField::SystemPackages, "build-essential libpq-dev")]);
    let (_, problems) = read(&compiled);
    let told = problems.iter().find(|problem| matches!(problem.kind, ProblemKind::LibraryLeftBehind { .. }));
    told.unwrap().mends[0].apply(&mut compiled);
    assert!(dockerfile_of(&compiled).lines().any(|line| line.contains("libpq5")));
    let (_, problems) = read(&compiled);
    assert!(!problems.iter().any(|problem| matches!(problem.kind, ProblemKind::LibraryLeftBehind { .. })));
}
