//! What the guide to Render says.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenderSaying {
    /// What it is, and what it costs in words.
    About {
        /// Some app answers requests.
        web: bool,
    },

    // The repository.
    Repository,
    RepositoryByHand {
        address: String,
    },
    /// The guide to a registry has put it online before.
    RepositoryThere {
        guide: String,
        address: String,
    },
    RepositoryPushed,
    OriginExists {
        address: String,
    },
    PasswordRefused,
    RepositoryMissing,
    RemoteHasWork,

    // The Dashboard.
    Account,
    AccountByHand,
    KeepAddress {
        variable: String,
    },
    Blueprint,
    BlueprintOpen {
        address: String,
    },
    /// What an app is asked for.
    BlueprintValues {
        app: String,
        names: String,
    },
    BlueprintApply,
    BlueprintApplied,
    OneFreeDatabase,
    NoDockerfile,
    CopySource,
    NoPort,
    HealthFailed,
    /// Django answers under known names only.
    AllowedHosts,
    Exited,
    Open {
        name: String,
    },
    OpenByHand {
        path: String,
    },
    Opened,
    Release {
        command: String,
    },
    ReleaseAtStart,
    ReleaseByHand,

    // Afterwards.
    Settings,
    SettingsPlain,
    SettingsSecret,
    Database {
        name: String,
        variable: String,
    },
    DatabaseByHand {
        free: bool,
    },
    OtherRegion,
    Cache {
        name: String,
        variable: String,
    },
    CacheByHand {
        free: bool,
    },
    CacheFull,
    Logs,
    LogsByHand,
    Update,
    Updated,
    RollBack,
    RollBackByHand,
    Grow {
        name: String,
    },
    GrowByHand,
    Grown,
    TearDown {
        /// Some of them are Render's.
        databases: bool,
    },
    TearDownByHand {
        databases: bool,
    },
    TornDown,

    // The command line.
    CliInstall,
    CliOnWindows,
    CliInstalled,
    CliLogin,
    CliLoggedIn,
    CliValidate,
    CliValid,
    CliService {
        name: String,
        variable: String,
    },
    CliCreate {
        name: String,
    },
    CliSecrets,
    ValuesOnWindows {
        names: String,
    },
    CliRelease {
        command: String,
        /// As the Dashboard calls it.
        setting: &'static str,
    },
    /// A disk for the folder that is kept.
    CliDisk {
        folder: String,
    },
    CliWorkers,
    CliCreated,
    CliWatch,
    CliWatched,

    // From an image.
    Image {
        image: String,
    },
    ImageByHand {
        image: String,
        /// It answers requests.
        web: bool,
    },
    ImageUpdate {
        name: String,
    },
}
