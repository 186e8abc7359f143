//! The commands that need few words: generate, check, link and recipe.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use slipway::kept::{self, Kept};
use slipway::password::password;
use slipway::plan::plan;
use slipway::sheet::Comments;
use slipway::text::{Language, TerminalPhrase};
use slipway::{link, recipe_file};

use super::fault::{Fault, print, warn};
use super::folder::{Folder, State, Target};
use super::source::Input;
use super::{DIFFER, ERRORS, FINE, report};

/// Writes the files, unless some that are there differ and nobody said `--force`.
pub fn generate(input: &Input, out: &Path, force: bool) -> Result<u8, Fault> {
    let language = input.language;
    let stop = |phrase| Fault::new(phrase, language);
    let plan = plan(&input.answers);
    report::tell(input, &plan.problems);
    let folder = Folder::open(out).map_err(stop)?;
    let kept = folder.text(kept::FILE).map_err(stop)?.map(|text| Kept::read(&text)).unwrap_or_default();
    let passwords = Passwords::default();
    let files = plan.files(&kept, |name| passwords.of(name));
    if let Some(said) = passwords.failed.into_inner() {
        return Err(stop(TerminalPhrase::NoRandom { said }));
    }
    // A recipe that somebody wrote in their own way stays so, as long as it gives the same answers.
    let own_recipe = |there: &str| recipe_file::read(there).0 == recipe_file::read(&recipe(&input.answers)).0;
    let targets: Vec<Target> = files
        .into_iter()
        .map(|(path, text)| {
            let before = if path == kept::IGNORED { folder.text(&path)? } else { None };
            let text = before.map_or(text.clone(), |before| kept::with_missing_lines(&before, &text));
            let is_recipe = path == recipe_file::FILE;
            folder.target(path, text, |there| is_recipe && own_recipe(there))
        })
        .collect::<Result<_, _>>()
        .map_err(stop)?;
    let differing: Vec<_> =
        targets.iter().filter(|target| target.state == State::Differs && !is_added_to(target)).collect();
    if !differing.is_empty() && !force {
        let list: Vec<_> = differing.iter().map(|target| format!("  {}\n", target.path)).collect();
        warn(&format!("{}\n{}", TerminalPhrase::Differ.say(language), list.concat()));
        return Ok(DIFFER);
    }
    for target in &targets {
        if target.state != State::Same {
            folder.write(target).map_err(stop)?;
        }
        let done = if is_added_to(target) { TerminalPhrase::AddedTo } else { done(target.state) };
        print(&format!("{} {}\n", done.say(language), target.path));
    }
    let env = plan.sheet(kept::FILE);
    if let Some(values) = env.map(|sheet| kept.count(sheet)).filter(|values| *values > 0) {
        let phrase = TerminalPhrase::Kept { file: kept::FILE.to_owned(), values };
        print(&format!("{}\n", phrase.say(language)));
    }
    Ok(FINE)
}

/// Nothing in it is replaced: lines that it lacks go to its end.
fn is_added_to(target: &Target) -> bool {
    target.path == kept::IGNORED && target.state == State::Differs
}

fn done(state: State) -> TerminalPhrase {
    match state {
        State::New => TerminalPhrase::Created,
        State::Same => TerminalPhrase::Unchanged,
        State::Differs => TerminalPhrase::Replaced,
    }
}

/// New passwords, the same one whenever the same name is asked for.
#[derive(Default)]
struct Passwords {
    made: RefCell<BTreeMap<String, String>>,
    failed: RefCell<Option<String>>,
}

impl Passwords {
    fn of(&self, name: &str) -> String {
        let mut made = self.made.borrow_mut();
        made.entry(name.to_owned()).or_insert_with(|| password(|bytes| self.fill(bytes))).clone()
    }

    /// Without random bytes nothing is written; until that is seen, something ends the asking.
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(error) = getrandom::fill(bytes) {
            bytes.fill(0);
            *self.failed.borrow_mut() = Some(error.to_string());
        }
    }
}

/// Tells the problems and how many there are.
pub fn check(input: &Input) -> u8 {
    let count = report::tell(input, &plan(&input.answers).problems);
    let (errors, warnings) = (count.errors, count.warnings);
    let phrase = if errors + warnings == 0 {
        TerminalPhrase::NoProblems
    } else {
        TerminalPhrase::Counted { errors, warnings }
    };
    print(&format!("{}\n", phrase.say(input.language)));
    if errors > 0 { ERRORS } else { FINE }
}

/// Prints the link.
pub fn link(input: &Input, base: Option<&str>) -> u8 {
    report::tell(input, &[]);
    let base = base.map_or("", |base| base.split('#').next().unwrap_or(base));
    print(&format!("{base}#{}\n", link::encode(&input.answers)));
    FINE
}

/// Prints the recipe.
pub fn print_recipe(input: &Input) -> u8 {
    report::tell(input, &[]);
    print(&recipe(&input.answers));
    FINE
}

fn recipe(answers: &slipway::answers::Answers) -> String {
    recipe_file::write(answers).text(Comments::None, Language::default(), str::to_owned)
}
