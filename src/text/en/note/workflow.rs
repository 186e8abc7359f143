//! Why a line of the publishing workflow is there, in English.

use slipway_macros::block;

use crate::text::note::WorkflowNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &WorkflowNote) -> Words {
    use WorkflowNote::*;
    match note {
        Name => words(
            "What GitHub shows on the tab Actions.",
            "The file counts because of its folder; its own name is up to you.",
        ),
        When => words("When it runs.", "Nothing else starts it, not even a stranger's pull request."),
        Branch => words(
            "After every push to main.",
            "If your branch is called otherwise, write its name here, or nothing will ever run.",
        ),
        Tags => words(
            "For every version tag such as v1.2.0.",
            "The quotes are needed: a bare star would mean something else in YAML.",
        ),
        ByHand => words("From the button Run workflow.", "Useful to build again when only the base image changed."),
        Permissions => words(
            "What the run's own token may do, and nothing more.",
            "Without this it may get more rights than it needs, depending on the repository's settings.",
        ),
        Contents => words("Read the code.", "Enough to check it out."),
        Packages => words("Push images to ghcr.io.", "Without it the push ends in `denied`."),
        Jobs => words("One job builds and pushes.", "Its name is yours to choose."),
        Runner => words(
            "A fresh Linux machine of GitHub's, with Docker on it.",
            "It is thrown away after the run, so what must last is pushed or cached.",
        ),
        TimeLimit => words(
            "Stop a build that hangs, in minutes.",
            "The limit is six hours otherwise, and private repositories pay by the minute.",
        ),
        Matrix => {
            words("The job runs once for each app, side by side.", "A new app is one more item of this list.")
        }
        FailFast => words(
            "One app's failure does not stop the others.",
            "By default the first one that fails cancels the rest.",
        ),
        App { app } => words(format!("The app {app}."), "The name keeps its cache apart from the others'."),
        ImageOf => words("Where its image goes.", "Lower case: registries take nothing else."),
        ContextOf => words(
            "Its folder, with its Dockerfile.",
            "COPY in the Dockerfile sees this folder and nothing above it.",
        ),
        ArgumentsOf => words(
            "What its build must know.",
            "Build arguments stay readable in the image: nothing secret belongs here.",
        ),
        Addresses { names } => words(
            format!("What its build must know. Write the public address into {names} before the first run."),
            "It becomes a part of the image. Build arguments stay readable there: nothing secret belongs here.",
        ),
        Steps => words("One after the other; the first that fails ends the job.", ""),
        Checkout => words(
            "Bring the code onto the machine.",
            "The number after @ is the action's major version: fixes come in, breaking changes do not.",
        ),
        Buildx => {
            words("Docker's builder, able to keep a cache on GitHub.", "Without it the cache lines below fail.")
        }
        Login => words("Log in to the registry.", "Without it the push is refused."),
        Host => words("Which registry.", "Left out it would be Docker Hub."),
        Username => words(
            "Your user name there, from the repository's secrets.",
            "`Settings`, `Secrets and variables`, `Actions`. An empty one stops this step.",
        ),
        GithubUser => words("Whoever started the run.", "GitHub fills it in."),
        Token => words(
            "An access token, from the repository's secrets.",
            "Never write it here: this file is read by everybody who reads the code.",
        ),
        GithubToken => words(
            "The run's own token, made by GitHub.",
            "There is nothing to add and nothing to renew: it ends with the run.",
        ),
        Names => words(
            "Make the image's tags and labels from what was pushed.",
            "So that nobody has to write a version twice.",
        ),
        Id => words("The name under which later steps find them.", ""),
        Image => words("Where the image goes.", "Lower case: registries take nothing else."),
        TagRules => words(
            "The version for a git tag, the commit for every push.",
            "v1.2.0 gives 1.2.0; each commit gives sha-…, so that any running image leads to its code.",
        ),
        NoLatest => words(
            "No tag that moves.",
            "`latest` says nothing about what it holds, and going back to it is impossible.",
        ),
        Build => words("Build and push in one step.", ""),
        Context => words(
            "The folder with the Dockerfile.",
            "COPY in the Dockerfile sees this folder and nothing above it.",
        ),
        Platform => {
            words("What servers run.", "The same as on the command line, so that both ways give the same image.")
        }
        Push => words("Push what was built.", "Without it the image would vanish with the machine."),
        GivenTags => words("The tags from above.", ""),
        Labels => {
            words("Labels too: source, revision, date.", "A registry shows them, and they lead back to the code.")
        }
        Arguments => words(
            "What the build must know.",
            "Build arguments stay readable in the image: nothing secret belongs here.",
        ),
        CacheFrom => {
            words("Take unchanged layers from the last run.", "Without it every run installs everything anew.")
        }
        CacheTo => words(
            "Keep the layers for the next run.",
            "`mode=max` keeps those of the earlier stages too, where the time goes.",
        ),
    }
}
