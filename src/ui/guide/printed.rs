//! A guide as texts of one language and one shell: what differs from before is what has to be drawn again.

use super::Reading;
use crate::guide::{Command, Guide, Step};
use crate::plan::Plan;
use crate::syntax::shell::Shell;
use crate::text::{Language, Words};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrintedGuide {
    pub about: String,
    pub steps: Vec<PrintedStep>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedStep {
    pub id: String,
    pub title: String,
    pub why: String,
    pub by_hand: Vec<String>,
    pub commands: Vec<String>,
    pub expect: Option<String>,
    pub check: Vec<String>,
    pub checked: Option<String>,
    /// The error, its cause and its mend.
    pub trouble: Vec<(&'static str, String)>,
    pub undo: Vec<String>,
}

/// The guide that is open.
pub fn guide(plan: &Plan, reading: Reading, language: Language) -> PrintedGuide {
    let platform = reading.platform.get();
    let shell = reading.shell.get();
    let Some(Guide { about, steps, .. }) = plan.guides().iter().find(|guide| guide.platform == platform) else {
        return PrintedGuide::default();
    };
    let steps = steps.iter().map(|step| self::step(step, shell, language)).collect();
    PrintedGuide { about: whole(about.say(language)), steps }
}

fn step(step: &Step, shell: Shell, language: Language) -> PrintedStep {
    let words = step.saying.say(language);
    let print = |commands: &[Command]| commands.iter().filter_map(|command| command.print(shell)).collect();
    PrintedStep {
        id: step.id.clone(),
        title: words.short.into_owned(),
        why: words.more.into_owned(),
        by_hand: step.by_hand.iter().map(|saying| whole(saying.say(language))).collect(),
        commands: print(&step.commands),
        expect: step.expect.clone(),
        check: print(&step.check),
        checked: step.checked.as_ref().map(|saying| whole(saying.say(language))),
        trouble: step.trouble.iter().map(|trouble| (trouble.error, whole(trouble.mend.say(language)))).collect(),
        undo: print(&step.undo),
    }
}

/// Both halves as one text.
pub fn whole(words: Words) -> String {
    if words.more.is_empty() { words.short.into_owned() } else { format!("{} {}", words.short, words.more) }
}
