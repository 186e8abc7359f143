//! What goes wrong on the way to a registry, in English.

use slipway_macros::block;

use crate::text::saying::RegistryTrouble;
use crate::text::{Words, words};

#[block]
pub fn say(trouble: RegistryTrouble) -> Words {
    use RegistryTrouble::*;
    match trouble {
        Denied => words(
            "You are not logged in, or the name's first part is not your account.",
            "Log in again. The name must begin with your own user name or an organisation that you may push to.",
        ),
        DeniedGhcr => words(
            "The token lacks `write:packages`, or the owner in the name is not you.",
            "Make a classic token with `write:packages` and log in again.",
        ),
        Unauthorized => words(
            "The user name or the token is wrong, withdrawn or over.",
            "Copy the token without blanks around it. The name is the Docker ID, not the mail address.",
        ),
        UnauthorizedElsewhere => words(
            "The user name or the token is wrong, withdrawn or over.",
            "Copy the token without blanks around it, and ask which user name belongs to it.",
        ),
        UpperCase => words(
            "Image names are lower case, even where the account has capitals.",
            "Write the whole name in lower case; tags may have capitals.",
        ),
        NoSuchImage => words(
            "There is no image of that name and tag on this machine.",
            "Build it first, with exactly the same name. `docker image ls` shows what there is.",
        ),
        NotFound => words(
            "The registry has no such image, or it is private and you are not logged in.",
            "Compare name and tag letter by letter: not every version has an image. If it is private, log in.",
        ),
        ManifestHeroku => words(
            "Heroku's registry was given a kind of image that it does not read.",
            "Build again with `--provenance=false --sbom=false`.",
        ),
        NotPulledHeroku => words(
            "Nothing was pushed for that process yet.",
            "Push first; the last part of the image's name is the process, such as `web` or `worker`.",
        ),
        SecretMissing => words(
            "The workflow found no secret of that name.",
            "Names are exact, capitals included. A fork has none of your secrets.",
        ),
        NotPermitted => words(
            "The workflow's token may not write to this package.",
            "In the package's settings, under Manage Actions access, give this repository the role Write.",
        ),
        WorkflowScope => words(
            "The token may not change workflows.",
            "Give it the scope `workflow`, or log in with `gh auth login`.",
        ),
        RemoteExists => words(
            "The repository already knows an address called origin.",
            "See it with `git remote -v`. If it is the right one, leave that command out.",
        ),
    }
}
