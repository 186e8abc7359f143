//! The full product of choices: nothing panics, every line that matters explains itself in every language, no secret
//! appears, ports and names agree across files, and foreign parsers read what was written.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeSet, HashSet};
use std::sync::Mutex;

use saphyr::LoadableYamlNode;
use slipway::answers::{Answers, AppAnswers, EnvAnswers, ServiceAnswers, WorkerAnswers};
use slipway::plan::{Plan, plan};
use slipway::problem::Severity;
use slipway::sheet::{Comments, Notation, Sheet};
use slipway::text::Language;
use slipway::{platforms, services, stacks};

const SECRET: &str = "hunter2-never-written";

fn env(name: &str, value: &str) -> EnvAnswers {
    EnvAnswers { name: name.into(), value: value.into(), ..EnvAnswers::default() }
}

fn app(stack: &str, variant: &str, framework: &str) -> AppAnswers {
    AppAnswers {
        stack: stack.into(),
        image: variant.into(),
        framework: framework.into(),
        start: if stack == "image" { "./run --port $PORT".into() } else { String::new() },
        env: vec![
            env("APP_ENV", "production"),
            EnvAnswers { secret: true, ..env("API_KEY", SECRET) },
            EnvAnswers { when: "build".into(), ..env("BUILD_MODE", "release") },
        ],
        ..AppAnswers::default()
    }
}

/// The folder that the app keeps.
const FOLDER: &str = "/app/uploads";

/// None, each kind beside the app, each kind elsewhere.
fn service_sets() -> Vec<Vec<ServiceAnswers>> {
    let mut sets = vec![Vec::new()];
    for kind in services::ALL {
        for version in kind.versions {
            sets.push(vec![ServiceAnswers {
                kind: kind.id.into(),
                version: version.id.into(),
                ..ServiceAnswers::default()
            }]);
        }
        sets.push(vec![ServiceAnswers {
            kind: kind.id.into(),
            place: "external".into(),
            ..ServiceAnswers::default()
        }]);
    }
    sets
}

fn platform_sets() -> Vec<Vec<String>> {
    let mut sets: Vec<_> = platforms::ALL.iter().map(|platform| vec![platform.id.to_owned()]).collect();
    sets.push(platforms::ALL.iter().map(|platform| platform.id.to_owned()).collect());
    sets
}

/// Every stack x variant x framework x service set x platform set; with services, a worker too.
fn product() -> Vec<Answers> {
    let mut product = Vec::new();
    for stack in stacks::ALL {
        for (variant, framework) in
            stack.variants.iter().flat_map(|one| stack.frameworks.iter().map(move |two| (one, two)))
        {
            for (services, platforms) in
                service_sets().iter().flat_map(|one| platform_sets().into_iter().map(move |two| (one, two)))
            {
                let mut app = app(stack.id, variant.id, framework.id);
                if stack.id != "static" && !services.is_empty() {
                    app.workers =
                        vec![WorkerAnswers { start: "python worker.py".into(), ..WorkerAnswers::default() }];
                    // Without a shell only Node.js has a stage that can make the folder.
                    let can_keep = variant.family.shell.is_some() || stack.id == "node";
                    app.data = if can_keep { "uploads".into() } else { String::new() };
                }
                product.push(Answers {
                    name: "matrix".into(),
                    registry: "docker.io/octavia".into(),
                    repository: "https://github.com/octavia/matrix".into(),
                    apps: vec![app],
                    services: services.clone(),
                    platforms,
                    ..Answers::default()
                });
            }
        }
    }
    product
}

fn written(sheet: &Sheet, comments: Comments) -> String {
    sheet.text(comments, Language::English, |_| "Aa0Bb1Cc2Dd3".into())
}

#[test]
fn every_choice_becomes_a_whole_project() {
    let product = product();
    let seen = Mutex::new(HashSet::new());
    std::thread::scope(|scope| {
        for part in product.chunks(product.len().div_ceil(4)) {
            scope.spawn(|| part.iter().for_each(|answers| whole_project(answers, &seen)));
        }
    });
    println!("{} plans, {} different files", product.len(), seen.lock().unwrap().len());
    assert!(product.len() > 2000, "the product is smaller than its lists: {}", product.len());
}

fn whole_project(answers: &Answers, seen: &Mutex<HashSet<String>>) {
    let plan = plan(answers);
    let what = || format!("{:?} {:?} {:?}", answers.apps, answers.services, answers.platforms);
    let errors: Vec<_> = plan.problems.iter().filter(|problem| problem.severity == Severity::Error).collect();
    let known = errors.iter().all(|problem| matches!(problem.kind, slipway::problem::ProblemKind::NoStart));
    assert!(known, "{errors:?} for {}", what());
    let mut paths = BTreeSet::new();
    for sheet in plan.sheets() {
        assert!(paths.insert(&sheet.path), "{} twice in {}", sheet.path, what());
        let text = written(sheet, Comments::None);
        assert!(!text.contains(SECRET), "a secret in {} of {}", sheet.path, what());
        assert!(!text.contains(":latest"), "latest in {} of {}", sheet.path, what());
        assert!(!text.contains('\t') || sheet.notation == Notation::Caddyfile, "a tab in {}", sheet.path);
        let new = seen.lock().unwrap().insert(text.clone());
        if new {
            parses(sheet, &text);
            explains_itself(sheet);
            comments_are_only_comments(sheet, &text);
        }
    }
    agrees(&plan);
}

/// Foreign readers read it.
fn parses(sheet: &Sheet, text: &str) {
    match sheet.notation {
        Notation::Yaml => {
            for comments in Comments::ALL {
                let text = written(sheet, comments);
                let one: Result<yaml_serde::Value, _> = yaml_serde::from_str(&text);
                assert!(one.is_ok(), "{}: {one:?}\n{text}", sheet.path);
                let other = saphyr::Yaml::load_from_str(&text);
                assert!(other.is_ok_and(|documents| documents.len() == 1), "{}\n{text}", sheet.path);
            }
        }
        Notation::Dockerfile => dockerfile(text),
        Notation::Env => {
            let (entries, faults) = slipway::syntax::dotenv::parse(text);
            assert!(faults.is_empty(), "{faults:?}\n{text}");
            assert!(!entries.is_empty(), "an empty {}", sheet.path);
        }
        _ => {}
    }
}

/// The traps of a Dockerfile that text alone can show.
fn dockerfile(text: &str) {
    let mut instructions = Vec::new();
    let mut continued = false;
    for line in text.lines() {
        if !continued && !line.is_empty() && !line.starts_with('#') {
            instructions.push(line);
        }
        continued = line.ends_with('\\');
    }
    assert!(!continued, "the last line goes on\n{text}");
    for line in &instructions {
        let word = line.split(' ').next().unwrap();
        let known = [
            "FROM",
            "ARG",
            "ENV",
            "LABEL",
            "WORKDIR",
            "COPY",
            "RUN",
            "USER",
            "EXPOSE",
            "HEALTHCHECK",
            "CMD",
            "ENTRYPOINT",
            "STOPSIGNAL",
        ];
        assert!(known.contains(&word), "{line}\n{text}");
        if let Some(words) = line.strip_prefix("CMD ").or(line.strip_prefix("ENTRYPOINT ")) {
            let words: Result<Vec<String>, _> = serde_json::from_str(words);
            assert!(words.is_ok(), "not the exec form: {line}");
        }
        if let Some(port) = line.strip_prefix("EXPOSE ") {
            assert!(port.parse::<u16>().is_ok(), "{line}");
        }
        if let Some(user) = line.strip_prefix("USER ") {
            let first = user.split(':').next().unwrap();
            assert!(first.parse::<u32>().is_ok_and(|id| id > 0), "{line}");
        }
    }
    let last = |word: &str| instructions.iter().rfind(|line| line.starts_with(word));
    assert!(last("USER").is_some(), "runs as root\n{text}");
    assert!(!text.contains("$$"), "$$ is a parameter\n{text}");
}

/// Every line that means something says why, in every language.
fn explains_itself(sheet: &Sheet) {
    // The recipe is the user's own text.
    let explained = matches!(sheet.notation, Notation::Dockerfile | Notation::Yaml) && sheet.path != "slipway.yaml";
    for line in &sheet.lines {
        let text = line.text().trim();
        let directive = text.starts_with("# syntax=");
        if explained && !text.is_empty() && !line.continues && !directive && !text.starts_with('#') {
            assert!(line.why.is_some(), "no reason for `{text}` in {}", sheet.path);
        }
        let Some(note) = &line.why else { continue };
        for language in Language::ALL {
            let words = note.say(language);
            assert!(!words.short.trim().is_empty(), "nothing said of `{text}` in {}", language.id());
            assert!(words.short.chars().count() <= 160, "too long for a comment: {}", words.short);
        }
        let (english, spanish) = (note.say(Language::English), note.say(Language::Spanish));
        assert!(english.short != spanish.short, "not translated: {}", english.short);
    }
}

/// Ports and names are the same in all files.
fn agrees(plan: &Plan) {
    let file = |name: &str| plan.sheet(name).map(|sheet| written(sheet, Comments::None));
    let app = &plan.project.apps[0];
    let dockerfile = file("Dockerfile").unwrap();
    let port = app.port.to_string();
    assert!(dockerfile.contains(&format!("EXPOSE {port}")) || app.health.is_none(), "{dockerfile}");
    let keeps = app.data.is_some();
    let made = dockerfile.contains(&format!("mkdir -p {FOLDER}"))
        || dockerfile.contains("--from=dependencies /data-of-app/ /");
    assert_eq!(made, keeps, "{dockerfile}");
    assert_eq!(file(".dockerignore").unwrap().lines().any(|line| line == "uploads"), keeps);
    if let Some(render) = file("render.yaml") {
        assert_eq!(render.contains(&format!("mountPath: {FOLDER}")), keeps, "{render}");
    }
    if let Some(compose) = file("compose.yaml") {
        let containers = 1 + app.workers.len() + usize::from(app.release.is_some());
        let mounts = compose.matches(&format!("{}-data:{FOLDER}", app.name)).count();
        assert_eq!(mounts, if keeps { containers } else { 0 }, "{compose}");
        if app.health.is_some() {
            assert!(compose.contains(&format!(":{port}\"")), "{compose}");
        }
        let compose: yaml_serde::Value = yaml_serde::from_str(&compose).unwrap();
        let services = compose["services"].as_mapping().unwrap();
        for (_, service) in services {
            for (name, _) in service["depends_on"].as_mapping().into_iter().flatten() {
                assert!(services.contains_key(name), "depends on nobody: {name:?}");
            }
            for volume in service["volumes"].as_sequence().into_iter().flatten() {
                let name = volume.as_str().unwrap().split(':').next().unwrap();
                assert!(compose["volumes"].as_mapping().unwrap().contains_key(name), "{name} is not declared");
            }
        }
    }
    for sheet in plan.sheets().filter(|sheet| sheet.path == ".env.example") {
        let text = written(sheet, Comments::None);
        assert!(text.contains("API_KEY="), "{text}");
    }
}

/// Comments change nothing but comments, and the blank lines around them.
fn comments_are_only_comments(sheet: &Sheet, bare: &str) {
    let own: HashSet<&str> = bare.lines().collect();
    for comments in [Comments::Short, Comments::Teach] {
        let text = written(sheet, comments);
        let means = |line: &&str| !line.is_empty() && (own.contains(line) || !line.trim_start().starts_with('#'));
        let without: Vec<&str> = text.lines().filter(means).collect();
        let bare: Vec<&str> = bare.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(without, bare, "{}", sheet.path);
    }
}
