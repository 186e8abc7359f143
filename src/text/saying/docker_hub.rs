//! What the guide to a registry says: Docker Hub, GitHub's, Heroku's or any other.

use super::Saying;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DockerHubSaying {
    /// What it is, and what it costs in words.
    AboutDockerHub,
    AboutGhcr,
    AboutHeroku,
    AboutElsewhere {
        host: String,
    },

    // An account and something to log in with.
    AccountDockerHub,
    SignUpDockerHub,
    TokenDockerHub,
    AccountGhcr,
    TokenGhcr,
    AccountHeroku,
    HerokuCli {
        /// The guide to Heroku is there too.
        guide: bool,
    },
    AccountElsewhere {
        host: String,
    },
    TokenElsewhere {
        host: String,
    },

    LoginWithToken {
        /// The command that asks for the token itself: `docker login -u angel`.
        plain: String,
    },
    LoginHeroku,
    LoginElsewhere {
        host: String,
    },

    Build {
        several: bool,
    },
    /// A build argument that holds another app's address.
    AddressAtBuild {
        variable: String,
        app: String,
    },
    BuildHeroku,

    Try {
        app: String,
    },
    TryTogether,
    FillInFirst,
    AnswersTogether,
    AskedSecret {
        variable: String,
    },
    AskedAddress {
        variable: String,
        service: String,
        example: &'static str,
    },
    AddressMayBeEmpty,
    /// What the app writes into the folder that it keeps.
    TryKeeps {
        volume: String,
        folder: String,
    },
    NeighbourMissing {
        variable: String,
        app: String,
    },
    Answers,
    /// An app that answers no requests.
    StaysUp,
    StoppedAtOnce,

    Push,
    PushHeroku {
        /// Workers or a release command have images of their own.
        others: bool,
    },
    ReleaseHeroku {
        /// One of the images is `release`.
        release: bool,
        /// Some processes start only when they are told to.
        scaled: bool,
    },

    VisibilityDockerHub,
    VisibilityGhcr,
    VisibilityElsewhere,
    OpenSettingsDockerHub {
        repositories: Vec<String>,
    },
    OpenSettingsGhcr {
        packages: Vec<String>,
    },
    OpenSettingsElsewhere {
        host: String,
    },

    Pull,
    Pulled,

    Automate,
    /// Nobody said which repository it is.
    YourRepository,
    GithubRepository {
        repository: String,
    },
    SecretsPage,
    SecretUsername {
        name: &'static str,
        value: Option<String>,
    },
    SecretToken {
        name: &'static str,
    },
    NoSecretGhcr,
    LinkGhcrPackage,
    AddressInWorkflow {
        variable: String,
        app: String,
    },
    WatchActions,
    WatchRelease {
        tag: String,
    },
    ReleaseByTag {
        tag: String,
    },

    NewVersion {
        from: String,
        to: String,
    },
    NewVersionHeroku,
    RollBack {
        to: String,
        under: String,
    },
    RollBackHeroku,
    Remove,
    /// The workflow would publish again.
    RemoveWorkflow {
        /// It has secrets in the repository.
        secrets: bool,
    },
    RemoveDockerHub,
    RemoveGhcr,
    RemoveElsewhere,
    RemoveHeroku {
        guide: bool,
    },

    Trouble(RegistryTrouble),
}

/// What goes wrong on the way to a registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegistryTrouble {
    Denied,
    DeniedGhcr,
    Unauthorized,
    UnauthorizedElsewhere,
    UpperCase,
    NoSuchImage,
    NotFound,
    ManifestHeroku,
    NotPulledHeroku,
    SecretMissing,
    NotPermitted,
    RemoteExists,
    /// The token may not push files below `.github/workflows`.
    WorkflowScope,
}

impl From<RegistryTrouble> for Saying {
    fn from(trouble: RegistryTrouble) -> Self {
        Self::DockerHub(DockerHubSaying::Trouble(trouble))
    }
}
