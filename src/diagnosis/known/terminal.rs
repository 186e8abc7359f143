//! What terminals and Docker's command line print before anything of the project runs.

use super::Known;
use crate::text::saying::{ComposeSaying, DockerSaying, KnownTrouble::*, SharedSaying};

pub fn troubles() -> Vec<Known> {
    vec![
        (
            ProgramMissing.into(),
            &[
                "docker: command not found",
                "command not found: docker",
                "'docker' is not recognized as an internal or external command",
                "The term 'docker' is not recognized",
                "git: command not found",
                "command not found: git",
                "'git' is not recognized as an internal or external command",
                "The term 'git' is not recognized",
                "heroku: command not found",
                "command not found: heroku",
                "'heroku' is not recognized as an internal or external command",
                "The term 'heroku' is not recognized",
                "render: command not found",
                "command not found: render",
                "'render' is not recognized as an internal or external command",
                "The term 'render' is not recognized",
            ],
        ),
        (
            ComposeMissing.into(),
            &[
                "docker: 'compose' is not a docker command",
                "unknown command: docker compose",
                "docker-compose: command not found",
                "command not found: docker-compose",
                "'docker-compose' is not recognized as an internal or external command",
                "The term 'docker-compose' is not recognized",
            ],
        ),
        (
            SharedSaying::NoDockerEngine.into(),
            &[
                "Cannot connect to the Docker daemon",
                "docker daemon is not running",
                "Is the docker daemon running",
                "open //./pipe/docker_engine",
                "open //./pipe/dockerDesktopLinuxEngine",
                "failed to connect to the docker API",
            ],
        ),
        (
            DockerSaying::SocketPermission.into(),
            &[
                "permission denied while trying to connect to the Docker daemon socket",
                "permission denied while trying to connect to the docker API",
            ],
        ),
        (CredentialHelper.into(), &["exec: \"docker-credential-…\": executable file not found in"]),
        (ComposeSaying::NoComposeFile.into(), &["no configuration file provided: not found"]),
    ]
}
