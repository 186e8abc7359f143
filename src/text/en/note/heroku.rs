//! Why a line of heroku.yml is there, in English.

use slipway_macros::block;

use crate::text::note::HerokuNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &HerokuNote) -> Words {
    use HerokuNote::*;
    match note {
        Setup => words(
            "What a new app gets with `heroku create --manifest`; the guide does the same by commands.",
            "An app that exists already does not read this part again: change it with `heroku addons` and `heroku config`.",
        ),
        Addons => words(
            "Services that run beside the app. They cost money while they exist.",
            "An add-on belongs to the app and goes away with it, data included.",
        ),
        Addon { kind, variable } => words(
            format!("{kind}; its address arrives in {variable}."),
            "Heroku writes the address, user and password into that variable, so they never stand in a file.",
        ),
        AddonToCopy { kind, own, variable } if own == variable => words(
            format!("{kind}; its address arrives in {own}."),
            "The add-on's maker writes the address, user and password into that variable.",
        ),
        AddonToCopy { kind, own, variable } => words(
            format!("{kind}; its address arrives in {own}, and the guide copies it into {variable}."),
            "The add-on's maker chose that name. Without the copy, the app finds its variable empty.",
        ),
        As { sets } => words(
            format!("The name under which the app knows it: Heroku sets {sets}."),
            "Without it a second database would get a name with a colour in it.",
        ),
        Config => words(
            "Settings that are no secret.",
            "This file is committed, so passwords and keys never stand here: the guide sets them by command.",
        ),
        Build => words(
            "Heroku builds the image itself after each `git push`.",
            "The folder of this file is what the build can see.",
        ),
        Web => words(
            "`web` is the process that gets requests; it must listen on the port in PORT.",
            "EXPOSE and HEALTHCHECK of the Dockerfile mean nothing here. A process that does not listen in time is \
             stopped (error R10).",
        ),
        NoWeb => words(
            "No `web`: this app answers no requests, so Heroku must not wait for a port.",
            "As `web` it would be stopped after a minute because nothing listens (error R10).",
        ),
        BuildConfig => words(
            "Build arguments: what the Dockerfile takes with ARG.",
            "Config vars are not there during the build. What stands here ends up in the image, so never a secret.",
        ),
        BuildAddress { app } => words(
            format!("The address of {app}: fill it in once {app} exists, before you push."),
            "Heroku makes the address when it creates the app, and it cannot be guessed.",
        ),
        Release => words(
            "Runs once before each new version starts; if it fails, the old one stays.",
            "The place for migrations. Its output is only shown live where the image has curl; \
             `heroku releases:output` shows it afterwards.",
        ),
        SameImage => {
            words("In the app's own image, with its config vars.", "So it knows the same database as the app.")
        }
        Run { main } => words(
            "More processes from the same image.",
            format!("`{main}` is not listed: it starts with the CMD of the Dockerfile."),
        ),
        Worker { name } => words(
            format!("{name}: the same image with another command."),
            "It starts only when it is scaled: `heroku ps:scale`. Each running process is paid for.",
        ),
    }
}
