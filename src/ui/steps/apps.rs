//! Which of several apps is asked about; and one more, or one less.

use leptos::prelude::*;

use crate::answers::{AppAnswers, AppField};
use crate::history::Change;
use crate::question::Question;
use crate::text::PagePhrase;
use crate::ui::fields::{focus_soon, go};
use crate::ui::icons::{self, icon};
use crate::ui::view::{Piece, click, flag, memo, part, parts, view};
use crate::ui::wizard::use_wizard;

/// The apps side by side. Nothing where there is one and none can be added here.
#[component]
pub fn Apps(#[prop(optional)] may_change: bool) -> Piece {
    let wizard = use_wizard();
    let names =
        memo(move || wizard.plan.read().project.apps.iter().map(|app| app.name.to_string()).collect::<Vec<_>>());
    let option = move |(index, name): (usize, String)| {
        view! {
            <label>
                <input
                    type="radio"
                    name="app"
                    value=index.to_string()
                    prop:checked=flag(move || wizard.app() == index)
                    on:change=move |_| wizard.ask_about(index)
                />
                <span class="code">{name}</span>
            </label>
        }
    };
    let add = click(move || {
        wizard.change(Change::Other, |answers| answers.apps.push(AppAnswers::default()));
        let row = wizard.answers.read_untracked().apps.len() - 1;
        go(wizard, Question::App(row, AppField::Name));
    });
    let remove = move || {
        let app = wizard.app();
        wizard.change(Change::Other, |answers| drop(answers.apps.remove(app)));
        if wizard.answers.read_untracked().apps.len() == 1 {
            focus_soon("add-app");
        }
    };
    let several = memo(move || names.read().len() > 1);
    let remove_text = move || {
        let name = names.read().get(wizard.app()).cloned().unwrap_or_default();
        PagePhrase::RemoveNamed { name }
    };
    view! {
        <div class="apps" class:none=flag(move || !may_change && !several.get())>
            {part(move || several.get().then(|| view! {
                <fieldset class="switch">
                    <legend class="hidden">{wizard.say(PagePhrase::AppsSwitch)}</legend>
                    {parts(move || names.get().into_iter().enumerate().map(option).collect())}
                </fieldset>
            }))}
            {may_change.then(|| view! {
                <button type="button" class="button" id="add-app" on:click=add>
                    {icon(icons::PLUS)} {wizard.say(PagePhrase::AddApp)}
                </button>
                {part(move || several.get().then(|| view! {
                    <button type="button" class="button quiet" on:click=click(remove)>{wizard.tell_of(remove_text)}</button>
                }))}
            })}
        </div>
    }
}
