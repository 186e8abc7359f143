//! What the guide to Heroku says, in English.

use slipway_macros::block;

use crate::text::saying::HerokuSaying;
use crate::text::{Words, words};

#[block]
pub fn say(saying: &HerokuSaying) -> Words {
    use HerokuSaying::*;
    match saying {
        About { web } => words(
            if *web {
                "Heroku builds your image after a `git push` and runs it at an https address of its own."
            } else {
                "Heroku builds your image after a `git push` and runs it."
            },
            "There has been no free tier since November 2022: Eco is paid by the month, every other process and every \
             add-on for as long as it exists, so remove them when you are done. In February 2026 Heroku announced that it goes on \
             running as it is, with support but without new features.",
        ),

        Account => words(
            "Create an account and add a payment card",
            "Heroku asks for a card before the first process or add-on; without one it answers \
             \"Please verify your account\".",
        ),
        AccountByHand => words(
            "Sign up at https://signup.heroku.com, then add a card at https://dashboard.heroku.com/account/billing.",
            "There you also choose between Eco (cheapest, a monthly subscription, sleeps when nobody visits) and Basic.",
        ),
        Install => words("Install Heroku's command line", "Everything that follows is said to Heroku through it."),
        InstallOnWindows => words(
            "Windows: download the installer from https://devcenter.heroku.com/articles/heroku-cli and run it.",
            "On Linux and macOS the command below does it; it may ask for your password.",
        ),
        Installed => words("You see `heroku/` and a version number.", ""),
        Login => words(
            "Log in",
            "A browser opens and asks for your account. The terminal goes on when you have confirmed there.",
        ),
        LoggedIn => words("You see your e-mail address.", ""),
        AddressMismatch => words(
            "Browser and terminal reach Heroku from different addresses, as behind a VPN.",
            "Switch the VPN off while you log in.",
        ),

        Create { name } => words(
            format!("Create the app {name}"),
            "`container` tells Heroku to build from a Dockerfile. The name must be free in all of Heroku. Apps start \
             in the United States unless you add `--region eu`, which cannot be changed later.",
        ),
        Created { name, remote } => words(
            format!("`container` has a star before it, and git lists `{remote}`."),
            format!(
                "If `{remote}` is missing, the folder was no git repository when the app was created: \
                 `heroku git:remote -a {name} -r {remote}` adds it."
            ),
        ),
        NameTaken => words(
            "Somebody else has an app of that name.",
            "Change the project's name here and take the new commands, or go on with the app if it is yours.",
        ),
        NotVerified => words(
            "The account has no card yet.",
            "Add one at https://dashboard.heroku.com/account/billing and run the command again.",
        ),
        Addon { service, kind, plan, variable, costs_apart } => words(
            format!("Add {service}: {kind}"),
            format!(
                "{} The smallest plan, `{plan}`, is enough to begin with; `heroku addons:plans {}` lists the others with \
                 their prices. Its address, password included, arrives in {variable}.",
                if *costs_apart {
                    "Another company runs it, and Heroku bills it."
                } else {
                    "Heroku runs it for you, and bills it while it exists."
                },
                plan.split(':').next().unwrap_or(plan)
            ),
        ),
        AddonReady { variable, name } => words(
            "The add-on is listed as created.",
            format!(
                "`heroku config:get {variable} -a {name}` shows the address; it holds the password, so let nobody see it."
            ),
        ),
        SelfSigned => words(
            "Heroku's Redis speaks TLS with a certificate that it signed itself.",
            "Tell the client not to verify it.",
        ),
        SelfSignedPython { variable } => words(
            "Heroku's Redis speaks TLS with a certificate that it signed itself.",
            format!("Tell the client not to verify it: `os.environ[\"{variable}\"] + \"?ssl_cert_reqs=none\"`."),
        ),
        SelfSignedNode => words(
            "Heroku's Redis speaks TLS with a certificate that it signed itself.",
            "Tell the client not to verify it: `tls: { rejectUnauthorized: false }`.",
        ),
        PostgresTls { variable } => words(
            "Heroku's PostgreSQL takes only connections by TLS, with a certificate that it signed itself.",
            format!(
                "In your code: `new Pool({{ connectionString: process.env.{variable}, ssl: {{ rejectUnauthorized: \
                 false }} }})`."
            ),
        ),
        Config { name } => words(
            format!("Set the variables of {name}"),
            "Heroku calls them config vars. All in one command, because each change restarts the app.",
        ),
        ConfigOnWindows { names } => words(
            format!("Windows: set {names} in the Dashboard, on the app's page under Settings, Config Vars."),
            "These values hold characters that Windows changes on their way to the program.",
        ),
        ConfigSet { variable } => words(format!("You see the value of {variable}."), ""),
        Secrets { name } => words(
            format!("Set the secrets of {name}"),
            "The terminal asks for each value and does not show it, so that it stays out of the list of past \
             commands. Run the lines one at a time. Heroku prints the value once when it is set.",
        ),
        SecretsOnWindows => words(
            "Windows: a value with `&`, `%`, `^`, `<`, `>`, `|` or a double quote goes into the Dashboard instead.",
            "On the app's page under Settings, Config Vars. Windows reads these characters as its own; addresses of \
             databases often hold a `&`.",
        ),
        SecretSet => words("The newest entry says `Set` and the variable's name.", ""),
        WindowsValue => words(
            "The value holds a character such as `&`, `%` or `^`, which Windows reads as its own.",
            "Set it in the Dashboard, on the app's page under Settings, Config Vars.",
        ),
        Address { other, variable } => words(
            format!("Give {variable} the address of {other}"),
            format!(
                "Heroku makes an app's address when it creates the app, and it cannot be guessed. The first line \
                 shows it as Web URL: copy it without the final `/`, and paste it when you are asked for {variable} \
                 (it is not shown)."
            ),
        ),
        BuildAddress { other, variable, file } => words(
            format!("Write the address of {other} into {file}"),
            format!(
                "The build needs {variable}, and Heroku makes the address when it creates the app. Copy what is shown \
                 as Web URL, without the final `/`, to {variable} under `build:` in {file}, and commit."
            ),
        ),

        Push { name, folder: None } => words(
            format!("Send {name} to Heroku"),
            "Heroku reads heroku.yml, builds the image and starts it. The first build takes some minutes.",
        ),
        Push { name, folder: Some(folder) } => words(
            format!("Send {name} to Heroku"),
            format!(
                "Only the folder {folder} is sent, because an app on Heroku is a repository of its own with \
                 heroku.yml at its top. The part in `$( )` makes a commit of that folder alone, as your last commit has \
                 it. The first build takes some minutes.",
            ),
        ),
        Pushed => words("The newest release says `Deploy` and the beginning of a commit's number.", ""),
        NoManifest => words(
            "heroku.yml is not at the top of what was pushed.",
            "Check with `git ls-files` that it is committed, and that you pushed the right folder.",
        ),
        NotContainer { name } => words(
            "The app does not build from a Dockerfile yet.",
            format!("Run `heroku stack:set container -a {name}` and push again."),
        ),
        HookDeclined => words(
            "Heroku received the files, but the build or the release command failed.",
            "The reason stands some lines above, where the output of the Dockerfile's steps ends.",
        ),
        NoRemote { name, remote } => words(
            "git does not know the app's repository on Heroku.",
            format!("Run `heroku git:remote -a {name} -r {remote}` in the project's folder."),
        ),
        FolderNotCommitted => words(
            "The last commit does not have this folder.",
            "Check its name with `git ls-tree HEAD`, commit what is missing, and push again.",
        ),
        Release { name, command } => words(
            format!("Read what the release phase of {name} did"),
            format!(
                "Before each new version starts, Heroku runs `{command}` once. If it fails, the old version stays."
            ),
        ),
        Released => words("The output of the command, without an error.", ""),
        ReleaseFailed => words(
            "The release command ended with an error, so the new version was not started.",
            "Read its output. Often a variable is missing or the database is not ready: mend that and push again.",
        ),
        Start { name, processes, web } => words(
            format!("Start the processes of {name}: {processes}"),
            if *web {
                "Only `web` starts by itself. Each running process is paid for."
            } else {
                "None of them starts by itself. Each running process is paid for."
            },
        ),
        Started { processes } => words(format!("Each is listed as `up`: {processes}."), ""),
        NoProcess => words(
            "The version that was pushed does not know this process.",
            "heroku.yml names processes under `build:` and `run:`. Push it first, then scale.",
        ),
        Crashed { name } => words(
            "The process started and ended with an error.",
            format!(
                "`heroku logs -n 200 -a {name}` shows its last words: usually a missing variable, a missing package \
                 or a wrong start command."
            ),
        ),
        BootTimeout => words(
            "The web process did not listen on the port in PORT within a minute.",
            "Heroku chooses the port anew at each start. The start command must listen on 0.0.0.0 and on `$PORT`, \
             not on a fixed number; EXPOSE changes nothing.",
        ),
        Permission { web } => words(
            "Heroku runs the image as a user without rights, whatever the Dockerfile says.",
            if *web {
                "Write to `/tmp` only, and listen on a port above 1024, which `$PORT` is."
            } else {
                "Write to `/tmp` only."
            },
        ),
        Open { name } => words(
            format!("Open {name} in the browser"),
            "The address is made by Heroku and has letters and digits behind the name.",
        ),
        Opened => words("The page answers; `Web URL` shows its address.", ""),
        NoWebProcess { name } => {
            words("No web process is running.", format!("Start one: `heroku ps:scale web=1 -a {name}`."))
        }
        RequestTimeout => words(
            "The app took longer than 30 seconds for one request.",
            "Hand long work to a worker, and answer at once.",
        ),
        AllowedHosts => words(
            "Django answers only under the names that it knows.",
            "Add the platform's address to ALLOWED_HOSTS, as `.herokuapp.com`.",
        ),
        Logs { name } => {
            words(format!("Read the logs of {name}"), "What your program prints arrives here. Ctrl+C ends it.")
        }
        LogsRead { process, web: true } => words(
            format!("Lines of `app[{process}.1]` are your program's, lines of `heroku[router]` are requests."),
            "",
        ),
        LogsRead { process, web: false } => words(format!("Lines of `app[{process}.1]` are your program's."), ""),

        Update => words("Publish the next version", "After a change of your files, commit it and push again."),
        RollBack { name } => words(
            format!("Take {name} back to the version before"),
            "From the second version on. Image and config vars go back; the data in databases stays as it is. The next push is \
             built as always.",
        ),
        RolledBack => words("The newest entry says `Rollback to` and a version.", ""),
        Grow { name } => words(
            format!("Run more of {name}"),
            "Eco and Basic run one of each process. For two at a time a larger size is needed, which costs more. \
             The undo goes back to one of size Basic.",
        ),
        Grown { process } => words(format!("`{process}.1` and `{process}.2` are `up`."), ""),
        OneOnly => {
            words("This size runs one of each process.", "Name a larger one behind a colon, as the command does.")
        }
        TearDown { several } => words(
            "Remove everything",
            if *several {
                "The apps, their add-ons and all data are gone for good, and so is their cost. Save what you need first."
            } else {
                "The app, its add-ons and their data are gone for good, and so is their cost. Save what you need first."
            },
        ),
        EndEco => words(
            "If you subscribed to Eco, end that at https://dashboard.heroku.com/account/billing: it costs every month, with \
             apps or without.",
            "",
        ),
        TornDown { several } => {
            words(if *several { "The apps are no longer listed." } else { "The app is no longer listed." }, "")
        }

        RegistryLogin => words(
            "Another way: push an image instead of sources",
            "Instead of `git push` you build the image on this machine and push it to Heroku's registry. Needs Docker. \
             Apps, add-ons and variables are made as above; heroku.yml is not read.",
        ),
        RegistryPush { image, others } => {
            let plain = "Heroku's machines are linux/amd64, and its registry takes one plain image: the two flags with \
                         `false` leave out the attestations that Docker would add.";
            let more = if others.is_empty() {
                plain.to_owned()
            } else {
                format!(
                    "{plain} The same image, with another command, is also pushed as `{}`.",
                    others.join("`, `")
                )
            };
            words(format!("Build and push {image}"), more)
        }
        RegistryAddress { example, name } => words(
            format!("Put the address of {name} where `{example}` stands."),
            format!("`heroku apps:info -a {name}` shows it as Web URL; leave the final `/` out."),
        ),
        RegistryPushed => words("You see `amd64`.", ""),
        RegistryUnsupported => words(
            "The registry refuses images with attestations or for several platforms.",
            "Build with `--platform linux/amd64 --provenance=false --sbom=false` and push again.",
        ),
        RegistryUnauthorized => {
            words("The login to the registry has ended.", "Run `heroku container:login` and push again.")
        }
        RegistryRelease { name, release } => words(
            format!("Start what was pushed to {name}"),
            if *release {
                "Pushing alone changes nothing: releasing does. The image `release` runs first; if it fails, the old \
                 version stays."
            } else {
                "Pushing alone changes nothing: releasing does."
            },
        ),
    }
}
