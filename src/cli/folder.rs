//! A folder that files are written into: nothing outside it is touched, nothing that differs is replaced unasked, and
//! no file is ever half written.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use slipway::text::TerminalPhrase;

/// What a file is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    New,
    Same,
    Differs,
}

/// A file that is to be written.
pub struct Target {
    /// As the domain calls it: `web/Dockerfile`.
    pub path: String,
    place: PathBuf,
    pub text: String,
    pub state: State,
}

pub struct Folder {
    /// Free of links, so that what lies in it can be told from what does not.
    root: PathBuf,
}

impl Folder {
    /// The folder, made where it is missing.
    pub fn open(path: &Path) -> Result<Self, TerminalPhrase> {
        let name = path.display().to_string();
        fs::create_dir_all(path).map_err(|error| cannot_write(&name, &error))?;
        let root = path.canonicalize().map_err(|error| cannot_write(&name, &error))?;
        Ok(Self { root })
    }

    /// The text of a file of the folder; `None` where there is none.
    pub fn text(&self, path: &str) -> Result<Option<String>, TerminalPhrase> {
        let bytes = bytes(&self.place(path)?, path)?;
        let text = bytes.map(String::from_utf8).transpose();
        text.map_err(|_| TerminalPhrase::NotText { file: path.to_owned() })
    }

    /// Compares with what is there. `same` may take another text for the same.
    pub fn target(
        &self,
        path: String,
        text: String,
        same: impl Fn(&str) -> bool,
    ) -> Result<Target, TerminalPhrase> {
        let place = self.place(&path)?;
        let state = match bytes(&place, &path)? {
            None => State::New,
            Some(there) if there == text.as_bytes() || same(&String::from_utf8_lossy(&there)) => State::Same,
            Some(_) => State::Differs,
        };
        Ok(Target { path, place, text, state })
    }

    /// Where a file of the folder lies. Fails where something on the way is a link that leads out, or where no file can
    /// be, because a folder or a device has its name or a file has its folder's.
    fn place(&self, path: &str) -> Result<PathBuf, TerminalPhrase> {
        let outside = || TerminalPhrase::LeadsOutside { file: path.to_owned() };
        let not_a_file = || TerminalPhrase::NotAFile { file: path.to_owned() };
        let mut place = self.root.clone();
        let mut parts = Path::new(path).components().peekable();
        while let Some(part) = parts.next() {
            let Component::Normal(part) = part else { return Err(outside()) };
            place.push(part);
            let Ok(found) = fs::symlink_metadata(&place) else { continue };
            let is_last = parts.peek().is_none();
            let found = if found.is_symlink() {
                place = place.canonicalize().map_err(|_| outside())?;
                if !place.starts_with(&self.root) {
                    return Err(outside());
                }
                fs::metadata(&place).map_err(|_| not_a_file())?
            } else {
                found
            };
            if is_last != found.is_file() || is_last == found.is_dir() {
                return Err(not_a_file());
            }
        }
        Ok(place)
    }

    /// Writes the file beside its place first and moves it there when it is whole.
    pub fn write(&self, target: &Target) -> Result<(), TerminalPhrase> {
        self.write_whole(target).map_err(|error| cannot_write(&target.path, &error))
    }

    fn write_whole(&self, target: &Target) -> io::Result<()> {
        let folder = target.place.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder)?;
        let beside = folder.join(format!(".slipway-{}.part", std::process::id()));
        let written = new_file(&beside, &target.path)
            .and_then(|mut file| file.write_all(target.text.as_bytes()).and_then(|()| file.sync_all()))
            .and_then(|()| keep_rights(&target.place, &beside))
            .and_then(|()| fs::rename(&beside, &target.place));
        if written.is_err() {
            let _ = fs::remove_file(&beside);
        }
        written
    }
}

fn bytes(place: &Path, path: &str) -> Result<Option<Vec<u8>>, TerminalPhrase> {
    match fs::read(place) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(TerminalPhrase::CannotRead { file: path.to_owned(), said: error.to_string() }),
    }
}

/// A file that was not there. What holds secrets is for its owner alone.
fn new_file(place: &Path, path: &str) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if path == slipway::kept::FILE {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    #[cfg(not(unix))]
    let _ = path;
    options.open(place)
}

/// A file that is replaced keeps the rights it had.
fn keep_rights(before: &Path, after: &Path) -> io::Result<()> {
    match fs::metadata(before) {
        Ok(found) => fs::set_permissions(after, found.permissions()),
        Err(_) => Ok(()),
    }
}

fn cannot_write(file: &str, error: &io::Error) -> TerminalPhrase {
    TerminalPhrase::CannotWrite { file: file.to_owned(), said: error.to_string() }
}
