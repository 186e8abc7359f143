//! Why a pattern of `.dockerignore` is there, in English.

use slipway_macros::block;

use crate::text::note::IgnoreNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &IgnoreNote) -> Words {
    use IgnoreNote::*;
    match note {
        Secrets => words(
            "Secrets never belong in an image; the example without values may go in.",
            "Whoever can pull the image can read its files. They come in when the container runs.",
        ),
        Keys => words(
            "Private keys and certificates.",
            "If the app needs a public one, let it in by name below: `!ca.pem`.",
        ),
        Git => words("The history of the source.", "It is large, and it remembers what was removed long ago."),
        Deployment => words(
            "What builds and describes the image is not part of it.",
            "Editing one of these files would otherwise repeat the steps that copy the source.",
        ),
        Machine => words("Leftovers of this machine and of editors.", ""),
        OtherApps => words(
            "The project's other apps have images of their own.",
            "Each has its own Dockerfile in its folder.",
        ),
        Bytecode => {
            words("What Python compiled on this machine.", "It may be of another version than the image's.")
        }
        VirtualEnvironment => words(
            "The virtual environment of this machine.",
            "Its paths and its compiled parts fit only here. The image makes its own.",
        ),
        TestLeftovers => words("What tests and checks leave behind.", ""),
        LocalDatabase => words(
            "The database you develop with.",
            "It holds your data, and in a container it would be thrown away with each new container anyway.",
        ),
        Data => words("What the app wrote on this machine.", ""),
        NodeModules => words(
            "Packages that were installed on this machine.",
            "Compiled parts fit only this system, and the copy would cover what the image installed.",
        ),
        BuiltInside => {
            words("What was built on this machine: the image builds its own.", "An old build could otherwise ship.")
        }
        InstalledHere => words(
            "What Node.js and Python installed or compiled on this machine.",
            "Compiled parts fit only this system, and a copy would cover what the image installs.",
        ),
        BuildValues => words(
            "The build reads public values from here: no secret may be in this file.",
            "They end up in what browsers load, or in the image. A platform that builds from git needs the file there: `git add --force .env.production`.",
        ),
        NotForVisitors => words("Files about the site, not of it.", "Everything else in the folder is public."),
    }
}
