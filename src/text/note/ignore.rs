//! Why a pattern of `.dockerignore` is there.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IgnoreNote {
    Secrets,
    Keys,
    Git,
    Deployment,
    Machine,
    OtherApps,
    Bytecode,
    VirtualEnvironment,
    TestLeftovers,
    LocalDatabase,
    /// The folder that is kept: what it holds on this machine.
    Data,
    NodeModules,
    /// What the build makes inside the image must not come from outside.
    BuiltInside,
    /// By any language, where none was chosen.
    InstalledHere,
    /// The values that a build for browsers reads.
    BuildValues,
    NotForVisitors,
}
