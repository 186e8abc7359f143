//! Why a line of a Dockerfile is there.

use crate::text::Phrase;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImageNote {
    SyntaxLine,

    // Stages
    /// Whatever only building needs stays in it.
    BuildStage,
    DependencyStage,
    /// Node.js builds a site that then needs no Node.js.
    SiteStage,
    /// A folder of plain files, without the server's configuration.
    FilesStage,
    /// The last stage; of a described variant, what it is good for.
    Ships {
        about: Option<Phrase>,
    },

    // What goes in
    Labels,
    SystemPackages,
    /// The init among the system packages; `alone`: the only one.
    InitPackage {
        alone: bool,
    },
    BuildPackages,
    /// `again`: each stage begins anew.
    Workdir {
        again: bool,
    },
    Manifest {
        files: &'static str,
    },
    Source,
    /// The folder before anything is done with it.
    Folder,
    InstallCommand,
    /// `again`: an earlier stage has it too.
    BuildArgument {
        again: bool,
    },
    BuildCommand,

    // Python
    VirtualEnvironment,
    VirtualEnvironmentPath {
        again: bool,
    },
    VirtualEnvironmentCopied,
    PipInstall {
        cached: bool,
    },
    Unbuffered,
    NoBytecode,

    // Node.js
    NpmInstall {
        production: bool,
        cache: NpmCache,
    },
    DropBuildPackages,
    NodePackagesCopied,
    /// `writes`: the folder that belongs to the app's user.
    BuiltCopied {
        writes: Option<&'static str>,
    },
    NodeProduction,
    NodePrograms,
    /// The folder that Next.js writes to goes to the app's user.
    NextFolder,
    NextStandalone,
    NextHostname,

    // Static sites
    SiteFolder,
    ConfigurationOut,
    SiteCopied,
    FolderCopied,
    NginxOutput,
    NginxFilter,
    NginxTemplate,
    CaddyFolders,
    CaddyCapability,
    Caddyfile,

    // How it runs
    Home,
    OwnUser,
    UserOfImage {
        user: u32,
    },
    /// The folder that is kept, given to the app's user.
    DataFolder {
        folder: String,
    },
    /// It comes from an earlier stage, because this one has no shell.
    DataFolderCopied,
    PortVariable,
    Expose,
    Health {
        path: String,
    },
    HealthOfDjango {
        path: String,
    },
    /// The image has no program that could ask.
    NobodyAsks {
        image: String,
    },
    /// By `sh -c 'exec …'`; the server that the project's packages must bring.
    StartByShell {
        server: Option<&'static str>,
    },
    StartByWords,
    /// By the image's own init. `port`: where its code finds the port that it must listen on.
    StartByInit {
        port: Option<&'static str>,
    },
    StartNode {
        serves: bool,
    },
    StartGuessed {
        line: String,
    },
    StartWithoutShell {
        serves: bool,
    },
    StartNginx,
    StartCaddy,
    NoStart,
}

/// What becomes of npm's downloads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NpmCache {
    /// Kept beside the image, for the next build.
    Mounted,
    /// Emptied in the same step.
    Emptied,
    /// Left in a stage that does not ship.
    LeftBehind,
}
