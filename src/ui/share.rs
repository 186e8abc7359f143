//! The project for somebody else: as a link, as its picture, as a recipe file.

use leptos::prelude::*;

use super::browser::{clipboard, download, fragment};
use super::dialog::Dialog;
use super::icons::{self, icon};
use super::prose::Prose;
use super::qr;
use super::signal::Memo;
use super::view::{Piece, click, memo, part, view};
use super::wizard::{Wizard, use_wizard};
use crate::problem::ProblemKind;
use crate::recipe_file;
use crate::text::PagePhrase;
use crate::{link, sheet};

#[component]
pub fn Share() -> Piece {
    let wizard = use_wizard();
    let dialog = Dialog::new();
    view! {
        <button type="button" class="button share" on:click=click(move || dialog.open())>
            {icon(icons::SHARE)} {wizard.say(PagePhrase::Share)}
        </button>
        {dialog.around(wizard, "share", PagePhrase::ShareTitle, move || {
            view! {
                <Link />
                {wizard.later.draw(|rest| (rest.share)())}
            }
        })}
    }
}

pub fn content() -> Piece {
    view! {
        <Code />
        <Recipe />
    }
}

#[component]
fn Link() -> Piece {
    let wizard = use_wizard();
    let address = address(wizard);
    let copy = click(move || {
        let what = PagePhrase::TheLink.say(wizard.language.get_untracked()).into_owned();
        clipboard::copy(wizard, address.get_untracked(), PagePhrase::Copied { what });
    });
    let select = move |event: web_sys::FocusEvent| {
        event_target::<web_sys::HtmlInputElement>(&event).select();
    };
    view! {
        <div class="field">
            <label for="share-link">{wizard.say(PagePhrase::ShareLink)}</label>
            <div class="joined">
                <input type="text" id="share-link" class="code" readonly prop:value=address on:focus=select />
                <button type="button" class="button main" on:click=copy>{wizard.say(PagePhrase::Copy)}</button>
            </div>
            <p class="why"><Prose text=wizard.say(PagePhrase::ShareLinkWhat) /></p>
            {part(move || told_openly(wizard))}
        </div>
    }
}

/// What looks like a secret, is not marked as one, and so goes into the link.
fn told_openly(wizard: Wizard) -> Option<Piece> {
    let plan = wizard.plan.read();
    let names = plan.problems.iter().filter_map(|problem| match &problem.kind {
        ProblemKind::LooksSecret { name } => Some(name.as_str()),
        _ => None,
    });
    let names = names.collect::<Vec<_>>().join(", ");
    (!names.is_empty()).then(|| {
        let told = PagePhrase::ShareSecret { names }.say(wizard.language.get());
        view! { <div class="problem"><p>{told}</p></div> }
    })
}

#[component]
fn Code() -> Piece {
    let wizard = use_wizard();
    let address = address(wizard);
    view! {
        <div class="field">
            <b>{wizard.say(PagePhrase::ShareCode)}</b>
            {part(move || Some(code(wizard, &address.get())))}
        </div>
    }
}

fn address(wizard: Wizard) -> Memo<String> {
    memo(move || fragment::address(&link::encode(&wizard.answers.read())))
}

/// The link as a picture, or why there is none.
fn code(wizard: Wizard, address: &str) -> Piece {
    let language = wizard.language.get();
    qr::picture(address, &PagePhrase::ShareCodeName.say(language)).unwrap_or_else(|| {
        let why = PagePhrase::ShareCodeTooLong.say(language).into_owned();
        view! { <p class="why">{why}</p> }
    })
}

#[component]
fn Recipe() -> Piece {
    let wizard = use_wizard();
    let save = click(move || {
        let written = recipe_file::write(&wizard.answers.read_untracked());
        let plan = wizard.plan.get_untracked();
        let text = written.text(sheet::Comments::Short, plan.project.language, |_| String::new());
        download::save(recipe_file::FILE, "application/yaml", text.as_bytes());
    });
    view! {
        <div class="field">
            <b>{wizard.say(PagePhrase::ShareRecipe)}</b>
            <p class="why"><Prose text=wizard.say(PagePhrase::ShareRecipeWhat) /></p>
            <button type="button" class="button" on:click=save>
                {wizard.say(PagePhrase::DownloadNamed { name: recipe_file::FILE })}
            </button>
        </div>
    }
}
