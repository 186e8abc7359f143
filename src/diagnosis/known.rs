//! Errors that belong to no step of a guide: of terminals, package managers, languages and databases. Their words are
//! the programs' own; what mends them is said in `text`.

use crate::guide::Trouble;
use crate::text::Saying;
use crate::text::saying::{
    ComposeSaying, DockerSaying, HerokuSaying, KnownTrouble::*, RegistryTrouble, SharedSaying,
};

/// What happens because something else went wrong: told only where nothing says what. Guides' errors among them.
pub const SYMPTOMS: &[&str] = &[
    "is unhealthy",
    "didn't complete successfully",
    "failed to compute cache key",
    "Exited (1)",
    "Exited with status",
    "exited with code 1",
    "exited with code 137",
    "exited with status 137",
    "exit code: 137",
    "Exited (137)",
    "release command failed",
    "pre-receive hook declined",
    "State changed from starting to crashed",
    "code=H10 desc=\"App crashed\"",
    "Timed out after waiting for internal health check",
    "curl: (7) Failed to connect",
    "502 Bad Gateway",
    "Temporary failure in name resolution",
    "Name or service not known",
    "the attribute version is obsolete",
];

pub fn is_symptom(error: &str) -> bool {
    SYMPTOMS.contains(&error)
}

/// Every known error with its mend.
pub fn troubles() -> impl Iterator<Item = Trouble> {
    let groups = [terminal(), ports(), building(), starting(), between(), data(), platforms()];
    groups
        .into_iter()
        .flatten()
        .flat_map(|(mend, errors)| errors.iter().map(move |error| Trouble { error, mend: mend.clone() }))
}

/// A mend, and the errors that it mends.
type Known = (Saying, &'static [&'static str]);

fn terminal() -> Vec<Known> {
    vec![
        (
            ProgramMissing.into(),
            &[
                "docker: command not found",
                "command not found: docker",
                "'docker' is not recognized as an internal or external command",
                "The term 'docker' is not recognized",
                "git: command not found",
                "command not found: git",
                "'git' is not recognized as an internal or external command",
                "The term 'git' is not recognized",
                "heroku: command not found",
                "command not found: heroku",
                "'heroku' is not recognized as an internal or external command",
                "The term 'heroku' is not recognized",
                "render: command not found",
                "command not found: render",
                "'render' is not recognized as an internal or external command",
                "The term 'render' is not recognized",
            ],
        ),
        (
            ComposeMissing.into(),
            &[
                "docker: 'compose' is not a docker command",
                "unknown command: docker compose",
                "docker-compose: command not found",
                "command not found: docker-compose",
                "'docker-compose' is not recognized as an internal or external command",
                "The term 'docker-compose' is not recognized",
            ],
        ),
        (
            SharedSaying::NoDockerEngine.into(),
            &[
                "Cannot connect to the Docker daemon",
                "docker daemon is not running",
                "Is the docker daemon running",
                "open //./pipe/docker_engine",
                "open //./pipe/dockerDesktopLinuxEngine",
                "failed to connect to the docker API",
            ],
        ),
        (
            DockerSaying::SocketPermission.into(),
            &[
                "permission denied while trying to connect to the Docker daemon socket",
                "permission denied while trying to connect to the docker API",
            ],
        ),
        (CredentialHelper.into(), &["exec: \"docker-credential-…\": executable file not found in"]),
        (SshKey.into(), &["Permission denied (publickey"]),
        (ComposeSaying::NoComposeFile.into(), &["no configuration file provided: not found"]),
    ]
}

fn ports() -> Vec<Known> {
    vec![
        (
            DockerSaying::PortTaken.into(),
            &[
                "Bind for … failed: port is already allocated",
                "Ports are not available: … bind: Only one usage of each socket address",
            ],
        ),
        (
            AddressInUse.into(),
            &[
                "Ports are not available: … bind: address already in use",
                "failed to bind host port … address already in use",
                "bind: address already in use",
            ],
        ),
        (
            PortReserved.into(),
            &["bind: An attempt was made to access a socket in a way forbidden by its access permissions"],
        ),
        (
            TwoListeners.into(),
            &["EADDRINUSE: address already in use", "[Errno 98] Address already in use", "Connection in use: ("],
        ),
        (BadGateway.into(), &["502 Bad Gateway"]),
        (
            DockerSaying::NoAnswer.into(),
            &[
                "curl: (52) Empty reply from server",
                "curl: (56) Recv failure",
                "ERR_EMPTY_RESPONSE",
                "ERR_CONNECTION_RESET",
                "Listening at: http://127.0.0.1",
                "Uvicorn running on http://127.0.0.1",
            ],
        ),
    ]
}

fn building() -> Vec<Known> {
    vec![
        (NoDockerfile.into(), &["failed to read dockerfile: open …: no such file or directory"]),
        (
            DockerSaying::CopySourceMissing.into(),
            &[
                "failed to calculate checksum of ref",
                "file not found in build context or excluded by .dockerignore",
                "/requirements.txt\": not found",
                "/package.json\": not found",
                "/package-lock.json\": not found",
                "Could not open requirements file",
            ],
        ),
        (ImageName.into(), &["invalid reference format"]),
        (RegistryTrouble::UpperCase.into(), &["invalid reference format: repository name … must be lowercase"]),
        (BitnamiGone.into(), &["docker.io/bitnami/…: not found", "manifest for bitnami/… not found"]),
        (LockFileMissing.into(), &["can only install with an existing package-lock.json"]),
        (
            LockFileOld.into(),
            &[
                "package.json and package-lock.json … are in sync",
                "package.json and package-lock.json … are not in sync",
                "ERR_PNPM_OUTDATED_LOCKFILE",
                "Your lockfile needs to be updated, but yarn was run with",
                "The lockfile would have been modified by this install, which is explicitly forbidden",
            ],
        ),
        (NoSuchDistribution.into(), &["No matching distribution found for"]),
        (PostgresHeaders.into(), &["pg_config executable not found"]),
        (CompilerMissing.into(), &["command 'gcc' failed: No such file or directory", "unable to execute 'gcc'"]),
    ]
}

fn starting() -> Vec<Known> {
    vec![
        (PythonModule.into(), &["ModuleNotFoundError: No module named"]),
        (NodeModule.into(), &["Error: Cannot find module", "Error [ERR_MODULE_NOT_FOUND]: Cannot find"]),
        (ExecutableMissing.into(), &["executable file not found in $PATH"]),
        (NoSuchProgramInside.into(), &["OCI runtime exec failed: … executable file not found in $PATH"]),
        (StartFileMissing.into(), &["exec: … stat …: no such file or directory"]),
        (NotExecutable.into(), &["container process: exec: … permission denied", "exec /… permission denied"]),
        (
            DockerSaying::ScriptNotFound.into(),
            &["exec …: no such file or directory", "exec user process caused: no such file or directory"],
        ),
        (
            KilledByForce.into(),
            &[
                "exited with code 137",
                "exited with status 137",
                "exit code: 137",
                "Exited (137)",
                "OOMKilled: true",
                "Worker … was sent SIGKILL! Perhaps out of memory",
            ],
        ),
        (EndedWithError.into(), &["exited with code 1"]),
        (HostNotAllowed.into(), &["Invalid HTTP_HOST header", "exceptions.DisallowedHost", "DisallowedHost at /"]),
    ]
}

/// From one container to another.
fn between() -> Vec<Known> {
    vec![
        (
            HostUnknown.into(),
            &[
                "getaddrinfo ENOTFOUND",
                "getaddrinfo EAI_AGAIN",
                "could not translate host name … to address",
                "Temporary failure in name resolution",
                "Name or service not known",
                "Unknown MySQL server host",
            ],
        ),
        (
            LocalhostIsItself.into(),
            &[
                "ECONNREFUSED 127.0.0.1",
                "ECONNREFUSED ::1",
                "connection to server at \"localhost\" … Connection refused",
                "connection to server at \"127.0.0.1\" … Connection refused",
                "Is the server running on host \"localhost\"",
                "Is the server running on host \"127.0.0.1\"",
                "connecting to localhost:… Connection refused",
                "connecting to 127.0.0.1:… Connection refused",
                "Can't connect to MySQL server on 'localhost",
                "Can't connect to MySQL server on '127.0.0.1",
                "Can't connect to local MySQL server through socket",
                "Can't connect to local server through socket",
                "127.0.0.1:5432 … Connection refused",
                "127.0.0.1:3306 … Connection refused",
                "127.0.0.1:6379 … Connection refused",
                "127.0.0.1:27017 … Connection refused",
                "127.0.0.1:5672 … Connection refused",
                "localhost:5432 … Connection refused",
                "localhost:3306 … Connection refused",
                "localhost:6379 … Connection refused",
                "localhost:27017 … Connection refused",
                "localhost:5672 … Connection refused",
                "Connection refused … 127.0.0.1:5432",
                "Connection refused … 127.0.0.1:3306",
                "Connection refused … 127.0.0.1:6379",
            ],
        ),
        (StillStarting.into(), &["the database system is starting up"]),
        (NoHealthcheck.into(), &["has no healthcheck configured"]),
    ]
}

fn data() -> Vec<Known> {
    vec![
        (
            ComposeSaying::PostgresFolder.into(),
            &["in 18+, these Docker images are configured to store database data"],
        ),
        (DatabaseOfOtherVersion.into(), &["database files are incompatible with server"]),
        (MysqlPlugin.into(), &["unknown variable 'default-authentication-plugin=mysql_native_password'"]),
        (VersionObsolete.into(), &["the attribute version is obsolete"]),
    ]
}

/// What platforms print in more ways than their guides tell.
fn platforms() -> Vec<Known> {
    vec![
        (HerokuSaying::BootTimeout.into(), &["Web process failed to bind to $PORT"]),
        (
            HerokuSaying::NotVerified.into(),
            &[
                "verify your account",
                "add payment information",
                "adding payment information",
                "Verification required",
                "https://heroku.com/verify",
            ],
        ),
    ]
}
