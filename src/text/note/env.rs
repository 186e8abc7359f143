//! Why a line of .env or .gitignore is there.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnvNote {
    /// A secret of these apps, filled in by the user.
    Secret {
        apps: String,
    },
    /// The generated password of a service.
    Password {
        service: String,
    },
    /// The password of a service, in the example: everybody makes their own.
    PasswordToChoose {
        service: String,
    },
    /// The address of another app inside the network.
    App {
        name: String,
    },
    /// The address of another app as a browser on this machine reaches it.
    AppFromOutside {
        name: String,
    },
    /// The address of a service that is not beside the apps.
    Service {
        kind: &'static str,
        example: &'static str,
    },
    NotCommitted,
    ExampleCommitted,
    KeysNotCommitted,
    /// Packages that npm or pip installed.
    InstalledNotCommitted,
    /// What a build or the language makes anew.
    MadeNotCommitted,
    /// The database file one develops with.
    DatabaseNotCommitted,
    /// The folder that is kept, as it is on this machine.
    DataNotCommitted,
}
