//! What the guide to Heroku says.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HerokuSaying {
    /// What it is, and what it costs in words.
    About,

    // Before the first app.
    Account,
    AccountByHand,
    Install,
    InstallOnWindows,
    Installed,
    Login,
    LoggedIn,
    AddressMismatch,

    // An app, its services and its variables.
    Create {
        name: String,
    },
    Created {
        remote: String,
    },
    NameTaken,
    NotVerified,
    Addon {
        service: String,
        kind: &'static str,
        plan: &'static str,
        /// Where its address arrives.
        variable: String,
        /// Sold by another company, under its own terms.
        costs_apart: bool,
    },
    AddonReady {
        variable: String,
    },
    SelfSigned,
    Config {
        name: String,
    },
    ConfigOnWindows {
        names: String,
    },
    ConfigSet {
        variable: String,
    },
    Secrets {
        name: String,
    },
    SecretsOnWindows,
    SecretSet,
    WindowsValue,
    /// The address of another app, in a variable.
    Address {
        other: String,
        variable: String,
    },
    /// The same, needed while the image is built.
    BuildAddress {
        other: String,
        variable: String,
        file: String,
    },

    // The first version.
    Push {
        name: String,
        /// The app's folder, where it is not the project's.
        folder: Option<String>,
    },
    Pushed,
    NoManifest,
    NotContainer {
        name: String,
    },
    HookDeclined,
    NoRemote {
        name: String,
    },
    FolderNotCommitted,
    Release {
        name: String,
        command: String,
    },
    Released,
    ReleaseFailed,
    Start {
        name: String,
        processes: String,
    },
    Started {
        processes: String,
    },
    NoProcess,
    Crashed {
        name: String,
    },
    BootTimeout,
    Memory,
    Permission,
    Open {
        name: String,
    },
    Opened,
    NoWebProcess {
        name: String,
    },
    RequestTimeout,
    Logs {
        name: String,
    },
    LogsRead,

    // Afterwards.
    Update,
    RollBack {
        name: String,
    },
    RolledBack,
    Grow {
        name: String,
    },
    Grown,
    OneOnly,
    TearDown,
    TornDown,

    // The registry.
    RegistryLogin,
    RegistryPush {
        image: String,
    },
    RegistryAddresses {
        names: String,
    },
    RegistryPushed,
    RegistryUnsupported,
    RegistryUnauthorized,
    RegistryRelease {
        name: String,
    },
    /// The command of the release, where it cannot stand on Windows' command line.
    RunInside {
        command: String,
    },
}
