//! A step of a guide as Markdown: why, by hand, commands, what comes, check, what fails, the way back.

use super::Told;
use super::document::{Document, prose};
use crate::guide::{Command, Step, Trouble};
use crate::syntax::markdown;
use crate::syntax::shell::Shell;
use crate::text::{Label, Saying, Words};

pub(super) fn write<'a>(document: &mut Document, step: &'a Step, number: String, told: &mut Told<'a>) {
    let language = document.language;
    let words = step.saying.say(language);
    document.from = step.question;
    document.heading(3, &number, &words.short);
    let same = told.steps.iter().find(|(other, _)| is_same(other, step));
    if let Some((_, earlier)) = same {
        document.paragraph(&prose(&format!(
            "{} {}.",
            Label::DoneInStep.say(language),
            earlier.trim_end_matches('.')
        )));
        document.from = None;
        return;
    }
    told.steps.push((step, number));
    document.paragraph(&prose(&words.more));
    by_hand(document, &step.by_hand);
    commands(document, &step.commands);
    if let Some(expect) = &step.expect {
        document.over(Label::WhatYouWillSee.say(language));
        document.code(expect, "text");
    }
    check(document, step);
    troubles(document, step, told);
    if !step.undo.is_empty() {
        document.over(Label::Undo.say(language));
        commands(document, &step.undo);
    }
    document.from = None;
}

/// Two guides may begin alike: install Docker, commit.
fn is_same(one: &Step, other: &Step) -> bool {
    one.saying == other.saying && one.by_hand == other.by_hand && one.commands == other.commands
}

fn sentence(words: &Words) -> String {
    prose(&format!("{} {}", words.short, words.more))
}

fn by_hand(document: &mut Document, sayings: &[Saying]) {
    let said: Vec<String> = sayings.iter().map(|saying| sentence(&saying.say(document.language))).collect();
    match &said[..] {
        [] => {}
        [only] => document.paragraph(only),
        several => document.numbers(several),
    }
}

fn check(document: &mut Document, step: &Step) {
    if step.check.is_empty() && step.checked.is_none() {
        return;
    }
    document.over(Label::Check.say(document.language));
    commands(document, &step.check);
    if let Some(checked) = &step.checked {
        let words = checked.say(document.language);
        document.paragraph(&sentence(&words));
    }
}

fn troubles<'a>(document: &mut Document, step: &'a Step, told: &mut Told<'a>) {
    let known = |trouble: &Trouble| {
        told.troubles.iter().any(|other| (other.error, &other.mend) == (trouble.error, &trouble.mend))
    };
    let fresh: Vec<&Trouble> = step.trouble.iter().filter(|trouble| !known(trouble)).collect();
    if fresh.is_empty() {
        return;
    }
    let item = |alike: &[&Trouble]| {
        let errors: Vec<String> = alike.iter().map(|trouble| markdown::inline_code(trouble.error)).collect();
        let words = alike.first().map(|trouble| trouble.mend.say(document.language));
        format!("{}: {}", errors.join(", "), words.as_ref().map(sentence).unwrap_or_default())
    };
    let items: Vec<String> = fresh.chunk_by(|one, next| one.mend == next.mend).map(item).collect();
    document.over(Label::IfItFails.say(document.language));
    document.bullets(&items);
    told.troubles.extend(fresh);
}

/// One block for each thing to paste. What both shells read alike is printed once; neighbours that differ are grouped
/// by shell, so that a reader follows one and skips the other.
fn commands(document: &mut Document, commands: &[Command]) {
    let printed: Vec<Printed> = commands.iter().map(Printed::of).collect();
    for run in printed.chunk_by(|one, next| one.heading() == next.heading()) {
        let Some(in_bash) = run.first().and_then(Printed::heading) else {
            for text in run.iter().filter_map(|command| command.both[0].as_deref()) {
                document.code(text, "sh");
            }
            continue;
        };
        let shells = [(in_bash, "bash"), (Label::InPowerShell, "powershell")];
        for (place, (label, language)) in shells.into_iter().enumerate() {
            let texts: Vec<&str> = run.iter().filter_map(|command| command.both[place].as_deref()).collect();
            if !texts.is_empty() {
                document.over(label.say(document.language));
            }
            for text in texts {
                document.code(text, language);
            }
        }
    }
}

/// A command in bash and in PowerShell.
struct Printed {
    both: [Option<String>; 2],
    linux: bool,
}

impl Printed {
    fn of(command: &Command) -> Self {
        Self { both: Shell::ALL.map(|shell| command.print(shell)), linux: command.linux }
    }

    /// What stands over its form for bash; nothing where both shells read it alike.
    fn heading(&self) -> Option<Label> {
        let bash = if self.linux { Label::OnLinux } else { Label::InBash };
        (self.both[0] != self.both[1]).then_some(bash)
    }
}
