//! The top of the page: the project's name, undo and redo, share, language and theme.

use leptos::prelude::*;

use super::browser::theme::{self, Theme};
use super::fields::anchor;
use super::icons::{self, icon, mark};
use super::share::Share;
use super::signal::Given;
use super::step::Step;
use super::view::{Piece, Word, click, flag, memo, part, text, view, word};
use super::wizard::{View, use_wizard};
use crate::question::Question;
use crate::text::{Language, PagePhrase};

#[component]
pub fn Header() -> Piece {
    let wizard = use_wizard();
    let start = click(move || {
        wizard.view.set(View::Questions);
        wizard.step.set(Step::Start);
    });
    let is_begun = memo(move || wizard.step.get() != Step::Start);
    view! {
        <header class="top">
            <button type="button" class="mark" on:click=start aria-label=wizard.say(PagePhrase::ToStart)>
                {mark()} <span aria-hidden="true">"Slipway"</span>
            </button>
            {part(move || is_begun.get().then(|| view! { <Name /> }))}
            <button type="button" class="button quiet menu" popovertarget="tools" aria-label=wizard.say(PagePhrase::Menu)>
                {icon(icons::MENU)}
            </button>
            <div class="tools" id="tools" popover="auto">
                <button
                    type="button"
                    class="button quiet"
                    aria-disabled=off(wizard.can_undo)
                    title="Ctrl+Z"
                    on:click=click(move || wizard.undo())
                >
                    {icon(icons::UNDO)} {wizard.say(PagePhrase::Undo)}
                </button>
                <button
                    type="button"
                    class="button quiet"
                    aria-disabled=off(wizard.can_redo)
                    title="Ctrl+Shift+Z"
                    on:click=click(move || wizard.redo())
                >
                    {icon(icons::REDO)} {wizard.say(PagePhrase::Redo)}
                </button>
                <Share />
                <LanguageSwitch />
                <ThemeSwitch />
            </div>
        </header>
    }
}

/// A button that does nothing at the moment keeps the focus that it was pressed with.
fn off(can: Given<bool>) -> Word {
    word(move || (!can.get()).then_some("true"))
}

/// The name of the project, wherever one is. At the start none is asked for.
#[component]
fn Name() -> Piece {
    let wizard = use_wizard();
    let usual = text(move || wizard.plan.read().project.name.to_string());
    let typed = memo(move || wizard.typed(Question::Name));
    view! {
        <input
            type="text"
            class="project code"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-label=wizard.say(PagePhrase::ProjectName)
            placeholder=usual
            prop:value=typed
            on:input:target=move |event| wizard.set(Question::Name, &event.target().value())
            on:focusin=move |_| wizard.asked.set(Some(Question::Name))
            on:focusout=move |_| wizard.asked.set(None)
            data-of=anchor(Question::Name)
        />
    }
}

#[component]
fn LanguageSwitch() -> Piece {
    let wizard = use_wizard();
    let option = move |language: Language| {
        view! {
            <label lang=language.id() title=PagePhrase::LanguageName.say(language)>
                <input
                    type="radio"
                    name="page-language"
                    value=language.id()
                    aria-label=PagePhrase::LanguageName.say(language)
                    prop:checked=flag(move || wizard.language.get() == language)
                    on:change=move |_| wizard.language.set(language)
                />
                {language.id().to_ascii_uppercase()}
            </label>
        }
    };
    view! {
        <fieldset class="switch">
            <legend class="hidden">{wizard.say(PagePhrase::PageLanguage)}</legend>
            {Language::ALL.map(option).into_iter().collect::<Piece>()}
        </fieldset>
    }
}

#[component]
fn ThemeSwitch() -> Piece {
    let wizard = use_wizard();
    let now = Given::new(theme::remembered());
    let option = move |theme: Theme, phrase: fn() -> PagePhrase, path: &'static str| {
        let (name, title) = (wizard.tell_of(phrase), wizard.tell_of(phrase));
        view! {
            <label title=title>
                <input
                    type="radio"
                    name="theme"
                    value=theme.id()
                    aria-label=name
                    prop:checked=flag(move || now.get() == theme)
                    on:change=move |_| {
                        now.set(theme);
                        theme::choose(theme);
                    }
                />
                {icon(path)}
            </label>
        }
    };
    view! {
        <fieldset class="switch">
            <legend class="hidden">{wizard.say(PagePhrase::Theme)}</legend>
            {option(Theme::System, || PagePhrase::ThemeSystem, icons::AUTO)}
            {option(Theme::Light, || PagePhrase::ThemeLight, icons::SUN)}
            {option(Theme::Dark, || PagePhrase::ThemeDark, icons::MOON)}
        </fieldset>
    }
}
