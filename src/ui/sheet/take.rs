//! Other ways to take the files along than a download: into a folder of this machine, or through the terminal.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

use super::foot::files;
use crate::kept::{self, Kept};
use crate::plan::in_one_block;
use crate::syntax::shell::Shell;
use crate::text::PagePhrase;
use crate::ui::browser::folder::{self, Folder};
use crate::ui::browser::{clipboard, secrets};
use crate::ui::dialog::Dialog;
use crate::ui::prose::Prose;
use crate::ui::signal::Given;
use crate::ui::view::{Piece, click, part, parts, view};
use crate::ui::wizard::{Wizard, use_wizard};

/// What waits for a word: the folder, and what would be written into it.
struct Waiting {
    folder: Folder,
    new: Vec<(String, String)>,
    differing: Vec<(String, String)>,
}

#[component]
pub fn Take() -> Piece {
    let wizard = use_wizard();
    let dialog = Dialog::new();
    let content = || {
        view! {
            <IntoFolder />
            <ThroughTerminal />
        }
    };
    view! {
        <button type="button" class="button" on:click=click(move || dialog.open())>{wizard.say(PagePhrase::TakeMore)}</button>
        {dialog.around(wizard, "other-ways", PagePhrase::TakeFiles, content)}
    }
}

#[component]
fn IntoFolder() -> Piece {
    let wizard = use_wizard();
    let waiting = StoredValue::new_local(None::<Waiting>);
    let differing = Given::new(Vec::<String>::new());
    let choose = click(move || {
        spawn_local(async move {
            match compared(wizard).await {
                Ok(found) if found.differing.is_empty() => write(wizard, found.folder, found.new).await,
                Ok(found) => {
                    differing.set(found.differing.iter().map(|(path, _)| path.clone()).collect());
                    waiting.set_value(Some(found));
                }
                Err(error) if folder::is_cancelled(&error) => {}
                Err(_) => wizard.message.set(Some(PagePhrase::NotSaved)),
            }
        });
    });
    let answer = move |replaces: bool| {
        click(move || {
            differing.set(Vec::new());
            let Some(found) = waiting.try_update_value(Option::take).flatten() else { return };
            let mut files = found.new;
            if replaces {
                files.extend(found.differing);
            }
            spawn_local(write(wizard, found.folder, files));
        })
    };
    let asked = part(move || {
        (!differing.read().is_empty()).then(|| {
            view! {
                <div class="problem" role="alert">
                    <p>{wizard.tell_of(move || PagePhrase::TakeDiffer { count: differing.read().len() })}</p>
                    <ul>{parts(move || differing.get().into_iter().map(|path| view! { <li><code>{path}</code></li> }).collect())}</ul>
                    <div class="buttons">
                        <button type="button" class="button" on:click=answer(true)>
                            {wizard.say(PagePhrase::TakeReplace)}
                        </button>
                        <button type="button" class="button" on:click=answer(false)>
                            {wizard.say(PagePhrase::TakeLeave)}
                        </button>
                    </div>
                </div>
            }
        })
    });
    let what = if folder::is_offered() { PagePhrase::TakeFolderWhat } else { PagePhrase::TakeFolderNot };
    view! {
        <div class="field">
            <b>{wizard.say(PagePhrase::TakeFolder)}</b>
            <p class="why"><Prose text=wizard.say(what) /></p>
            {folder::is_offered().then(|| view! {
                <button type="button" class="button" on:click=choose>{wizard.say(PagePhrase::TakeChoose)}</button>
            })}
            {asked}
        </div>
    }
}

/// What is to be written into the folder that the person picks, set against what is there.
async fn compared(wizard: Wizard) -> Result<Waiting, JsValue> {
    let folder = folder::pick().await?;
    let kept = folder.read(kept::FILE).await?.map_or_else(Kept::default, |text| Kept::read(&text));
    let files = wizard.plan.get_untracked().files(&kept, secrets::password);
    let mut found = Waiting { folder, new: Vec::new(), differing: Vec::new() };
    for (path, text) in files {
        let there = found.folder.read(&path).await?;
        match there {
            None => found.new.push((path, text)),
            Some(there) if there == text => {}
            Some(there) if path == kept::IGNORED => {
                found.new.push((path, kept::with_missing_lines(&there, &text)));
            }
            // What was in it is in the new one.
            Some(_) if path == kept::FILE => found.new.push((path, text)),
            Some(_) => found.differing.push((path, text)),
        }
    }
    Ok(found)
}

async fn write(wizard: Wizard, folder: Folder, files: Vec<(String, String)>) {
    for (path, text) in &files {
        if folder.write(path, text).await.is_err() {
            wizard.message.set(Some(PagePhrase::NotSaved));
            return;
        }
    }
    wizard.message.set(Some(PagePhrase::Saved { count: files.len() }));
}

#[component]
fn ThroughTerminal() -> Piece {
    let wizard = use_wizard();
    let button = move |shell: Shell, name: &'static str| {
        let copy = click(move || {
            let text = in_one_block(&files(&wizard.plan.get_untracked()), shell);
            clipboard::copy(wizard, text, PagePhrase::Copied { what: name.to_owned() });
        });
        view! {
            <button type="button" class="button" on:click=copy>{wizard.say(PagePhrase::TakeCopyFor { shell: name })}</button>
        }
    };
    view! {
        <div class="field">
            <b>{wizard.say(PagePhrase::TakeBlock)}</b>
            <p class="why"><Prose text=wizard.say(PagePhrase::TakeBlockWhat) /></p>
            <div class="buttons">{button(Shell::Bash, "bash")} {button(Shell::PowerShell, "PowerShell")}</div>
        </div>
    }
}
