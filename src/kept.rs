//! What earlier files keep when they are written again: an `.env` its passwords, the secrets that were filled in and
//! whatever else somebody wrote into it, a `.gitignore` its lines. A new password would lock the apps out of the
//! database that was made with the old one.

use std::collections::{HashMap, HashSet};

use crate::sheet::{Comments, Kind, Line, Sheet};
use crate::syntax::dotenv;
use crate::text::Language;

/// The file that this is about.
pub const FILE: &str = ".env";
/// A list that is added to rather than replaced.
pub const IGNORED: &str = ".gitignore";

/// The values of an earlier `.env`. The default is none.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// In the order of the file; of one name only the last, as Compose reads it.
    entries: Vec<Entry>,
    places: HashMap<String, usize>,
}

#[derive(Clone, Debug)]
struct Entry {
    name: String,
    value: String,
    /// The line as it was written, on one line.
    spelled: String,
}

impl Kept {
    pub fn read(text: &str) -> Self {
        let lines: Vec<&str> = text.lines().collect();
        let mut kept = Self::default();
        for entry in dotenv::parse(text).0 {
            let line = lines.get(entry.line.saturating_sub(1)).copied().unwrap_or_default();
            let (again, _) = dotenv::parse(line);
            let stands_alone = again.len() == 1 && again[0].value == entry.value;
            let spelled =
                if stands_alone { line.to_owned() } else { dotenv::assignment(&entry.name, &entry.value).text };
            kept.add(Entry { name: entry.name, value: entry.value, spelled });
        }
        kept
    }

    fn add(&mut self, entry: Entry) {
        if let Some(place) = self.places.get(&entry.name) {
            self.entries[*place] = entry;
            return;
        }
        self.places.insert(entry.name.clone(), self.entries.len());
        self.entries.push(entry);
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        let entry = &self.entries[*self.places.get(name)?];
        (!entry.value.is_empty()).then_some(entry)
    }

    /// The value that a name has already, unless it is empty.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.entry(name).map(|entry| entry.value.as_str())
    }

    /// How many values of the sheet stay as they were.
    pub fn count(&self, sheet: &Sheet) -> usize {
        sheet.lines.iter().filter(|line| self.replaces(line).is_some()).count()
    }

    /// The text of the `.env` sheet with what is kept, and with what only the earlier file had at its end.
    pub fn fill(
        &self,
        sheet: &Sheet,
        comments: Comments,
        language: Language,
        mut password: impl FnMut(&str) -> String,
    ) -> String {
        let mut text = String::new();
        let mut written = HashSet::new();
        for line in sheet.printed(comments, language) {
            written.extend(assigned(&line).map(str::to_owned));
            match self.replaces(&line) {
                Some(entry) => text.push_str(&entry.spelled),
                None => line.pieces().for_each(|(kind, piece)| match kind {
                    Kind::Password => {
                        text.push_str(&self.value(piece).map_or_else(|| password(piece), str::to_owned));
                    }
                    _ => text.push_str(piece),
                }),
            }
            text.push('\n');
        }
        let others = self.entries.iter().filter(|entry| !written.contains(&entry.name));
        for (place, entry) in others.enumerate() {
            if place == 0 {
                text.push('\n');
            }
            text.push_str(&entry.spelled);
            text.push('\n');
        }
        text
    }

    /// What stands in the earlier file instead of a line that asks for a value or for a password.
    fn replaces(&self, line: &Line) -> Option<&Entry> {
        let name = assigned(line)?;
        let (_, value) = line.text().split_once('=')?;
        let password = line.pieces().any(|(kind, piece)| kind == Kind::Password && piece == value);
        if value.is_empty() || password { self.entry(name) } else { None }
    }
}

/// An earlier list of patterns, `.gitignore`, with those at its end that it lacks. The earlier ones are somebody's own.
pub fn with_missing_lines(before: &str, wanted: &str) -> String {
    let there: HashSet<&str> = before.lines().map(str::trim).collect();
    let missing: Vec<&str> =
        wanted.lines().filter(|line| !line.is_empty() && !line.starts_with('#') && !there.contains(line)).collect();
    if missing.is_empty() {
        return before.to_owned();
    }
    let ended = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
    format!("{before}{ended}{}\n", missing.join("\n"))
}

/// The name that a line assigns a value to.
fn assigned(line: &Line) -> Option<&str> {
    let (name, _) = line.text().split_once('=')?;
    let comment = line.pieces().next().is_some_and(|(kind, _)| kind == Kind::Comment);
    (!comment && !name.starts_with('#')).then(|| name.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::Notation;

    fn sheet() -> Sheet {
        let mut sheet = Sheet::new(FILE, Notation::Env);
        sheet.push(Line::new().key("DB_PASSWORD").plain("=").password("DB_PASSWORD"));
        sheet.push(Line::new().key("API_KEY").plain("="));
        sheet.push(Line::new().key("WEB_URL").plain("=").value("http://web:8000"));
        sheet
    }

    fn fill(before: &str) -> String {
        Kept::read(before).fill(&sheet(), Comments::None, Language::English, |_| "new".to_owned())
    }

    #[test]
    fn without_an_earlier_file_passwords_are_new() {
        assert_eq!(fill(""), "DB_PASSWORD=new\nAPI_KEY=\nWEB_URL=http://web:8000\n");
    }

    #[test]
    fn passwords_and_secrets_stay_and_addresses_follow_the_answers() {
        let before = "# mine\nDB_PASSWORD='old #1'\nAPI_KEY=abc$5\nWEB_URL=http://web:1\nOWN=1\nLONG='a\nb'\n";
        let after = "DB_PASSWORD='old #1'\nAPI_KEY=abc$5\nWEB_URL=http://web:8000\n\nOWN=1\nLONG=\"a\\nb\"\n";
        assert_eq!(fill(before), after);
        assert_eq!(fill(after), after, "written again it stays as it is");
        assert_eq!(Kept::read(before).count(&sheet()), 2);
    }

    #[test]
    fn a_list_of_patterns_gets_what_it_lacks() {
        assert_eq!(
            with_missing_lines("*.log\n.env", "# Why\n.env\n.env.*\n!.env.example\n"),
            "*.log\n.env\n.env.*\n!.env.example\n"
        );
        assert_eq!(with_missing_lines(".env  \r\n", "# Why\n.env\n"), ".env  \r\n");
        assert_eq!(with_missing_lines("", ".env\n"), ".env\n");
    }

    #[test]
    fn an_empty_value_is_no_value() {
        assert_eq!(fill("DB_PASSWORD=\nAPI_KEY=\n"), fill(""));
    }
}
