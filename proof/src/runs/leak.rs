//! Whether an image holds a secret: in its history, in its settings, in any of its files.

use std::ffi::OsStr;
use std::io::Read;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use crate::outside::{command, run};

/// Where a text stands in an image; nowhere is what is hoped for.
pub fn places(image: &str, text: &str) -> Result<Vec<&'static str>> {
    let mut places = Vec::new();
    let history = run("docker", ["history", "--no-trunc", "--format", "{{.CreatedBy}} {{.Comment}}", image])?;
    let settings = run("docker", ["image", "inspect", image])?;
    ensure!(history.ok && settings.ok, "{image}: {}{}", history.errors, settings.errors);
    if history.text.contains(text) {
        places.push("history");
    }
    if settings.text.contains(text) {
        places.push("settings");
    }
    if in_files(image, text)? {
        places.push("files");
    }
    Ok(places)
}

/// Builds with a secret as a build argument, as platforms do that hand all variables to the build.
pub fn build_with_argument(folder: &Path, file: &Path, name: &str, value: &str, image: &str) -> Result<()> {
    let argument = format!("{name}={value}");
    let words = ["build", "--network", "host", "--build-arg", &argument, "--tag", image, "--file"];
    let words = words.map(OsStr::new).into_iter().chain([file.as_os_str(), folder.as_os_str()]);
    let output = run("docker", words)?;
    ensure!(output.ok, "{}", output.errors);
    Ok(())
}

fn in_files(image: &str, text: &str) -> Result<bool> {
    let made = run("docker", ["create", "--network", "none", image, "nothing"])?;
    ensure!(made.ok, "{}", made.errors);
    let container = made.text.trim();
    let mut export = command("docker").args(["export", container]).stdout(Stdio::piped()).spawn()?;
    let files = export.stdout.take().context("docker export prints")?;
    let found = stream_holds(files, text.as_bytes());
    let ended = export.wait()?;
    run("docker", ["rm", container])?;
    ensure!(ended.success(), "docker export of {image} failed");
    found
}

/// Reads to the end, in pieces that overlap by the length of what is looked for.
fn stream_holds(mut stream: impl Read, wanted: &[u8]) -> Result<bool> {
    let mut buffer = vec![0; 1 << 20];
    let mut kept = 0;
    let mut found = false;
    loop {
        let read = stream.read(&mut buffer[kept..])?;
        if read == 0 {
            return Ok(found);
        }
        let filled = kept + read;
        found = found || holds(&buffer[..filled], wanted);
        kept = filled.min(wanted.len().saturating_sub(1));
        buffer.copy_within(filled - kept..filled, 0);
    }
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    let first = wanted.first().copied().unwrap_or_default();
    let mut rest = bytes;
    while let Some(place) = rest.iter().position(|byte| *byte == first) {
        if rest[place..].starts_with(wanted) {
            return true;
        }
        rest = &rest[place + 1..];
    }
    false
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_text_is_found_across_pieces() {
        let mut bytes = vec![b'c'; (1 << 20) - 3];
        bytes.extend(b"canary and more");
        assert!(stream_holds(&bytes[..], b"canary").unwrap());
        assert!(!stream_holds(&bytes[..], b"canaries").unwrap());
    }
}
