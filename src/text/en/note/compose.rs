//! Why a line of compose.yaml is there, in English.

use slipway_macros::block;

use crate::text::note::ComposeNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &ComposeNote) -> Words {
    use ComposeNote::*;
    match note {
        Name => words(
            "Names of containers, volumes and the network begin with this.",
            "Without it Compose takes the folder's name, and a renamed folder would start with empty volumes.",
        ),
        Services => words(
            "Each entry is a container; the others reach it by its name.",
            "They share a network of their own. In it use the name and the container's port (`db:5432`): `localhost` \
             means the container itself.",
        ),
        App { dockerfile } => words(
            format!("Your app, built from {dockerfile}."),
            "`docker compose up --build` builds it again after a change; without --build the old image starts.",
        ),
        BuildArguments => words(
            "What the build itself has to know. It ends up in the image, so never a secret.",
            "The Dockerfile takes each one with ARG. To change one, build again: a restart is not enough.",
        ),
        Image => words(
            "The name of the built image, ready to be pushed.",
            "Give each release a tag of its own: then you can tell what runs, and go back.",
        ),
        ImageStaysHere => words(
            "The name of the built image on this machine.",
            "To push it, put your registry and account before it, as in docker.io/your-user/…",
        ),
        Ports { host, container } => words(
            format!("http://localhost:{host} leads to port {container} in the container."),
            format!(
                "127.0.0.1 keeps other machines out: without it the whole network could call, past most firewalls. \
                 If {host} is taken here, change the first number only."
            ),
        ),
        PortsForAll { host, container } => words(
            format!(
                "Port {host} of this machine, open to its whole network, leads to {container} in the container."
            ),
            "Docker opens it past most firewalls. Write 127.0.0.1: before it if only this machine should call.",
        ),
        PortsAt { address, host, container } => words(
            format!("Port {host} on the address {address} leads to port {container} in the container."),
            "The machine must have that address when the container starts, or it does not start.",
        ),
        Environment => words(
            "The variables the app reads. Quoted, because they are all text.",
            "Unquoted, some YAML readers take yes for true, and 1e3 becomes 1000. A `$` that is meant is written twice.",
        ),
        SameEnvironment { app } => words(
            format!("The same variables as {app}."),
            "In YAML `&` gives a part a name and `*` repeats it: change them above, and they change here.",
        ),
        FromEnvFile => words(
            "From .env; while it is empty there, nothing starts.",
            "Compose replaces `${NAME}` with what .env says, and `:?` makes a missing value an error. So this file can \
             be committed and the secret cannot be forgotten.",
        ),
        AppAddress { app } => words(
            format!("The address of {app}, from .env."),
            "Inside the network the other app's name is its host name. Elsewhere it has another address, which is why \
             it is a variable.",
        ),
        ServiceAddress { kind, name } => words(
            format!("Where {kind} is: {name} is its host name, and its password comes from .env."),
            "`:?` makes a missing password an error. The password has letters and digits only: in an address, signs \
             such as @ or / would have to be percent-encoded.",
        ),
        ServiceElsewhere { kind } => words(
            format!("The address of your {kind} elsewhere, from .env."),
            "It holds a password, so it stays out of this file. `:?` stops the start while it is empty.",
        ),
        DependsOn => words(
            "It starts when these are ready.",
            "Without this, all start at once, and the app fails when it finds nobody at the other end.",
        ),
        Init => words(
            "A tiny first process that passes signals on and clears up after children.",
            "A program that runs as process 1 ignores a SIGTERM it did not ask for: `docker compose stop` would wait \
             10 seconds and then kill it.",
        ),
        Restart => words(
            "Starts again after a crash or a reboot, unless you stopped it.",
            "Without it a container that ended stays down until somebody notices.",
        ),
        NoNewPrivileges => words(
            "No process inside can gain more rights than it started with.",
            "It makes sudo and other set-uid programs powerless, which an intruder would try first.",
        ),
        Logging => words(
            "Keeps the last 30 MB of its output.",
            "Docker keeps everything otherwise, until the disk is full. `docker compose logs` reads it.",
        ),
        Release { app } => words(
            format!("Runs once before {app} starts: the release command."),
            format!(
                "{app} waits until it has ended well. If it fails, {app} does not start on a half-finished change."
            ),
        ),
        RunsOnce => {
            words("Once is enough: no restart.", "Quoted, because some YAML readers take a bare no for false.")
        }
        Worker { app } => words(
            format!("A worker: the image of {app}, started with another command."),
            "One image, two processes: each can crash, restart and be scaled without the other.",
        ),
        WorkerHealth => words(
            "It answers no requests: healthy here means that it is running.",
            "The image's own check asks the web server, which does not run in this container, and would call the \
             worker ill. It cannot see a worker that hangs.",
        ),
        Service { kind, version } => words(
            format!("{kind} {version}, beside the apps."),
            "It publishes no port: only the containers of this file reach it.",
        ),
        ServiceImage { ends: Some(ends) } => words(
            format!("This version {} fixes until {ends}.", if ends.is_past() { "got" } else { "gets" }),
            "The tag names the version, so that a new one comes when you decide, after a backup.",
        ),
        ServiceImage { ends: None } => words(
            "The tag names the major version: fixes come, surprises do not.",
            "`docker compose pull` fetches the newest one of that major version.",
        ),
        FirstStartOnly => words(
            "Read at the very first start, while there are no data yet.",
            "A password changed in .env later does not change the one inside: change it with the program's own tools \
             first.",
        ),
        RandomRoot => words(
            "The administrator gets a random password, which the app does not need.",
            "It is printed once at the first start: `docker compose logs` shows it.",
        ),
        ClientPassword => words(
            "For the command line tool in the container, which the check below uses.",
            "So the password is on no command line of the check, where `ps` could show it.",
        ),
        RedisCommand => words(
            "Writes every change to disk, and asks for a password.",
            "Without `--appendonly` a crash can lose up to the last hour. Without a password every container of the \
             network may read and write.",
        ),
        RabbitmqHostname => words(
            "RabbitMQ keeps its data under its host name, so the name must stay.",
            "With Docker's random name a new container would find no queues and no messages.",
        ),
        Data => words(
            "The data lie in a volume: they outlive the container.",
            "Without it they are gone as soon as the container is replaced, which every new version does.",
        ),
        PostgresDataSince18 => words(
            "The data lie in a volume: they outlive the container. This path is right from version 18 on.",
            "Up to 17 it was /var/lib/postgresql/data. The wrong one stops the start.",
        ),
        PostgresDataUntil17 => words(
            "The data lie in a volume: they outlive the container. This path is right up to version 17.",
            "From 18 on it is /var/lib/postgresql. The wrong one of the two loses the data with the container.",
        ),
        PostgresHealth => words(
            "Ready when it takes connections over the network.",
            "Asked without `-h` it would say yes too early: while it sets itself up, it answers on a local socket only.",
        ),
        MysqlHealth => words(
            "Ready when it answers over the network.",
            "With localhost it would ask through a local socket, which answers too early: while the server sets itself \
             up.",
        ),
        MariadbHealth => words(
            "Ready when it takes connections and its storage is set up.",
            "The script comes with the image and has a user of its own.",
        ),
        MongodbHealth => words(
            "Ready when it answers under its name in the network.",
            "With localhost it would say yes too early: while it creates the user, it listens there only.",
        ),
        RedisHealth => words(
            "Ready when it answers PONG.",
            "The tool ends well even when the answer is an error, so the answer itself is read.",
        ),
        RabbitmqHealth => words(
            "Ready when its port is open.",
            "`rabbitmq-diagnostics ping` says yes before that, and a worker that connects then would crash. The check \
             is heavy, so it runs seldom.",
        ),
        HealthTimes { interval, timeout, failures, grace } => words(
            format!("Asks every {interval} seconds; {failures} failures in a row count."),
            format!(
                "No answer within {timeout} seconds is a failure; those of the first {grace} seconds do not count."
            ),
        ),
        Volumes => words(
            "Docker keeps these when containers go.",
            "`docker compose down` leaves them alone; `docker compose down --volumes` deletes them and all data.",
        ),
    }
}
