//! Heroku and Render: their files and guides for a few projects, hostile ones among them. With `PLATFORMS_OUT=DIR`
//! everything is also written there, for foreign tools to judge.

#![allow(clippy::unwrap_used)]

use std::collections::HashSet;
use std::path::Path;

use serde_json::{Value, json};
use slipway::answers::{Answers, AppAnswers, EnvAnswers, ServiceAnswers, WorkerAnswers};
use slipway::guide::{Command, Guide, Step};
use slipway::plan::plan;
use slipway::project;
use slipway::sheet::{Comments, Sheet};
use slipway::syntax::shell::Shell;
use slipway::text::Language;

/// Projects by name: small, large, several apps, and values that shells and YAML readers stumble over.
fn projects() -> Vec<(&'static str, Answers)> {
    vec![
        ("defaults", with(Answers::default())),
        ("flask-mongo", flask_mongo()),
        ("queue", queue()),
        ("two-apps", two_apps()),
        ("hostile", hostile()),
        ("script", script()),
        ("many-services", many_services()),
    ]
}

fn with(answers: Answers) -> Answers {
    let platforms = ["docker-hub", "heroku", "render"].map(str::to_owned).to_vec();
    Answers { platforms, ..answers }
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn plain(name: &str, value: &str) -> EnvAnswers {
    EnvAnswers { name: text(name), value: text(value), ..EnvAnswers::default() }
}

fn secret(name: &str) -> EnvAnswers {
    EnvAnswers { name: text(name), secret: true, ..EnvAnswers::default() }
}

fn service(name: &str, kind: &str) -> ServiceAnswers {
    ServiceAnswers { name: text(name), kind: text(kind), ..ServiceAnswers::default() }
}

fn flask_mongo() -> Answers {
    let env = vec![plain("APP_ENV", "production"), secret("MLABPASS"), secret("PATH")];
    let external = ServiceAnswers { place: text("external"), ..service("mongo", "mongodb") };
    with(Answers {
        name: text("notas-iv"),
        repository: text("https://github.com/angelhodar/notas-iv"),
        registry: text("docker.io/angelhodar"),
        apps: vec![AppAnswers { env, port: text("80"), ..AppAnswers::default() }],
        services: vec![external, service("other", "mongodb")],
        ..Answers::default()
    })
}

fn queue() -> Answers {
    let receiver =
        WorkerAnswers { name: text("receiver"), start: text("python src/receiver.py"), ..WorkerAnswers::default() };
    let app = AppAnswers {
        workers: vec![
            receiver,
            WorkerAnswers { start: text("celery -A app worker && echo \"$DONE\""), ..WorkerAnswers::default() },
        ],
        release: text("python manage.py migrate; echo 'done'"),
        ..AppAnswers::default()
    };
    let services = vec![service("queue", "rabbitmq"), service("db", "postgres"), service("cache", "valkey")];
    with(Answers { name: text("queue"), apps: vec![app], services, ..Answers::default() })
}

fn two_apps() -> Answers {
    let from = |name: &str, from: &str, when: &str| EnvAnswers {
        name: text(name),
        from: text(from),
        when: text(when),
        ..EnvAnswers::default()
    };
    let web = AppAnswers {
        name: text("web"),
        env: vec![
            from("LOGGER_URL", "logger", ""),
            from("VITE_LOGGER", "logger", "build"),
            EnvAnswers { when: text("build"), ..plain("VITE_API", "/api \"v1\"") },
        ],
        ..AppAnswers::default()
    };
    let logger = AppAnswers {
        name: text("logger"),
        path: text("services/logger"),
        stack: text("node"),
        env: vec![from("WEB", "web", ""), from("CACHE", "cache", "")],
        workers: vec![WorkerAnswers { name: text("web"), start: text("node tick.js"), ..WorkerAnswers::default() }],
        ..AppAnswers::default()
    };
    let services = vec![service("cache", "redis"), service("db", "mysql"), service("second", "redis")];
    with(Answers { name: text("clasificador"), apps: vec![web, logger], services, ..Answers::default() })
}

fn hostile() -> Answers {
    let env = vec![
        plain("QUOTE", "it's \"so\""),
        plain("DOLLAR", "$HOME `id` $(id) ${X}"),
        plain("BLANKS", "  two  words "),
        plain("BACKSLASH", "C:\\temp\\"),
        plain("AMPERSAND", "a&b|c<d>e^f%PATH%"),
        plain("EMPTY", ""),
        plain("YES", "yes"),
        plain("NUMBER", "012"),
        plain("UNICODE", "ñ € 😀 ‘typographic’ “quotes”"),
        plain("HASH", "#not a comment"),
        plain("COLON", "a: b"),
        plain("BANG", "!important * ? [x] {y} ~"),
        plain("HEROKU_KEYLESS", "x"),
        plain("DATABASE", "sqlite:///data.db"),
        EnvAnswers { when: text("build"), ..plain("BUILD_QUOTE", "a \"b\" $c 'd'") },
    ];
    let app = AppAnswers {
        env,
        port: text("18012"),
        health: text("/health?deep=1&x=%20"),
        release: text("echo \"it's $DOLLAR\" && true"),
        start: text("gunicorn --bind 0.0.0.0:18012 app:app"),
        workers: vec![WorkerAnswers {
            name: text("release"),
            start: text("sh -c 'echo \"x: y\" # no comment'"),
            ..WorkerAnswers::default()
        }],
        ..AppAnswers::default()
    };
    with(Answers { name: text("a-name-that-is-just-as-long-ok"), apps: vec![app], ..Answers::default() })
}

fn script() -> Answers {
    let row =
        |name: &str| WorkerAnswers { name: text(name), start: text("python tick.py"), ..WorkerAnswers::default() };
    let bot = AppAnswers {
        framework: text("script"),
        workers: vec![row("worker"), row("web")],
        release: text("python prepare.py"),
        ..AppAnswers::default()
    };
    with(Answers { name: text("bot"), apps: vec![bot], ..Answers::default() })
}

fn many_services() -> Answers {
    let named = |variable: &str, service: ServiceAnswers| ServiceAnswers { variable: text(variable), ..service };
    let services = vec![
        named("DATABASE_URL", service("db", "postgres")),
        named("REPORTS_DSN", service("reports", "postgres")),
        named("CACHE_URL", service("cache", "redis")),
        named("SESSIONS", service("sessions", "valkey")),
        named("CLOUDAMQP_URL", service("queue", "rabbitmq")),
        named("MARIA", service("maria", "mariadb")),
        named("MONGO", service("mongo", "mongodb")),
    ];
    let apps = ["first-of-the-apps", "second-of-the-apps", "third"]
        .map(|name| AppAnswers { name: text(name), ..AppAnswers::default() });
    with(Answers { name: text("many-services"), apps: apps.to_vec(), services, ..Answers::default() })
}

fn ours() -> impl Iterator<Item = (&'static str, Vec<Sheet>, Vec<Guide>)> {
    projects().into_iter().map(|(name, answers)| {
        let plan = plan(&answers);
        let file = |sheet: &&Sheet| sheet.path.ends_with("heroku.yml") || sheet.path == "render.yaml";
        let guides = plan.guides().iter().filter(|guide| ["heroku", "render"].contains(&guide.platform));
        (name, plan.sheets().filter(file).cloned().collect(), guides.cloned().collect())
    })
}

fn commands(commands: &[Command]) -> Value {
    let each = commands.iter().flat_map(|command| {
        Shell::ALL.into_iter().filter_map(|shell| {
            let line = command.print(shell)?;
            Some(json!({"shell": shell.id(), "line": line}))
        })
    });
    each.collect()
}

fn as_json(guide: &Guide, language: Language) -> Value {
    let step = |step: &Step| {
        let words = step.saying.say(language);
        json!({
            "platform": guide.platform, "id": step.id, "title": words.short, "why": words.more,
            "by_hand": step.by_hand.iter().map(|saying| saying.say(language).short).collect::<Vec<_>>(),
            "commands": commands(&step.commands), "expect": step.expect,
            "check": commands(&step.check), "undo": commands(&step.undo),
            "trouble": step.trouble.iter().map(|trouble| {
                let words = trouble.mend.say(language);
                json!([trouble.error, words.short, words.more])
            }).collect::<Vec<_>>(),
        })
    };
    guide.steps.iter().map(step).collect()
}

#[test]
fn each_platform_has_its_own_guide() {
    let (project, _) = project::read(&script());
    for platform in slipway::platforms::ALL {
        assert_eq!(platform.guide(&project).platform, platform.id);
    }
}

#[test]
fn every_line_has_a_reason_and_a_question() {
    for (name, sheets, _) in ours() {
        assert!(!sheets.is_empty(), "{name}");
        for sheet in sheets {
            for line in sheet.lines.iter().filter(|line| !line.text().trim().is_empty()) {
                assert!(line.why.is_some() || line.continues, "{name}/{}: {}", sheet.path, line.text());
                assert!(line.from.is_some(), "{name}/{}: {}", sheet.path, line.text());
            }
        }
    }
}

#[test]
fn steps_have_their_own_names_and_words_in_every_language() {
    for (name, _, guides) in ours() {
        assert_eq!(guides.len(), 2, "{name}");
        for guide in guides {
            let ids: HashSet<_> = guide.steps.iter().map(|step| step.id.as_str()).collect();
            assert_eq!(ids.len(), guide.steps.len(), "{name}/{}", guide.platform);
            for step in &guide.steps {
                let said = Language::ALL.map(|language| step.saying.say(language));
                assert!(said.iter().all(|words| !words.short.is_empty() && !words.more.is_empty()), "{}", step.id);
                assert_ne!(said[0].short, said[1].short, "{name}/{}", step.id);
                assert!(said.iter().all(|words| !words.short.contains('`')), "a title shows its signs: {said:?}");
                let acts = !step.commands.is_empty() || !step.by_hand.is_empty();
                assert!(acts, "{name}/{}/{} says nothing to do", guide.platform, step.id);
            }
        }
    }
}

#[test]
fn a_secret_is_asked_for_set_and_forgotten() {
    let (_, answers) = projects().into_iter().find(|(name, _)| *name == "flask-mongo").unwrap();
    let (_, problems) = project::read(&answers);
    assert!(problems.iter().all(|problem| problem.severity < slipway::problem::Severity::Error), "{problems:?}");
    let plan = plan(&answers);
    let heroku = plan.guides().iter().find(|guide| guide.platform == "heroku").unwrap();
    let step = heroku.steps.iter().find(|step| step.id == "secrets-web").unwrap();
    let lines: Vec<_> = step.commands.iter().filter_map(|command| command.print(Shell::Bash)).collect();
    assert_eq!(lines.len(), 6, "asked, set and forgotten, twice: {lines:?}");
    assert_eq!(lines[1], "heroku config:set MLABPASS=\"$SECRET_VALUE\" -a notas-iv");
    assert!(!lines.iter().any(|line| line.contains("unset PATH")), "the shell keeps its own variables");
}

#[test]
fn an_address_reaches_the_variable_that_the_app_reads() {
    let plan = plan(&many_services());
    let heroku = plan.guides().iter().find(|guide| guide.platform == "heroku").unwrap();
    let lines = |id: &str| -> Vec<String> {
        let step = heroku.steps.iter().find(|step| step.id == id).unwrap();
        step.commands.iter().filter_map(|command| command.print(Shell::Bash)).collect()
    };
    assert_eq!(
        lines("service-db")[0],
        "heroku addons:create heroku-postgresql:essential-0 --as DATABASE -a many-services-first-of-th-1"
    );
    assert_eq!(
        lines("service-db")[2],
        "heroku addons:attach many-services-first-of-th-1::DATABASE --as DATABASE -a many-services-second-of-t-2"
    );
    assert_eq!(
        lines("service-reports").last().unwrap(),
        "heroku config:set REPORTS_DSN=\"$(heroku config:get REPORTS_URL -a many-services-third)\" -a many-services-third"
    );
    let queue = lines("service-queue");
    assert_eq!(queue.len(), 4, "the owner has it under its own name, the others get a copy: {queue:?}");
    assert!(
        queue[3].starts_with(
            "heroku config:set CLOUDAMQP_URL=\"$(heroku config:get CLOUDAMQP_URL -a many-services-first"
        )
    );
}

#[test]
fn commands_of_render_yaml_are_whole_lines_of_shell() {
    let plan = plan(&queue());
    let sheet = plan.sheet("render.yaml").unwrap();
    let commands: Vec<_> =
        sheet.lines.iter().filter_map(|line| line.text().trim().strip_prefix("dockerCommand: ")).collect();
    assert_eq!(commands.len(), 3, "the app with its release command, and two workers: {commands:?}");
    assert!(commands[0].contains("{ python manage.py migrate; echo "), "{}", commands[0]);
    assert!(commands[0].contains("&& exec gunicorn "), "{}", commands[0]);
    assert_eq!(commands[1], "python src/receiver.py");
    assert_eq!(commands[2], r#"sh -c 'celery -A app worker && echo "$DONE"'"#.replace("&& echo", "&& exec echo"));
}

/// Written where foreign tools find it: each project's files at all densities, and its guides in both languages.
#[test]
fn written_for_foreign_tools() {
    let Some(out) = std::env::var_os("PLATFORMS_OUT") else {
        println!("skipped: files for foreign tools, because PLATFORMS_OUT names no folder");
        return;
    };
    for (name, sheets, guides) in ours() {
        let folder = Path::new(&out).join(name);
        for sheet in sheets {
            for (comments, language) in [
                (Comments::None, Language::English),
                (Comments::Short, Language::English),
                (Comments::Teach, Language::Spanish),
            ] {
                let path = folder.join(comments.id()).join(&sheet.path);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, sheet.text(comments, language, str::to_owned)).unwrap();
            }
        }
        for guide in guides {
            for language in Language::ALL {
                let path = folder.join(format!("{}.{}.json", guide.platform, language.id()));
                std::fs::write(path, serde_json::to_string_pretty(&as_json(&guide, language)).unwrap()).unwrap();
            }
        }
    }
}
