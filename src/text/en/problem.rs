//! What is wrong and what to do about it, in English.

use slipway_macros::block;

use crate::problem::{ProblemKind, Shape};
use crate::text::{Words, words};

#[block]
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
            format!("Two rows are called `{name}`."),
            "Names are addresses inside the network, so each row needs its own.",
        ),
        Port { typed, instead } => words(
            format!("`{typed}` is not a port."),
            format!("A port is a whole number from 1 to 65535. The files say {instead} until then."),
        ),
        PortNeedsRights { port } => words(
            format!("Port {port} is below 1024, and this image does not run as root."),
            "In some places only root may listen there. Any port will do inside the container; the one outside is set separately.",
        ),
        HostPortTwice { port, other } => words(
            format!("Port {port} of this machine already belongs to {other}."),
            "Only one can have it: the second stops with `port is already allocated`.",
        ),
        HostPortOfMac { port } => words(
            format!("Port {port} is taken on many Macs, by AirPlay."),
            "The app can keep it inside its container and be reached by another one outside.",
        ),
        HostPortRefused { port } => words(
            format!("Browsers refuse to open port {port}."),
            "It is on their list of unsafe ports. Publish another one.",
        ),
        HostPort { typed } => words(
            format!("`{typed}` is not a port of this machine."),
            "Write a port (8000), an address with a port (127.0.0.1:8000), or `none` to publish nothing.",
        ),
        Image { typed } => words(
            format!("`{typed}` is not an image reference."),
            "References look like name:tag or registry.example/name:tag, in lower case and without https://.",
        ),
        ImageWithoutVersion { image } => words(
            format!("`{image}` is whatever is newest on the day of the build."),
            "Two builds of the same files can differ, and the second may fail. Name a version.",
        ),
        Ended { what, ended } => words(
            format!("{what} has had no fixes since {ended}."),
            "Security holes found since then stay open. Choose a version that still gets fixes.",
        ),
        Ending { what, ends } => {
            words(format!("{what} gets fixes until {ends}."), "Plan the move to a newer version.")
        }
        VersionNotKnown { typed, known } => words(
            format!("Version `{typed}` is not described here; it is used as you typed it."),
            format!("The versions described here are {}.", known.join(", ")),
        ),
        Choice { typed, known, instead } => words(
            format!("`{typed}` is not one of the choices."),
            match instead.as_str() {
                "" => format!("Choose one of these: {}. Until then it is left out.", known.join(", ")),
                _ => format!("Choose one of these: {}. Until then `{instead}` is used.", known.join(", ")),
            },
        ),
        Variable { typed, instead } => words(
            format!("`{typed}` is not a name for a variable."),
            format!(
                "Use letters, digits and `_`, not beginning with a digit. The files say `{instead}` until then."
            ),
        ),
        VariableUnnamed => words("This variable has no name yet.", "Until then it is left out."),
        VariableTwice { name } => {
            words(format!("`{name}` is set twice."), "Only one value can hold: the files carry the first.")
        }
        ServiceUnreached { name, service } => words(
            format!("`{name}` is set here, so the app does not get the address of {service}."),
            "Let it hold that address, or give the service another variable.",
        ),
        PortIsAnAnswer => words("`PORT` is set by Slipway itself.", "Answer the question about the port instead."),
        VariableReserved { name, by } => {
            words(format!("`{name}` is set by {by} itself."), "Your value would be refused or overwritten.")
        }
        LooksSecret { name } => words(
            format!("The value of `{name}` looks like a secret."),
            "A plain value is written into files and links. Mark it as a secret, and only its name is.",
        ),
        SecretWithValue { name } => words(
            format!("`{name}` is a secret: its value was left out."),
            "Recipes and links are shared. The value belongs in .env or in the platform, never here.",
        ),
        SecretAtBuild { name } => words(
            format!("`{name}` is a secret and would be needed at build time."),
            format!(
                "Build arguments stay readable in the image, so it is given when the container runs instead. If the build only wants some value, make one up before its command: `{name}=only-to-build python manage.py …`."
            ),
        ),
        NobodyReads { name } => words(
            format!("Nothing reads `{name}`: no command runs while this image is built."),
            "Files are copied and no more. Give it to the container when it runs, or leave it out.",
        ),
        SiteReadsNothing { name } => words(
            format!("`{name}` reaches nobody: a finished site reads no variables."),
            "Its files are fixed when they are built. Give it to the build, or to an app that runs.",
        ),
        ReadWhenBuilt { name } => words(
            format!("By its name, `{name}` is read while the app is built, but it is given when the app runs."),
            "Such values are built into the code for browsers, so they cannot be secrets. Give it to the build.",
        ),
        LineBreak { name } => words(
            format!("The value of `{name}` has a line break, which not every file can carry."),
            "A Dockerfile cannot write one. Encode the value (base64), or put it into a file.",
        ),
        ControlCharacter { what } => words(
            format!("{what} holds a character that cannot be printed."),
            "It was left out: no file format carries it safely.",
        ),
        CommandLines => words("A command is one line.", "Join the lines with `&&`, or put them into a script."),
        CommandInBackground { typed, first } => words(
            format!("`{typed}` ends in `&`: it would run without anybody minding it."),
            if *first {
                "A container lives as long as its first process. A second process is a worker: add one for it."
            } else {
                "This command must have ended before the app starts."
            },
        ),
        ListensOnOneAddress { typed, local: false } => words(
            format!("`{typed}` listens on an address of another machine."),
            "A container has an address of its own, and cannot listen on that one. Listen on 0.0.0.0.",
        ),
        ListensOnOneAddress { typed, .. } => words(
            format!("`{typed}` listens only inside its own container."),
            "127.0.0.1 is the container itself, so nobody outside gets an answer. Listen on 0.0.0.0.",
        ),
        StartOnOtherPort { start, port } => words(
            format!("The start command listens on {start}, but the app's port is {port}."),
            "Requests go to the app's port, where nobody would answer. Both must be the same.",
        ),
        DevelopmentServer { typed } => words(
            format!("`{typed}` starts a server that is meant for development."),
            "It is not made for many visitors, and it can show its source when something fails.",
        ),
        NoWorkerStart => {
            words("Nothing says how the worker is started.", "Write the command that you type to start it.")
        }
        NoStart => words("Nothing says how the app is started.", "Write the command that you type to start it."),
        StartGuessed { start } => words(
            format!("The app is started by a guess: `{start}`."),
            "Only your project knows the name of its module. In a new Django project it is the folder of settings.py: `mysite.wsgi`.",
        ),
        FlaskOwnServer { typed } => words(
            format!(
                "`{typed}` starts Flask's own server, on 127.0.0.1:5000 unless `app.run(host=…, port=…)` says otherwise."
            ),
            "Nobody outside the container reaches it there. Leave the command empty, and gunicorn starts the app.",
        ),
        NoCss => words(
            "Once `DEBUG` is off, Django hands out no CSS, not even to its admin.",
            "Add whitenoise to your packages and its middleware to your settings, name a `STATIC_ROOT` there, and build with `python manage.py collectstatic --noinput`.",
        ),
        NoDatabase => words(
            "No database is chosen: Django then writes SQLite into the image's folder, where this user may not write and nothing is kept.",
            "So nothing is migrated. Add PostgreSQL, or keep a folder and name the file in your settings: `BASE_DIR / 'data' / 'db.sqlite3'`.",
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
            words(format!("`{typed}` is not a path."), "A path begins with `/` and has no blanks: `/health`.")
        }
        SystemPackage { typed } => words(
            format!("`{typed}` is not the name of a system package."),
            "Such names are made of letters, digits and `+ - . _`, like libpq5.",
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
            if known.is_empty() {
                "Add it first.".to_owned()
            } else {
                format!("What there is: {}.", known.join(", "))
            },
        ),
        FromItself { name } => words(
            format!("`{name}` asks for the address of its own app."),
            "An app needs no address for itself. Name another app or a service.",
        ),
        Registry { typed } => words(
            format!("`{typed}` is not a place for images."),
            "Such places look like docker.io/yourname or ghcr.io/yourname, in lower case.",
        ),
        NoRegistry => words(
            "Nothing says whose images they are.",
            "Write your account, such as docker.io/yourname. Until then the commands say `your-user`.",
        ),
        RegistryOfPlatform { platform } => words(
            format!("Images in this registry run on {platform}, which is not one of the targets."),
            "Its guide creates the app, sets its variables and adds its services: choose it too.",
        ),
        Tag { typed } => words(
            format!("`{typed}` is not a tag."),
            "A tag has up to 128 letters, digits, `_`, `.` and `-`, and begins with none of the last two.",
        ),
        LibraryLeftBehind { headers, library } => words(
            format!("`{headers}` is only there while the image is built."),
            format!("A program that is compiled with it needs `{library}` when it runs."),
        ),
        WorkflowNeedsGithub => words(
            "The workflow that publishes images runs on GitHub only, so none is written.",
            "The commands of the guide do the same from your machine.",
        ),
        Repository { typed } => words(
            format!("`{typed}` is not the https address of a git repository."),
            "Such addresses look like https://github.com/owner/name.",
        ),
        NoRepository { platform } => words(
            format!("{platform} builds from a git repository."),
            "Write its address. Until then the commands say `your-user/your-repository`.",
        ),
        ServiceNotOffered { platform, service } => words(
            format!("{platform} offers no {service}."),
            "The guide says where to get one, and how its address reaches the app.",
        ),
        NoShellForPlatform { platform, image, own } => words(
            format!("{platform} starts commands with `/bin/sh`, and `{image}` has no shell."),
            if *own {
                "Choose an image with a shell, such as debian or alpine."
            } else {
                "Choose a variant with a shell, such as slim or alpine."
            },
        ),
        PortOfPlatform { platform, port } => words(
            format!("The command listens on {port}, but {platform} chooses the port itself."),
            "It says which in `PORT`, anew at each start. The command must take that one, and yours where there is none.",
        ),
        PortReserved { platform, port } => words(
            format!("{platform} keeps port {port} for itself."),
            "An app that listens there is not reached. Any other port will do.",
        ),
        DataFolder { typed } => words(
            format!("`{typed}` cannot be kept."),
            "Write a folder with nothing but data: `data` in the app's own, or `/data`. No file, no code, none of the system's.",
        ),
        DataFileLost { name } => words(
            format!("`{name}` names a file that no new container finds again."),
            "Let it be in a folder that is kept, or take a database service.",
        ),
        FolderNotShared { platform, folder } => words(
            format!("On {platform} workers do not see `{folder}`: its disk belongs to one service."),
            "What both need belongs in a database service or an object store.",
        ),
        DiskForgets { platform, name } => words(
            format!("{platform} forgets files at each start, and so those of `{name}`."),
            "Each new version, and each sleep, begins with the image's own files. Keep data in a database service, uploads in an object store.",
        ),
        PaidPart { platform, name } => words(
            format!("On {platform} `{name}` has no free plan."),
            "The rest can be free; this part is paid for while it exists.",
        ),
        NameForPlatform { platform, name, rule } => {
            words(format!("{platform} refuses the name `{name}`."), format!("Its rule: {rule}."))
        }
        OneAppEach { platform } => words(
            format!("On {platform} each of your apps becomes an app of its own."),
            "The guide goes through them one after the other.",
        ),
        Key { key, nearest } => words(
            format!("There is no `{key}` here."),
            nearest.map_or_else(String::new, |nearest| format!("Did you mean `{nearest}`?")),
        ),
        RecipeShape { what } => shape(what),
        LinkPart { typed } => words(
            format!("This part of the link cannot be read: `{typed}`."),
            "The link was probably cut or changed on its way. The rest of it was taken over.",
        ),
        NoRow { typed, known } => words(
            format!("There is none called `{typed}`."),
            if known.is_empty() {
                "There are none yet. The first has the number 0.".to_owned()
            } else {
                format!("There are {}. Numbers count from 0; the next free one adds a row.", known.join(", "))
            },
        ),
        NotOneAnswer { path } => {
            words(format!("`{path}` is more than one answer."), "Say which one, for example `apps.web.port`.")
        }
        Newer { version } => words(
            format!("This was written by a newer Slipway (format {version})."),
            "What is understood was taken over; new questions were left out.",
        ),
        TooMany { limit } => words(format!("There are more than {limit} rows here."), "The rest was left out."),
        TooLong { limit } => {
            words(format!("This text is longer than {limit} characters."), "What goes beyond that was left out.")
        }
    }
}

#[block]
fn shape(shape: &Shape) -> Words {
    use Shape::*;
    match shape {
        NotYaml { said } => words(
            format!("The YAML breaks here (its reader says: \"{said}\")."),
            "What stands before it was taken over; the rest was left out.",
        ),
        Tab => words(
            "This line is indented with a tab.",
            "YAML allows only blanks there. What stands before it was taken over; the rest was left out.",
        ),
        TextWanted { key } if key.is_empty() => {
            words("This is not a key.", "A recipe is made of lines such as `name: my-app`.")
        }
        TextWanted { key } => words(format!("`{key}` wants a single text here."), "The list or map was left out."),
        ListWanted { key } => {
            words(format!("`{key}` wants a list."), "Each of its rows begins with a hyphen: `- name: web`.")
        }
        MapWanted { key } if key.is_empty() => {
            words("This is not a recipe.", "A recipe is made of lines such as `name: my-app`.")
        }
        MapWanted { key } => words(
            format!("A row of `{key}` wants keys and values."),
            "Write `- name: web` rather than `- web`. The row was left out.",
        ),
        TruthWanted { key, typed } if typed.is_empty() => words(
            format!("`{key}` is either true or false."),
            "It is taken for true until then, so that nothing leaks.",
        ),
        TruthWanted { key, typed } => words(
            format!("`{key}` is either true or false, not `{typed}`."),
            "It is taken for true until then, so that nothing leaks.",
        ),
        Twice { key } => words(format!("`{key}` stands here twice."), "The first one holds."),
        Alias => words(
            "This refers to another place of the file.",
            "Write out what is meant: references are not followed.",
        ),
        Deep => words(
            "There are too many lists inside lists.",
            "What stands before it was taken over; the rest was left out.",
        ),
        SecondDocument => {
            words("A second document begins here.", "A file holds one recipe; the rest was left out.")
        }
        Format { typed } => words(
            format!("`{typed}` is not a format of recipes."),
            "The first line says `slipway: 1`. The file was read as if it did.",
        ),
    }
}
