//! DEPLOY.md as a foreign reader of Markdown sees it.
#![allow(clippy::unwrap_used)]

use std::collections::HashSet;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::document::anchor;
use crate::answers::{Answers, AppAnswers, EnvAnswers, ServiceAnswers};
use crate::plan::{Plan, plan};
use crate::sheet::Comments;
use crate::syntax::shell::Shell;
use crate::text::Language;

fn planned(platforms: &[&str], language: Language) -> Plan {
    let hostile = |name: &str, value: &str| EnvAnswers {
        name: name.to_owned(),
        value: value.to_owned(),
        ..EnvAnswers::default()
    };
    let web = AppAnswers {
        health: "/".to_owned(),
        env: vec![
            hostile("FENCE", "``` <b>|</b> $HOME ${{ x }}"),
            hostile("QUOTES", "it's \"5\""),
            EnvAnswers { name: "KEY".to_owned(), secret: true, ..EnvAnswers::default() },
        ],
        ..AppAnswers::default()
    };
    let api = AppAnswers { name: "api".to_owned(), health: "none".to_owned(), ..AppAnswers::default() };
    plan(&Answers {
        name: "notes".to_owned(),
        registry: "ghcr.io/angel".to_owned(),
        apps: vec![web, api],
        services: vec![ServiceAnswers { kind: "postgres".to_owned(), ..ServiceAnswers::default() }],
        platforms: platforms.iter().map(|&id| id.to_owned()).collect(),
        language: language.id().to_owned(),
        ..Answers::default()
    })
}

fn document(plan: &Plan) -> String {
    let sheet = plan.sheet("DEPLOY.md").unwrap();
    sheet.text(Comments::Teach, plan.project.language, str::to_owned)
}

fn read(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
}

/// The texts inside a kind of element.
fn inside(text: &str, begins: fn(&Tag) -> bool, ends: fn(&TagEnd) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Option<String> = None;
    for event in read(text) {
        match event {
            Event::Start(tag) if begins(&tag) => open = Some(String::new()),
            Event::End(tag) if ends(&tag) => found.extend(open.take()),
            Event::Text(part) | Event::Code(part) => {
                if let Some(open) = &mut open {
                    open.push_str(&part);
                }
            }
            _ => {}
        }
    }
    found
}

fn headings(text: &str) -> Vec<String> {
    inside(text, |tag| matches!(tag, Tag::Heading { .. }), |tag| matches!(tag, TagEnd::Heading(_)))
}

const BOTH: [&str; 2] = ["compose", "docker-hub"];

#[test]
fn every_command_is_a_block_of_its_own() {
    for language in Language::ALL {
        let plan = planned(&BOTH, language);
        let text = document(&plan);
        let blocks = inside(&text, |tag| matches!(tag, Tag::CodeBlock(_)), |tag| matches!(tag, TagEnd::CodeBlock));
        let blocks: HashSet<&str> = blocks.iter().map(|block| block.trim_end()).collect();
        let steps = plan.guides().iter().flat_map(|guide| &guide.steps);
        for command in steps.flat_map(|step| step.commands.iter().chain(&step.check).chain(&step.undo)) {
            for line in Shell::ALL.into_iter().filter_map(|shell| command.print(shell)) {
                assert!(blocks.contains(line.as_str()), "missing: {line}");
            }
        }
    }
}

#[test]
fn nothing_in_it_is_html_and_every_link_leads_somewhere() {
    let text = document(&planned(&BOTH, Language::Spanish));
    let anchors: HashSet<String> = headings(&text).iter().map(|heading| anchor(heading)).collect();
    let mut links = 0;
    for event in read(&text) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => panic!("{html}"),
            Event::Start(Tag::Link { dest_url, .. }) => match dest_url.strip_prefix('#') {
                Some(target) => {
                    links += 1;
                    assert!(anchors.contains(target), "{target}");
                }
                None => assert!(dest_url.starts_with("http"), "{dest_url}"),
            },
            _ => {}
        }
    }
    assert_eq!(links, 2);
}

#[test]
fn headings_are_numbered_and_none_comes_twice() {
    let text = document(&planned(&BOTH, Language::English));
    let all = headings(&text);
    let different: HashSet<&String> = all.iter().collect();
    assert_eq!(all.len(), different.len());
    assert!(all.contains(&"How to deploy notes".to_owned()));
    assert!(all.contains(&"2. GitHub Container Registry".to_owned()));
    let one = document(&planned(&["compose"], Language::English));
    assert!(headings(&one).contains(&"1. Install Docker".to_owned()));
}

#[test]
fn what_is_the_same_is_said_once() {
    let text = document(&planned(&BOTH, Language::English));
    assert_eq!(text.matches("https://get.docker.com").count(), 1);
    assert!(text.contains("The same as step 1.1."));
    assert_eq!(text.matches("docker compose config --quiet").count(), 1);
    assert_eq!(text.matches("`port is already allocated`").count(), 1);
}

#[test]
fn what_is_for_linux_only_says_so() {
    let text = document(&planned(&["compose"], Language::English));
    let before = text.split("https://get.docker.com").next().unwrap();
    assert!(before.ends_with("On Linux:**\n\n```bash\ncurl -fsSL "), "{before}");
}

#[test]
fn a_service_is_beside_the_apps_only_where_compose_runs_them() {
    assert!(document(&planned(&BOTH, Language::English)).contains("| beside the apps |"));
    let text = document(&planned(&["render"], Language::English));
    assert!(text.contains("| see the guide |") && !text.contains("beside the apps"), "{text}");
}

#[test]
fn this_machine_is_named_only_where_something_runs_on_it() {
    for (platforms, named) in [
        (&["compose"][..], true),
        (&["docker-hub"], true),
        (&["heroku", "compose"], true),
        (&["heroku"], false),
        (&["heroku", "render"], false),
    ] {
        let text = document(&planned(platforms, Language::English));
        assert_eq!(text.contains("| On this machine |"), named, "{platforms:?}");
        assert_eq!(text.contains("<http://localhost:8000>"), named, "{platforms:?}");
    }
}

#[test]
fn who_is_asked_for_a_secret_is_told_how_to_make_one() {
    for platform in ["compose", "heroku", "render"] {
        let text = document(&planned(&[platform], Language::English));
        assert!(
            text.contains("`python -c \"import secrets; print(secrets.token_hex(32))\"`"),
            "{platform}: {text}"
        );
    }
}

#[test]
fn blocks_are_one_empty_line_apart() {
    let text = document(&planned(&BOTH, Language::English));
    assert!(!text.contains("\n\n\n") && !text.lines().any(|line| line.ends_with(' ')));
    let mut inside = false;
    let lines: Vec<&str> = text.lines().collect();
    for (place, line) in lines.iter().enumerate() {
        if line.starts_with("```") {
            let neighbour = if inside { lines.get(place + 1) } else { lines.get(place - 1) };
            assert!(neighbour.is_none_or(|line| line.is_empty()), "{line}");
            inside = !inside;
        } else if !inside && line.starts_with('#') {
            assert!(lines.get(place + 1).is_none_or(|line| line.is_empty()), "{line}");
        }
    }
    assert!(!inside);
}
