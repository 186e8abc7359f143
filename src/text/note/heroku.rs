//! Why a line of heroku.yml is there.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HerokuNote {
    /// What is made beside the app, and when Heroku reads it.
    Setup,
    Addons,
    /// An add-on whose address arrives in the app's own variable.
    Addon {
        kind: &'static str,
        variable: String,
    },
    /// An add-on that names its variable itself.
    AddonToCopy {
        kind: &'static str,
        own: &'static str,
        variable: String,
    },
    As {
        sets: String,
    },
    /// Plain variables.
    Config,
    Build,
    /// The process that gets requests.
    Web,
    /// An app that answers no requests.
    NoWeb,
    /// Build arguments.
    BuildConfig,
    /// The address of another app, which is known only once that one exists.
    BuildAddress {
        app: String,
    },
    Release,
    /// The image whose copy runs the release command.
    SameImage,
    Run {
        main: &'static str,
    },
    Worker {
        name: String,
    },
}
