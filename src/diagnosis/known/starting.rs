//! What keeps a process from starting, or ends it.

use super::Known;
use crate::text::saying::{ComposeSaying, DockerSaying, KnownTrouble::*, SharedSaying};

pub fn troubles() -> Vec<Known> {
    vec![
        (PythonModule.into(), &["ModuleNotFoundError: No module named"]),
        (SharedSaying::MysqlDriver.into(), &["ModuleNotFoundError: No module named 'MySQLdb'"]),
        (
            PostgresDriver.into(),
            &["ModuleNotFoundError: No module named 'psycopg2'", "ModuleNotFoundError: No module named 'psycopg'"],
        ),
        (NodeModule.into(), &["Error: Cannot find module", "Error [ERR_MODULE_NOT_FOUND]: Cannot find"]),
        (
            ExecutableMissing.into(),
            &[
                "executable file not found in $PATH",
                "sh: …: not found",
                "app[web.1]: bash: …: command not found",
                "exited with code 127",
                "exited with status 127",
                "exit code: 127",
                "Exited (127)",
            ],
        ),
        (NoSuchProgramInside.into(), &["OCI runtime exec failed: … executable file not found in $PATH"]),
        (StartFileMissing.into(), &["exec: … stat …: no such file or directory"]),
        (NotExecutable.into(), &["container process: exec: … permission denied", "exec /… permission denied"]),
        (
            DockerSaying::ScriptNotFound.into(),
            &[
                "exec …: no such file or directory",
                "exec user process caused: no such file or directory",
                "$'\\r': command not found",
                "env: …\\r': No such file or directory",
                "^M: bad interpreter",
            ],
        ),
        (
            KilledByForce.into(),
            &[
                "exited with code 137",
                "exited with status 137",
                "exit code: 137",
                "Exited (137)",
                "OOMKilled: true",
                "Worker … was sent SIGKILL! Perhaps out of memory",
            ],
        ),
        (
            NotInModule.into(),
            &[
                "Failed to find attribute '…' in",
                "Error loading ASGI app. Attribute \"…\" not found in module",
                "Failed to find Flask application or factory in module",
            ],
        ),
        (
            VariableUnset.into(),
            &[
                "KeyError: 'DATABASE_URL'",
                "KeyError: 'REDIS_URL'",
                "\"<frozen os>\", line …, in __getitem__",
                "os.py\", line …, in __getitem__",
                "ImproperlyConfigured: Set the … environment variable",
                "Declare it as envvar or define a default value",
                "Environment variable not found:",
            ],
        ),
        (ComposeSaying::MissingVariable.into(), &["variable is not set. Defaulting to a blank string"]),
        (LibraryMissing.into(), &["cannot open shared object file", "libpq library not found"]),
        (WorkerTimeout.into(), &["[CRITICAL] WORKER TIMEOUT"]),
        (EndedWithError.into(), &["exited with code 1"]),
        (FormOrigin.into(), &["CSRF verification failed", "does not match any trusted origins"]),
        (
            StaticFiles.into(),
            &[
                "without having set the STATIC_ROOT setting",
                "static/admin/css",
                "Missing staticfiles manifest entry",
            ],
        ),
        (HostNotAllowed.into(), &["Invalid HTTP_HOST header", "exceptions.DisallowedHost", "DisallowedHost at /"]),
    ]
}
