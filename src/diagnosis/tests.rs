//! Errors as people paste them, and what is told of each: the mend of every cause, the first one first, and no other.

use std::collections::HashSet;

use super::{Found, diagnose, known};
use crate::answers::{Answers, ServiceAnswers};
use crate::guide::Guide;
use crate::plan::{Plan, plan};
use crate::platforms;
use crate::text::saying::{
    ComposeSaying, DockerSaying, HerokuSaying, KnownTrouble::*, RegistryTrouble, RenderSaying, SharedSaying,
};
use crate::text::{Language, Saying};

mod pasted;

/// A Flask app with PostgreSQL.
fn project(platforms: &[&str]) -> Plan {
    let service = ServiceAnswers { kind: "postgres".to_owned(), ..ServiceAnswers::default() };
    plan(&Answers {
        services: vec![service],
        platforms: platforms.iter().map(|platform| (*platform).to_owned()).collect(),
        ..Answers::default()
    })
}

fn everywhere() -> Plan {
    project(&["compose", "docker-hub", "heroku", "render"])
}

fn found(plan: &Plan, pasted: &str) -> Vec<Found> {
    diagnose(pasted, &plan.project, plan.guides())
}

fn mends(plan: &Plan, pasted: &str) -> Vec<Saying> {
    found(plan, pasted).into_iter().map(|found| Saying::clone(&found.trouble.mend)).collect()
}

#[test]
fn every_pasted_error_tells_its_cause_and_no_other() {
    let plan = everywhere();
    let mut faults = Vec::new();
    for (pasted, expected) in pasted::table() {
        let mends = mends(&plan, pasted);
        if mends != expected {
            faults.push(format!("{pasted}\n   told: {mends:?}\n   sought: {expected:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn what_is_not_known_is_not_guessed() {
    let plan = everywhere();
    for pasted in [
        "",
        "…",
        "error: not found",
        "failed: no such file or directory",
        "The file or directory was not found",
        "everything is fine, the server is running on port 8000",
        "TypeError: unsupported operand type(s) for +: 'int' and 'str'",
        "127.0.0.1 - - [20/Nov/2026] \"POST / HTTP/1.1\" 405 Method Not Allowed",
        "KeyError: 'SECRET_KEY'",
    ] {
        let found = found(&plan, pasted);
        let errors: Vec<_> = found.iter().map(|found| found.trouble.error).collect();
        assert!(errors.is_empty(), "{pasted}: {errors:?}");
    }
}

#[test]
fn a_log_of_what_works_shows_no_trouble() {
    let plan = everywhere();
    for pasted in pasted::harmless() {
        let errors: Vec<_> = found(&plan, pasted).iter().map(|found| found.trouble.error).collect();
        assert!(errors.is_empty(), "{pasted}: {errors:?}");
    }
}

#[test]
fn a_cause_is_found_in_the_middle_of_a_long_log() {
    let plan = everywhere();
    let noise = |line: usize| {
        format!(
            "web-1  | 172.18.0.1 - - [20/Nov/2026:10:00:{:02}] \"GET /notes/{line} HTTP/1.1\" 200 17\n",
            line % 60
        )
    };
    let (before, after): (String, String) = ((0..150).map(noise).collect(), (150..300).map(noise).collect());
    let mut faults = Vec::new();
    for (pasted, expected) in pasted::table().into_iter().step_by(8) {
        let mends = mends(&plan, &[&before, pasted, "\n", &after].concat());
        if mends != expected {
            faults.push(format!("{pasted}\n   told: {mends:?}\n   sought: {expected:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn what_belongs_to_no_guide_is_told_whatever_was_chosen() {
    for platforms in [&["compose"][..], &["docker-hub"], &["render"], &["heroku"], &[]] {
        let plan = project(platforms);
        for (pasted, expected) in pasted::of_no_guide() {
            assert_eq!(mends(&plan, pasted), expected, "{platforms:?}: {pasted}");
        }
    }
}

#[test]
fn the_processor_is_told_of_where_the_image_was_built_here() {
    let pasted = "exec /usr/local/bin/gunicorn: exec format error";
    let (script, processor) = (ComposeSaying::ExecFormat.into(), SharedSaying::ExecFormat.into());
    assert_eq!(mends(&project(&["render"]), pasted), [script]);
    assert_eq!(mends(&project(&["docker-hub"]), pasted), [processor]);
    let heroku = mends(&project(&["heroku"]), pasted);
    assert_eq!(
        heroku,
        [ComposeSaying::ExecFormat.into(), SharedSaying::ExecFormat.into()],
        "both ways are in its guide"
    );
}

#[test]
fn a_login_that_github_refuses_is_a_server_s_only_in_the_guide_to_a_server() {
    let pasted = "fatal: Authentication failed for 'https://github.com/ana/notas/'";
    assert_eq!(mends(&project(&["render"]), pasted), [RenderSaying::PasswordRefused.into()]);
    // And there, too, most push from their own machine.
    let both = [RenderSaying::PasswordRefused.into(), ComposeSaying::RepositoryAskedForPassword.into()];
    assert_eq!(mends(&project(&["compose"]), pasted), both);
    assert_eq!(mends(&project(&["compose", "render"]), pasted), both);
}

#[test]
fn a_refused_login_to_atlas_is_no_old_password_of_a_volume() {
    let service = ServiceAnswers { kind: "mongodb".to_owned(), ..ServiceAnswers::default() };
    let platforms = vec!["compose".to_owned()];
    let plan = plan(&Answers { services: vec![service], platforms, ..Answers::default() });
    assert_eq!(mends(&plan, "MongoServerError: bad auth : Authentication failed."), [WrongLogin.into()]);
    assert_eq!(mends(&plan, "MongoServerError: Authentication failed."), [ComposeSaying::OldPassword.into()]);
    let pasted = "fatal: Authentication failed for 'https://github.com/ana/notas/'";
    let both = [RenderSaying::PasswordRefused.into(), ComposeSaying::RepositoryAskedForPassword.into()];
    assert_eq!(mends(&plan, pasted), both);
}

#[test]
fn the_example_of_the_page_is_found_whatever_was_chosen() {
    for platforms in [&["compose"][..], &["docker-hub"], &["render"], &["heroku"], &[]] {
        let plan = project(platforms);
        let found = found(&plan, "Error R10 (Boot timeout)");
        let mends: Vec<_> = found.iter().map(|found| &*found.trouble.mend).collect();
        assert_eq!(mends, [&HerokuSaying::BootTimeout.into()], "{platforms:?}");
        assert_eq!(found[0].place.is_some(), platforms == ["heroku"], "{platforms:?}");
    }
}

#[test]
fn a_platform_that_was_not_chosen_is_asked_last() {
    let plan = project(&["compose"]);
    assert_eq!(mends(&plan, "==> No open ports detected, continuing to scan..."), [RenderSaying::NoPort.into()]);
    let pasted = "PermissionError: [Errno 13] Permission denied: '/app/data'";
    assert_eq!(mends(&plan, pasted), [DockerSaying::WritePermission.into()]);
    assert_eq!(mends(&plan, "nginx: 502 Bad Gateway"), [BadGateway.into()]);
}

#[test]
fn nearly_the_same_words_are_enough_where_nothing_stands_word_for_word() {
    let plan = everywhere();
    let pasted = "error: requested access to resource was denied";
    assert_eq!(mends(&plan, pasted), [RegistryTrouble::Denied.into()]);
}

#[test]
fn every_error_finds_itself() {
    let plan = everywhere();
    let mut lost = Vec::new();
    for trouble in known::troubles().chain(in_guides(plan.guides())) {
        let pasted = trouble.error.replace('…', "x1");
        if found(&plan, &pasted).is_empty() {
            lost.push(pasted);
        }
    }
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn every_symptom_and_effect_is_an_error_of_somebody() {
    let mut project = everywhere().project;
    for app in &mut project.apps {
        app.release = Some("flask db upgrade".to_owned());
    }
    let guides: Vec<Guide> = platforms::ALL.iter().map(|platform| platform.guide(&project)).collect();
    let mut errors: HashSet<_> = known::troubles().chain(in_guides(&guides)).map(|trouble| trouble.error).collect();
    // Only where an app has no port.
    errors.insert("Exited (1)");
    let listed = known::SYMPTOMS.iter().chain(known::EFFECTS);
    let strange: Vec<_> = listed.filter(|error| !errors.contains(**error)).collect();
    assert!(strange.is_empty(), "{strange:?}");
}

#[test]
fn every_known_mend_is_two_sentences_at_least() {
    for trouble in known::troubles() {
        for language in Language::ALL {
            let words = trouble.mend.say(language);
            assert!(words.short.ends_with('.') && words.more.ends_with('.'), "{}", trouble.error);
        }
    }
}

fn in_guides(guides: &[Guide]) -> impl Iterator<Item = crate::guide::Trouble> {
    guides.iter().flat_map(|guide| &guide.steps).flat_map(|step| step.trouble.iter().cloned())
}
