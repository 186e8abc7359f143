//! What the guide to Docker Compose says.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComposeSaying {
    /// What it is, and what it costs in words.
    About,

    FillIn,
    FillSecret {
        name: String,
        apps: Vec<String>,
    },
    FillAddress {
        name: String,
        service: &'static str,
        example: &'static str,
    },
    PasswordsAreThere,
    NoEnvFile {
        passwords: bool,
    },

    Validate,
    ValidateSaysNothing,

    Start,
    Started,
    Open {
        several: bool,
    },
    OpenAddress {
        app: String,
        address: String,
    },
    Answers,
    Logs,
    LogsGoOn,
    LookInside,
    LeaveShell,
    Change,

    Backup {
        service: String,
    },
    BackedUp,
    BackupByHand {
        service: String,
        kind: &'static str,
    },
    Restore {
        service: String,
    },

    Server,
    ServerLogin,
    /// No repository was named: the address is made up.
    ServerYourRepository,
    ServerFillIn {
        passwords: bool,
    },
    ServerFirewall,
    ServerHttps,

    Stop,
    Remove {
        data: bool,
    },
    RemoveLosesData,
    RemoveServer,

    // What goes wrong.
    MissingVariable,
    NoComposeFile,
    Unhealthy,
    /// The command before the app's start failed.
    ReleaseFailed {
        names: String,
    },
    ExecFormat,
    PostgresFolder,
    OldPassword,
    ServiceNotRunning,
    RepositoryAskedForPassword,
}
