//! References to container images: `[registry[:port]/]repository[:tag][@digest]`, by the grammar of
//! distribution/reference (`regexp.go`). A registry with an IPv6 address is left out.

use std::fmt;

/// A reference in its parts, as typed: `nginx` stays `nginx`, no registry, namespace or tag is made up.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    /// The first part, when it has a dot or a port or is `localhost`; without one it is Docker Hub.
    pub registry: Option<String>,
    pub repository: String,
    pub tag: Option<String>,
    /// With its algorithm: `sha256:…`. It wins over the tag.
    pub digest: Option<String>,
}

/// What keeps a text from being a reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    Empty,
    /// `https://` and the like in front.
    Scheme,
    /// An upper-case letter in the repository. The mend is the text in lower case.
    UpperCase {
        mend: String,
    },
    /// Nothing between two slashes, or at an end.
    EmptyPart,
    /// No letter or digit, or one that has no place in a repository.
    Character(char),
    /// `.`, `_` and `-` only between letters and digits; one dot, at most two underscores, any number of dashes.
    Separator {
        part: String,
    },
    /// The registry is no host name, or what follows its colon is no port.
    Registry(String),
    /// A colon with nothing behind it.
    EmptyTag,
    /// A tag is made of letters, digits, `_`, `.` and `-`, and begins with neither `.` nor `-`.
    Tag(String),
    /// Longer than 128 characters.
    LongTag,
    /// `algorithm:hex`, with 64 lower-case digits for sha256.
    Digest(String),
    /// Registry and repository together are longer than 255 characters.
    TooLong,
    /// 64 hex digits: Docker takes that for the id of an image.
    LooksLikeAnId,
}

/// Takes a reference apart, or says what is wrong with it: the first fault a reader would stumble on.
pub fn parse(text: &str) -> Result<Reference, Fault> {
    if text.is_empty() {
        return Err(Fault::Empty);
    }
    if text.contains("://") {
        return Err(Fault::Scheme);
    }
    let (rest, digest) = split_digest(text)?;
    let (name, tag) = split_tag(rest)?;
    let (registry, repository) = split_registry(name);
    if let Some(registry) = registry {
        check_registry(registry)?;
    }
    check_repository(repository)?;
    if name.len() > 255 {
        return Err(Fault::TooLong);
    }
    if name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Fault::LooksLikeAnId);
    }
    Ok(Reference {
        registry: registry.map(str::to_owned),
        repository: repository.to_owned(),
        tag: tag.map(str::to_owned),
        digest: digest.map(str::to_owned),
    })
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(registry) = &self.registry {
            write!(f, "{registry}/")?;
        }
        f.write_str(&self.repository)?;
        if let Some(tag) = &self.tag {
            write!(f, ":{tag}")?;
        }
        if let Some(digest) = &self.digest {
            write!(f, "@{digest}")?;
        }
        Ok(())
    }
}

/// A tag on its own, as a person types it into a field.
pub fn check_tag(tag: &str) -> Result<(), Fault> {
    if tag.is_empty() {
        return Err(Fault::EmptyTag);
    }
    let fits = |c: char| c.is_ascii_alphanumeric() || "_.-".contains(c);
    if tag.starts_with(['.', '-']) || !tag.chars().all(fits) {
        return Err(Fault::Tag(tag.to_owned()));
    }
    if tag.len() > 128 { Err(Fault::LongTag) } else { Ok(()) }
}

fn split_digest(text: &str) -> Result<(&str, Option<&str>), Fault> {
    let Some((rest, digest)) = text.split_once('@') else {
        return Ok((text, None));
    };
    if is_digest(digest) { Ok((rest, Some(digest))) } else { Err(Fault::Digest(digest.to_owned())) }
}

/// The colon of a tag stands behind the last slash; one before it belongs to a registry's port.
fn split_tag(rest: &str) -> Result<(&str, Option<&str>), Fault> {
    let last_part = rest.rfind('/').map_or(0, |slash| slash + 1);
    let Some(colon) = rest[last_part..].find(':') else {
        return Ok((rest, None));
    };
    let (name, tag) = (&rest[..last_part + colon], &rest[last_part + colon + 1..]);
    check_tag(tag)?;
    Ok((name, Some(tag)))
}

fn split_registry(name: &str) -> (Option<&str>, &str) {
    match name.split_once('/') {
        Some((first, rest)) if first.contains(['.', ':']) || first == "localhost" => (Some(first), rest),
        _ => (None, name),
    }
}

fn check_registry(registry: &str) -> Result<(), Fault> {
    let (host, port) = registry.split_once(':').map_or((registry, None), |(host, port)| (host, Some(port)));
    let is_port = |port: &str| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    if host.split('.').all(is_host_label) && port.is_none_or(is_port) {
        return Ok(());
    }
    Err(Fault::Registry(registry.to_owned()))
}

fn is_host_label(label: &str) -> bool {
    !label.is_empty()
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn check_repository(repository: &str) -> Result<(), Fault> {
    let has_a_place = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    if let Some(stranger) = repository.chars().find(|c| !has_a_place(*c)) {
        return Err(Fault::Character(stranger));
    }
    if repository.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Err(Fault::UpperCase { mend: repository.to_ascii_lowercase() });
    }
    repository.split('/').try_for_each(check_part)
}

fn check_part(part: &str) -> Result<(), Fault> {
    if part.is_empty() {
        return Err(Fault::EmptyPart);
    }
    let is_letter = |c: char| c.is_ascii_alphanumeric();
    let is_between_letters = part.starts_with(is_letter) && part.ends_with(is_letter);
    if is_between_letters && part.split(is_letter).all(is_separator) {
        return Ok(());
    }
    Err(Fault::Separator { part: part.to_owned() })
}

fn is_separator(text: &str) -> bool {
    matches!(text, "" | "." | "_" | "__") || text.bytes().all(|byte| byte == b'-')
}

fn is_digest(digest: &str) -> bool {
    let Some((algorithm, hex)) = digest.split_once(':') else {
        return false;
    };
    let digits = match algorithm {
        "sha256" => 64..=64,
        "sha384" => 96..=96,
        "sha512" => 128..=128,
        _ => 32..=usize::MAX,
    };
    let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    is_algorithm(algorithm) && digits.contains(&hex.len()) && hex.bytes().all(is_hex)
}

fn is_algorithm(algorithm: &str) -> bool {
    algorithm
        .split(['+', '.', '_', '-'])
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}
