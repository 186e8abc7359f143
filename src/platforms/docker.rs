//! Docker itself, as several guides use it: installing it, building an image, starting one, asking it.
//! It knows no registry and no platform.

use crate::guide::{Command, Step};
use crate::project::{App, HostPort, Value};
use crate::question::Question;
use crate::syntax::shell::{Call, Shell, Statement, Word, call, faults, setting, variable};
use crate::text::saying::{DockerSaying, SharedSaying};

/// What every managed platform runs, and what a build on a newer Mac would not make by itself.
pub const ARCHITECTURE: &str = "linux/amd64";

/// Docker on the reader's machine: by hand where it has windows, by its own installer on Linux.
pub fn install() -> Step {
    let installer = Statement::Pipe(vec![call(["curl", "-fsSL", "https://get.docker.com"]), call(["sh"])]);
    let group = call(["sudo", "usermod", "--append", "--groups", "docker"]).with(variable("USER"));
    Step::new("install-docker", DockerSaying::Install)
        .from(Question::Platforms)
        .by_hand(DockerSaying::InstallDesktop)
        .by_hand(DockerSaying::InstallEngine)
        .run(Command::on_linux(vec![installer, group.into()]))
        .check(Command::all([
            call(["docker", "version"]).into(),
            call(["docker", "compose", "version"]).into(),
            call(["docker", "run", "--rm", "hello-world"]).into(),
        ]))
        .checked(DockerSaying::Installed)
        .trouble("Cannot connect to the Docker daemon", SharedSaying::NoDockerEngine)
        .trouble(
            "permission denied while trying to connect to the Docker daemon socket",
            DockerSaying::SocketPermission,
        )
}

/// Builds an app's image under a name, with what it must know at build time.
pub fn build(app: &App, addresses: impl Fn(usize) -> String, options: &[&str], image: &str) -> Vec<Statement> {
    let mut statements = Vec::new();
    let mut build = call(["docker", "build", "--platform", ARCHITECTURE]).with_all(options.iter().copied());
    for argument in app.build_env() {
        let value = match &argument.value {
            Value::Plain(value) => value.clone(),
            Value::App(other) => addresses(*other),
            Value::Secret | Value::Service(_) => continue,
        };
        build = pass(build, "--build-arg", argument.name.as_str(), &value, &mut statements);
    }
    statements.push(build.with("--tag").with(image).with(app.path.as_str()).into());
    statements
}

/// `--env NAME=value`. Where a shell would lose a part of the value, the environment carries it: `--env NAME`.
pub fn pass(to: Call, option: &str, name: &str, value: &str, before: &mut Vec<Statement>) -> Call {
    // What is handed over before has been judged already.
    let alone = call(["docker"]).with(setting(name, value)).into();
    if Shell::ALL.iter().all(|shell| faults(&alone, *shell).is_empty()) {
        return to.with(option).with(setting(name, value));
    }
    let held = held(name);
    before.push(Statement::Set { name: held.clone(), value: value.into() });
    take(to, option, name, &held)
}

/// Hands on what the shell's environment holds: `--env NAME`, or `--env NAME="$APP_NAME"` where it is held apart.
pub fn take(to: Call, option: &str, name: &str, held: &str) -> Call {
    if name == held { to.with(option).with(name) } else { to.with(option).with(setting(name, variable(held))) }
}

/// The name under which a shell may hold a value meant for a container: the same, unless shells, systems or Docker's
/// own command read that one.
pub fn held(name: &str) -> String {
    const READ: [&str; 20] = [
        "PATH",
        "PATHEXT",
        "HOME",
        "USER",
        "USERPROFILE",
        "APPDATA",
        "SHELL",
        "PWD",
        "IFS",
        "TERM",
        "LANG",
        "TEMP",
        "TMP",
        "TMPDIR",
        "SYSTEMROOT",
        "PSMODULEPATH",
        "LD_PRELOAD",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "NO_PROXY",
    ];
    let upper = name.to_ascii_uppercase();
    let of_docker = ["DOCKER_", "BUILDX_", "BUILDKIT_", "LC_"].iter().any(|start| upper.starts_with(start));
    if of_docker || READ.contains(&&*upper) { format!("APP_{name}") } else { name.to_owned() }
}

/// Asks for a page until it comes, for ten seconds: a fresh container needs a moment.
pub fn ask(address: &str) -> Statement {
    let options = ["curl", "--fail", "--silent", "--show-error", "--retry", "10", "--retry-delay", "1"];
    call(options).with("--retry-all-errors").with(address).into()
}

/// Where the app's container publishes itself on this machine: `http://localhost:8000`.
pub fn address_here(app: &App) -> Option<String> {
    let HostPort::Published { address, port } = &app.host else { return None };
    let host = match address.as_deref() {
        None | Some("0.0.0.0" | "127.0.0.1") => "localhost",
        Some(other) => other,
    };
    Some(format!("http://{host}:{port}"))
}

/// A word for `--publish` that only this machine reaches.
pub fn publish_here(host_port: u16, app: &App) -> Word {
    format!("127.0.0.1:{host_port}:{}", app.port).into()
}
