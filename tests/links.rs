//! Links: what goes in comes out, whatever it is; every link ever published goes on meaning the same; junk gives the
//! defaults and problems, quickly.
#![allow(clippy::unwrap_used)]

mod answers;

use std::time::{Duration, Instant};

use proptest::prelude::*;

use slipway::answers::{Answers, AppAnswers, EnvAnswers};
use slipway::problem::ProblemKind;
use slipway::text::en;
use slipway::{limits, link, recipe_file};

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn what_goes_in_comes_out(answers in answers::answers()) {
        let fragment = link::encode(&answers);
        prop_assert!(fragment.is_ascii() && !fragment.contains([' ', '#', '"', '<', '>']), "{}", fragment);
        for form in [fragment.clone(), format!("#{fragment}"), format!("https://a.example/x?y=z#{fragment}")] {
            let (again, problems) = link::decode(&form);
            prop_assert_eq!(&problems, &[], "{}", form);
            prop_assert_eq!(&again, &answers, "{}", form);
        }
    }

    #[test]
    fn a_secret_never_goes_in(mut answers in answers::answers(), value in "[a-z]{12}") {
        let secret = EnvAnswers { name: "KEY".to_owned(), value: value.clone(), secret: true, ..EnvAnswers::default() };
        answers.apps.push(AppAnswers::default());
        answers.apps.last_mut().unwrap().env.push(secret);
        prop_assert!(!link::encode(&answers).contains(&value));
    }

    #[test]
    fn junk_gives_answers(text in any::<String>()) {
        link::decode(&text);
    }

    #[test]
    fn parts_in_any_order_give_answers(parts in prop::collection::vec(prop::sample::select(PARTS), 0..30)) {
        let (answers, _) = link::decode(&format!("#{}", parts.join("&")));
        let (again, problems) = link::decode(&link::encode(&answers));
        prop_assert_eq!(problems, vec![]);
        prop_assert_eq!(again, answers);
    }

    #[test]
    fn a_link_cut_anywhere_keeps_what_came_before(answers in answers::answers(), cut in 0.0..1.0) {
        let fragment = link::encode(&answers);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let at = (fragment.len() as f64 * cut) as usize;
        let (half, _) = link::decode(&fragment[..at]);
        prop_assert!(half.apps.len() <= answers.apps.len().max(1));
    }
}

const PARTS: &[&str] = &[
    "v=1",
    "v=",
    "name=a",
    "app=",
    "app=web",
    "app",
    "port=1",
    "kind=redis",
    "version=1",
    "service=",
    "service=db",
    "worker=a:b",
    "worker=",
    "env=A:b",
    "env=:",
    "secret=A",
    "when=build",
    "from=web",
    "value=x",
    "secret=A:b",
    "apps=0",
    "apps=web",
    "platforms=a,b",
    "platforms=",
    "=",
    "==",
    "%",
    "x=%zz",
    "__proto__=1",
    "constructor=1",
    "",
];

struct Case {
    name: String,
    link: String,
    recipe: String,
    problems: Vec<String>,
}

fn published() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in include_str!("links/published.txt").lines() {
        if let Some(name) = line.strip_prefix("== ") {
            let (link, recipe) = (String::new(), String::new());
            cases.push(Case { name: name.to_owned(), link, recipe, problems: Vec::new() });
            continue;
        }
        let Some(case) = cases.last_mut() else { continue };
        if case.link.is_empty() {
            line.clone_into(&mut case.link);
        } else if let Some(problem) = line.strip_prefix("! ") {
            case.problems.push(problem.to_owned());
        } else if !line.is_empty() {
            case.recipe.push_str(line);
            case.recipe.push('\n');
        }
    }
    cases
}

#[test]
fn every_published_link_goes_on_meaning_the_same() {
    let cases = published();
    assert!(cases.len() >= 14, "only {} cases were found", cases.len());
    for case in cases {
        let (answers, problems) = link::decode(&case.link);
        assert_eq!((answers, vec![]), recipe_file::read(&case.recipe), "{}", case.name);
        let said: Vec<_> = problems.iter().map(|problem| en::problem::say(&problem.kind).short).collect();
        assert_eq!(said.len(), case.problems.len(), "{}: {said:?}", case.name);
        for (said, expected) in said.iter().zip(&case.problems) {
            assert!(said.starts_with(expected.as_str()), "{}: {said}", case.name);
        }
    }
}

#[test]
fn every_question_is_in_a_published_link() {
    use slipway::answers::{AppField, EnvField, ServiceField};
    let links: String = published().into_iter().map(|case| case.link).collect();
    let apps = AppField::ALL.iter().filter(|field| **field != AppField::Name).map(|field| field.key());
    let variables = [EnvField::When.key(), EnvField::From.key()];
    let services = ServiceField::ALL.iter().filter(|field| **field != ServiceField::Name).map(|field| field.key());
    for key in apps.chain(variables).chain(services) {
        assert!(links.contains(&format!("&{key}=")), "no published link holds `{key}`");
    }
}

#[test]
fn links_are_short_and_readable() {
    assert_eq!(link::encode(&Answers::default()), "v=1");
    let (answers, _) = link::decode("#v=1&name=shop&port=8000&env=GREETING:hello%20world&service=db&kind=postgres");
    assert_eq!(
        link::encode(&answers),
        "v=1&name=shop&port=8000&env=GREETING:hello%20world&service=db&kind=postgres"
    );
}

#[test]
fn an_address_without_a_fragment_holds_no_answers() {
    for link in ["", "#", "https://slipway.example/", "https://slipway.example/?v=1", "file:///home/a/slipway.html"]
    {
        assert_eq!(link::decode(link), (Answers::default(), vec![]), "{link}");
    }
}

#[test]
fn hostile_links_are_read_quickly() {
    let size = limits::BYTES - 10;
    let repeated = |piece: &str| piece.repeat(size / piece.len());
    for link in [
        repeated("&"),
        repeated("="),
        repeated("%"),
        repeated("x&"),
        repeated("app=&"),
        repeated("secret=A&"),
        repeated("worker=a:b&"),
        repeated("service=a&kind=b&"),
        repeated("platfroms=a&"),
        repeated("%F0%9F"),
        format!("platforms={}", repeated(",")),
        format!("#v=1&name={}", repeated("a")),
        format!("#v=1&{}=1", "a".repeat(size - 10)),
        "x".repeat(10 * limits::BYTES),
    ] {
        let start = Instant::now();
        let (answers, problems) = link::decode(&link);
        assert!(start.elapsed() < Duration::from_secs(3), "{:?} took {:?}", &link[..20], start.elapsed());
        assert!(problems.len() <= limits::PROBLEMS);
        assert!(answers.apps.len() <= limits::APPS && answers.services.len() <= limits::SERVICES);
    }
}

#[test]
fn too_many_rows_are_cut_and_told_once() {
    let apps: Vec<_> = (0..10_000).map(|app| format!("&app=a{app}&port=1&env=A:b&worker=c:d")).collect();
    let (answers, problems) = link::decode(&format!("#v=1{}&service=db", apps.concat()));
    assert_eq!(answers.apps.len(), limits::APPS);
    assert_eq!(answers.apps[limits::APPS - 1].env.len(), 1, "what belongs to those left out went with them");
    assert_eq!(answers.services.len(), 1);
    let kinds: Vec<_> = problems.iter().map(|problem| &problem.kind).collect();
    assert_eq!(kinds, [&ProblemKind::TooMany { limit: limits::APPS }]);
}

#[test]
fn a_broken_secret_does_not_show_its_value() {
    let (_, problems) = link::decode("#v=1&secret=K%ZZ:hunter2");
    assert!(!problems.is_empty());
    assert!(!format!("{problems:?}").contains("hunter2"), "{problems:?}");
}
