//! The faults: which file, which piece of its text, and what stands there instead.

use crate::written::Written;

/// The guides of all platforms, as `check-commands` reads them.
pub const GUIDE: &str = "guide.json";

pub struct Fault {
    pub name: &'static str,
    pub file: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    /// The proof's own readers catch it; the others need foreign tools.
    pub agreement: bool,
}

impl Fault {
    const fn own(name: &'static str, file: &'static str, from: &'static str, to: &'static str) -> Self {
        Self { name, file, from, to, agreement: true }
    }

    const fn foreign(name: &'static str, file: &'static str, from: &'static str, to: &'static str) -> Self {
        Self { name, file, from, to, agreement: false }
    }

    /// The files with this fault in them; `None` where the text to change is not there. Line ends change everywhere,
    /// anything else once.
    pub fn plant(&self, plain: &Written) -> Option<Written> {
        let text = plain.text(self.file)?;
        if !text.contains(self.from) {
            return None;
        }
        let times = if self.from == "\n" { usize::MAX } else { 1 };
        let mut touched = plain.clone();
        touched.files.insert(self.file.to_owned(), text.replacen(self.from, self.to, times));
        Some(touched)
    }
}

const DOCKERFILE: &str = "Dockerfile";
const COMPOSE: &str = "compose.yaml";
const RENDER: &str = "render.yaml";
const HEROKU: &str = "heroku.yml";
const WORKFLOW: &str = ".github/workflows/publish.yml";

pub const PLANTED: &[Fault] = &[
    // Ports
    Fault::own("Compose publishes another port of the container", COMPOSE, ":8000\"", ":8001\""),
    Fault::own("EXPOSE names another port", DOCKERFILE, "EXPOSE 8000", "EXPOSE 9000"),
    Fault::own("EXPOSE names a variable", DOCKERFILE, "EXPOSE 8000", "EXPOSE $PORT"),
    Fault::own("ENV PORT has another port", DOCKERFILE, "ENV PORT=\"8000\"", "ENV PORT=\"8080\""),
    Fault::own("the start falls back to another port", DOCKERFILE, "${PORT:-8000}", "${PORT:-5000}"),
    Fault::own("the health check asks another port", DOCKERFILE, "'PORT','8000'", "'PORT','8080'"),
    // The image
    Fault::own("no USER: root", DOCKERFILE, "USER 10001:10001\n", ""),
    Fault::own("USER is a name", DOCKERFILE, "USER 10001:10001", "USER app"),
    Fault::own("a base image without a version", DOCKERFILE, "FROM python:3.14-slim", "FROM python"),
    Fault::own("a base image called latest", COMPOSE, "postgres:18-alpine", "postgres:latest"),
    Fault::own("a secret in ENV", DOCKERFILE, "EXPOSE 8000", "ENV API_KEY=\"k-1\"\nEXPOSE 8000"),
    Fault::own("a secret in ARG", DOCKERFILE, "EXPOSE 8000", "ARG DB_PASSWORD\nEXPOSE 8000"),
    Fault::own("a copied file that the build does not get", ".dockerignore", ".env\n", ".env\nrequirements.txt\n"),
    Fault::own("the build gets .env", ".dockerignore", "!.env.example\n", "!.env*\n"),
    Fault::own("CMD in shell form", DOCKERFILE, "CMD [\"sh\", \"-c\", \"exec ", "CMD [sh, \"-c\", \"exec "),
    Fault::own(
        "CMD with a variable and no shell",
        DOCKERFILE,
        "CMD [\"sh\", \"-c\", \"exec ",
        "CMD [\"gunicorn\", \"",
    ),
    Fault::own("sh keeps the signals", DOCKERFILE, "\"exec gunicorn", "\"gunicorn"),
    Fault::own(
        "the health check runs curl, which a slim image lacks",
        DOCKERFILE,
        "CMD [\"python\", \"-c\"",
        "CMD [\"curl\", \"-f\"",
    ),
    Fault::own("CRLF line ends", DOCKERFILE, "\n", "\r\n"),
    Fault::foreign("an instruction that does not exist", DOCKERFILE, "WORKDIR /app", "WORKDIRECTORY /app"),
    Fault::foreign("pip keeps its cache in the image", DOCKERFILE, "--no-cache-dir ", ""),
    Fault::own("a stage that does not exist", DOCKERFILE, "COPY --from=build", "COPY --from=built"),
    // Compose
    Fault::own("an obsolete version key", COMPOSE, "services:", "version: \"3\"\nservices:"),
    Fault::own("yes without quotes", COMPOSE, "APP_MODE: \"yes\"", "APP_MODE: yes"),
    Fault::own("a port that YAML 1.1 reads in base 60", COMPOSE, "\"127.0.0.1:8000:8000\"", "22:22"),
    Fault::own("a number where a text is meant", COMPOSE, "APP_MODE: \"yes\"", "APP_MODE: 8"),
    Fault::own("the volume of PostgreSQL 17 for 18", COMPOSE, ":/var/lib/postgresql", ":/var/lib/postgresql/data"),
    Fault::own("a volume that nobody declares", COMPOSE, "- db-data:", "- data:"),
    Fault::own("depends_on nobody", COMPOSE, "    depends_on:\n      db:", "    depends_on:\n      dbase:"),
    Fault::own(
        "waiting for health that nobody checks",
        COMPOSE,
        "    healthcheck:\n      test: [\"CMD\", \"pg_isready\"",
        "    x-check:\n      test: [\"CMD\", \"pg_isready\"",
    ),
    Fault::own("a host that is the container itself", COMPOSE, "@db:5432", "@localhost:5432"),
    Fault::own("another service's port in an address", COMPOSE, "@db:5432", "@db:3306"),
    Fault::own("another password in the address", COMPOSE, "app:${DB_PASSWORD", "app:${API_KEY"),
    Fault::own("a database that is not made", COMPOSE, ":5432/shop", ":5432/shops"),
    Fault::own("a secret's value", COMPOSE, "\"${API_KEY:?.env}\"", "\"k-1\""),
    Fault::own("a variable that may be empty without a word", COMPOSE, "${API_KEY:?.env}", "${API_KEY}"),
    Fault::own("an app without one of its variables", COMPOSE, "      APP_MODE: \"yes\"\n", ""),
    Fault::own(
        "a worker asked for the web app's port",
        COMPOSE,
        "    healthcheck:\n      test: [\"CMD-SHELL\", \"kill",
        "    x-check:\n      test: [\"CMD-SHELL\", \"kill",
    ),
    Fault::own("a log without a limit", COMPOSE, ", options: {max-size: \"10m\", max-file: \"3\"}", ""),
    Fault::own("a tab", COMPOSE, "  db:\n    image", "\tdb:\n    image"),
    Fault::own("a build folder that is not there", COMPOSE, "      context: \".\"", "      context: ./web"),
    Fault::foreign("an unknown key", COMPOSE, "    init: true", "    innit: true"),
    Fault::own("a dollar sign that is not doubled", COMPOSE, "APP_MODE: \"yes\"", "APP_MODE: \"p$-5\""),
    // .env
    Fault::own("a line of .env is missing", ".env", "API_KEY=\n", ""),
    Fault::own("a line of .env.example is missing", ".env.example", "API_KEY=\n", ""),
    Fault::own("blanks around = in .env", ".env", "DB_PASSWORD=", "DB_PASSWORD ="),
    Fault::own("git gets .env", ".gitignore", ".env\n", ""),
    // Platforms
    Fault::own("Render lacks a variable", RENDER, "      - key: APP_MODE\n        value: \"yes\"\n", ""),
    Fault::own(
        "Render looks for a Dockerfile elsewhere",
        RENDER,
        "dockerfilePath: ./Dockerfile",
        "dockerfilePath: ./web/Dockerfile",
    ),
    Fault::own(
        "Render reads the address of nobody",
        RENDER,
        "fromDatabase:\n          name: shop-db",
        "fromDatabase:\n          name: shop-database",
    ),
    Fault::foreign("a type that Render does not have", RENDER, "type: web", "type: website"),
    Fault::own("heroku.yml has a key that Heroku does not know", HEROKU, "run:", "start:"),
    Fault::own("heroku.yml runs an image that is not built", HEROKU, "image: web", "image: app"),
    Fault::own("heroku.yml gives a list where one file is meant", HEROKU, "web: Dockerfile", "web: [Dockerfile]"),
    Fault::foreign("the workflow names a secret's store wrongly", WORKFLOW, "secrets.", "secret."),
    Fault::own("the workflow pushes another image", WORKFLOW, "docker.io/octavia/shop", "docker.io/octavia/store"),
    // Commands
    Fault::foreign(
        "a misspelt flag",
        GUIDE,
        "docker compose up --build --wait --detach",
        "docker compose up --build --wait --detatch",
    ),
    Fault::foreign("a command that Heroku does not have", GUIDE, "heroku addons:create", "heroku addon:create"),
    Fault::foreign("a flag that Heroku does not have", GUIDE, "--stack container", "--stak container"),
    Fault::foreign("a quote that is not closed", GUIDE, "'First version'", "'First version"),
    Fault::foreign("a misspelt flag of git", GUIDE, "git revert --no-edit", "git revert --noedit"),
    Fault::foreign("a flag that Render does not have", GUIDE, "--runtime docker", "--run-time docker"),
    Fault::foreign("a bracket that PowerShell misses", GUIDE, "(Read-Host", "((Read-Host"),
];
