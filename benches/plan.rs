//! How long a plan takes: for one app, and for more than anybody has.
#![allow(clippy::unwrap_used)]

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use slipway::answers::{Answers, AppAnswers, EnvAnswers, ServiceAnswers};
use slipway::plan::{Plan, plan};
use slipway::sheet::Comments;
use slipway::text::Language;
use slipway::{platforms, services};

fn small() -> Answers {
    let service = ServiceAnswers { kind: "postgres".into(), ..ServiceAnswers::default() };
    Answers {
        name: "small".into(),
        apps: vec![AppAnswers { env: variables(3), ..AppAnswers::default() }],
        services: vec![service],
        platforms: vec!["heroku".into()],
        ..Answers::default()
    }
}

fn variables(count: usize) -> Vec<EnvAnswers> {
    let row = |number| EnvAnswers {
        name: format!("VARIABLE_{number}"),
        value: format!("value of {number}"),
        secret: number % 10 == 0,
        ..EnvAnswers::default()
    };
    (1..=count).map(row).collect()
}

/// `apps` apps with 200 variables each and 5 services, to all targets.
fn large(apps: usize) -> Answers {
    let app = |number| AppAnswers {
        name: format!("app-{number}"),
        stack: if number % 2 == 0 { "node" } else { "python" }.into(),
        env: variables(200),
        ..AppAnswers::default()
    };
    let kinds = services::ALL.iter().filter(|kind| !["mysql", "valkey"].contains(&kind.id));
    Answers {
        name: "large".into(),
        registry: "docker.io/octavia".into(),
        repository: "https://github.com/octavia/large".into(),
        apps: (1..=apps).map(app).collect(),
        services: kinds.map(|kind| ServiceAnswers { kind: kind.id.into(), ..ServiceAnswers::default() }).collect(),
        platforms: platforms::ALL.iter().map(|platform| platform.id.to_owned()).collect(),
        ..Answers::default()
    }
}

/// Lines of all files but DEPLOY.md, which is made when it is wanted.
fn files(plan: &Plan) -> u64 {
    let paths: Vec<&str> = plan.paths().filter(|path| *path != "DEPLOY.md").collect();
    paths.into_iter().filter_map(|path| plan.sheet(path)).map(|sheet| sheet.lines.len() as u64).sum()
}

fn lines(answers: &Answers) -> u64 {
    plan(answers).sheets().map(|sheet| sheet.lines.len() as u64).sum()
}

fn plans(criterion: &mut Criterion) {
    let answers = small();
    criterion.bench_function("plan/one app, PostgreSQL, Heroku", |bencher| bencher.iter(|| files(&plan(&answers))));
    criterion.bench_function("plan and guides/one app, PostgreSQL, Heroku", |bencher| {
        bencher.iter(|| lines(&answers));
    });
    growth(criterion, "plan", |answers| files(&plan(answers)));
    growth(criterion, "plan and guides", lines);
    let plan = plan(&answers);
    criterion.bench_function("print/all files with teaching comments", |bencher| {
        bencher.iter(|| {
            let print =
                |sheet: &slipway::sheet::Sheet| sheet.text(Comments::Teach, Language::Spanish, |_| String::new());
            plan.sheets().map(|sheet| print(sheet).len()).sum::<usize>()
        });
    });
}

fn growth(criterion: &mut Criterion, name: &str, work: fn(&Answers) -> u64) {
    let title = format!("{name}/200 variables an app, 5 services, all targets, apps");
    let mut group = criterion.benchmark_group(title);
    group.sample_size(30);
    for apps in [1, 5, 10, 20] {
        let answers = large(apps);
        group.throughput(Throughput::Elements(work(&answers)));
        group.bench_with_input(BenchmarkId::from_parameter(apps), &answers, |bencher, answers| {
            bencher.iter(|| work(answers));
        });
    }
    group.finish();
}

criterion_group!(benches, plans);
criterion_main!(benches);
