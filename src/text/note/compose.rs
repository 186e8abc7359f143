//! Why a line of compose.yaml is there.

use crate::fact::Date;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComposeNote {
    Name,
    Services,
    /// An app, built from this Dockerfile.
    App {
        dockerfile: String,
    },
    BuildArguments,
    /// The image goes to a registry.
    Image,
    /// Nobody said where images are pushed.
    ImageStaysHere,
    /// Published on the loopback address.
    Ports {
        host: u16,
        container: u16,
    },
    /// Published on every address of the machine.
    PortsForAll {
        host: u16,
        container: u16,
    },
    /// Published on one address of the machine.
    PortsAt {
        address: String,
        host: u16,
        container: u16,
    },
    Environment,
    /// A worker or a release command has the variables of its app.
    SameEnvironment {
        app: String,
    },
    /// A value by its name in `.env`.
    FromEnvFile,
    AppAddress {
        app: String,
    },
    /// The address of a service beside the app.
    ServiceAddress {
        kind: &'static str,
        name: String,
    },
    /// The address of a service that runs elsewhere.
    ServiceElsewhere {
        kind: &'static str,
    },
    DependsOn,
    Init,
    Restart,
    NoNewPrivileges,
    Logging,
    /// The release command of an app.
    Release {
        app: String,
    },
    RunsOnce,
    Worker {
        app: String,
    },
    WorkerHealth,
    Service {
        kind: &'static str,
        version: &'static str,
    },
    /// Fixes end on that day, where it is known.
    ServiceImage {
        ends: Option<Date>,
    },
    FirstStartOnly,
    RandomRoot,
    /// The password for the command line tool inside the container.
    ClientPassword,
    RedisCommand,
    RabbitmqHostname,
    Data,
    PostgresDataSince18,
    PostgresDataUntil17,
    PostgresHealth,
    MysqlHealth,
    MariadbHealth,
    MongodbHealth,
    RedisHealth,
    RabbitmqHealth,
    /// In seconds, and in failures in a row.
    HealthTimes {
        interval: u32,
        timeout: u32,
        failures: u32,
        grace: u32,
    },
    Volumes,
}
