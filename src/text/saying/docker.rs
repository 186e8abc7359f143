//! What guides say of Docker itself, whatever the platform: how it comes onto a machine, and its own errors.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DockerSaying {
    /// Docker on this machine.
    Install,
    InstallDesktop,
    InstallEngine,
    Installed,

    SocketPermission,
    PortTaken,
    NameTaken,
    NoSpace,
    TooManyPulls,
    /// A shell script with Windows line ends.
    ScriptNotFound,
    WritePermission,
    CopySourceMissing,
    /// Nothing answers on a published port.
    NoAnswer,
}
