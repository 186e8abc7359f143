//! What several guides say.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SharedSaying {
    // git
    Git,
    GitByHand,
    GitInstalled,
    Commit,
    Committed,
    NoIdentity,
    NothingToCommit,
    /// A git from before 2020.
    OldGit,
    /// There is no branch called main.
    NoMain,

    // The terminal and Docker.
    /// A program was installed, and this terminal does not know it yet.
    NewTerminal,
    NoDockerEngine,
    /// The image is for another kind of processor.
    ExecFormat,

    // Services and their addresses.
    /// A service that somebody has elsewhere, because they want it or because the platform has none.
    BringService {
        service: String,
        kind: &'static str,
        offered: bool,
        platform: &'static str,
    },
    /// Where to get one: by the kind's id, with an address as it looks.
    GetService {
        kind: &'static str,
        example: &'static str,
    },
    /// The service lets in known addresses only.
    AllowAddress,
    /// The volumes of folders that apps keep are deleted.
    DataGoes {
        volumes: String,
    },
    /// What somebody got elsewhere outlives the project's apps.
    ElsewhereStays,
    /// A value that nobody gives: what makes one at random.
    MakeSecret {
        with: SecretMaker,
    },
    /// The app needs more memory than it has.
    Memory {
        /// Its server is gunicorn.
        gunicorn: bool,
    },
    PostgresScheme {
        variable: String,
    },
    MysqlDriver,
}

/// A program that makes a random value, by one line that is the same in bash and `PowerShell`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretMaker {
    Python,
    Node,
    OpenSsl,
}

impl SecretMaker {
    pub fn command(self) -> &'static str {
        match self {
            Self::Python => "python -c \"import secrets; print(secrets.token_hex(32))\"",
            Self::Node => "node -e \"console.log(require('crypto').randomBytes(32).toString('hex'))\"",
            Self::OpenSsl => "openssl rand -hex 32",
        }
    }
}
