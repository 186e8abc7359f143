//! What is said of errors that belong to no guide, in English.

use slipway_macros::block;

use crate::text::saying::KnownTrouble;
use crate::text::{Words, words};

#[block]
pub fn say(trouble: KnownTrouble) -> Words {
    use KnownTrouble::*;
    match trouble {
        ProgramMissing => words(
            "This terminal does not know that program.",
            "Install it as the guide's first steps say. If it is installed already, close this terminal, open a new \
             one and go back to the project's folder.",
        ),
        ComposeMissing => words(
            "This Docker has no Compose, or an old one of its own.",
            "Install Docker Desktop, or Docker's own package for Linux with `docker-compose-plugin`, and write \
             `docker compose`, with a blank.",
        ),
        CredentialHelper => words(
            "Docker's settings name a program for passwords that this terminal does not find.",
            "Start Docker Desktop and open a new terminal. Without Docker Desktop, remove the line `credsStore` from \
             `~/.docker/config.json`.",
        ),
        SshKey => words(
            "The address begins with `git@`, and the server knows no ssh key of this machine.",
            "Use the repository's https address, or add your public key to your account there.",
        ),

        AddressInUse => words(
            "Another program on this machine already listens on that port; on a Mac, AirPlay takes 5000 and 7000.",
            "Stop that program (on a Mac, switch AirPlay Receiver off), or answer the question about the port on \
             this machine with another number and take the new files.",
        ),
        PortReserved => words(
            "Windows keeps that port for itself.",
            "Answer the question about the port on this machine with another number and take the new files. The port \
             inside the container can stay.",
        ),
        TwoListeners => words(
            "Two processes in the same place want the same port.",
            "In a container, look whether the start command starts the app twice. On your own machine, stop the one \
             that runs already.",
        ),
        BadGateway => words(
            "The server in front answers, but the app behind it does not.",
            "Read the app's log. It must run, and listen on 0.0.0.0 and on the port that the server in front asks.",
        ),

        NoDockerfile => words(
            "There is no Dockerfile where the build looks for it.",
            "Run the command in the project's folder. The file is called `Dockerfile`, without an ending such as \
             .txt; where a platform builds it, it must be committed (`git ls-files` shows it).",
        ),
        ImageName => words(
            "That is not a name that an image can have.",
            "It has lower-case letters, digits, `.`, `_` and `-`, parts with `/` between them, and one `:` before the \
             tag. A blank, a capital or an empty variable spoils it.",
        ),
        BitnamiGone => words(
            "Docker Hub no longer has that image under `bitnami/`.",
            "Use the official image of the same program, such as `postgres` or `redis`. Its variables and its data \
             folder have other names.",
        ),
        LockFileMissing => words(
            "`npm ci` finds no package-lock.json.",
            "Run `npm install` on your machine and commit package-lock.json. See that `.dockerignore` does not leave \
             it out, then build again.",
        ),
        LockFileOld => words(
            "The lock file does not fit package.json.",
            "Run your package manager's install on your machine (`npm install`, `pnpm install` or `yarn install`), \
             commit both files and build again.",
        ),
        NoSuchDistribution => words(
            "pip finds no such version of that package for this Python.",
            "Check its name and version in your list of packages, or choose a version of Python that it supports.",
        ),
        PostgresHeaders => words(
            "psycopg2 is being compiled, and the image has nothing to compile it with.",
            "Write `psycopg2-binary` instead of `psycopg2` in your list of packages, and build again.",
        ),
        CompilerMissing => words(
            "A Python package is being compiled, and the image has no compiler.",
            "Choose a version of the package that comes compiled for this Python, take a base image that is not slim, \
             or answer the question about system packages with a compiler (`build-essential` on Debian).",
        ),

        PythonModule => words(
            "Python does not find that module.",
            "A package: add it to your list of packages (requirements.txt or pyproject.toml) and build again. A file \
             of yours: the start command must name it as it is called, capitals and folder included.",
        ),
        NodeModule => words(
            "Node.js does not find that module.",
            "A package: `npm install` it, so that it stands under `dependencies` in package.json, not only under \
             `devDependencies`, and build again. A file of yours: the start command must name it as it is called.",
        ),
        ExecutableMissing => words(
            "The start command names a program that is not in the image.",
            "Add it to your list of packages (as `gunicorn` in requirements.txt) and build again, or mend its name in \
             the start command.",
        ),
        NoSuchProgramInside => words(
            "The image does not have the program that you want to run inside; small images have no bash.",
            "Use `sh` instead of `bash`. An image without any shell cannot be looked into this way.",
        ),
        StartFileMissing => words(
            "The start command names a file that is not in the image.",
            "Check its name and folder, and that `.dockerignore` does not leave it out. A volume over the app's \
             folder hides it too.",
        ),
        NotExecutable => words(
            "The start script may not be executed.",
            "Run `git update-index --chmod=+x` with its name, commit and build again; or start it with `sh` in front.",
        ),
        KilledByForce => words(
            "The process was ended by force: it usually needed more memory than there was.",
            "Start fewer workers inside the app (for gunicorn `--workers 1`), or give it more memory (Docker Desktop: \
             Settings, Resources). If you had stopped it, it did not end in time by itself.",
        ),
        EndedWithError => words(
            "The process ended with an error.",
            "The reason stands in its log, above this line: paste its last lines here.",
        ),
        HostNotAllowed => words(
            "Django does not answer to that host name.",
            "Add the name to `ALLOWED_HOSTS` in your settings, best from an environment variable, and start again.",
        ),

        HostUnknown => words(
            "Nothing of that name is in the app's network.",
            "With Compose the host is the service's name in compose.yaml, and it must run too. Such a name means \
             nothing outside Compose: there, use the address that the platform gives.",
        ),
        LocalhostIsItself => words(
            "The app looks for the service inside its own container: there, localhost is the container itself.",
            "Take the address from the variable that the files set. With Compose the host is the service's name, such \
             as `db`, not localhost or 127.0.0.1.",
        ),
        StillStarting => words(
            "The database is still starting.",
            "Wait and try again. In compose.yaml let the app wait: `depends_on` with `condition: service_healthy`.",
        ),
        NoHealthcheck => words(
            "A container waits until another is healthy, and that one has no health check.",
            "Give it a `healthcheck` in compose.yaml, as the file from here does, or wait with \
             `condition: service_started` only.",
        ),

        DatabaseOfOtherVersion => words(
            "The volume was filled by another version of the database.",
            "Start the old version once more, make a backup, remove the volume and restore into the new one. With \
             nothing to lose, remove the volume and start again.",
        ),
        MysqlPlugin => words(
            "MySQL no longer knows that option since 8.4.",
            "Remove `--default-authentication-plugin` from the command in compose.yaml, and start again.",
        ),
        VersionObsolete => words(
            "This is only a warning: Compose ignores `version:`.",
            "Remove that line from compose.yaml. If something fails, its error is in other lines.",
        ),
    }
}
