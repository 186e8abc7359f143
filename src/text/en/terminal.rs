//! What the command line says, in English.

use std::borrow::Cow;

use crate::text::terminal::TerminalPhrase;

pub fn say(phrase: &TerminalPhrase) -> Cow<'static, str> {
    use TerminalPhrase::*;
    match phrase {
        Error => "error".into(),
        Warning => "warning".into(),
        Mend => "to mend it:".into(),
        NoProblems => "No problems.".into(),
        Counted { errors, warnings } => {
            format!("{}, {}.", count(*errors, "error"), count(*warnings, "warning")).into()
        }
        CannotRead { file, said } => format!("{file} cannot be read: {said}").into(),
        NotText { file } => format!("{file} is not text in UTF-8.").into(),
        CannotWrite { file, said } => format!("{file} cannot be written: {said}").into(),
        LeadsOutside { file } => {
            format!("{file} is a link that leads out of the folder. Nothing was written.").into()
        }
        NotAFile { file } => format!("{file} is there already and is not a file. Nothing was written.").into(),
        NoRandom { said } => format!("This machine gives no random numbers for passwords: {said}").into(),
        SetForm { typed } => format!("`{typed}` is not of the form path=value, such as apps.web.port=8000.").into(),
        NoPlatform { typed, known } => {
            format!("There is no platform `{typed}`. There are {}.", known.join(", ")).into()
        }
        Versions => "versions".into(),
        Images => "images".into(),
        Frameworks => "frameworks".into(),
        PackageManagers => "packages".into(),
        Port => "port".into(),
        Differ => "These files are there already and differ. Nothing was written; --force replaces them:".into(),
        Created => "created".into(),
        Replaced => "replaced".into(),
        AddedTo => "added to".into(),
        Unchanged => "unchanged".into(),
        Kept { file, values: 1 } => format!("{file}: 1 value was kept as it was.").into(),
        Kept { file, values } => format!("{file}: {values} values were kept as they were.").into(),
    }
}

fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}
