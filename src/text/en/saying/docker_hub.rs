//! What the guide to a registry says, in English.

use slipway_macros::block;

use crate::text::saying::DockerHubSaying;
use crate::text::{Words, words};

mod trouble;

#[block]
pub fn say(saying: &DockerHubSaying) -> Words {
    use DockerHubSaying::*;
    match saying {
        AboutDockerHub => words(
            "Docker Hub keeps your image where anybody, and every platform, can pull it.",
            "Public images cost nothing; a free account also has room for one private repository. Anonymous pulls \
             are limited. Building from a repository on Docker Hub itself is a paid feature; GitHub Actions does it for \
             nothing.",
        ),
        AboutGhcr => words(
            "GitHub Container Registry (ghcr.io) keeps your image beside your code on GitHub.",
            "Public images cost nothing. A new image is private until you change that.",
        ),
        AboutHeroku => words(
            "Heroku's own registry takes the image that Heroku then runs.",
            "Pushing costs nothing by itself; the dynos that run the image do, there is no free tier since 2022. \
             An image there has no tag: it is named after the app and its process, and is no shelf for others to pull from.",
        ),
        AboutElsewhere { host } => words(
            format!("{host} is the registry that keeps your image."),
            "Its makers say what it costs and who may pull from it.",
        ),

        AccountDockerHub => words(
            "Get an account and an access token",
            "A token is a password for one purpose: you can withdraw it alone, and it does not open your account's settings.",
        ),
        SignUpDockerHub => words(
            "Sign up at https://hub.docker.com, or sign in.",
            "Your Docker ID becomes a part of the image's name.",
        ),
        TokenDockerHub => words(
            "In Account settings, Personal access tokens, generate a token that may read and write.",
            "It is shown once. Copy it now; if it is lost, make another one and delete this one.",
        ),
        AccountGhcr => words(
            "Get a token from GitHub",
            "GitHub's registry takes a token instead of your password. Of the two kinds, it takes only the classic one.",
        ),
        TokenGhcr => words(
            "On GitHub, open Settings, Developer settings, Personal access tokens, Tokens (classic), and generate one with `write:packages`.",
            "It is shown once. Copy it now, and give it an end date.",
        ),
        AccountHeroku => {
            words("Install the Heroku CLI", "It logs Docker in, and it tells Heroku to run what was pushed.")
        }
        HerokuCli { guide } => words(
            "Install it as https://devcenter.heroku.com/articles/heroku-cli says, and create the app there if it does not exist.",
            if *guide {
                "The guide to Heroku goes through that, its add-ons and its variables; this one is about the image."
            } else {
                "This guide is about the image alone. Choose Heroku as a target too: its guide creates the app, adds its \
                 services and sets its variables."
            },
        ),
        AccountElsewhere { host } => {
            words(format!("Get an account on {host}"), "Pushing needs to know who you are.")
        }
        TokenElsewhere { host } => words(
            format!("Ask {host}, or whoever runs it, for a user name and a token that may push."),
            "Where tokens exist, take one instead of your password: it can be withdrawn alone.",
        ),

        LoginWithToken { plain } => words(
            "Log in",
            format!(
                "The first command asks for the token without showing it; the second hands it over through a pipe, so \
                 that it stands neither on the screen nor in the shell's history. Shorter, with the same effect: \
                 `{plain}`, and paste the token when it asks for the password."
            ),
        ),
        LoginHeroku => words(
            "Log in to Heroku and its registry",
            "The first opens your browser; the second lends Docker the key that the first one got.",
        ),
        LoginElsewhere { host } => words(
            "Log in",
            format!("Docker asks for the user name and the password (paste the token) and keeps them for {host}."),
        ),

        Build { several: false } => words(
            "Build the image",
            "The name says where the image will live, the tag which version it is. `--platform linux/amd64` is what \
             servers run; a Mac with an Apple processor would build something else without it.",
        ),
        Build { several: true } => words(
            "Build the images",
            "One for each app. A name says where the image will live, its tag which version it is. `--platform \
             linux/amd64` is what servers run; a Mac with an Apple processor would build something else without it.",
        ),
        AddressAtBuild { variable, app } => words(
            format!("Before you run it, put the public address of {app} where `{variable}` stands."),
            "It becomes a part of the image and cannot be changed later. The address below holds only on this machine.",
        ),
        BuildHeroku => words(
            "Build the image for Heroku",
            "Its registry refuses the attestations that Docker adds by itself, so both are turned off. \
             `--platform linux/amd64` is what Heroku runs.",
        ),

        Try { app } => words(
            format!("Try {app} on this machine"),
            "What does not answer here will not answer anywhere else, and here you see why at once.",
        ),
        TryTogether => words(
            "Try the images on this machine",
            "compose.yaml names these very images. `--no-build` starts what you have built above, with what it needs beside it.",
        ),
        FillInFirst => words("Fill in .env first, as the guide to Docker Compose says.", ""),
        AnswersTogether => words(
            "Every container is up, and every page comes back.",
            "What does not answer here will not answer anywhere else, and here you see why at once.",
        ),
        AskedSecret { variable } => words(
            format!("`{variable}` is asked for when the commands run."),
            "It is not shown and goes into the container only, never into the image.",
        ),
        AskedAddress { variable, service, example } => words(
            format!("`{variable}` is asked for: the address of a {service} that this container can reach."),
            format!("It looks like `{example}`."),
        ),
        AddressMayBeEmpty => words(
            "Without such a service at hand, leave its address empty.",
            "You still see whether the image starts. Inside the container, localhost is the container itself.",
        ),
        TryKeeps { volume, folder } => words(
            format!(
                "What it writes to `{folder}` stays in the volume `{volume}`, until the undo deletes it for good."
            ),
            "",
        ),
        NeighbourMissing { variable, app } => words(
            format!("`{variable}` names {app}, which does not run beside this single container."),
            "Requests to it fail here. Docker Compose starts them together.",
        ),
        Answers => {
            words("The page comes back.", "A 4xx or 5xx is printed as an error, and the log says the reason.")
        }
        StaysUp => words(
            "The status says Up, and the log has no error.",
            "This app answers no requests, so its log is what there is to see.",
        ),
        StoppedAtOnce => words(
            "The container has ended already.",
            "Its log says why: a missing variable, a wrong start command, a module that is not installed.",
        ),

        Push => words(
            "Push",
            "Only the layers that the registry does not have yet travel, so the next push is faster. A first push \
             usually creates the repository.",
        ),
        PushHeroku { others } => words(
            "Push",
            if *others {
                "Heroku keeps the images, and runs them only after the next step. Each worker, and the release command, \
                 has an image of its own: the app's, with another command."
            } else {
                "Heroku keeps what is pushed, and runs it only after the next step."
            },
        ),
        ReleaseHeroku { release, scaled } => words(
            "Release",
            match (release, scaled) {
                (false, false) => {
                    "Heroku starts containers from the image that was pushed, and stops the old ones."
                }
                (true, false) => {
                    "The image `release` runs first; if it fails, the old version stays. Then Heroku starts containers \
                     from what was pushed, and stops the old ones."
                }
                (false, true) => {
                    "Heroku starts containers from what was pushed, and stops the old ones. `ps:scale` starts what does not \
                     start by itself."
                }
                (true, true) => {
                    "The image `release` runs first; if it fails, the old version stays. Then Heroku starts containers \
                     from what was pushed, and stops the old ones. `ps:scale` starts what does not \
                     start by itself."
                }
            },
        ),

        VisibilityDockerHub => words(
            "Decide who may pull",
            "A repository that a push created is usually public: everybody can pull the image and read its files.",
        ),
        OpenSettingsDockerHub { repositories } => words(
            format!("Open {} on https://hub.docker.com and look at Settings, Visibility.", repositories.join(", ")),
            "Private: platforms that pull it need your user name and a token that may read.",
        ),
        VisibilityGhcr => words(
            "Decide who may pull",
            "A new package is private: a platform cannot pull it without your name and a token with `read:packages`.",
        ),
        OpenSettingsGhcr { packages } => words(
            format!(
                "On GitHub, open Packages, and for {}: Package settings, Change visibility.",
                packages.join(", ")
            ),
            "Public is hard to take back: others may have pulled it by then. Leave it private if you are in doubt.",
        ),
        VisibilityElsewhere => words(
            "Decide who may pull",
            "The platform that will run the image must be allowed to: by a public repository, or with a name and a token.",
        ),
        OpenSettingsElsewhere { host } => words(
            format!("Look at the repository's settings on {host}."),
            "Each registry calls it something else: visibility, access, members.",
        ),

        Pull => words(
            "See that it is there",
            "What can be pulled here can be pulled by a platform. On another machine, this is all it needs.",
        ),
        Pulled => words(
            "The digest is the one that the push printed.",
            "Equal digests are equal images, byte for byte. A machine that has the image already, as the one that \
             built it, says `Image is up to date` instead.",
        ),

        Automate => words(
            "Let GitHub build and push",
            "`.github/workflows/publish.yml` does the steps above on GitHub's machines after every push, for nothing \
             with public repositories.",
        ),
        YourRepository => words("Put your own name and repository in place of `your-user/your-repository`.", ""),
        GithubRepository { repository } => words(
            format!("On GitHub, create the repository {repository} without any file in it."),
            "If it exists already, skip this and the commands that add it.",
        ),
        SecretsPage => words(
            "In the repository, open `Settings`, `Secrets and variables`, `Actions`.",
            "What you write there is encrypted; the workflow's log shows stars in its place.",
        ),
        SecretUsername { name, value: Some(value) } => {
            words(format!("New repository secret: `{name}`, with the value `{value}`."), "")
        }
        SecretUsername { name, value: None } => {
            words(format!("New repository secret: `{name}`, with your user name."), "")
        }
        SecretToken { name } => words(
            format!("New repository secret: `{name}`, with the token."),
            "A second token of its own is better: you can withdraw it without logging yourself out.",
        ),
        NoSecretGhcr => words(
            "There is no secret to add: GitHub lends the workflow a token for each run.",
            "It may push because the workflow says `packages: write`.",
        ),
        LinkGhcrPackage => words(
            "If you pushed by hand before, open the package's settings and give the repository write access under Manage Actions access.",
            "A package that was made from your machine belongs to nobody's workflow yet.",
        ),
        AddressInWorkflow { variable, app } => words(
            format!("In .github/workflows/publish.yml, write the public address of {app} behind `{variable}=`."),
            "It is built into the image. Commit the change.",
        ),
        WatchActions => words(
            "Open the tab Actions on GitHub: the run turns green.",
            "A red one opens at the step that failed. The image then has a tag that begins with `sha-`.",
        ),
        WatchRelease { tag } => words(
            "Open the tab Actions on GitHub: the run turns green.",
            format!("The registry then shows the tag {tag}."),
        ),
        ReleaseByTag { tag } => words(
            "Let GitHub publish a version",
            format!(
                "A git tag starts the workflow too. It takes the number without the `v`, {tag}, as the image's tag."
            ),
        ),

        NewVersion { from, to } => words(
            "Publish a new version",
            format!(
                "A new tag leaves {from} where it is, so that you can go back. Whoever runs the image changes to {to} when \
                 they are ready; a tag that moves surprises them."
            ),
        ),
        NewVersionHeroku => {
            words("Publish a new version", "Build, push and release again, as above. Heroku numbers the releases.")
        }
        RollBack { to, under } => words(
            "Go back to the version before",
            format!(
                "Every tag stays. Where you run the image, name {to} again. For those who already follow {under}, \
                 publish the old content under the next number."
            ),
        ),
        RollBackHeroku => words(
            "Go back to the version before",
            "Heroku keeps earlier releases with their settings. Data in databases does not go back.",
        ),
        Remove => words(
            "Clean up",
            "An image that nobody needs is one more thing to keep safe. Whoever pulled it keeps their copy.",
        ),
        RemoveWorkflow { secrets } => words(
            if *secrets {
                "Delete `.github/workflows/publish.yml`, commit and push, and delete its two secrets."
            } else {
                "Delete `.github/workflows/publish.yml`, commit and push."
            },
            "Otherwise the next push publishes again.",
        ),
        RemoveDockerHub => words(
            "On Docker Hub, delete single tags on the repository's Tags page, or all of it in its Settings.",
            "Deleting a repository cannot be undone. Then delete every token made for it, in Account settings.",
        ),
        RemoveGhcr => words(
            "On GitHub, open the package, Package settings, Delete this package.",
            "A public package that many have pulled may no longer be deletable. Then delete the token, in Developer settings.",
        ),
        RemoveElsewhere => words(
            "Delete the repository, or single tags, on the registry's pages.",
            "Then withdraw every token made for it.",
        ),
        RemoveHeroku { guide } => words(
            "This stops what runs on Heroku and forgets its images.",
            if *guide {
                "The app, its settings and its add-ons stay, and add-ons go on costing. The guide to Heroku removes them."
            } else {
                "The app, its settings and its add-ons stay, and add-ons go on costing. `heroku apps:destroy` removes them."
            },
        ),

        Trouble(trouble) => trouble::say(*trouble),
    }
}
