//! What the guide to Heroku says.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HerokuSaying {
    /// What it is, and what it costs in words.
    About {
        /// Some app answers requests.
        web: bool,
    },

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
        name: String,
        /// What git calls the app's repository.
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
        name: String,
    },
    SelfSigned,
    SelfSignedPython {
        variable: String,
    },
    SelfSignedNode,
    PostgresTls {
        variable: String,
    },
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
        remote: String,
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
        web: bool,
    },
    Started {
        processes: String,
    },
    NoProcess,
    Crashed {
        name: String,
    },
    BootTimeout,
    Permission {
        web: bool,
    },
    Open {
        name: String,
    },
    Opened,
    NoWebProcess {
        name: String,
    },
    RequestTimeout,
    /// Django answers under known names only.
    AllowedHosts,
    Logs {
        name: String,
    },
    LogsRead {
        process: &'static str,
        web: bool,
    },

    // Afterwards.
    Update,
    RollBack {
        name: String,
    },
    RolledBack,
    Grow {
        name: String,
    },
    Grown {
        process: &'static str,
    },
    OneOnly,
    TearDown {
        several: bool,
    },
    /// Eco is a subscription and no part of an app.
    EndEco,
    TornDown {
        several: bool,
    },

    // The registry.
    RegistryLogin,
    RegistryPush {
        image: String,
        /// The same image with other commands: `release`, and the workers.
        others: Vec<String>,
    },
    /// An example stands where another app's address belongs.
    RegistryAddress {
        example: String,
        /// The other app's on Heroku.
        name: String,
    },
    RegistryPushed,
    RegistryUnsupported,
    RegistryUnauthorized,
    RegistryRelease {
        name: String,
        /// One of the images is `release`.
        release: bool,
    },
}
