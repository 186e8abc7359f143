//! Names, ports and paths as types: each can only be made from a text that fits its rule.

use std::fmt;

macro_rules! name {
    ($(#[$about:meta])* $type:ident, $fits:expr, $mended:expr) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $type(String);

        impl $type {
            /// The name, if the text fits the rule.
            pub fn parse(text: &str) -> Option<Self> {
                let fits: fn(&str) -> bool = $fits;
                fits(text).then(|| Self(text.to_owned()))
            }

            /// The nearest name that fits; `otherwise` where nothing of the text can be kept.
            pub fn mended(text: &str, otherwise: &str) -> Self {
                let mended: fn(&str) -> String = $mended;
                Self::parse(&mended(text)).unwrap_or_else(|| Self(otherwise.to_owned()))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name! {
    /// A name that all described platforms take: `^[a-z][a-z0-9-]{1,28}[a-z0-9]$` without `--`.
    ProjectName, |text| (3..=30).contains(&text.len()) && is_label(text), |text| label(text, 30)
}
name! {
    /// A DNS label that begins with a letter, at most 63 characters, without `--`: it is also a host name.
    AppName, |text| text.len() <= 63 && is_label(text), |text| label(text, 63)
}
name! {
    /// Like an app's name: services are host names too.
    ServiceName, |text| text.len() <= 63 && is_label(text), |text| label(text, 63)
}
name! {
    /// `[A-Za-z_][A-Za-z0-9_]*`, at most 255 characters: what every shell and platform takes.
    EnvName, is_variable, variable
}
name! {
    /// A path of a URL: begins with `/`; unreserved characters, `/`, `%`, `?`, `&`, `=`.
    HealthPath, is_url_path, |text| format!("/{}", path_of(text.trim()).trim_start_matches('/'))
}

impl ServiceName {
    /// Its name as the beginning of a variable's: `my-db` gives `MY_DB`.
    pub fn as_variable(&self) -> String {
        self.0.to_ascii_uppercase().replace('-', "_")
    }
}

impl AppName {
    /// Its name as the beginning of a variable's: `my-web` gives `MY_WEB`.
    pub fn as_variable(&self) -> String {
        self.0.to_ascii_uppercase().replace('-', "_")
    }
}

fn is_label(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && !text.ends_with('-')
        && !text.contains("--")
}

/// Lower case, accents dropped, everything else a hyphen.
fn label(text: &str, limit: usize) -> String {
    let mut label = String::new();
    for letter in text.trim().chars().take(4 * limit) {
        let letter = plain_letter(letter);
        if letter.is_ascii_alphanumeric() {
            label.push(letter.to_ascii_lowercase());
        } else if !label.is_empty() && !label.ends_with('-') {
            label.push('-');
        }
        if label.len() >= limit {
            break;
        }
    }
    let label = label.trim_matches('-').trim_start_matches(|first: char| first.is_ascii_digit() || first == '-');
    label.to_owned()
}

/// `ñ` gives `n`: the letters of Spanish, and what else is common, without their accents.
fn plain_letter(letter: char) -> char {
    match letter {
        'á' | 'à' | 'ä' | 'â' | 'ã' | 'Á' => 'a',
        'é' | 'è' | 'ë' | 'ê' | 'É' => 'e',
        'í' | 'ì' | 'ï' | 'î' | 'Í' => 'i',
        'ó' | 'ò' | 'ö' | 'ô' | 'õ' | 'Ó' => 'o',
        'ú' | 'ù' | 'ü' | 'û' | 'Ú' | 'Ü' => 'u',
        'ñ' | 'Ñ' => 'n',
        'ç' | 'Ç' => 'c',
        other => other,
    }
}

fn is_variable(text: &str) -> bool {
    text.len() <= 255
        && text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn variable(text: &str) -> String {
    let mut name: String = text
        .trim()
        .chars()
        .take(255)
        .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' })
        .collect();
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, '_');
        name.truncate(255);
    }
    name
}

fn is_url_path(text: &str) -> bool {
    text.len() <= 512
        && text.starts_with('/')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-._~%?&=+:@,;!".contains(&byte))
}

/// What an address asks for: `/health` of `http://localhost:8000/health`.
fn path_of(text: &str) -> &str {
    let Some((_, address)) = text.split_once("://") else { return text };
    address.find('/').map_or("", |place| &address[place..])
}

/// A TCP port, 1 to 65535.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Port(u16);

impl Port {
    /// The port, if it is not 0.
    pub const fn new(number: u16) -> Option<Self> {
        if number == 0 { None } else { Some(Self(number)) }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if digits { text.parse().ok().and_then(Self::new) } else { None }
    }

    pub const fn number(self) -> u16 {
        self.0
    }
}

impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// An app's folder inside the project: empty for the project's own folder, else `web` or `services/api`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AppPath(String);

impl AppPath {
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().trim_end_matches('/');
        let text = text.strip_prefix("./").unwrap_or(text);
        if text.is_empty() || text == "." {
            return Some(Self(String::new()));
        }
        let fits = text.len() <= 200 && text.split('/').all(is_folder);
        fits.then(|| Self(text.to_owned()))
    }

    pub fn is_project(&self) -> bool {
        self.0.is_empty()
    }

    /// `.` for the project's own folder, else `web`.
    pub fn as_str(&self) -> &str {
        if self.0.is_empty() { "." } else { &self.0 }
    }

    /// `./` or `./web`, as Compose and Render write a folder.
    pub fn dotted(&self) -> String {
        if self.0.is_empty() { ".".to_owned() } else { format!("./{}", self.0) }
    }

    pub fn join(&self, name: &str) -> String {
        if self.0.is_empty() { name.to_owned() } else { format!("{}/{name}", self.0) }
    }
}

/// One part of a path that no shell, YAML reader or archive misreads.
fn is_folder(part: &str) -> bool {
    !part.is_empty()
        && part != "."
        && part != ".."
        && !part.starts_with('-')
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn project_names() {
        for good in ["abc", "notas-iv", "a1b"] {
            assert!(ProjectName::parse(good).is_some(), "{good}");
        }
        for bad in ["", "ab", "Abc", "1abc", "a--b", "abc-", "a_b", "añb", &"a".repeat(31)] {
            assert!(ProjectName::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn mending_keeps_what_it_can() {
        assert_eq!(ProjectName::mended(" Mi Aplicación_2 ", "app").as_str(), "mi-aplicacion-2");
        assert_eq!(ProjectName::mended("ñu", "my-app").as_str(), "my-app");
        assert_eq!(ProjectName::mended("🦀", "my-app").as_str(), "my-app");
        assert_eq!(AppName::mended("2nd--web", "app").as_str(), "nd-web");
        assert_eq!(EnvName::mended("1 a-b", "VALUE").as_str(), "_1_a_b");
        assert_eq!(AppName::mended(&"x".repeat(10_000), "app").as_str().len(), 63);
    }

    #[test]
    fn a_health_check_is_the_path_of_an_address() {
        for (typed, path) in [
            ("health", "/health"),
            ("http://localhost:8000/health", "/health"),
            ("https://example.org", "/"),
            ("http://localhost:8000/a?b=http://c/d", "/a?b=http://c/d"),
        ] {
            assert_eq!(HealthPath::mended(typed, "/").as_str(), path, "{typed}");
        }
    }

    #[test]
    fn ports() {
        assert_eq!(Port::parse(" 8000 ").map(Port::number), Some(8000));
        for bad in ["", "0", "65536", "-1", "+80", "8e3", "0x50", "８０"] {
            assert_eq!(Port::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn paths_stay_inside() {
        assert_eq!(AppPath::parse("./web/").map(|path| path.join("Dockerfile")).as_deref(), Some("web/Dockerfile"));
        assert_eq!(AppPath::parse(".").map(|path| path.join("Dockerfile")).as_deref(), Some("Dockerfile"));
        for bad in ["/web", "../web", "a/../b", "a b", "a//b", "-x", "c:\\x", "$HOME", "a\nb"] {
            assert_eq!(AppPath::parse(bad), None, "{bad}");
        }
    }
}
