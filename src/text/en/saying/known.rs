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

        NotARepository => words(
            "You are in another folder, or it is no git repository yet.",
            "Change into the project's folder; the first time, run `git init -b main` there.",
        ),
        OtherOwner => words(
            "git does not trust a folder that belongs to another user.",
            "Run the line with `git config` that it prints below.",
        ),
        LargeFile => words(
            "A commit holds a file of more than 100 MB.",
            "If it is the last commit: `git rm --cached` with the file's name, add it to `.gitignore`, `git commit \
             --amend`, and push again.",
        ),
        HerokuHasOther => words(
            "Heroku's repository has commits that this folder lacks.",
            "`git pull --rebase heroku main` fetches them; `git push --force heroku main` puts what is here in their place.",
        ),
        NotLoggedInToHeroku => words("git has no login for Heroku.", "Run `heroku login`, then push again."),
        NoHerokuApp => words(
            "This account has no app of that name.",
            "`heroku apps` lists its apps, `heroku auth:whoami` says which account it is.",
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
        LowPort => words("The process listens below port 1024 and is not root.", "Listen on 8080, or on `PORT`."),
        NothingAtAddress => words(
            "Nothing answers on that port of this machine.",
            "`docker compose ps --all` says whether the container runs, and which port of this machine leads to it.",
        ),
        OriginNotAllowed => words(
            "The server does not allow requests from the page's address.",
            "Allow that origin in the server's CORS settings. If its log shows an error, mend that first: an error \
             often lacks the header.",
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
        OtherProcessor => words(
            "There is no such image for this machine's processor.",
            "Choose another tag or image, or write `platform: linux/amd64` in its service in compose.yaml, which \
             is slower.",
        ),
        NoNetwork => words(
            "There is no network, or its DNS fails.",
            "Check your connection, VPN and proxy, restart Docker, and try again.",
        ),
        NoSuchScript => words(
            "package.json has no script of that name.",
            "Add it under `scripts`, or mend the command that names it.",
        ),
        NoPackageJson => words(
            "npm finds no package.json where it runs.",
            "Run it in the folder that has it. In a container, see that `.dockerignore` or a volume does not hide it.",
        ),
        VersionsDisagree => words(
            "Two packages need different versions of a third.",
            "Change one of them until `npm install` works on your machine, then commit package.json and the lock \
             file.",
        ),
        NoSystemPackage => words(
            "The image's system has no package of that name.",
            "Mend the answer about system packages: Debian and Alpine use different names. In a Dockerfile of your \
             own, run `apt-get update` in the same step.",
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
        SystemsPython => words(
            "This Python belongs to the system, whose own packages pip could break.",
            "On your machine make an environment for the project: `python3 -m venv .venv`, then `source \
             .venv/bin/activate`, and install there. In an image, begin with `FROM python:…` instead of the system's Python.",
        ),
        NoSuchDistribution => words(
            "pip finds no such version of that package for this Python.",
            "Check its name and version in your list of packages, or choose a version of Python that it supports.",
        ),
        PostgresHeaders => words(
            "psycopg2 is being compiled, and the image has nothing to compile it with.",
            "Write `psycopg2-binary` instead of `psycopg2` in your list of packages, and build again.",
        ),
        MysqlHeaders => words(
            "mysqlclient is being compiled, and the image has nothing to compile it with.",
            "Answer the question about system packages with `build-essential pkg-config \
             default-libmysqlclient-dev` (Debian).",
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
            "A command names a program that is not in the image.",
            "Add it to your list of packages (as `gunicorn` in requirements.txt) and build again, or mend its name in \
             the command.",
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
        NotInModule => words(
            "The start command names something that the module does not have.",
            "After the colon stands the app's name in that file: `main:app` for `app = …` in main.py.",
        ),
        VariableUnset => words(
            "The app reads a variable that is not set there.",
            "Add it to the variables, or the service whose address it is, and take the new files; on a platform, \
             set it there too.",
        ),
        LibraryMissing => words(
            "The image lacks a system library.",
            "Answer the question about system packages with the one that has it: on Debian `libpq5` for \
             libpq.so.5, `libgl1` for libGL.so.1.",
        ),
        WorkerTimeout => words(
            "A request took longer than gunicorn waits: 30 seconds.",
            "Do long work in a worker, or raise `--timeout` in the start command.",
        ),
        HostNotAllowed => words(
            "Django does not answer to that host name.",
            "Add the name to `ALLOWED_HOSTS` in your settings, best from an environment variable, and start again.",
        ),
        FormOrigin => words(
            "Django does not trust the address that the form came from.",
            "Add it to `CSRF_TRUSTED_ORIGINS`, with `https://` in front.",
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
        NothingListens => words(
            "The host is known, but nothing takes connections there yet.",
            "The service is still starting, has ended, or listens on another port: `docker compose ps --all` and \
             its log say which. Inside the network use the container's own port, and let the app wait (`condition: \
             service_healthy`).",
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
        FileOfDatabase => words(
            "SQLite's file is in a folder of the image, where this user may not write and nothing is kept.",
            "Name a \"Folder to keep\" for the app, and the file by its whole path: `/app/data/app.db`. Where the platform keeps none, such as Heroku, take a database service.",
        ),
        StaticFiles => words(
            "Once `DEBUG` is off, Django hands out no CSS, not even to its admin.",
            "Add whitenoise to your packages and its middleware to your settings, name a `STATIC_ROOT` there, and build with `python manage.py collectstatic --noinput`.",
        ),
        PostgresDriver => words(
            "The driver that the database's address asks for is not installed.",
            "Add `psycopg2-binary`, or `psycopg[binary]` for `psycopg`, to your list of packages.",
        ),
        NoSuchTable => words(
            "The database lacks that table: its migrations did not run.",
            "Run them, best before each release: there is a question for it.",
        ),
        NoSuchDatabase => words(
            "The server has no database or user of that name.",
            "Compare it with the address. The names in compose.yaml count at the first start only: a volume filled \
             before keeps the old ones.",
        ),
        WrongLogin => words(
            "User or password in the address is wrong, or not percent-encoded.",
            "Atlas wants a database user's (Database Access), not your account's.",
        ),
        RedisPassword => words(
            "Redis wants a password, and the address has none.",
            "Take the whole address: `redis://:PASSWORD@HOST:6379`.",
        ),
        NoAvx => words(
            "MongoDB needs a processor with AVX, and this machine shows none.",
            "In a virtual machine, choose the host's processor; otherwise let the database run elsewhere.",
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
