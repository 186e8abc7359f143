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
    NodeModules,
    /// What the build makes inside the image must not come from outside.
    BuiltInside,
    NotForVisitors,
}
