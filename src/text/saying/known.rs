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

    // git, and whom it pushes to.
    NotARepository,
    OtherOwner,
    LargeFile,
    /// Heroku's repository is ahead of this one, or beside it.
    HerokuHasOther,
    NotLoggedInToHeroku,
    NoHerokuApp,

    // Ports of this machine.
    AddressInUse,
    /// Windows keeps a port for itself.
    PortReserved,
    /// Two processes in one place want one port.
    TwoListeners,
    /// A server in front that gets no answer from the app behind it.
    BadGateway,
    /// A port below 1024 wants root.
    LowPort,
    /// A browser that finds no server.
    NothingAtAddress,
    OriginNotAllowed,

    // Building.
    NoDockerfile,
    ImageName,
    BitnamiGone,
    /// The image is made for other processors.
    OtherProcessor,
    NoNetwork,
    NoSuchScript,
    NoPackageJson,
    VersionsDisagree,
    NoSystemPackage,
    LockFileMissing,
    LockFileOld,
    /// pip, where the system's packages are looked after by another program.
    SystemsPython,
    NoSuchDistribution,
    PostgresHeaders,
    MysqlHeaders,
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
    /// The module is there, and the app's name is not in it.
    NotInModule,
    VariableUnset,
    LibraryMissing,
    WorkerTimeout,
    HostNotAllowed,
    /// Django's check against forged forms.
    FormOrigin,

    // From one container to another.
    HostUnknown,
    /// Inside a container, localhost is the container.
    LocalhostIsItself,
    /// A host that refuses, and is not the container itself.
    NothingListens,
    StillStarting,
    NoHealthcheck,

    // Databases and compose.yaml.
    DatabaseOfOtherVersion,
    /// `SQLite` where nobody may write.
    FileOfDatabase,
    /// Django without its CSS.
    StaticFiles,
    PostgresDriver,
    NoSuchTable,
    NoSuchDatabase,
    WrongLogin,
    RedisPassword,
    NoAvx,
    MysqlPlugin,
    VersionObsolete,
}
