//! What is wrong and what to do about it, in English.

use crate::problem::ProblemKind;
use crate::text::{Words, words};

pub fn say(kind: &ProblemKind) -> Words {
    use ProblemKind::*;
    match kind {
        Name { typed, instead } => words(
            format!("`{typed}` is not a name that every platform takes."),
            format!(
                "Use 3 to 30 lower-case letters, digits and single hyphens, beginning with a letter. The files say `{instead}` until then."
            ),
        ),
        NameTwice { name } => words(
            format!("Two are called `{name}`."),
            "Names are addresses inside the network, so each needs its own.",
        ),
        Port { typed, instead } => words(
            format!("`{typed}` is not a port."),
            format!("A port is a whole number from 1 to 65535. The files say {instead} until then."),
        ),
        PortNeedsRights { port } => words(
            format!("Port {port} is below 1024, and this image does not run as root."),
            "Some places let only root listen there. Inside the container any port will do: the outside one is set apart.",
        ),
        HostPortTwice { port, other } => words(
            format!("Port {port} of this machine is already given to {other}."),
            "Only one of them can have it; the second would stop with \"port is already allocated\".",
        ),
        HostPortOfMac { port } => words(
            format!("Port {port} is taken on many Macs, by AirPlay."),
            "The app can keep it inside its container and answer on another one outside.",
        ),
        HostPortRefused { port } => words(
            format!("Browsers refuse to open port {port}."),
            "It is on their list of unsafe ports. Choose another one outside.",
        ),
        HostPort { typed } => words(
            format!("`{typed}` is not a port of this machine."),
            "Write a port (8000), an address with a port (127.0.0.1:8000), or `none` to publish nothing.",
        ),
        Image { typed } => words(
            format!("`{typed}` is not an image reference."),
            "It looks like name:tag or registry.example/name:tag, in lower case, without https://.",
        ),
        ImageWithoutVersion { image } => words(
            format!("`{image}` is whatever is newest on the day of the build."),
            "Two builds of the same files can differ, and the second may fail. Name a version.",
        ),
        Ended { what, ended } => words(
            format!("{what} has had no fixes since {ended}."),
            "Holes found since then stay open. Choose a version that is still cared for.",
        ),
        Ending { what, ends } => {
            words(format!("{what} gets fixes until {ends}."), "Plan the change to a newer version.")
        }
        VersionNotKnown { typed, known } => words(
            format!("Version `{typed}` is not described here; it is used as you typed it."),
            format!("Described are {}.", known.join(", ")),
        ),
        Choice { typed, known, instead } => words(
            format!("`{typed}` is not one of the choices."),
            format!("There are {}. `{instead}` is used until then.", known.join(", ")),
        ),
        Variable { typed, instead } => words(
            format!("`{typed}` is not a name for a variable."),
            format!(
                "Use letters, digits and `_`, not beginning with a digit. The files say `{instead}` until then."
            ),
        ),
        VariableTwice { name } => {
            words(format!("`{name}` is set twice."), "Only one value can hold; the files carry the first.")
        }
        VariableReserved { name, by } => {
            words(format!("`{name}` is set by {by} itself."), "Your value would be refused or overwritten.")
        }
        LooksSecret { name } => words(
            format!("The value of `{name}` looks like a secret."),
            "As a plain value it is written into files and links. Mark it as a secret: then only its name is.",
        ),
        SecretWithValue { name } => words(
            format!("`{name}` is a secret, and its value was left out."),
            "A recipe is a file that people share. The value goes into .env or into the platform, never here.",
        ),
        SecretAtBuild { name } => words(
            format!("`{name}` is a secret that is asked for at build time."),
            "Build arguments stay readable in the image. It is given when the container runs instead.",
        ),
        LineBreak { name } => words(
            format!("The value of `{name}` has a line break, which not every file can carry."),
            "A Dockerfile has no way to write one. Encode it (base64), or put it into a file.",
        ),
        ControlCharacter { what } => words(
            format!("{what} holds a character that cannot be printed."),
            "It was left out: no file format carries it safely.",
        ),
        CommandLines => words("A command is one line.", "Join the lines with `&&`, or put them into a script."),
        CommandInBackground { typed } => words(
            format!("`{typed}` ends in `&` and would be left alone."),
            "A container lives as long as its first process. A second process is a worker: add one.",
        ),
        ListensOnLocalhost { typed } => words(
            format!("`{typed}` listens only inside its own container."),
            "127.0.0.1 is the container itself there: nobody outside gets an answer. Listen on 0.0.0.0.",
        ),
        DevelopmentServer { typed } => words(
            format!("`{typed}` starts a server made for developing."),
            "It serves one visitor at a time and shows its insides when something fails.",
        ),
        NoStart => words("Nothing says how the app is started.", "Write the command that you type to start it."),
        StartGuessed { start } => words(
            format!("The app is started by a guess: `{start}`."),
            "Only your project knows the name of its module. In a new Django project it is the folder of settings.py: `mysite.wsgi`.",
        ),
        Path { typed } => words(
            format!("`{typed}` is not a folder inside the project."),
            "Write a relative path such as `web` or `services/api`, or `.` for the project itself.",
        ),
        PathTwice { path, other } => words(
            format!("The folder `{path}` already belongs to {other}."),
            "Each app has a Dockerfile of its own, so each needs a folder of its own.",
        ),
        HealthPath { typed } => {
            words(format!("`{typed}` is not a path."), "It begins with `/` and has no blanks: `/health`.")
        }
        SystemPackage { typed } => words(
            format!("`{typed}` is not the name of a system package."),
            "Names are lower-case letters, digits and `+ - .`, such as libpq5.",
        ),
        NoSystemPackages { image } => words(
            format!("`{image}` has no package manager."),
            "System packages cannot be installed there. Choose another variant, or leave them out.",
        ),
        NoShell { image } => words(
            format!("`{image}` has no shell."),
            "Commands cannot run there while the image is built. Choose another image, or build before and copy the result.",
        ),
        FromNobody { typed, known } => words(
            format!("There is neither an app nor a service called `{typed}`."),
            if known.is_empty() { "Add it first.".to_owned() } else { format!("There are {}.", known.join(", ")) },
        ),
        FromItself { name } => words(
            format!("`{name}` asks for the address of its own app."),
            "An app knows itself. Name another app or a service.",
        ),
        Registry { typed } => words(
            format!("`{typed}` is not a place for images."),
            "It looks like docker.io/yourname or ghcr.io/yourname, in lower case.",
        ),
        NoRegistry => words(
            "Whose images are they?",
            "Write your account, such as docker.io/yourname. Until then the commands say `your-user`.",
        ),
        Tag { typed } => words(
            format!("`{typed}` is not a tag."),
            "Up to 128 letters, digits, `_`, `.` and `-`, not beginning with `.` or `-`.",
        ),
        Repository { typed } => words(
            format!("`{typed}` is not the address of a git repository."),
            "It looks like https://github.com/owner/name.",
        ),
        NoRepository { platform } => words(
            format!("{platform} builds from a git repository."),
            "Write its address. Until then the commands say `your-user/your-repository`.",
        ),
        ServiceNotOffered { platform, service } => words(
            format!("{platform} offers no {service}."),
            "The guide says where to get one, and how its address reaches the app.",
        ),
        NameForPlatform { platform, name, rule } => {
            words(format!("{platform} refuses the name `{name}`."), format!("Its rule: {rule}."))
        }
        OneAppEach { platform } => words(
            format!("On {platform} each of your apps becomes an app of its own."),
            "The guide goes through them one after the other.",
        ),
        Key { key, nearest } => words(
            format!("`{key}` is not a key of a recipe."),
            nearest.map_or_else(String::new, |nearest| format!("Do you mean `{nearest}`?")),
        ),
        RecipeShape { what, line } => words(
            format!("Line {line} cannot be read: {what}."),
            "What stands before it was understood; the rest was left out.",
        ),
        Newer { version } => words(
            format!("This was written by a newer Slipway (format {version})."),
            "What is understood was taken over; new questions were left out.",
        ),
        TooMany { limit } => words(format!("There are more than {limit} rows."), "The rest was left out."),
        TooLong { limit } => {
            words(format!("The text is longer than {limit} characters."), "The rest was left out.")
        }
    }
}
