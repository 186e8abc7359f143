//! A `.env` that is pasted: every variable of it becomes a row, and what cannot be read is told.

use std::borrow::Cow;
use std::sync::Arc;

use leptos::prelude::*;
use web_sys::ScrollLogicalPosition;

use crate::answers::{Answers, AppAnswers, EnvAnswers};
use crate::history::Change;
use crate::project::{Port, looks_secret};
use crate::syntax::dotenv::{self, Entry, Fault, FaultKind};
use crate::text::PagePhrase;
use crate::ui::fields::show;
use crate::ui::prose::Prose;
use crate::ui::signal::Given;
use crate::ui::view::{self, Piece, click, memo, parts, soon, view, word};
use crate::ui::wizard::use_wizard;

/// More than this is no `.env`.
const LONGEST: usize = 200_000;
const MOST_ROWS: usize = 500;

#[component]
pub fn Paste() -> Piece {
    let wizard = use_wizard();
    let text = wizard.drafts().env;
    let found = memo(move || {
        let (entries, faults) = dotenv::parse(cut(&text.read()));
        (last_of_each(entries), faults)
    });
    // What was taken over, and the answers as they were then: later ones may not have it any longer.
    let taken = Given::new(None::<(PagePhrase, Arc<Answers>)>);
    let take = click(move || {
        let (entries, _) = found.get_untracked();
        if entries.is_empty() {
            return;
        }
        let app = wizard.app();
        let mut told = PagePhrase::Taken { variables: 0, secrets: 0 };
        wizard.change(Change::Other, |answers| told = take_over(&mut answers.apps[app], entries));
        taken.set(Some((told, wizard.answers.read_untracked())));
        text.set(String::new());
        // The new rows push what was pressed away.
        soon(|| {
            if let Some(pressed) = document().active_element() {
                show(&pressed, ScrollLogicalPosition::Center);
            }
        });
    });
    let button = wizard.tell_of(move || PagePhrase::TakeOver { variables: found.read().0.len() });
    let told = view::text(move || {
        let answers = wizard.answers.read();
        match &*taken.read() {
            Some((phrase, then)) if Arc::ptr_eq(then, &answers) => phrase.say(wizard.language.get()),
            _ => Cow::default(),
        }
    });
    let fault = move |fault: Fault| {
        let label = fault_label(fault);
        view! { <li><Prose text=wizard.say(label) /></li> }
    };
    view! {
        <details class="paste" open=!text.read_untracked().is_empty()>
            <summary>{wizard.say(PagePhrase::PasteEnv)}</summary>
            <label for="paste-env" class="why">{wizard.say(PagePhrase::PasteEnvHow)}</label>
            <textarea
                id="paste-env"
                class="code"
                rows="6"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                placeholder="APP_ENV=production"
                prop:value=text
                on:input:target=move |event| {
                    taken.set(None);
                    text.set(event.target().value());
                }
            ></textarea>
            <ul class="faults">{parts(move || found.get().1.into_iter().take(20).map(fault).collect())}</ul>
            <button
                type="button"
                class="button"
                aria-disabled=word(move || found.read().0.is_empty().then_some("true"))
                on:click=take
            >
                {button}
            </button>
            <p class="why" role="status">{told}</p>
        </details>
    }
}

fn cut(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// A name that comes again holds what was written last.
fn last_of_each(entries: Vec<Entry>) -> Vec<Entry> {
    let mut last: Vec<Entry> = Vec::new();
    for entry in entries {
        match last.iter().position(|other| other.name == entry.name) {
            Some(place) => last[place] = entry,
            None if last.len() < MOST_ROWS => last.push(entry),
            None => {}
        }
    }
    last
}

/// A name that is there already gets the new value; secrets come without theirs. `PORT` answers the question of the
/// port, where nobody did.
fn take_over(app: &mut AppAnswers, entries: Vec<Entry>) -> PagePhrase {
    let (mut variables, mut secrets) = (0, 0);
    for Entry { name, value, .. } in entries {
        if name == "PORT" && app.port.is_empty() && Port::parse(&value).is_some() {
            app.port = value;
            variables += 1;
            continue;
        }
        let secret = looks_secret(&name, &value);
        let row = match app.env.iter().position(|row| row.name.trim() == name) {
            Some(place) => &mut app.env[place],
            None if app.env.len() >= MOST_ROWS => continue,
            None => {
                app.env.push(EnvAnswers { name, ..EnvAnswers::default() });
                app.env.last_mut().expect("a row was added in the line above")
            }
        };
        row.secret |= secret;
        row.value = if row.secret { String::new() } else { value };
        row.from.clear();
        variables += 1;
        secrets += usize::from(row.secret);
    }
    PagePhrase::Taken { variables, secrets }
}

fn fault_label(Fault { line, kind }: Fault) -> PagePhrase {
    match kind {
        FaultKind::BadName(name) => PagePhrase::FaultBadName { line, name },
        FaultKind::NoValue { name } => PagePhrase::FaultNoValue { line, name },
        FaultKind::UnclosedQuote { name } => PagePhrase::FaultUnclosedQuote { line, name },
        FaultKind::TextAfterQuote { name } => PagePhrase::FaultTextAfterQuote { line, name },
        FaultKind::Reference { name, variable } => PagePhrase::FaultReference { line, name, variable },
        FaultKind::LoneDollar { name } => PagePhrase::FaultLoneDollar { line, name },
    }
}
