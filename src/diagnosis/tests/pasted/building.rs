//! What is pasted of builds.

use crate::text::Saying;
use crate::text::saying::{DockerSaying, KnownTrouble::*, RegistryTrouble};

pub fn table() -> Vec<(&'static str, Vec<Saying>)> {
    vec![
        // Without a network, no package has any version.
        (
            "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection \
             broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7feced0e0790>: \
             Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/flask/\n\
             ERROR: Could not find a version that satisfies the requirement flask (from versions: none)\nERROR: No \
             matching distribution found for flask",
            vec![NoNetwork.into()],
        ),
        (
            "[Errno -3] Temporary failure in name resolution\nERROR: No matching distribution found for flask",
            vec![NoNetwork.into()],
        ),
        (
            "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by \
             'NewConnectionError('<HTTPSConnection>: Failed to establish a new connection: [Errno 101] Network is \
             unreachable')': /simple/flask/\nERROR: Could not find a version that satisfies the requirement flask (from \
             versions: none)\nERROR: No matching distribution found for flask",
            vec![NoNetwork.into()],
        ),
        (
            "WARNING: Retrying (Retry(total=4, connect=None)) after connection broken by \
             'NewConnectionError('<HTTPSConnection>: Failed to establish a new connection: [Errno -3] Temporary failure \
             in name resolution')': /simple/flask/",
            vec![NoNetwork.into()],
        ),
        (
            "npm error code EAI_AGAIN\nnpm error syscall getaddrinfo\nnpm error errno EAI_AGAIN\nnpm error request to \
             https://registry.example.org/express failed, reason: getaddrinfo EAI_AGAIN registry.example.org",
            vec![NoNetwork.into()],
        ),
        (
            "Err:1 http://deb.example.org/debian bookworm InRelease\n  Temporary failure resolving 'deb.example.org'\n\
             Reading package lists...\nE: Unable to locate package libpq5",
            vec![NoNetwork.into()],
        ),
        (
            "fetch https://dl-cdn.alpinelinux.org/alpine/v3.21/main/aarch64/APKINDEX.tar.gz\nWARNING: updating and opening \
             https://dl-cdn.alpinelinux.org/alpine/v3.21/main: temporary error (try again later)\nERROR: unable to select \
             packages:\n  ca-certificates (no such package):",
            vec![NoNetwork.into()],
        ),
        (
            "ERROR: failed to solve: python:3.13-slim: failed to resolve source metadata for \
             docker.io/library/python:3.13-slim: failed to do request: Head \
             \"https://registry-1.docker.io/v2/library/python/manifests/3.13-slim\": dial tcp: lookup \
             registry-1.docker.io on 127.0.0.53:53: server misbehaving",
            vec![NoNetwork.into()],
        ),
        (
            "ERROR: Could not find a version that satisfies the requirement flask==9.9 (from versions: 0.1, 3.1.2)\n\
             ERROR: No matching distribution found for flask==9.9",
            vec![NoSuchDistribution.into()],
        ),
        // Base images.
        (
            "Dockerfile:1\n--------------------\n   1 | >>> FROM python:3.13-slimm\n--------------------\nERROR: failed \
             to solve: python:3.13-slimm: failed to resolve source metadata for docker.io/library/python:3.13-slimm: \
             docker.io/library/python:3.13-slimm: not found",
            vec![RegistryTrouble::NotFound.into()],
        ),
        (
            "ERROR: failed to build: failed to solve: docker.io/library/python:3.99-slim: not found",
            vec![RegistryTrouble::NotFound.into()],
        ),
        (
            "Error response from daemon: manifest for python:3.99-slim not found: manifest unknown: manifest unknown",
            vec![RegistryTrouble::NotFound.into()],
        ),
        (
            "Error response from daemon: manifest for bitnami/redis:7.2 not found: manifest unknown: manifest unknown",
            vec![BitnamiGone.into()],
        ),
        (
            "ERROR: failed to solve: pyhton:3.13: failed to resolve source metadata for docker.io/library/pyhton:3.13: \
             pull access denied, repository does not exist or may require authorization: server message: \
             insufficient_scope: authorization failed",
            vec![RegistryTrouble::NotFound.into()],
        ),
        (
            "Error response from daemon: pull access denied for postgress, repository does not exist or may require \
             'docker login': denied: requested access to the resource is denied",
            vec![RegistryTrouble::NotFound.into()],
        ),
        (
            "ERROR: failed to solve: bitnami/redis:7.2: failed to resolve source metadata for \
             docker.io/bitnami/redis:7.2: docker.io/bitnami/redis:7.2: not found",
            vec![BitnamiGone.into()],
        ),
        (
            "Error response from daemon: no matching manifest for linux/arm64/v8 in the manifest list entries: no match \
             for platform in manifest: not found",
            vec![OtherProcessor.into()],
        ),
        // Packages.
        (
            "npm error Missing script: \"build\"\nnpm error\nnpm error To see a list of scripts, run:\nnpm error   npm run",
            vec![NoSuchScript.into()],
        ),
        (
            "npm error code ENOENT\nnpm error syscall open\nnpm error path /app/package.json\nnpm error errno -2\nnpm \
             error enoent Could not read package.json: Error: ENOENT: no such file or directory, open \
             '/app/package.json'\nnpm error enoent This is related to npm not being able to find a file.",
            vec![NoPackageJson.into()],
        ),
        (
            "npm ERR! enoent ENOENT: no such file or directory, open '/usr/src/app/package.json'",
            vec![NoPackageJson.into()],
        ),
        (
            "npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree\nnpm error\nnpm error While \
             resolving: web@1.0.0\nnpm error Found: react@19.2.0",
            vec![VersionsDisagree.into()],
        ),
        ("npm error code ERESOLVE", vec![VersionsDisagree.into()]),
        (
            "npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE could not resolve\nnpm ERR!\nnpm ERR! While resolving: \
             react-old@1.0.0\nnpm ERR! Found: react@19.2.0\nnpm ERR! Conflicting peer dependency: react@16.14.0",
            vec![VersionsDisagree.into()],
        ),
        (
            "error: externally-managed-environment\n\n× This environment is externally managed\n╰─> To install Python \
             packages system-wide, try apt install\n    python3-xyz, where xyz is the package you are trying to\n    \
             install.",
            vec![SystemsPython.into()],
        ),
        (
            "E: Unable to locate package libpq6\nERROR: process \"/bin/sh -c apt-get install -y libpq6\" did not complete \
             successfully: exit code: 100",
            vec![NoSystemPackage.into()],
        ),
        (
            "ERROR: unable to select packages:\n  build-essential (no such package):\n    required by: world[build-essential]",
            vec![NoSystemPackage.into()],
        ),
        (
            "      /bin/sh: 1: pkg-config: not found\n      /bin/sh: 1: pkg-config: not found\n      Trying pkg-config \
             --exists mysqlclient\n      Command 'pkg-config --exists mysqlclient' returned non-zero exit status 127.\n\
             Exception: Can not find valid pkg-config name.\n  Specify MYSQLCLIENT_CFLAGS and MYSQLCLIENT_LDFLAGS env \
             vars manually\nerror: subprocess-exited-with-error",
            vec![MysqlHeaders.into()],
        ),
        (
            "ImportError: libpq.so.5: cannot open shared object file: No such file or directory",
            vec![LibraryMissing.into()],
        ),
        // Lines that end the Windows way.
        ("web-1  | /app/start.sh: line 2: $'\\r': command not found", vec![DockerSaying::ScriptNotFound.into()]),
        (
            "/usr/bin/env: 'python3\\r': No such file or directory\n/usr/bin/env: use -[v]S to pass options in shebang lines",
            vec![DockerSaying::ScriptNotFound.into()],
        ),
        (
            "bash: ./start.sh: /bin/sh^M: bad interpreter: No such file or directory",
            vec![DockerSaying::ScriptNotFound.into()],
        ),
    ]
}
