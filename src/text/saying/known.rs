//! What is said of errors that belong to no step of a guide: of programs, languages and databases, wherever they run.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownTrouble {
    // The terminal.
    /// The terminal does not know a program.
    ProgramMissing,
    ComposeMissing,
    /// Docker asks a program for passwords that is not there.
    CredentialHelper,
    /// A server for git that knows no key of this machine.
    SshKey,

    // Ports of this machine.
    AddressInUse,
    /// Windows keeps a port for itself.
    PortReserved,
    /// Two processes in one place want one port.
    TwoListeners,
    /// A server in front that gets no answer from the app behind it.
    BadGateway,

    // Building.
    NoDockerfile,
    ImageName,
    BitnamiGone,
    LockFileMissing,
    LockFileOld,
    NoSuchDistribution,
    PostgresHeaders,
    CompilerMissing,

    // Starting.
    PythonModule,
    NodeModule,
    ExecutableMissing,
    /// `docker exec` asks for a program that the image lacks.
    NoSuchProgramInside,
    StartFileMissing,
    NotExecutable,
    /// Ended by a signal that no process survives.
    KilledByForce,
    EndedWithError,
    HostNotAllowed,

    // From one container to another.
    HostUnknown,
    /// Inside a container, localhost is the container.
    LocalhostIsItself,
    StillStarting,
    NoHealthcheck,

    // Databases and compose.yaml.
    DatabaseOfOtherVersion,
    MysqlPlugin,
    VersionObsolete,
}
