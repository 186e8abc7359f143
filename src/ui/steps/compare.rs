//! What changes between two targets: the files that only one has, and the lines in which the others differ.

use leptos::prelude::*;

use crate::answers::Answers;
use crate::deploy;
use crate::difference::kept;
use crate::plan::plan;
use crate::platforms::{self, Platform};
use crate::recipe_file;
use crate::sheet::Line;
use crate::text::PagePhrase;
use crate::ui::signal::Given;
use crate::ui::view::{Piece, Text, flag, memo, part, parts, view};
use crate::ui::wizard::use_wizard;

/// Lines around a change that say where it is.
const AROUND: usize = 1;

/// Guides to two targets have hardly a line in common, and the recipe says what was chosen: that they differ is enough.
const NOT_BY_LINE: [&str; 2] = [deploy::PATH, recipe_file::FILE];

/// A file that differs, and how.
#[derive(Clone, PartialEq, Eq)]
struct Change {
    path: String,
    how: How,
}

#[derive(Clone, PartialEq, Eq)]
enum How {
    /// Only this platform has it.
    Only(&'static str),
    /// `-`, `+` or a blank, and the line.
    Lines(Vec<(char, String)>),
    /// It names the target.
    Named,
}

#[component]
pub fn Compare() -> Piece {
    let wizard = use_wizard();
    let is_open = Given::new(false);
    let one = Given::new(platforms::ALL[0].id);
    let other = Given::new(platforms::ALL[platforms::ALL.len() - 1].id);
    let changes =
        memo(
            move || {
                if is_open.get() { changes(&wizard.answers.read(), one.get(), other.get()) } else { Vec::new() }
            },
        );
    let row = move |change: Change| {
        let Change { path, how } = change;
        let line = |(sign, text): (char, String)| {
            let class = match sign {
                '-' => "gone",
                '+' => "added",
                _ => "same",
            };
            view! { <span class=class>{sign} " " {text} "\n"</span> }
        };
        let how = match how {
            How::Only(platform) => {
                let said = wizard.say(PagePhrase::OnlyFor { platform: platform.to_owned() });
                view! { <small>{said}</small> }
            }
            How::Named => view! { <small>{wizard.say(PagePhrase::NamesTheTarget)}</small> },
            How::Lines(lines) => {
                view! { <pre tabindex="0">{lines.into_iter().map(line).collect::<Piece>()}</pre> }
            }
        };
        view! { <li><code>{path}</code> " " {how}</li> }
    };
    let nothing = part(move || {
        changes.read().is_empty().then(|| view! { <p class="empty">{wizard.say(PagePhrase::NoDifference)}</p> })
    });
    view! {
        <details class="compare" on:toggle:target=move |event| is_open.set(event.target().has_attribute("open"))>
            <summary>{wizard.say(PagePhrase::Compare)}</summary>
            <div class="pair">
                <Pick id="compare-one" label=wizard.say(PagePhrase::CompareFrom) chosen=one />
                <Pick id="compare-other" label=wizard.say(PagePhrase::CompareTo) chosen=other />
            </div>
            <ul>{parts(move || changes.get().into_iter().map(row).collect())}</ul>
            {nothing}
        </details>
    }
}

#[component]
fn Pick(id: &'static str, label: Text, chosen: Given<&'static str>) -> Piece {
    let option = move |platform: &&'static Platform| {
        let id = platform.id;
        view! { <option value=id selected=flag(move || chosen.get() == id)>{platform.name}</option> }
    };
    let choose = move |id: String| {
        if let Some(platform) = platforms::by_id(&id) {
            chosen.set(platform.id);
        }
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select id=id on:change:target=move |event| choose(event.target().value())>
                {platforms::ALL.iter().map(option).collect::<Piece>()}
            </select>
        </div>
    }
}

/// From the files of one platform alone to those of the other alone.
fn changes(answers: &Answers, one: &str, other: &str) -> Vec<Change> {
    let files = |platform: &str| {
        let plan = plan(&Answers { platforms: vec![platform.to_owned()], ..answers.clone() });
        let (comments, language) = (plan.project.comments, plan.project.language);
        let printed = plan.sheets().map(|sheet| (sheet.path.clone(), sheet.printed(comments, language)));
        printed.collect::<Vec<_>>()
    };
    let name = |id: &str| platforms::by_id(id).map_or("", |platform| platform.name);
    let (before, after) = (files(one), files(other));
    let mut changes = Vec::new();
    for (path, lines) in &before {
        let how = match after.iter().find(|(other, _)| other == path) {
            None => Some(How::Only(name(one))),
            Some((_, now)) => how(path, lines, now),
        };
        changes.extend(how.map(|how| Change { path: path.clone(), how }));
    }
    let is_new = |path: &String| !before.iter().any(|(other, _)| other == path);
    let added = after.iter().map(|(path, _)| path).filter(|path| is_new(path));
    changes.extend(added.map(|path| Change { path: path.clone(), how: How::Only(name(other)) }));
    changes
}

/// How a file that both have differs, if it does.
fn how(path: &str, before: &[Line], after: &[Line]) -> Option<How> {
    if NOT_BY_LINE.contains(&path) {
        let is_same = before.iter().map(Line::text).eq(after.iter().map(Line::text));
        return (!is_same).then_some(How::Named);
    }
    let lines = difference(before, after);
    (!lines.is_empty()).then_some(How::Lines(lines))
}

/// The lines that go and come, each with what stands around it.
fn difference(before: &[Line], after: &[Line]) -> Vec<(char, String)> {
    let stays = kept(before, after, |was, is| was.text() == is.text());
    let mut all = Vec::new();
    let (mut next, mut added) = (0, Vec::new());
    for (line, place) in after.iter().zip(stays) {
        match place {
            None => added.push(('+', line.text())),
            Some(place) => {
                all.extend(before[next..place].iter().map(|line| ('-', line.text())));
                all.append(&mut added);
                all.push((' ', line.text()));
                next = place + 1;
            }
        }
    }
    all.extend(before[next..].iter().map(|line| ('-', line.text())));
    all.append(&mut added);
    let is_near = |place: usize| {
        let near = place.saturating_sub(AROUND)..(place + AROUND + 1).min(all.len());
        all[near].iter().any(|(sign, _)| *sign != ' ')
    };
    let mut near = Vec::new();
    for (place, (sign, text)) in all.iter().enumerate().filter(|(place, _)| is_near(*place)) {
        if place > 0 && !is_near(place - 1) {
            near.push((' ', "…".to_owned()));
        }
        near.push((*sign, (*text).to_owned()));
    }
    near
}
