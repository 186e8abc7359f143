//! What keeps a process from starting, or ends it.

use super::Known;
use crate::text::saying::{DockerSaying, KnownTrouble::*};

pub fn troubles() -> Vec<Known> {
    vec![
        (PythonModule.into(), &["ModuleNotFoundError: No module named"]),
        (NodeModule.into(), &["Error: Cannot find module", "Error [ERR_MODULE_NOT_FOUND]: Cannot find"]),
        (ExecutableMissing.into(), &["executable file not found in $PATH"]),
        (NoSuchProgramInside.into(), &["OCI runtime exec failed: … executable file not found in $PATH"]),
        (StartFileMissing.into(), &["exec: … stat …: no such file or directory"]),
        (NotExecutable.into(), &["container process: exec: … permission denied", "exec /… permission denied"]),
        (
            DockerSaying::ScriptNotFound.into(),
            &["exec …: no such file or directory", "exec user process caused: no such file or directory"],
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
        (EndedWithError.into(), &["exited with code 1"]),
        (HostNotAllowed.into(), &["Invalid HTTP_HOST header", "exceptions.DisallowedHost", "DisallowedHost at /"]),
    ]
}
