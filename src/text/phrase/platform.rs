//! What is said of platforms.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlatformPhrase {
    /// What each is, in a sentence.
    Compose,
    DockerHub,
    Heroku,
    Render,

    // What matters when choosing: cost, sleep, HTTPS, disk, what it takes, payment card.
    ComposeCost,
    ComposeSleep,
    ComposeHttps,
    ComposeDisk,
    ComposeSource,
    ComposeCard,

    DockerHubCost,
    DockerHubRuns,
    DockerHubPrivate,
    DockerHubLimit,
    DockerHubSource,
    DockerHubCard,

    HerokuCost,
    HerokuSleep,
    HerokuHttps,
    HerokuDisk,
    HerokuSource,
    HerokuCard,
    HerokuFuture,

    RenderCost,
    RenderSleep,
    RenderHttps,
    RenderDisk,
    RenderSource,
    RenderCard,
}
