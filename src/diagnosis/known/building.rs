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
        (
            RegistryTrouble::NotFound.into(),
            &[
                "metadata for …: not found",
                "docker.io/library/…: not found",
                "manifest unknown",
                "pull access denied, repository does not exist",
                "pull access denied for … denied: requested access to the resource is denied",
            ],
        ),
        (OtherProcessor.into(), &["no matching manifest for linux/arm64", "no match for platform in manifest"]),
        (
            NoNetwork.into(),
            &[
                "after connection broken by\n… No matching distribution found for",
                "Temporary failure in name resolution\n… No matching distribution found for",
                "Temporary failure in name resolution')': /simple/",
                "Name or service not known')': /simple/",
                "getaddrinfo EAI_AGAIN registry",
                "getaddrinfo ENOTFOUND registry",
                "Temporary failure resolving",
                "dl-cdn.alpinelinux.org/… temporary error",
                "dial tcp: lookup registry-1.docker.io",
                "dial tcp: lookup auth.docker.io",
            ],
        ),
        (NoSuchScript.into(), &["Missing script:"]),
        (
            NoPackageJson.into(),
            &["Could not read package.json", "ENOENT: no such file or directory, open '…/package.json'"],
        ),
        (
            VersionsDisagree.into(),
            &[
                "unable to resolve dependency tree",
                "ERESOLVE could not resolve",
                "npm error code ERESOLVE",
                "npm ERR! code ERESOLVE",
                "Conflicting peer dependency:",
            ],
        ),
        (NoSystemPackage.into(), &["E: Unable to locate package", "unable to select packages"]),
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
        (SystemsPython.into(), &["externally-managed-environment", "This environment is externally managed"]),
        (NoSuchDistribution.into(), &["No matching distribution found for"]),
        (
            MysqlHeaders.into(),
            &["pkg-config: not found", "Can not find valid pkg-config name", "mysql_config: not found"],
        ),
        (PostgresHeaders.into(), &["pg_config executable not found"]),
        (
            CompilerMissing.into(),
            &[
                "command 'gcc' failed: No such file or directory",
                "unable to execute 'gcc'",
                "fatal error: assert.h: No such file",
            ],
        ),
    ]
}
