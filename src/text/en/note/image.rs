//! Why a line of a Dockerfile is there, in English.

use slipway_macros::block;

use crate::text::note::ImageNote;
use crate::text::note::image::NpmCache;
use crate::text::{Words, words};

#[block]
pub fn say(note: &ImageNote) -> Words {
    use ImageNote::*;
    match note {
        SyntaxLine => words(
            "The line above chooses today's Dockerfile language: cache mounts need it.",
            "It counts only as the first line of the file. It costs one small download at the first build.",
        ),
        BuildStage => words(
            "Builds in a stage of its own: what only building needs stays behind.",
            "Only what a later stage copies out of it reaches the image that ships. In one stage, compilers and caches would ship too.",
        ),
        DependencyStage => words(
            "Installs the packages that ship, in a stage that may be large.",
            "Compilers are here and not in the last stage: there they would only add weight and holes.",
        ),
        SiteStage => words(
            "Node.js builds the site here; the image that ships has no Node.js.",
            "A browser needs the finished files only. Node.js, npm and all packages stay in this stage.",
        ),
        FilesStage => words(
            "Gathers the files of the site and nothing else.",
            "The folder is the site, and the web server's configuration lies in it. Visitors should not find that.",
        ),
        Ships { about } => words(
            "The image that ships.",
            about.map_or_else(
                || "You chose this image yourself: what is inside is its maker's word.".into(),
                crate::text::en::phrase,
            ),
        ),
        Labels => words(
            "What this image is, for registries and for people who find it.",
            "The names are those of the OCI specification. A registry such as GitHub's links the image to its source by them.",
        ),
        SystemPackages => words(
            "System packages that the app needs while it runs.",
            "The lists of packages are removed in the same step: a later one could not make the image smaller again.",
        ),
        InitPackage { alone } => words(
            if *alone {
                "tini, a tiny first process that hands the signal to stop on to the app."
            } else {
                "System packages for running, and tini: it hands the signal to stop on to the app."
            },
            "The first process of a container ignores a SIGTERM that it did not ask for: without tini every stop would take ten seconds and end in a kill.",
        ),
        BuildPackages => words(
            "System packages that only compiling needs.",
            "They stay in this stage. What runs later needs the libraries, not their headers or a compiler.",
        ),
        Workdir { again: true } => words(
            "Each stage begins anew: the folder is named again.",
            "Of the stage above nothing holds here, neither its folder nor its variables.",
        ),
        Workdir { again: false } => words(
            "Everything from here on happens in this folder.",
            "It is made if it is missing. Without it, files would land in the root folder, among the system's own.",
        ),
        Manifest { files } => words(
            "The list of packages first, without the source.",
            format!(
                "Docker repeats a step only when its files change. Copied alone, `{files}` keeps the packages installed while you edit code; copied with the source, every edit would install them again."
            ),
        ),
        Source => words(
            "The source, after what changes less often.",
            "`.dockerignore` says what stays outside. The files belong to root, so a break-in cannot rewrite the app; what it must keep goes to a service or a volume.",
        ),
        Folder => words(
            "The folder as it is, without what `.dockerignore` names.",
            "The files belong to root, so a break-in cannot rewrite them; what must be kept goes to a service or a volume.",
        ),
        InstallCommand => words(
            "Your install command.",
            "It runs as root while the image is built. Its network and its rights end there.",
        ),
        BuildArgument { again: true } => words(
            "The same value for this stage.",
            "Each stage begins anew, and knows only the arguments that it names itself.",
        ),
        BuildArgument { again: false } => words(
            "A value that building needs: `--build-arg`, or the default.",
            "It is not set when the container runs, and it stays readable in the image's history: never a secret.",
        ),
        BuildCommand => words(
            "Your build command.",
            "It runs once, while the image is built, and its result is part of the image.",
        ),
        VirtualEnvironment => words(
            "A virtual environment: all packages in one folder.",
            "One folder is easy to copy into the next stage, and nothing in it mixes with the system's Python.",
        ),
        VirtualEnvironmentPath { again: true } => words(
            "The environment's programs come first here too.",
            "Without it, `python` would be the image's own, which has none of your packages.",
        ),
        VirtualEnvironmentPath { again: false } => words(
            "Its `python` and its programs are found before all others.",
            "This is the part of `activate` that counts here. Without it, `gunicorn` and the like would not be found.",
        ),
        VirtualEnvironmentCopied => words(
            "The installed packages, and nothing else, from the stage above.",
            "Both stages stand on the same image, so the environment finds the same Python in the same place.",
        ),
        PipInstall { cached: true } => words(
            "Installs what `requirements.txt` names; downloads are kept for the next build.",
            "The cache belongs to the builder and is not part of the image. Pin versions (`flask==3.1.0`), and a later build installs the same ones.",
        ),
        PipInstall { cached: false } => words(
            "Installs what `requirements.txt` names; downloads are not kept.",
            "Kept downloads would only make the stage larger. Pin versions (`flask==3.1.0`), and a later build installs the same ones.",
        ),
        Unbuffered => words(
            "What the app prints appears in the log at once.",
            "Python otherwise gathers lines in memory, and the last ones before a crash would be lost.",
        ),
        NoBytecode => words(
            "No `.pyc` files at run time.",
            "A container starts anew each time and its user may not write there: the files would help nobody.",
        ),
        NpmInstall { production, cache } => npm(*production, *cache),
        DropBuildPackages => words(
            "The last stage brings its own packages, without those for developing.",
            "This folder is about to be copied. Left in it, bundlers and test tools would ship too.",
        ),
        NodePackagesCopied => words(
            "The installed packages from the stage above.",
            "They were installed for the same system, so compiled parts fit.",
        ),
        BuiltCopied { writes } => words(
            "The app as it was built, without the packages of the build.",
            match writes {
                Some(folder) => format!(
                    "`{folder}` stays its user's. The other files belong to root: a break-in cannot rewrite them."
                ),
                None => "The files belong to root: the app can read them, and a break-in cannot rewrite them."
                    .to_owned(),
            },
        ),
        NodeProduction => words(
            "Packages behave as they should for visitors: faster, and without revealing internal details.",
            "Express, Next.js and many others read it. Set in the last stage only: in the build stage it would leave out what building needs.",
        ),
        NodePrograms => words(
            "Programs that your packages bring are found by name.",
            "npm adds this folder for its scripts only. Without it the start command would need the whole path.",
        ),
        SiteFolder => words(
            "A folder that holds nothing but the site.",
            "The image's usual one holds a welcome page, which would show up where yours is missing.",
        ),
        ConfigurationOut => words(
            "The web server's configuration is no page.",
            "It holds no secret, but it is nobody's business either.",
        ),
        SiteCopied => words("The finished site.", "Of all the stages above, only this folder ships."),
        FolderCopied => words(
            "The folder that visitors see.",
            "Its content is copied, not the folder itself: `index.html` lies directly in the root.",
        ),
        NginxOutput => words(
            "The configuration is finished in /tmp when the container starts.",
            "There any user may write, also where the rest of the file system is read-only. The usual place belongs to root.",
        ),
        NginxFilter => words(
            "Only `PORT` is filled in.",
            "nginx has variables of its own that look the same (`$uri`); they stay as they are.",
        ),
        NginxTemplate => words(
            "nginx's configuration, with the port left open.",
            "Files in this folder are templates: the image fills in the environment before nginx starts.",
        ),
        CaddyFolders => words(
            "What Caddy keeps for itself goes to /tmp.",
            "There any user may write, also where the rest of the file system is read-only.",
        ),
        CaddyCapability => words(
            "Takes away the right to listen below port 1024.",
            "It is not needed here, and where a platform forbids such rights the program would not even start.",
        ),
        Caddyfile => {
            words("Caddy's configuration.", "It reads `PORT` from the environment when the container starts.")
        }
        Home => words(
            "A home folder where this user may write.",
            "A user without a name has no home, and libraries that keep a cache there would stop. /tmp is emptied with the container.",
        ),
        OwnUser => words(
            "Not as root: a break-in gets the rights of a nobody.",
            "The number needs no entry in /etc/passwd, and platforms that forbid root can see from it that this is not root.",
        ),
        UserOfImage { user } => words(
            format!("Not as root: user {user}, whom the image brings, has no special rights."),
            "Written as a number, because platforms that forbid root cannot look up a name.",
        ),
        DataFolderCopied => words("That folder, with its owner: this image has no shell to make it.", ""),
        DataFolder { folder } => words(
            format!("`{folder}` belongs to the app's user: what it writes there is kept."),
            "A new volume takes over its owner.",
        ),
        PortVariable => words(
            "Where the app listens, unless the platform says otherwise.",
            "Heroku, Render, Cloud Run and others set `PORT` to a value of theirs when the container starts.",
        ),
        Expose => words(
            "Tells people and tools which port that is.",
            "It opens nothing by itself: `-p` or `ports:` does. It must be a plain number, because variables are read while the image is built.",
        ),
        Health { path } => words(
            format!("Asks for `{path}` every 30 seconds: is the app still answering?"),
            "Docker and Compose show the answer and can wait for it. No answer within 5 seconds is a failure; three in a row count, those of the first 30 seconds do not. The question is asked inside the container, with a program that is there anyway. Most platforms ask on their own.",
        ),
        HealthOfDjango { path } => words(
            format!("Asks for `{path}` every 30 seconds. `ALLOWED_HOSTS` must contain 127.0.0.1."),
            "Django answers 400 to a host name it does not know, and this question comes from inside, to 127.0.0.1. A redirect to https fails too: let the path be exempt. No answer within 5 seconds is a failure; three in a row count, those of the first 30 seconds do not.",
        ),
        NobodyAsks { image } => words(
            format!("No HEALTHCHECK: nothing in {image} is known to be able to ask."),
            "Add curl to the system packages, where the image takes any, and there will be a check. A platform asks from outside anyway.",
        ),
        StartByShell { server: Some(server) } => words(
            format!("Starts the app; `{server}` must be among its packages."),
            "The shell fills in `PORT`, and `exec` then gives its place to the app, which so gets the signal to stop. Without `exec` every stop would take ten seconds and end in a kill.",
        ),
        StartByShell { server: None } => words(
            "Starts the app; `exec` lets it get the signal to stop.",
            "The shell fills in variables and then gives its place to the app. Without `exec` every stop would take ten seconds and end in a kill.",
        ),
        StartByWords => words(
            "Starts the app, without a shell in between.",
            "So it is the first process and gets the signal to stop. If it does not handle SIGTERM, run it with an init (`--init`, `init: true`): otherwise every stop takes ten seconds and ends in a kill.",
        ),
        NextFolder => words(
            "What only building needs stays behind; `.next` goes to the app's user.",
            "Next.js writes there while it runs: pages with `revalidate`, pictures. Everything else belongs to root, and the app cannot change it.",
        ),
        NextStandalone => words(
            "The standalone server serves these files only from its own folder.",
            "Next.js leaves them out there, in case a CDN serves them. Without them the page has neither styles nor scripts.",
        ),
        NextHostname => words(
            "The standalone server listens on every address.",
            "It reads `HOSTNAME`, which is otherwise the container's own name: the health check on 127.0.0.1 would fail.",
        ),
        StartByInit { port } => words(
            match port {
                Some(port) => {
                    format!("Starts the app under tini: it must listen on `{port}`, on all addresses (0.0.0.0).")
                }
                None => "Starts the app under tini.".to_owned(),
            },
            "tini gets the signal to stop and hands it on. `-s` keeps it at work where another program is the first process; what follows `--` is the app's own command.",
        ),
        StartNode { serves: true } => words(
            "Starts the app: it must listen on `process.env.PORT`, on all addresses.",
            "Node.js is the first process here. Handle SIGTERM (`process.on('SIGTERM', …)`) or run it with an init (`--init`, `init: true`): otherwise every stop takes ten seconds and ends in a kill.",
        ),
        StartNode { serves: false } => words(
            "Starts the script, without a shell in between.",
            "Node.js is the first process here. Handle SIGTERM or run it with an init (`--init`, `init: true`): otherwise every stop takes ten seconds and ends in a kill.",
        ),
        StartGuessed { line } => words(
            format!("A guess: `{line}`. Put your project's own name in."),
            "Only your project knows the name of its module. In a new Django project it is the folder that holds settings.py.",
        ),
        StartWithoutShell { serves } => words(
            "Starts the app. There is no shell here, so nothing fills in variables.",
            if *serves {
                "The app has to read `PORT` itself. What stands here goes to the image's own entry point, where it has one."
            } else {
                "What stands here goes to the image's own entry point, where it has one."
            },
        ),
        StartNginx => words(
            "Starts nginx with the configuration that was finished a moment before.",
            "nginx stays in the foreground, as the first process, and gets the signal to stop.",
        ),
        StartCaddy => {
            words("Starts Caddy in the foreground.", "It is the first process and gets the signal to stop.")
        }
        NoStart => words(
            "No CMD yet: nothing says how the app is started.",
            "The base image's own command would run, if it has one. Write the command that you type to start the app.",
        ),
    }
}

#[block]
fn npm(production: bool, cache: NpmCache) -> Words {
    let short = if production {
        "Exactly what `package-lock.json` names, without tools for developing, nor `prepare`, the script that calls them (husky)."
    } else {
        "Exactly what `package-lock.json` names, with the tools for building."
    };
    let more = match cache {
        NpmCache::Mounted => {
            "`npm ci` stops where the lock file is missing or does not fit: commit it. Downloads are kept for the next build, outside the image."
        }
        NpmCache::Emptied => {
            "`npm ci` stops where the lock file is missing or does not fit: commit it. The cache is emptied in the same step, where it saves room."
        }
        NpmCache::LeftBehind => "`npm ci` stops where the lock file is missing or does not fit: commit it.",
    };
    words(short, more)
}
