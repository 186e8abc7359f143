//! Why a line of render.yaml is there.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenderNote {
    Services,
    Web {
        name: String,
        /// In `PORT`.
        port: u16,
    },
    /// An app that answers no requests.
    NoWeb {
        name: String,
    },
    Name,
    NameWithoutAddress,
    Runtime,
    FreePlan,
    PaidPlan,
    /// The folder that is kept, and the plan that has it.
    Disk,
    Region,
    Dockerfile,
    /// The release command runs before the app starts, because the free plan has no other place for it.
    ReleaseAtStart,
    PreDeploy,
    Health,
    AutoDeploy,
    BuildFilter,
    Worker {
        name: String,
        app: String,
    },
    WorkerCommand,

    Variables {
        /// `PORT` is one of them.
        port: bool,
    },
    /// The start command listens there whatever Render says.
    Port {
        port: u16,
    },
    /// A worker's variables are its app's.
    SameVariables {
        app: String,
    },
    Value,
    BuildValue,
    Secret,
    /// The address of a service that is not Render's.
    AddressElsewhere {
        kind: &'static str,
        offered: bool,
    },
    /// The address of a database or cache of Render's own.
    ServiceAddress,
    AppAddress {
        app: String,
    },

    KeyValue {
        kind: &'static str,
    },
    FreeKeyValue,
    MemoryPolicy,
    Databases,
    Database {
        name: String,
    },
    FreeDatabase,
    SecondPaid,
    Version,
    PrivateOnly,
}
