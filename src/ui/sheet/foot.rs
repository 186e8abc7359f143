//! What can be done with the files: how much they explain, in which language; copy, download, all of them as a zip.

use leptos::prelude::*;

use super::shown::Shown;
use super::take::Take;
use crate::archive;
use crate::kept::Kept;
use crate::plan::Plan;
use crate::question::Question;
use crate::text::PagePhrase;
use crate::ui::browser::{clipboard, download, secrets};
use crate::ui::fields::{self, Asking, Control};
use crate::ui::view::{Piece, click, flag, view};
use crate::ui::wizard::{Wizard, use_wizard};

#[component]
pub fn Foot() -> Piece {
    let wizard = use_wizard();
    let shown = expect_context::<Shown>();
    let path = move || shown.file.read_untracked().path.clone();
    let copy = click(move || {
        let path = path();
        if let Some(text) = whole_file(&wizard.plan.get_untracked(), &path) {
            clipboard::copy(wizard, text, PagePhrase::Copied { what: path });
        }
    });
    let one = click(move || {
        let path = path();
        if let Some(text) = whole_file(&wizard.plan.get_untracked(), &path) {
            let name = path.rsplit('/').next().unwrap_or(&path);
            // Browsers add what they think belongs to a kind of text: `Dockerfile.txt`.
            download::save(name, "application/octet-stream", text.as_bytes());
            wizard.message.set(Some(downloaded(name)));
        }
    });
    view! {
        <div class="foot">
            <Asking question=Question::Comments control=Control::Switch(fields::comments) brief=true />
            <Asking question=Question::Language control=Control::Switch(fields::language) brief=true />
            <label class="check only-wide" class:none=flag(move || !shown.has_notes())>
                <input
                    type="checkbox"
                    prop:checked=shown.notes
                    on:change:target=move |event| shown.notes.set(event.target().checked())
                />
                {wizard.say(PagePhrase::Notes)}
            </label>
            <div class="take">
                <button type="button" class="button" on:click=copy>{wizard.say(PagePhrase::Copy)}</button>
                <button type="button" class="button" on:click=one>{wizard.say(PagePhrase::DownloadOne)}</button>
                <Take />
                <button type="button" class="button main" on:click=click(move || download_all(wizard))>
                    {wizard.say(PagePhrase::DownloadZip)}
                </button>
            </div>
        </div>
    }
}

/// Chromium saves `.env` as `env`.
fn downloaded(name: &str) -> PagePhrase {
    match name.strip_prefix('.') {
        Some(saved) => PagePhrase::DownloadedWithoutDot { saved: saved.to_owned() },
        None => PagePhrase::Downloaded { what: name.to_owned() },
    }
}

/// A file as it is written, its passwords filled in.
fn whole_file(plan: &Plan, path: &str) -> Option<String> {
    files(plan).into_iter().find(|(of, _)| of == path).map(|(_, text)| text)
}

pub fn files(plan: &Plan) -> Vec<(String, String)> {
    plan.files(&Kept::default(), secrets::password)
}

/// Every file in one archive.
pub fn download_all(wizard: Wizard) {
    let plan = wizard.plan.get_untracked();
    let files: Vec<_> = files(&plan).into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
    let name = format!("{}.zip", plan.project.name);
    download::save(&name, "application/zip", &archive::zip(&files));
    wizard.message.set(Some(PagePhrase::Downloaded { what: name }));
}
