//! What guides say of Docker itself, in English.

use slipway_macros::block;

use crate::text::saying::DockerSaying;
use crate::text::{Words, words};

#[block]
pub fn say(saying: &DockerSaying) -> Words {
    use DockerSaying::*;
    match saying {
        Install => words(
            "Install Docker",
            "Docker builds the image and runs it. If the check below already answers, go on to the next step.",
        ),
        InstallDesktop => words(
            "Windows and macOS: install Docker Desktop from https://docs.docker.com/get-started/get-docker/ and start it.",
            "It brings Compose along. The whale in the task bar stands still when Docker is ready.",
        ),
        InstallEngine => words(
            "Linux: run the commands below, then log out and in again.",
            "The first is Docker's own installer, with Compose in it. The second puts you in the group `docker`: from \
             your next login on you need no `sudo`, and have the rights of root on this machine.",
        ),
        Installed => words(
            "You see a client and a server version, a Compose version, and \"Hello from Docker!\".",
            "The greeting comes from a container: downloading, starting and printing all work.",
        ),
        SocketPermission => words(
            "Your user may not talk to the engine yet.",
            "On Linux, add yourself to the group `docker` (the step that installs Docker says how), then log out and in again.",
        ),
        PortTaken => words(
            "Another program on this machine already listens on that port.",
            "Stop that program, or answer the question about the port on this machine with another number and take \
             the new files. The port inside the container can stay.",
        ),
        NameTaken => words(
            "A container of that name is left from an earlier try.",
            "Run the undo of this step, then start again.",
        ),
        NoSpace => words(
            "The disk that Docker uses is full.",
            "`docker system df` shows what takes the room. `docker system prune` removes stopped containers, unused \
             networks, untagged images and the build cache; it asks first.",
        ),
        TooManyPulls => words(
            "Docker Hub limits how much one address may pull without an account.",
            "Log in with `docker login` and try again, or wait a few hours.",
        ),
        ScriptNotFound => words(
            "The script is there, but its lines end the Windows way, so its first line names a program that does not exist.",
            "Save it with LF line ends (in the editor's status bar, or `git config core.autocrlf input` before the \
             next checkout) and build again.",
        ),
        WritePermission => words(
            "The process does not run as root, and the folder it writes to belongs to root.",
            "Write to `/tmp`, or name the folder in the question \"Folder to keep\": it then belongs to the app's user, as \
             does a new volume. A volume from before stays root's until it is removed. Running as root would hide the fault, \
             not mend it.",
        ),
        CopySourceMissing => words(
            "A file that the Dockerfile copies is not in the folder, or `.dockerignore` leaves it out.",
            "Check its name, capitals included, and that you are in the project's folder.",
        ),
        NoAnswer => words(
            "The container runs, but nothing answers on that port yet, or the app listens only to itself.",
            "Read the container's log. The app must listen on 0.0.0.0, not on 127.0.0.1, and on the port that it was given.",
        ),
    }
}
