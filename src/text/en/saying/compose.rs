//! What the guide to Docker Compose says, in English.

use slipway_macros::block;

use crate::text::saying::ComposeSaying;
use crate::text::{Words, words};

#[block]
pub fn say(saying: &ComposeSaying) -> Words {
    use ComposeSaying::*;
    match saying {
        About => words(
            "Docker Compose starts everything together, on this machine or on a server of your own.",
            "It costs nothing but the machine. Run every command in the folder that holds compose.yaml.",
        ),

        FillIn => words(
            "Fill in .env",
            "What differs from machine to machine, and what is secret, stands in this one file. It goes neither into \
             an image nor into git.",
        ),
        FillSecret { name, apps } => words(
            format!("Open .env in an editor and write the value behind `{name}=`."),
            format!("Read by {}. Put a value with blanks, `#` or `$` into single quotes.", apps.join(", ")),
        ),
        FillAddress { name, service, example } => words(
            format!("Write the address of your {service} behind `{name}=`."),
            format!("It looks like `{example}`. Inside a container, localhost is the container itself."),
        ),
        PasswordsAreThere => words(
            "Leave the generated passwords as they are.",
            "They were made at random for this machine. A database takes its password over at its very first start only.",
        ),
        NoEnvFile { passwords: false } => {
            words("If there is no .env, as after a git clone, copy .env.example to .env and fill it in.", "")
        }
        NoEnvFile { passwords: true } => words(
            "If there is no .env, as after a git clone, copy .env.example to .env and choose the passwords yourself.",
            "Letters and digits only: the passwords become a part of addresses.",
        ),

        Validate => words(
            "Let Compose check the files",
            "A mistake in the YAML or a missing variable shows here, before anything is built.",
        ),
        ValidateSaysNothing => {
            words("It prints nothing.", "Anything else names the line or the variable that is wrong.")
        }

        Start => words(
            "Build and start",
            "`--build` takes your latest code in, `--wait` comes back when every health check has passed, and \
             `--detach` leaves your terminal free.",
        ),
        Started => words(
            "Every container is up, and healthy where it has a health check.",
            "The first start downloads the base images and takes minutes; the next ones take seconds.",
        ),
        Open { several } => words(
            if *several { "Open the apps in a browser" } else { "Open the app in a browser" },
            "Containers have their own network. Only a published port leads from this machine inside.",
        ),
        OpenAddress { app, address } => words(format!("Open {address} in a browser: {app}."), ""),
        Answers => {
            words("The page comes back.", "A 4xx or 5xx is printed as an error, and the log says the reason.")
        }
        Logs => words(
            "Read the logs",
            "What the apps print ends up here. It is the first place to look when something is wrong.",
        ),
        LogsGoOn => words(
            "With `--follow` at the end, the log goes on while you watch; Ctrl+C ends that, not the apps.",
            "",
        ),
        LookInside => words(
            "Look inside a container",
            "Files, variables and the network as the app sees them. What you change inside is gone with the container.",
        ),
        LeaveShell => words("`exit` brings you back out.", "The app goes on running meanwhile."),
        Change => words(
            "Change something",
            "After a change of code, of a file or of .env, the same command builds and replaces what differs, and \
             leaves the rest running.",
        ),

        Backup { service } => words(
            format!("Back up {service}"),
            "A volume lives on one disk only. The copy lies beside the project's folder, so that it gets neither into \
             an image nor into git.",
        ),
        BackedUp => words("A file that is not empty.", "Try a restore once, before you need it."),
        BackupByHand { service, kind } => words(
            format!("Know what {service} keeps"),
            format!(
                "{kind} keeps its data in a volume: it outlives new containers and a restart of the machine. As a \
                 cache or a queue it holds what can be made again. If yours holds more, copy the volume while the \
                 container is stopped."
            ),
        ),
        Restore { service } => words(
            format!("Restore {service}"),
            "This replaces what is in the database now with what the copy holds.",
        ),

        Server => {
            words("Put it on a server of your own", "Any Linux machine with Docker does: the files are the same.")
        }
        ServerLogin => words(
            "Log in to the server with ssh, install Docker there as in the step above, and run the commands below on it.",
            "They fetch the project from its git repository: push it there first.",
        ),
        ServerYourRepository => words("Put the address of your own repository into the command.", ""),
        ServerFillIn { passwords } => words(
            "Fill in .env on the server before the last command.",
            if *passwords { "Passwords of its own: a server should share none with your machine." } else { "" },
        ),
        ServerFirewall => words(
            "With ufw, allow ssh and the web before you turn it on: `sudo ufw allow OpenSSH`, `sudo ufw allow 80,443/tcp`, then `sudo ufw enable`.",
            "Ports that Docker publishes usually pass by ufw's rules. One that is bound to 127.0.0.1 is safe from outside anyway.",
        ),
        ServerHttps => words(
            "For the world outside, put a web server with HTTPS in front, such as Caddy, which gets its certificate by itself.",
            "Let it pass requests on to the port on 127.0.0.1. The domain must point to the server before its first start.",
        ),

        Stop => words("Stop", "The containers stay with all they hold, and start again in seconds."),
        Remove { data: true } => words(
            "Remove everything",
            "The first command removes containers and network and keeps the data. The second removes the data too, and the images.",
        ),
        Remove { data: false } => words("Remove everything", "Containers, network and images. Your files stay."),
        RemoveLosesData => words(
            "The second command deletes every database of this project. There is no way back.",
            "Make a backup first if you are not sure.",
        ),

        RemoveServer => words("On a server run the same there, then end the server at its provider.", ""),
        MissingVariable => words(
            "A variable that compose.yaml needs has no value in .env.",
            "Write it there. If there is no .env, copy .env.example to .env and fill it in.",
        ),
        NoComposeFile => words("You are in another folder.", "Change into the folder that holds compose.yaml."),
        ReleaseFailed { names } => words(
            "The command that runs before the app failed, so the app was not started.",
            format!("`docker compose logs {names}` says why."),
        ),
        Unhealthy => words(
            "The container started, but its health check does not pass.",
            "Read its log. Often the app listens on another port, or only on 127.0.0.1, has no page at the path that the \
             check asks for (a 404: change the answer to that question), or an address in .env is wrong.",
        ),
        ExecFormat => words(
            "A start script has no first line that names its program, or the base image is for another processor.",
            "Begin the script with `#!/bin/sh`, or choose a base image that exists for this machine's processor.",
        ),
        PostgresFolder => words(
            "The volume was filled by a PostgreSQL before 18, which kept its data in another folder.",
            "Start the old version once more, make a backup, remove the volume and restore into the new one.",
        ),
        OldPassword => words(
            "The database still has the password of its first start: a new one in .env changes nothing inside it.",
            "Put the old one back, or change it inside the database too. With nothing to lose, remove the volume and start again.",
        ),
        ServiceNotRunning => {
            words("That container is not running now.", "Start it first. If it ended by itself, its log says why.")
        }
        RepositoryAskedForPassword => words(
            "The repository is private.",
            "Give the server an access token of its own that may only read, or a deploy key.",
        ),
    }
}
