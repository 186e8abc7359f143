//! What is judged: every golden case, and a seeded sample of the matrix with awkward values in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use slipway::answers::{Answers, AppAnswers, EnvAnswers, ServiceAnswers, WorkerAnswers};
use slipway::plan::{Plan, plan};
use slipway::sheet::Comments;
use slipway::{platforms, services, stacks};

use crate::files::files_below;
use crate::written::dockerfile::Dockerfile;

/// A project as it lies in its folder.
pub struct Project {
    pub name: String,
    pub folder: PathBuf,
    pub plan: Plan,
}

/// A password as one is made for real: letters and digits.
pub fn password(name: &str) -> String {
    format!("Zq7{}x9Kd2Lm4Pw8", name.replace('_', ""))
}

/// Writes them all below `folder`, which is emptied first.
pub fn write(folder: &Path, seed: u64, samples: usize) -> Result<Vec<Project>> {
    let _ = fs::remove_dir_all(folder);
    let mut projects = Vec::new();
    let mut cases: Vec<_> =
        fs::read_dir("tests/golden")?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    cases.sort();
    for case in cases {
        let recipe = fs::read_to_string(case.join("slipway.yaml")).with_context(|| case.display().to_string())?;
        let (answers, _) = slipway::recipe_file::read(&recipe);
        let name = format!("golden-{}", case.file_name().unwrap_or_default().to_string_lossy());
        projects.push(put(folder, name, &answers)?);
    }
    let mut dice = Dice(seed);
    for number in 0..samples {
        projects.push(put(folder, format!("sample-{number:03}"), &sample(&mut dice))?);
    }
    Ok(projects)
}

/// Plans a project and writes its files as the command line would.
pub fn put(folder: &Path, name: String, answers: &Answers) -> Result<Project> {
    let plan = plan(answers);
    let folder = folder.join(&name);
    for sheet in plan.sheets() {
        let path = folder.join(&sheet.path);
        fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        fs::write(&path, sheet.text(plan.project.comments, plan.project.language, password))?;
    }
    Ok(Project { name, folder, plan })
}

/// The images that all projects below a folder begin from or run.
pub fn bases(folder: &Path) -> Result<BTreeSet<String>> {
    let mut bases = BTreeSet::new();
    for path in files_below(folder, "/Dockerfile") {
        bases.extend(Dockerfile::read(&fs::read_to_string(path)?).bases());
    }
    Ok(bases)
}

/// `SplitMix64`: the same seed gives the same throws everywhere.
pub struct Dice(pub u64);

impl Dice {
    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.throw() % limit.max(1) as u64).unwrap_or_default()
    }

    fn one<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }
}

const VALUES: &[&str] = &[
    "production",
    "8",
    "true",
    "no",
    "012",
    "22:22",
    "1e3",
    "~",
    "",
    "a b",
    "it's",
    "say \"hi\"",
    "p$5",
    "$HOME ${X} $$",
    "c:\\tmp\\",
    "a #b",
    "a: b",
    "- x",
    "{y}",
    "[z]",
    "#{c}",
    "`id`",
    "$(id)",
    "%PATH%",
    "é€ ñ",
    "🦀",
    " both ends ",
    "a,b",
    "a=b",
    "https://example.com/?a=1&b=2",
    "*",
    "!x",
    "@y",
    "|",
    ">",
    "2026-11-20",
    "null",
    "\\n",
    "a'b\"c$d",
];

fn sample(dice: &mut Dice) -> Answers {
    let count = *dice.one(&[1, 1, 1, 2, 3]);
    let mut apps: Vec<AppAnswers> = (0..count).map(|number| app(dice, number)).collect();
    // An address leads to an app that listens somewhere.
    if apps.get(1).is_some_and(|other| other.framework != "script") {
        apps[0].env.push(EnvAnswers { name: "OTHER_URL".into(), from: "app-2".into(), ..EnvAnswers::default() });
    }
    let mut kinds: Vec<_> = services::ALL.to_vec();
    let mut chosen = Vec::new();
    for _ in 0..*dice.one(&[0, 1, 1, 2]) {
        let kind = kinds.remove(dice.below(kinds.len()));
        chosen.push(ServiceAnswers {
            kind: kind.id.into(),
            version: if dice.chance(2) { dice.one(kind.versions).id.into() } else { String::new() },
            place: if dice.chance(4) { "external".into() } else { String::new() },
            variable: if dice.chance(5) { "SERVICE_ADDRESS".into() } else { String::new() },
            ..ServiceAnswers::default()
        });
        // Two services may not offer one variable.
        kinds.retain(|other| other.variable != kind.variable);
    }
    let targets: Vec<String> =
        platforms::ALL.iter().filter(|_| dice.chance(2)).map(|platform| platform.id.into()).collect();
    Answers {
        name: "sample".into(),
        registry: (*dice.one(&["docker.io/octavia", "ghcr.io/octavia", ""])).into(),
        repository: (*dice.one(&["https://github.com/octavia/sample", ""])).into(),
        apps,
        services: chosen,
        platforms: targets,
        comments: dice.one(&Comments::ALL).id().into(),
        language: (*dice.one(&["en", "es"])).into(),
        ..Answers::default()
    }
}

fn app(dice: &mut Dice, number: usize) -> AppAnswers {
    let stack = dice.one(stacks::ALL);
    let framework = dice.one(stack.frameworks);
    let living = |id: &&str| !["2.7", "3.7", "3.8", "3.9", "3.10", "16", "18", "20", "25"].contains(id);
    let versions: Vec<&str> = stack.versions.iter().map(|version| version.id).filter(living).collect();
    let mut env: Vec<EnvAnswers> = (0..dice.below(4))
        .map(|number| EnvAnswers {
            name: format!("VALUE_{number}"),
            value: (*dice.one(VALUES)).into(),
            ..EnvAnswers::default()
        })
        .collect();
    if dice.chance(2) {
        env.push(EnvAnswers { name: "API_KEY".into(), secret: true, ..EnvAnswers::default() });
    }
    if dice.chance(4) {
        env.push(EnvAnswers {
            name: "BUILD_MODE".into(),
            value: "release".into(),
            when: "build".into(),
            ..EnvAnswers::default()
        });
    }
    let needs_start = framework.start.is_empty() && stack.id != "static";
    let workers = if stack.id != "static" && dice.chance(4) {
        vec![WorkerAnswers { start: "python worker.py".into(), ..WorkerAnswers::default() }]
    } else {
        Vec::new()
    };
    AppAnswers {
        name: if number == 0 { "web".into() } else { format!("app-{}", number + 1) },
        stack: stack.id.into(),
        framework: framework.id.into(),
        version: if versions.is_empty() { String::new() } else { (*dice.one(&versions)).into() },
        image: dice.one(stack.variants).id.into(),
        port: (*dice.one(&["", "", "5000", "8080", "3000"])).into(),
        health: (*dice.one(&["", "", "/health", "none"])).into(),
        start: if needs_start { "./run --port $PORT".into() } else { String::new() },
        workers,
        env,
        ..AppAnswers::default()
    }
}
