//! A folder for data as a type: it can only be made from a path that holds neither code nor anything of the system.

use super::AppPath;

/// A folder with nothing but data: `data` below the app's own, else `/data`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFolder(String);

/// Where images keep an app's source.
const OF_APPS: &str = "/app/";

/// The system's, and those that only hold others.
const NO_DATA: &str = "/app /home /home/node /opt /srv /usr /usr/local /usr/src /var /var/lib /var/log /var/spool";

/// Nothing below these is an app's to keep.
const NO_DATA_BELOW: &str = "node_modules venv /bin /boot /dev /etc /lib /lib64 /nodejs /opt/venv /proc /root /run /sbin \
                             /sys /tmp /usr/bin /usr/lib /var/run /var/tmp";

impl DataFolder {
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().trim_end_matches('/');
        let text = text.strip_prefix("./").or_else(|| text.strip_prefix(OF_APPS)).unwrap_or(text);
        let path = text.strip_prefix('/').unwrap_or(text);
        let is_hidden_or_file =
            path.starts_with('.') || path.rsplit('/').next().is_some_and(|last| last.contains('.'));
        let is_taken = NO_DATA.split(' ').any(|taken| taken == text)
            || NO_DATA_BELOW.split(' ').any(|taken| is_inside(text, taken));
        let fits = AppPath::parse(path).is_some_and(|path| !path.is_project()) && !is_hidden_or_file && !is_taken;
        fits.then(|| Self(text.to_owned()))
    }

    /// As it is typed: `data` or `/data`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As the app sees it: `/app/data` or `/data`.
    pub fn path(&self) -> String {
        whole(&self.0)
    }

    /// Where it lies in the app's own folder.
    pub fn in_source(&self) -> Option<&str> {
        (!self.0.starts_with('/')).then_some(&self.0)
    }

    /// Whether a path, seen from the app's folder, leads into it.
    pub fn holds(&self, path: &str) -> bool {
        let path = path.strip_prefix("./").unwrap_or(path);
        let (path, own) = (whole(path), self.path());
        path != own && is_inside(&path, &own) && !path.contains("/../")
    }
}

fn whole(path: &str) -> String {
    if path.starts_with('/') { path.to_owned() } else { [OF_APPS, path].concat() }
}

/// Whether a path is this folder or lies in it.
pub(super) fn is_inside(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_has_a_folder_of_its_own() {
        for (typed, path) in [
            ("data", "/app/data"),
            ("./instance/", "/app/instance"),
            ("/app/media/uploads", "/app/media/uploads"),
            (" /data ", "/data"),
            ("/var/data", "/var/data"),
            ("/usr/src/data", "/usr/src/data"),
        ] {
            assert_eq!(DataFolder::parse(typed).map(|folder| folder.path()).as_deref(), Some(path), "{typed}");
        }
        for bad in [
            "",
            ".",
            "./",
            "/",
            "//",
            "..",
            "../data",
            "data/..",
            "a//b",
            "/app",
            "/app/",
            "/app/.",
            "/etc",
            "/etc/x",
            "/tmp",
            "/usr/bin/x",
            "/var",
            "/opt/venv",
            "a b",
            "a'b",
            "a\"b",
            "$HOME",
            "a\nb",
            "a\\b",
            "c:\\x",
            "-x",
            "a:b",
            "a,b",
            "📁",
            "db.sqlite3",
            "data/app.db",
            ".git",
            "/app/.venv",
            "node_modules",
            "node_modules/x",
            "~/data",
        ] {
            assert_eq!(DataFolder::parse(bad), None, "{bad:?}");
        }
        assert_eq!(DataFolder::parse(&"x".repeat(201)), None);
    }
}
