//! What is said of platforms, in English.

use std::borrow::Cow;

use slipway_macros::block;

use crate::text::phrase::PlatformPhrase;

#[block]
pub fn say(phrase: PlatformPhrase) -> Cow<'static, str> {
    use PlatformPhrase::*;
    match phrase {
        Compose => "This machine, or a server of your own: everything starts with one command.",
        DockerHub => "A registry: your image, ready for anybody to pull.",
        Heroku => "Builds and runs your image after a git push.",
        Render => "Builds your repository or runs your image, with a free plan.",

        ComposeCost => "Costs no more than the machine.",
        ComposeSleep => "Runs as long as the machine does.",
        ComposeHttps => "No HTTPS by itself.",
        ComposeDisk => "Data stays, in volumes.",
        ComposeSource => "Builds from your folder; needs Docker.",
        ComposeCard => "No account, no card.",

        DockerHubCost => "Free for public images.",
        DockerHubRuns => "Keeps images, runs nothing.",
        DockerHubPrivate => "One private image without paying.",
        DockerHubLimit => "Pulling without an account is limited.",
        DockerHubSource => "Takes an image: built here, or by GitHub Actions.",
        DockerHubCard => "An account, no card.",

        HerokuCost => "Not free since 2022.",
        HerokuSleep => "Sleeps on the cheapest plan only (Eco).",
        HerokuHttps => "HTTPS without work.",
        HerokuDisk => "Files are forgotten at each start; data goes into add-ons.",
        HerokuSource => "Takes a git repository, or an image in its own registry.",
        HerokuCard => "Needs a card.",
        HerokuFuture => "Supported, but without new features since 2026.",

        RenderCost => "Free plan for web apps, Redis and, for 30 days, PostgreSQL; workers are paid.",
        RenderSleep => "Free apps sleep after 15 minutes without visitors.",
        RenderHttps => "HTTPS without work.",
        RenderDisk => "Files are forgotten at each start; a disk is paid.",
        RenderSource => "Takes a git repository, or an image from any registry.",
        RenderCard => "Needs a card for whatever is paid.",
    }
    .into()
}
