//! What makes a build fail.

use super::Known;
use crate::text::saying::{DockerSaying, KnownTrouble::*, RegistryTrouble};

pub fn troubles() -> Vec<Known> {
    vec![
        (NoDockerfile.into(), &["failed to read dockerfile: open …: no such file or directory"]),
        (
            DockerSaying::CopySourceMissing.into(),
            &[
                "failed to calculate checksum of ref",
                "file not found in build context or excluded by .dockerignore",
                "/requirements.txt\": not found",
                "/package.json\": not found",
                "/package-lock.json\": not found",
                "Could not open requirements file",
            ],
        ),
        (ImageName.into(), &["invalid reference format"]),
        (RegistryTrouble::UpperCase.into(), &["invalid reference format: repository name … must be lowercase"]),
        (BitnamiGone.into(), &["docker.io/bitnami/…: not found", "manifest for bitnami/… not found"]),
        (LockFileMissing.into(), &["can only install with an existing package-lock.json"]),
        (
            LockFileOld.into(),
            &[
                "package.json and package-lock.json … are in sync",
                "package.json and package-lock.json … are not in sync",
                "ERR_PNPM_OUTDATED_LOCKFILE",
                "Your lockfile needs to be updated, but yarn was run with",
                "The lockfile would have been modified by this install, which is explicitly forbidden",
            ],
        ),
        (NoSuchDistribution.into(), &["No matching distribution found for"]),
        (PostgresHeaders.into(), &["pg_config executable not found"]),
        (CompilerMissing.into(), &["command 'gcc' failed: No such file or directory", "unable to execute 'gcc'"]),
    ]
}
