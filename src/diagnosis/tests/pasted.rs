//! Errors as people paste them, and what is told of each.

use crate::text::Saying;
use crate::text::saying::{
    ComposeSaying, DockerSaying, HerokuSaying, KnownTrouble::*, RegistryTrouble, RenderSaying, SharedSaying,
};

mod building;
mod git;
mod harmless;
mod network;
mod starting;

pub use harmless::harmless;

/// Pasted, and all that must be told of it, in order.
pub fn table() -> Vec<(&'static str, Vec<Saying>)> {
    [first_steps(), of_no_guide()].concat()
}

/// Those whose mends no guide tells.
pub fn of_no_guide() -> Vec<(&'static str, Vec<Saying>)> {
    [network::table(), building::table(), starting::table(), git::table()].concat()
}

fn first_steps() -> Vec<(&'static str, Vec<Saying>)> {
    vec![
        (
            "Error response from daemon: driver failed programming external connectivity on endpoint notas-web-1 \
             (5b0c): Bind for 0.0.0.0:8000 failed: port is already allocated",
            vec![DockerSaying::PortTaken.into()],
        ),
        (
            "db-1  | Error: in 18+, these Docker images are configured to store database data in a\n\
             db-1  |        format which is compatible with \"pg_ctlcluster\" (specifically, using\n\
             db-1  |        major-version-specific directory names).  This better reflects how\n\
             db-1  |        PostgreSQL itself works, and how upgrades are to be performed.\n\
             db-1 exited with code 1\n\
             dependency failed to start: container notas-db-1 is unhealthy",
            vec![ComposeSaying::PostgresFolder.into()],
        ),
        (
            "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime \
             create failed: runc create failed: unable to start container process: error during container init: \
             exec: \"gunicorn\": executable file not found in $PATH: unknown",
            vec![ExecutableMissing.into()],
        ),
        (
            "OCI runtime exec failed: exec failed: unable to start container process: exec: \"bash\": executable file \
             not found in $PATH: unknown",
            vec![NoSuchProgramInside.into()],
        ),
        (
            "[+] Building 0.1s (1/1) FINISHED\n => [internal] load build definition from Dockerfile\n\
             ERROR: failed to build: failed to solve: failed to read dockerfile: open Dockerfile: no such file or \
             directory",
            vec![NoDockerfile.into()],
        ),
        (
            "error during connect: this error may indicate that the docker daemon is not running: Get \
             \"http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/containers/json\": open //./pipe/docker_engine: The system \
             cannot find the file specified.",
            vec![SharedSaying::NoDockerEngine.into()],
        ),
        (
            "unable to get image 'postgres:18': error during connect: Get \"http://%2F%2F.%2Fpipe%2FdockerDesktop\
             LinuxEngine/v1.51/images/postgres:18/json\": open //./pipe/dockerDesktopLinuxEngine: El sistema no puede \
             encontrar el archivo especificado.",
            vec![SharedSaying::NoDockerEngine.into()],
        ),
        ("no configuration file provided: not found", vec![ComposeSaying::NoComposeFile.into()]),
        ("bash: heroku: command not found", vec![SharedSaying::NewTerminal.into()]),
        ("zsh: command not found: heroku", vec![ProgramMissing.into()]),
        (
            "'docker' is not recognized as an internal or external command,\noperable program or batch file.",
            vec![ProgramMissing.into()],
        ),
        (
            "------\n > [3/5] COPY requirements.txt .:\n------\nERROR: failed to solve: failed to compute cache key: \
             failed to calculate checksum of ref 6f2c::x1: \"/requirements.txt\": not found",
            vec![DockerSaying::CopySourceMissing.into()],
        ),
        ("\"/requirements.txt\": not found", vec![DockerSaying::CopySourceMissing.into()]),
        ("web-1 exited with code 137", vec![KilledByForce.into()]),
        (
            "ERROR: process \"/bin/sh -c npm run build\" did not complete successfully: exit code: 137",
            vec![KilledByForce.into()],
        ),
        (
            "web-1  | Traceback (most recent call last):\nweb-1  |   File \"/app/app.py\", line 1, in <module>\n\
             web-1  |     from flask import Flask\nweb-1  | ModuleNotFoundError: No module named 'flask'\n\
             web-1 exited with code 1",
            vec![PythonModule.into()],
        ),
        (
            "npm error code EUSAGE\nnpm error\nnpm error The `npm ci` command can only install with an existing \
             package-lock.json or\nnpm error npm-shrinkwrap.json with lockfileVersion >= 1.",
            vec![LockFileMissing.into()],
        ),
        (
            "npm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install packages when your package.json \
             and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm \
             install` before continuing.\nnpm error Missing: express@5.1.0 from lock file",
            vec![LockFileOld.into()],
        ),
        ("package.json and package-lock.json are not in sync", vec![LockFileOld.into()]),
        (
            "Error response from daemon: Ports are not available: exposing port TCP 0.0.0.0:8000 -> 127.0.0.1:0: listen \
             tcp 0.0.0.0:8000: bind: Only one usage of each socket address (protocol/network address/port) is \
             normally permitted.",
            vec![DockerSaying::PortTaken.into()],
        ),
        (
            "Error response from daemon: Ports are not available: exposing port TCP 0.0.0.0:5000 -> 127.0.0.1:0: listen \
             tcp 0.0.0.0:5000: bind: address already in use",
            vec![AddressInUse.into()],
        ),
        (
            "Error: getaddrinfo ENOTFOUND db\n    at GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:120:26) {\n  \
             errno: -3008,\n  code: 'ENOTFOUND',\n  syscall: 'getaddrinfo',\n  hostname: 'db'\n}",
            vec![HostUnknown.into()],
        ),
        (
            "psycopg2.OperationalError: could not translate host name \"db\" to address: Temporary failure in name \
             resolution",
            vec![HostUnknown.into()],
        ),
        (
            "could not translate host name \"dpg-d3k2-a\" to address: Name or service not known",
            vec![RenderSaying::OtherRegion.into()],
        ),
        (
            "sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) connection to server at \"localhost\" \
             (127.0.0.1), port 5432 failed: Connection refused\n\tIs the server running on that host and accepting \
             TCP/IP connections?",
            vec![LocalhostIsItself.into()],
        ),
        (
            "Error: connect ECONNREFUSED 127.0.0.1:3306\n    at TCPConnectWrap.afterConnect [as oncomplete]",
            vec![LocalhostIsItself.into()],
        ),
        (
            "redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.",
            vec![LocalhostIsItself.into()],
        ),
        ("dial tcp 127.0.0.1:6379: connect: connection refused", vec![LocalhostIsItself.into()]),
        (
            "db-1  | FATAL:  database files are incompatible with server\ndb-1  | DETAIL:  The data directory was \
             initialized by PostgreSQL version 16, which is not compatible with this version 17.5.",
            vec![DatabaseOfOtherVersion.into()],
        ),
        (
            "django.core.exceptions.DisallowedHost: Invalid HTTP_HOST header: 'localhost:8000'. You may need to add \
             'localhost' to ALLOWED_HOSTS.\nBad Request: /",
            vec![HostNotAllowed.into()],
        ),
        (
            "Creating notas... !\n ›   Error: To create an app, verify your account by adding payment information. \
             Verify now at https://heroku.com/verify Learn more at\n ›   \
             https://devcenter.heroku.com/articles/account-verification\n ›\n ›   Error ID: verification_required",
            vec![HerokuSaying::NotVerified.into()],
        ),
        (
            " !    Please verify your account to install this add-on plan (please enter a credit card)",
            vec![HerokuSaying::NotVerified.into()],
        ),
        (
            "app[web.1]: Running migrations\n2026-11-20T10:01:00 heroku[web.1]: Error R10 (Boot timeout) -> Web process \
             failed to bind to $PORT within 60 seconds of launch\n2026-11-20T10:01:00 heroku[web.1]: Stopping process \
             with SIGKILL\n2026-11-20T10:01:00 heroku[web.1]: Process exited with status 137\n2026-11-20T10:01:01 \
             heroku[web.1]: State changed from starting to crashed\n2026-11-20T10:01:05 heroku[router]: at=error \
             code=H10 desc=\"App crashed\" method=GET path=\"/\"",
            vec![HerokuSaying::BootTimeout.into()],
        ),
        (
            "exec /app/entrypoint.sh: no such file or directory\nweb-1 exited with code 1",
            vec![DockerSaying::ScriptNotFound.into()],
        ),
        (
            "unable to start container process: exec: \"./start.sh\": stat ./start.sh: no such file or directory: unknown",
            vec![StartFileMissing.into()],
        ),
        (
            "unable to start container process: exec: \"/app/start.sh\": permission denied: unknown",
            vec![NotExecutable.into()],
        ),
        (
            "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get \
             \"http://%2Fvar%2Frun%2Fdocker.sock/v1.45/containers/json\": dial unix /var/run/docker.sock: connect: \
             permission denied",
            vec![DockerSaying::SocketPermission.into()],
        ),
        (
            "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.",
            vec![SshKey.into()],
        ),
        (
            "[ERROR] [MY-000067] [Server] unknown variable 'default-authentication-plugin=mysql_native_password'.",
            vec![MysqlPlugin.into()],
        ),
        (
            "WARN[0000] /home/ana/notas/compose.yaml: the attribute `version` is obsolete, it will be ignored, please \
             remove it to avoid potential confusion",
            vec![VersionObsolete.into()],
        ),
        (
            "WARN[0000] /home/ana/notas/compose.yaml: the attribute `version` is obsolete, it will be ignored\nno \
             configuration file provided: not found",
            vec![ComposeSaying::NoComposeFile.into()],
        ),
        (
            "invalid argument \"Notas\" for \"-t, --tag\" flag: invalid reference format: repository name \
             (library/Notas) must be lowercase",
            vec![RegistryTrouble::UpperCase.into()],
        ),
        (
            "Error response from daemon: failed to resolve reference \"docker.io/bitnami/redis:7.2\": \
             docker.io/bitnami/redis:7.2: not found",
            vec![BitnamiGone.into()],
        ),
        ("container for service \"db\" has no healthcheck configured", vec![NoHealthcheck.into()]),
        (
            "The push refers to repository [registry.heroku.com/notas/web]\n5f70bf18a086: Pushed\nunsupported\n",
            vec![HerokuSaying::RegistryUnsupported.into()],
        ),
        (
            "unexpected status from PUT request to https://registry.heroku.com/v2/notas/web/manifests/latest: 405 \
             Method Not Allowed",
            vec![HerokuSaying::RegistryUnsupported.into()],
        ),
        ("denied: requested access to the resource is denied", vec![RegistryTrouble::Denied.into()]),
        ("docker: invalid reference format.", vec![ImageName.into()]),
        // One error with another mend in each guide.
        (
            "exec /usr/local/bin/gunicorn: exec format error",
            vec![ComposeSaying::ExecFormat.into(), SharedSaying::ExecFormat.into()],
        ),
        (
            "PermissionError: [Errno 13] Permission denied: '/app/data'",
            vec![DockerSaying::WritePermission.into(), HerokuSaying::Permission { web: true }.into()],
        ),
        (
            "web-1  | [2026-11-20 10:00:00 +0000] [1] [INFO] Listening at: http://127.0.0.1:8000 (1)\n\
             $ curl localhost:8000\ncurl: (56) Recv failure: Connection reset by peer",
            vec![DockerSaying::NoAnswer.into()],
        ),
        ("service \"web\" is not running", vec![ComposeSaying::ServiceNotRunning.into()]),
        (
            "fatal: Authentication failed for 'https://github.com/ana/notas/'",
            vec![RenderSaying::PasswordRefused.into(), ComposeSaying::RepositoryAskedForPassword.into()],
        ),
    ]
}
