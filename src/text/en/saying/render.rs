//! What the guide to Render says, in English.

use slipway_macros::block;

use crate::text::saying::RenderSaying;
use crate::text::{Words, words};

#[block]
pub fn say(saying: &RenderSaying) -> Words {
    use RenderSaying::*;
    match saying {
        About { web } => words(
            if *web {
                "Render builds your repository after each push and runs it at an https address of its own."
            } else {
                "Render builds your repository after each push and runs it."
            },
            "A free plan runs web apps with 512 MB of memory, 750 hours a month together; they sleep after 15 minutes \
             without visitors, and the next one waits up to a minute. A free PostgreSQL ends about 30 days after it was \
             made. Workers, disks and whatever stays awake are paid for while they exist.",
        ),

        Repository => words(
            "Put the repository online",
            "Render fetches your files from there, at GitHub, GitLab or Bitbucket, and looks again after each push.",
        ),
        RepositoryByHand { address } => words(
            format!("Create an empty repository for {address}: without README, licence or .gitignore."),
            "At GitHub that is the + at the top right, New repository. Private ones work too.",
        ),
        RepositoryThere { guide, address } => words(
            format!("The guide to {guide} has put it online already; a push is enough."),
            format!(
                "If you left that out, first create an empty repository and run `git remote add origin {address}`."
            ),
        ),
        RepositoryPushed => words("You see a long number and `refs/heads/main`.", ""),
        OriginExists { address } => words(
            "The folder already has a repository online.",
            format!(
                "If that is the right one, go on with the push. Else run `git remote set-url origin {address}`."
            ),
        ),
        PasswordRefused => words(
            "GitHub takes no account password here.",
            "Log in with `gh auth login` (GitHub's command line), or give an access token in place of the password.",
        ),
        RepositoryMissing => words(
            "There is no such repository, or this account may not see it.",
            "Create it first, and compare its address with the one in the command.",
        ),
        RemoteHasWork => {
            words("The repository online is not empty.", "Run `git pull --rebase origin main`, then push again.")
        }

        Account => words(
            "Create an account",
            "Signing up with GitHub or GitLab lets Render see your repositories at once.",
        ),
        AccountByHand => words(
            "Sign up at https://dashboard.render.com/register.",
            "Paid parts, such as workers, need a payment card (Billing).",
        ),
        KeepAddress { variable } => words(
            format!("Keep the address at hand: Render asks for it as {variable} in a moment."),
            "Do not write it into a file that is committed.",
        ),
        Blueprint => words(
            "Make a Blueprint of render.yaml",
            "render.yaml names every app, worker and database; Render makes them all in one go and keeps them as the \
             file says.",
        ),
        BlueprintOpen { address } => words(
            format!(
                "Open https://dashboard.render.com/blueprint/new?repo={address} and let Render read the repository."
            ),
            "Or in the Dashboard: New, Blueprint, and choose the repository. Give the Blueprint a name.",
        ),
        BlueprintValues { app, names } => words(
            format!("Fill in what is asked for {app}: {names}."),
            "These are the secrets and addresses that do not stand in the file. It is asked only this first time, and \
             once for each entry that needs it.",
        ),
        BlueprintApply => words(
            "Read the list of what will be made and what it costs, then click Apply.",
            "The first build takes some minutes. A click on a service shows its log.",
        ),
        BlueprintApplied => words("Each service says Live or Available.", ""),
        OneFreeDatabase => words(
            "The workspace has a free database already, perhaps of another project.",
            "Delete that one, or write `plan: basic-256mb` in render.yaml, commit and push.",
        ),
        NoDockerfile => words(
            "The Dockerfile is not where render.yaml says.",
            "Check with `git ls-files` that it is committed, and compare `dockerfilePath`.",
        ),
        CopySource => words(
            "A file that the Dockerfile copies is not in the repository, or .dockerignore leaves it out.",
            "Check its name, capitals included, and that it is committed.",
        ),
        NoPort => words(
            "The app does not listen where Render asks it.",
            "It must listen on 0.0.0.0, not on 127.0.0.1, and on the port in `$PORT`, which is 10000 unless you set another.",
        ),
        HealthFailed => words(
            "The health check's path did not answer 2xx or 3xx in time.",
            "Open the log: the app may still be starting, may lack its database, or the path in `healthCheckPath` may be wrong.",
        ),
        AllowedHosts => words("Add the platform's address to ALLOWED_HOSTS, as `.onrender.com`.", ""),
        Exited => words(
            "The build or the app ended with an error.",
            "The reason stands in the lines above: usually a missing variable, a missing package or a wrong start command.",
        ),
        Open { name } => words(
            format!("Open {name}"),
            "The address is always https and never has a port, whatever port the app listens on.",
        ),
        OpenByHand { path } => words(
            format!("On the service's page click the onrender.com address at the top and go to {path}."),
            "A free app that sleeps needs up to a minute for the first answer.",
        ),
        Opened => words("The page answers.", ""),
        Release { command } => words(
            "See that the release command ran",
            format!("`{command}` prepares the database for the new version."),
        ),
        ReleaseAtStart => words(
            "Look into the service's log: its output stands before the first line of the app.",
            "On the free plan it runs at each start, because only paid plans have a `preDeployCommand`. If it fails, the \
             new version does not start and the old one stays.",
        ),
        ReleaseByHand => words(
            "Run it yourself: on your machine, with the database's external address in its variable.",
            "The free plan has neither `preDeployCommand` nor a shell. The external address is on the database's page \
             under Connect; let your own address in there first.",
        ),

        Settings => words("Change a variable", "A change starts the service anew with the new value."),
        SettingsPlain => words("A plain one: change it in render.yaml, commit and push.", ""),
        SettingsSecret => words(
            "A secret, or one added later with `sync: false`: on the service's page, under Environment.",
            "Render asks for these only when the Blueprint is made.",
        ),
        Database { name, variable } => words(
            format!("Know the database {name}"),
            format!("The apps find its address in {variable}; Render wrote it there."),
        ),
        DatabaseByHand { free: false } => {
            words("This one is paid for while it exists: a workspace has one free database.", "")
        }
        DatabaseByHand { free: true } => words(
            "On its page look at the day when the free plan ends.",
            "Before that day save the data (`pg_dump` with the external address under Connect) or choose a paid plan. \
             What it holds is gone afterwards.",
        ),
        OtherRegion => words(
            "App and database are in different regions, or the address is of an older database.",
            "Private addresses reach inside one region only: make both in the same one.",
        ),
        Cache { name, variable } => {
            words(format!("Know the cache {name}"), format!("The apps find its address in {variable}."))
        }
        CacheByHand { free: true } => words(
            "Keep nothing there that must survive, or choose a paid plan on its page.",
            "The free plan keeps everything in memory: a restart empties it, and so does moving to a paid one.",
        ),
        CacheByHand { free: false } => {
            words("This one is paid for while it exists: a workspace has one free cache.", "")
        }
        CacheFull => words(
            "The memory is full, and the file says `noeviction`.",
            "For a cache write `maxmemoryPolicy: allkeys-lru`; for a queue choose a larger plan.",
        ),
        Logs => words("Read the logs", "What your program prints arrives there."),
        LogsByHand => words(
            "On the service's page click Logs.",
            "Build and start are under Events, one entry for each version.",
        ),
        Update => words("Publish the next version", "Render builds whatever is pushed to main."),
        Updated => words("Under Events a new version goes Live.", ""),
        RollBack => {
            words("Go back to the version before", "The image goes back; the data in databases stays as it is.")
        }
        RollBackByHand => words(
            "On the service's page, under Events, click Rollback at the version you want.",
            "That stops automatic versions until you switch them on again. After two commits or more there is another way: \
             `git revert --no-edit HEAD` takes the last one back, and `git push origin main` publishes that.",
        ),
        Grow { name } => words(
            format!("Give {name} more"),
            "The free plan runs one copy. A paid one stays awake and can run several.",
        ),
        GrowByHand => words(
            "In render.yaml write `plan: starter` for it, and where you want two copies add `numInstances: 2`.",
            "See the prices at https://render.com/pricing first.",
        ),
        Grown => words("The service's page shows the plan and the copies.", ""),
        TearDown { databases: true } => words(
            "Remove everything",
            "Databases and their data are gone for good, and so is the cost. Save what you need first.",
        ),
        TearDown { databases: false } => words("Remove everything", "What runs there stops, and so does the cost."),
        TearDownByHand { databases } => words(
            if *databases {
                "Delete each service and database on its page under Settings, and the Blueprint under its own Settings."
            } else {
                "Delete each service on its page under Settings, and the Blueprint under its own Settings."
            },
            "Deleting the Blueprint alone leaves the services running. With Render's command line the commands below do it.",
        ),
        TornDown => words("None of them is listed any more.", ""),

        CliInstall => words(
            "Another way: Render from the terminal",
            "Render's command line checks render.yaml before you push, reads logs, and can make each service without a \
             Blueprint.",
        ),
        CliOnWindows => words(
            "Windows: download the zip for your system from https://github.com/render-oss/cli/releases and put the \
             program into a folder that is in Path, as `render.exe`.",
            "On Linux and macOS the command below does it.",
        ),
        CliInstalled => words("You see a version number of 2 or higher.", ""),
        CliLogin => words(
            "Log in and choose the workspace",
            "A browser opens and asks whether the terminal may act for you.",
        ),
        CliLoggedIn => words("You see the name of your workspace.", ""),
        CliValidate => words("Check render.yaml", "Finds misspelt keys, plans and regions before Render does."),
        CliValid => words("It says that the file is valid.", ""),
        CliService { name, variable } => words(
            format!("Make {name}"),
            format!(
                "Instead of the Blueprint. The second line shows its addresses, password included: copy the internal one, \
                 you are asked for it as {variable}. If it is not there yet, wait a minute and run the line again."
            ),
        ),
        CliCreate { name } => words(
            format!("Make {name}"),
            "Instead of the Blueprint. Settings that render.yaml would hold are options here.",
        ),
        CliSecrets => words(
            "Run the lines one at a time: the terminal asks for secrets and addresses and does not show them.",
            "An address that does not exist yet, leave empty, and set it later on the service's page under Environment.",
        ),
        ValuesOnWindows { names } => words(
            format!("Windows: set {names} afterwards, on the service's page under Environment."),
            "These values hold characters that Windows changes on their way to the program.",
        ),
        CliRelease { command, setting } => words(
            format!(
                "Its release command `{command}` needs the Blueprint, or the Dashboard: Settings, {setting}, as in \
                 render.yaml."
            ),
            "Without it the database is not prepared.",
        ),
        CliDisk { folder } => words(
            format!("Its disk at `{folder}` needs the Blueprint, or the Dashboard: Disks, with that mount path."),
            "",
        ),
        CliWorkers => words(
            "Its workers need the Blueprint, or the Dashboard: New, Background Worker, then Settings, Docker Command.",
            "The command line cannot give an image another command.",
        ),
        CliCreated => words("The service's page shows a version that goes Live.", ""),
        CliWatch => {
            words("Watch it", "Without a name both let you choose a service from a list. Ctrl+C ends them.")
        }
        CliWatched => words("The newest version is live, and its log has no errors.", ""),

        Image { image } => words(
            format!("Another way: run {image}"),
            "Render can run an image that was pushed to a registry instead of building the repository. It must be for \
             linux/amd64, as the guide to the registry builds it.",
        ),
        ImageByHand { image, web } => words(
            format!(
                "In the Dashboard: New, {}, Existing Image, and {image}. Or by the command below.",
                if *web { "Web Service" } else { "Background Worker" }
            ),
            "A private image needs a credential, which you store in the Dashboard first.",
        ),
        ImageUpdate { name } => words(
            format!("Run a newer image in {name}"),
            "Render does not look for new images by itself. Push it under its new tag first, then choose the service \
             from the list.",
        ),
    }
}
