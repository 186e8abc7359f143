//! What several guides say, in English.

use slipway_macros::block;

use crate::text::saying::{SecretMaker, SharedSaying};
use crate::text::{Words, words};

#[block]
pub fn say(saying: &SharedSaying) -> Words {
    use SharedSaying::*;
    match saying {
        Git => {
            words("Install git", "git keeps every version of your files and carries them to where they are built.")
        }
        GitByHand => words(
            "If the check below does not answer, install git from https://git-scm.com/downloads.",
            "On Linux it is the package `git`; on macOS the first use of `git` offers to install it.",
        ),
        GitInstalled => words("You see `git version` and a number of 2.28 or higher.", ""),
        Commit => words(
            "Commit your files",
            "Only what is committed is sent. Run this in the project's folder, which holds the generated files; in a \
             repository that exists already, the first line changes nothing.",
        ),
        Committed => words(
            "The check prints nothing: `.env` stays out of the repository.",
            "If it prints `.env`, take it out with `git rm --cached .env`, add it to `.gitignore` and commit again. \
             If you already pushed it somewhere, change the passwords in it.",
        ),
        NoIdentity => words(
            "git does not know whose commit it is.",
            "Run `git config --global user.name \"Your Name\"` and `git config --global user.email you@example.com`, \
             then commit again.",
        ),
        NothingToCommit => words("Everything is committed already.", "Go on with the next step."),
        OldGit => words(
            "Your git is older than 2.28.",
            "Run `git init`, then `git checkout -b main`, and go on with the second line.",
        ),
        NoMain => words(
            "Your branch has another name than `main`, or nothing is committed yet.",
            "`git branch` shows the name. Rename it with `git branch -M main`, or commit first.",
        ),
        NewTerminal => words(
            "This terminal was open before the program was installed.",
            "Close it, open a new one and go back to the project's folder.",
        ),
        NoDockerEngine => words(
            "Docker is installed but not running.",
            "Start Docker Desktop and wait until it is ready; on Linux `sudo systemctl start docker`.",
        ),
        ExecFormat => words(
            "The image was built for another kind of processor, as on a Mac with Apple silicon.",
            "Build it again with `--platform linux/amd64`, push it again and start that version.",
        ),
        BringService { service, kind, offered: true, platform } => words(
            format!("Bring the address of {service} ({kind})"),
            format!(
                "You said that it runs elsewhere, so {platform} only needs its address. It holds a password: treat it as a secret."
            ),
        ),
        BringService { service, kind, offered: false, platform } => words(
            format!("Get {service} ({kind}) elsewhere and bring its address"),
            format!(
                "{platform} has no {kind} of its own, so the app reaches one over the internet. The address holds a password: treat it as a secret."
            ),
        ),
        GetService { kind, example } => get_service(kind, example),
        AllowAddress => words(
            "The service lets in only addresses that it knows.",
            "In its network settings allow the platform's addresses. Where the platform has no fixed ones, allow all \
             (0.0.0.0/0) and rely on a long password.",
        ),
        DataGoes { volumes } => words(format!("What your apps wrote (`{volumes}`) is then gone for good."), ""),
        ElsewhereStays => words("Services that you got elsewhere go on, and may cost: delete them there.", ""),
        MakeSecret { with } => words(
            "A secret that nobody gave you, such as the key that signs sessions, you make yourself at random.",
            format!(
                "`{}` prints one{}. Take another for each variable, and keep them where only you can read.",
                with.command(),
                match with {
                    SecretMaker::Python => "; where `python` is not known, write `python3`",
                    SecretMaker::Node => "",
                    SecretMaker::OpenSsl => "; on Windows, in Git Bash",
                }
            ),
        ),
        Memory { gunicorn } => words(
            "The app needs more memory than its size has.",
            if *gunicorn {
                "Start fewer workers inside the app (`--workers 1` for gunicorn), or choose a larger size."
            } else {
                "Let it hold less at a time, or choose a larger size."
            },
        ),
        PostgresScheme { variable } => words(
            "SQLAlchemy wants the address to begin with `postgresql://`, and this one begins with `postgres://`.",
            format!("In your code: `os.environ[\"{variable}\"].replace(\"postgres://\", \"postgresql://\", 1)`."),
        ),
        MysqlDriver => words(
            "An address that begins with `mysql://` makes SQLAlchemy look for the driver mysqlclient.",
            "Install that one, or install PyMySQL and replace the beginning by `mysql+pymysql://` in your code.",
        ),
    }
}

#[block]
fn get_service(kind: &str, example: &str) -> Words {
    let place = match kind {
        "mongodb" => {
            "Create a cluster at MongoDB Atlas, a database user, and a network rule that lets the platform in; \
             then copy the address under Connect, Drivers."
        }
        "postgres" => "Create a database, for example at Neon, Supabase or Aiven, and copy its connection string.",
        "mysql" | "mariadb" => "Create a database, for example at Aiven, and copy its service URI.",
        "rabbitmq" => "Create an instance, for example at CloudAMQP, and copy its AMQP URL.",
        _ => "Create an instance, for example at Upstash or Redis Cloud, and copy its address.",
    };
    words(
        place,
        format!(
            "It looks like `{example}`. In user and password, characters such as `@ : / ?` are written with `%` and \
             two hexadecimal digits (`@` is `%40`)."
        ),
    )
}
