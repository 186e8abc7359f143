//! The fixtures through Slipway with default answers, built and run by a real engine: alone, with their services, and as
//! each platform starts an image.

mod fixtures;
mod leak;
mod plain;
mod trial;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use anyhow::Result;

use crate::engine::{Engine, is_image};
use crate::outside::run;
use crate::verdict::{Part, Table};
use fixtures::{ALONE, CANARY, Fixture, Ready, TOGETHER};
use trial::{HEAD, Report, Trial};

/// How many tries run at a time: they wait more than they compute.
const AT_A_TIME: usize = 2;

pub fn judge(folder: &Path, engine: Option<&Engine>, port: u16) -> Result<Vec<Part>> {
    let Some(engine) = engine else {
        return Ok(vec![Part::skipped("runs", "there is no Docker Engine")]);
    };
    let _ = fs::remove_dir_all(folder);
    let mut alone = ready(ALONE, folder)?;
    let mut together = ready(TOGETHER, folder)?;
    let bases: BTreeSet<String> = alone.iter().chain(&together).flat_map(Ready::bases).collect();
    let missing = engine.supply(&bases)?;
    let mut skipped: Vec<String> =
        vec!["MongoDB beside an app: the lab has no server for it; its files are judged".into()];
    for list in [&mut alone, &mut together] {
        list.retain(|ready| {
            let lacks: Vec<_> = ready.bases().intersection(&missing).cloned().collect();
            if !lacks.is_empty() {
                skipped.push(format!("{}: the lab has no {}", ready.fixture.name, lacks.join(", ")));
            }
            lacks.is_empty()
        });
    }
    let by = match &engine.lab {
        Some(_) => format!("Docker Engine {}, the lab's try.sh", engine.version),
        None => format!("Docker Engine {}", engine.version),
    };
    remove_images(alone.iter().chain(&together));
    let seen = (|| -> Result<Vec<Part>> {
        let images = part("runs: images alone", &by, alone.iter().map(image_trial), engine)?;
        let services = part("runs: docker compose", &by, alone.iter().chain(&together).map(compose_trial), engine)?;
        let ways = alone
            .iter()
            .filter(|ready| ready.fixture.expect.is_some())
            .flat_map(|ready| platform_trials(ready, port));
        let platforms = part("runs: as platforms start an image", &by, ways, engine)?;
        Ok(vec![images, Part { skipped, ..services }, platforms, leaks(&alone, &by, engine.stands_in)?])
    })();
    remove_images(alone.iter().chain(&together));
    seen
}

fn ready(fixtures: &'static [Fixture], folder: &Path) -> Result<Vec<Ready>> {
    fixtures.iter().map(|fixture| Ready::make(fixture, folder)).collect()
}

fn kept_tag(ready: &Ready) -> String {
    format!("proof-kept-{}", ready.fixture.name)
}

fn remove_images<'a>(all: impl Iterator<Item = &'a Ready>) {
    for ready in all {
        for image in ready.own_images().into_iter().chain([kept_tag(ready)]).filter(|image| is_image(image)) {
            let _ = run("docker", ["image", "rm", "--force", &image]);
        }
    }
}

fn trial_of(ready: &Ready, way: &'static str) -> Trial {
    Trial {
        project: ready.fixture.name.to_owned(),
        way,
        folder: ready.folder.clone(),
        expect: ready.fixture.expect,
        env: ready.secrets(),
        ..Trial::default()
    }
}

fn image_trial(ready: &Ready) -> Trial {
    Trial { tag: Some(kept_tag(ready)), ..trial_of(ready, "docker run") }
}

fn compose_trial(ready: &Ready) -> Trial {
    let fixture = ready.fixture;
    // The variables come from `.env` here, as they do for people.
    Trial { compose: true, env: Vec::new(), keep_data: fixture.kept, ..trial_of(ready, "docker compose up") }
}

/// The ways in which platforms start an image. With no PORT of theirs is how the image alone was tried.
fn platform_trials(ready: &Ready, port: u16) -> Vec<Trial> {
    let with = |way: &'static str, change: &dyn Fn(&mut Trial)| {
        let mut trial = trial_of(ready, way);
        change(&mut trial);
        trial
    };
    let given = |trial: &mut Trial, port: String| trial.env.push(("PORT".to_owned(), port));
    vec![
        with("with a PORT of the platform's", &|trial| given(trial, port.to_string())),
        with("with PORT=80", &|trial| given(trial, "80".to_owned())),
        with("as user 123456:0", &|trial| trial.user = Some("123456:0")),
        with("with a read-only root and /tmp", &|trial| trial.read_only = true),
        with("with all of these at once", &|trial| {
            given(trial, port.to_string());
            trial.user = Some("123456:0");
            trial.read_only = true;
        }),
    ]
}

fn part(name: &'static str, by: &str, trials: impl Iterator<Item = Trial>, engine: &Engine) -> Result<Part> {
    let mut part = Part::new(name, by);
    let mut rows = Vec::new();
    for (trial, report) in all(trials.collect(), engine)? {
        let wrong = faults(&trial, &report);
        part.expect(wrong.is_empty(), || format!("{} {}: {}", trial.project, trial.way, wrong.join("; ")));
        rows.extend(report.rows(&trial));
    }
    part.table = Some(Table { title: name, about: ABOUT.to_owned(), head: HEAD, rows });
    Ok(part)
}

const ABOUT: &str = "Sizes are those of the lab's base images. Exit code 143 is an end by SIGTERM itself; 137 would \
    be one by force.";

/// What is not as it should be.
fn faults(trial: &Trial, report: &Report) -> Vec<String> {
    let mut faults = Vec::new();
    if !report.ok {
        faults.push(format!("{}: {}", report.failed, report.error));
    }
    let own = report.containers.iter().filter(|one| one.image_user.contains(':') || !trial.compose);
    for one in own {
        let user = one.image_user.split(':').next().and_then(|user| user.parse::<u32>().ok());
        if user.is_none_or(|user| user == 0) || one.uid == Some(0) {
            faults.push(format!("{} runs as {:?}, uid {:?}", one.name, one.image_user, one.uid));
        }
        if !matches!(one.exit_code, Some(0 | 143)) {
            faults.push(format!("{} ended with {:?}", one.name, one.exit_code));
        }
    }
    faults
}

/// Runs them side by side; the answers come in the order of the trials.
fn all(trials: Vec<Trial>, engine: &Engine) -> Result<Vec<(Trial, Report)>> {
    let waiting = Mutex::new(trials.into_iter().enumerate());
    let done = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..AT_A_TIME {
            scope.spawn(|| {
                loop {
                    let next = waiting.lock().expect("no try panics while it takes the next").next();
                    let Some((number, trial)) = next else { return };
                    let report = trial.run(engine);
                    let words =
                        report.as_ref().map_or_else(|error| format!("{error:#}"), |report| report.error.clone());
                    println!("{} {}: {}", trial.project, trial.way, if words.is_empty() { "well" } else { &words });
                    done.lock().expect("no try panics while it hands over").push((number, trial, report));
                }
            });
        }
    });
    let mut done = done.into_inner().expect("all tries have ended");
    done.sort_by_key(|(number, ..)| *number);
    done.into_iter().map(|(_, trial, report)| Ok((trial, report?))).collect()
}

/// The secrets that lay around while the images were built and run are in none of them.
fn leaks(alone: &[Ready], by: &str, stands_in: bool) -> Result<Part> {
    let mut part = Part::new("runs: no secret in history, settings or files of an image", by);
    for ready in alone {
        let tag = kept_tag(ready);
        if !is_image(&tag) {
            part.failed.push(format!("{}: there is no image to look into", ready.fixture.name));
            continue;
        }
        let places = leak::places(&tag, CANARY)?;
        part.expect(places.is_empty(), || format!("{}: a secret in its {places:?}", ready.fixture.name));
        for (name, value) in ready.secrets() {
            let file = plain::dockerfile(&ready.folder, stands_in)?;
            leak::build_with_argument(&ready.folder, &file, &name, &value, &tag)?;
            let places = leak::places(&tag, CANARY)?;
            part.expect(places.is_empty(), || {
                format!("{}: --build-arg {name} in its {places:?}", ready.fixture.name)
            });
        }
    }
    Ok(part)
}
