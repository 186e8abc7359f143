//! A try with plain Docker, by the commands of the guide: build, start, ask, health, stop.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use super::trial::{Container, Report, Trial};
use crate::agreement::built_from;
use crate::outside;
use crate::written::Written;
use crate::written::dockerfile::Dockerfile;
use crate::written::tree::{at, entries, list};

const WAIT: Duration = Duration::from_secs(90);
const STOP_LIMIT: f64 = 5.0;

/// `stands_in`: no registry can be reached, and `# syntax=` would ask one.
pub fn run(trial: &Trial, stands_in: bool) -> Result<Report> {
    let way: String = trial.way.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    let id = format!("proof-{}-{way}", trial.project);
    let mut report = Report::default();
    let tried = if trial.compose {
        compose(trial, &id, stands_in, &mut report)
    } else {
        image(trial, &id, stands_in, &mut report)
    };
    match tried {
        Ok(()) => report.ok = true,
        Err(error) => report.error = format!("{error:#}"),
    }
    Ok(report)
}

fn docker<S: AsRef<OsStr>>(words: impl IntoIterator<Item = S>) -> Result<String> {
    let output = outside::run("docker", words)?;
    ensure!(output.ok, "{}", output.errors.trim().lines().next_back().unwrap_or("docker failed"));
    Ok(output.text.trim().to_owned())
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(' ').map(str::to_owned)
}

/// The Dockerfile to build with: where no registry can be reached, a copy without its `# syntax=` line.
pub fn dockerfile(folder: &Path, stands_in: bool) -> Result<PathBuf> {
    let own = folder.join("Dockerfile");
    if !stands_in {
        return Ok(own);
    }
    let copy = folder.with_extension("Dockerfile");
    let text = fs::read_to_string(own)?;
    let lines = text.lines().filter(|line| !line.starts_with("# syntax="));
    fs::write(&copy, lines.collect::<Vec<_>>().join("\n") + "\n")?;
    Ok(copy)
}

fn image(trial: &Trial, id: &str, stands_in: bool, report: &mut Report) -> Result<()> {
    let seen = try_image(trial, id, stands_in, report);
    let _ = docker(["rm", "--force", "--volumes", id]);
    let _ = docker(["network", "rm", id]);
    let _ = docker(["image", "rm", id]);
    seen
}

fn try_image(trial: &Trial, id: &str, stands_in: bool, report: &mut Report) -> Result<()> {
    "build".clone_into(&mut report.failed);
    let file = dockerfile(&trial.folder, stands_in)?;
    let paths = [file.to_string_lossy().into_owned(), trial.folder.to_string_lossy().into_owned()];
    docker(words("build --network host --tag").chain([id.to_owned(), "--file".to_owned()]).chain(paths))?;
    if let Some(tag) = &trial.tag {
        docker(["tag", id, tag])?;
    }
    let dockerfile = Dockerfile::read(&fs::read_to_string(trial.folder.join("Dockerfile"))?);
    "start".clone_into(&mut report.failed);
    docker(["network", "create", id])?;
    let mut run: Vec<String> = words("run --detach --name").chain([id.to_owned()]).collect();
    run.extend(words("--network").chain([id.to_owned()]));
    if dockerfile.one("HEALTHCHECK").is_some() {
        run.extend(words("--health-start-interval 1s"));
    }
    let named = trial.env.iter().find(|(name, _)| name == "PORT").map(|(_, value)| value.clone());
    let port = named.or_else(|| dockerfile.one("EXPOSE").map(|expose| expose.rest.clone())).unwrap_or_default();
    if trial.expect.is_some() {
        run.extend(["--publish".to_owned(), format!("127.0.0.1::{port}")]);
    }
    let variables = trial.env.iter().map(|(name, value)| format!("{name}={value}"));
    run.extend(variables.flat_map(|variable| ["--env".to_owned(), variable]));
    run.extend(trial.user.map(|user| format!("--user={user}")));
    if trial.read_only {
        run.extend(words("--read-only --tmpfs /tmp"));
    }
    docker(run.into_iter().chain([id.to_owned()]))?;
    if let Some(expect) = trial.expect {
        "answer".clone_into(&mut report.failed);
        let address = docker(["port", id, &format!("{port}/tcp")])?;
        report.http_status = Some(ask(&address, expect)?);
    }
    look(id, String::new(), report)
}

/// Waits for health, reads user and size, stops the container.
fn look(container: &str, name: String, report: &mut Report) -> Result<()> {
    let inspect = |format: &str| docker(["inspect", "--format", format, container]);
    "health".clone_into(&mut report.failed);
    let start = Instant::now();
    let health = loop {
        let health = inspect("{{if .State.Health}}{{.State.Health.Status}}{{else}}none{{end}}")?;
        match health.as_str() {
            "healthy" | "none" => break health,
            "unhealthy" => bail!("unhealthy"),
            _ if start.elapsed() > WAIT => bail!("still {health}"),
            _ => sleep(Duration::from_millis(500)),
        }
    };
    "user".clone_into(&mut report.failed);
    let processes = docker(["top", container, "-eo", "uid,pid"])?;
    // Below the heading stands the first process.
    let first = processes.lines().nth(1).and_then(|line| line.split_whitespace().next());
    let uid = first.and_then(|uid| uid.parse().ok());
    ensure!(uid.is_some() && uid != Some(0), "runs as root");
    let size: f64 = docker(["image", "inspect", "--format", "{{.Size}}", &inspect("{{.Image}}")?])?.parse()?;
    "stop".clone_into(&mut report.failed);
    let start = Instant::now();
    docker(["stop", "--time", "10", container])?;
    let seconds = start.elapsed().as_secs_f64();
    report.containers.push(Container {
        name,
        image_mb: Some(size / 1e6),
        image_user: inspect("{{.Config.User}}")?,
        health,
        uid,
        stop_seconds: Some(seconds),
        exit_code: inspect("{{.State.ExitCode}}")?.parse().ok(),
    });
    ensure!(seconds <= STOP_LIMIT, "did not end within {STOP_LIMIT} s of the stop signal");
    report.failed.clear();
    Ok(())
}

fn compose(trial: &Trial, id: &str, stands_in: bool, report: &mut Report) -> Result<()> {
    let written = Written::read(&trial.folder)?;
    let file = written.yaml("compose.yaml");
    let services = entries(at(&file, &["services"]));
    let over = trial.folder.with_extension("override.yaml");
    fs::write(&over, override_text(&services, &trial.folder, stands_in)?)?;
    let base = trial.folder.join("compose.yaml");
    let start: Vec<String> = words("compose --project-name").chain([id.to_owned()]).collect();
    let files =
        [&base, &over].into_iter().flat_map(|file| ["--file".to_owned(), file.to_string_lossy().into_owned()]);
    let start: Vec<String> = start.into_iter().chain(files).collect();
    let say = |line: &str| docker(start.iter().cloned().chain(words(line)));
    let seen = try_compose(trial, &services, &say, report);
    let _ = say("down --volumes --remove-orphans --timeout 5");
    let _ = fs::remove_file(over);
    seen
}

type Service<'a> = (&'a str, &'a yaml_serde::Value);

fn try_compose(
    trial: &Trial,
    services: &[Service],
    say: &impl Fn(&str) -> Result<String>,
    report: &mut Report,
) -> Result<()> {
    let published = services.iter().find_map(|(name, service)| Some((*name, target_port(service)?)));
    let up = |expect: Option<&str>, report: &mut Report| -> Result<()> {
        "start".clone_into(&mut report.failed);
        say("up --build --wait --detach --wait-timeout 90")?;
        let (Some(expect), Some((name, port))) = (expect, &published) else { return Ok(()) };
        "answer".clone_into(&mut report.failed);
        let address = say(&format!("port {name} {port}"))?;
        report.http_status = Some(ask(&address, expect)?);
        Ok(())
    };
    up(trial.expect, report)?;
    if trial.keep_data.is_some() {
        say("rm --stop --force --volumes")?;
        up(trial.keep_data, report)?;
    }
    for (name, _) in services.iter().filter(|(_, service)| built_from(service).is_some()) {
        let container = say(&format!("ps --quiet {name}"))?;
        look(&container, (*name).to_owned(), report)?;
    }
    Ok(())
}

fn target_port(service: &yaml_serde::Value) -> Option<&str> {
    list(at(service, &["ports"])).first()?.as_str()?.rsplit(':').next()
}

/// What differs from the file: the build's network, ports that nobody else has, and no `# syntax=`.
fn override_text(services: &[Service], folder: &Path, stands_in: bool) -> Result<String> {
    let mut text = "services:\n".to_owned();
    for (name, service) in services {
        let Some(context) = built_from(service) else { continue };
        let file = dockerfile(&folder.join(context), stands_in)?;
        writeln!(text, "  {name}:\n    build:\n      network: host\n      dockerfile: {}", file.display())?;
        if let Some(port) = target_port(service) {
            writeln!(text, "    ports: !override\n      - \"127.0.0.1::{port}\"")?;
        }
    }
    Ok(text)
}

/// Asks until the answer is 200 and holds the text.
fn ask(address: &str, expect: &str) -> Result<u64> {
    let address = address.lines().next().context("no port is published")?;
    let start = Instant::now();
    loop {
        let answer = get(address).unwrap_or_default();
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        if status == 200 {
            ensure!(answer.contains(expect), "answered 200 without {expect:?}");
            return Ok(status);
        }
        ensure!(start.elapsed() < WAIT, "no answer on {address}: {status}");
        sleep(Duration::from_millis(500));
    }
}

fn get(address: &str) -> Result<String> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    stream.write_all(format!("GET / HTTP/1.0\r\nHost: {address}\r\n\r\n").as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
