//! Three ways in: a template, something that was saved or sent, or the defaults.

use leptos::prelude::*;
use web_sys::ScrollLogicalPosition;

use crate::answers::{Answers, AppAnswers};
use crate::plan::plan;
use crate::stacks::{self, Stack};
use crate::text::PagePhrase;
use crate::ui::browser::open;
use crate::ui::fields::{find, focus_soon, show};
use crate::ui::prose::Prose;
use crate::ui::signal::Given;
use crate::ui::step::Step;
use crate::ui::view::{Piece, click, flag, in_turn, memo, part, soon, text, view, word};
use crate::ui::wizard::{Wizard, use_wizard};

#[component]
pub fn Start() -> Piece {
    let wizard = use_wizard();
    view! {
        <div class="opening">
            <h1 id="heading" tabindex="-1">{wizard.say(PagePhrase::StartHeading)}</h1>
            <p class="lead"><Prose text=wizard.say(PagePhrase::StartLead) /></p>
        </div>
        <LastProject />
        <section aria-labelledby="templates">
            <h2 id="templates">{wizard.say(PagePhrase::Templates)}</h2>
            <ul class="templates">
                {stacks::ALL.iter().map(|stack| view! { <Template stack /> }).collect::<Piece>()}
            </ul>
        </section>
        <Open />
        <div class="onward">
            <p class="soft">{wizard.say(PagePhrase::DefaultsWhat)}</p>
            <button
                type="button"
                class="button"
                class:main=flag(move || wizard.is_untouched())
                on:click=click(move || begin(wizard, None))
            >
                {wizard.say(PagePhrase::BeginWithDefaults)}
            </button>
        </div>
    }
}

/// A stack as a place to begin.
#[component]
fn Template(stack: &'static Stack) -> Piece {
    let wizard = use_wizard();
    view! {
        <li>
            <button type="button" class="template" on:click=click(move || begin(wizard, Some(stack)))>
                <b>{text(move || stack.name.say(wizard.language.get()))}</b>
                <span><Prose text=text(move || wizard.phrase(stack.about)) /></span>
            </button>
        </li>
    }
}

/// Begins a project. One that is there already can be had back.
fn begin(wizard: Wizard, stack: Option<&'static Stack>) {
    let mut answers = anew(wizard);
    if let Some(stack) = stack {
        answers.apps = vec![AppAnswers { stack: stack.id.to_owned(), ..AppAnswers::default() }];
    }
    let first = answers.clone();
    in_turn(vec![
        // The browser compiles what makes a plan when it is first called for, which takes longer than the plan.
        Box::new(move || drop(plan(&first))),
        Box::new(move || begin_with(wizard, answers)),
    ]);
}

fn begin_with(wizard: Wizard, answers: Answers) {
    // A second click meant the first.
    if wizard.step.get_untracked() != Step::Start {
        return;
    }
    if wizard.is_untouched() {
        wizard.begin_with(answers);
    } else {
        wizard.replace(answers);
        wizard.message.set(Some(PagePhrase::StartedAnew));
    }
    wizard.step.set(Step::App);
}

/// Nothing answered, in the language that the files have.
fn anew(wizard: Wizard) -> Answers {
    Answers { language: wizard.answers.read_untracked().language.clone(), ..Answers::default() }
}

/// What was made here before, and the way to begin again without it.
#[component]
fn LastProject() -> Piece {
    let wizard = use_wizard();
    let is_untouched = memo(move || wizard.is_untouched());
    let name = move || PagePhrase::GoOnWith { name: wizard.plan.read().project.name.to_string() };
    let start_anew = move || {
        wizard.replace(anew(wizard));
        wizard.message.set(Some(PagePhrase::StartedAnew));
        focus_soon("heading");
    };
    part(move || {
        (!is_untouched.get()).then(|| {
            view! {
                <div class="last">
                    <button type="button" class="button main" on:click=click(move || wizard.step.set(Step::App))>
                        {wizard.tell_of(name)}
                    </button>
                    <button type="button" class="button" on:click=click(start_anew)>{wizard.say(PagePhrase::StartAnew)}</button>
                </div>
            }
        })
    })
}

/// A recipe file, or a link that somebody sent.
#[component]
fn Open() -> Piece {
    let wizard = use_wizard();
    let link = Given::new(String::new());
    let is_refused = Given::new(false);
    let open_link = move || {
        let sent = link.get_untracked();
        open::text(wizard, &sent.clone(), move |is_opened| {
            if is_opened {
                wizard.step.set(Step::App);
            } else if link.get_untracked() == sent {
                is_refused.set(true);
                // It is told beside the field.
                wizard.message.set(None);
                soon(show_refusal);
            }
        });
    };
    let by_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !event.ctrl_key() && !event.meta_key() {
            open_link();
        }
    };
    let refused = part(move || {
        is_refused.get().then(|| view! { <p><Prose text=wizard.say(PagePhrase::NothingToOpen) /></p> })
    });
    view! {
        <section aria-labelledby="open">
            <h2 id="open">{wizard.say(PagePhrase::OpenTitle)}</h2>
            <div class="pair">
                <div class="field">
                    <label for="open-link">{wizard.say(PagePhrase::OpenLink)}</label>
                    <div class="joined">
                        <input
                            type="text"
                            id="open-link"
                            class="code"
                            autocomplete="off"
                            spellcheck="false"
                            aria-invalid=word(move || is_refused.get().then_some("true"))
                            aria-describedby="open-refused"
                            prop:value=link
                            on:input:target=move |event| {
                                is_refused.set(false);
                                link.set(event.target().value());
                            }
                            on:keydown=by_key
                        />
                        <button type="button" class="button" on:click=click(open_link)>{wizard.say(PagePhrase::Open)}</button>
                    </div>
                    <div id="open-refused" role="status" class:problem=flag(move || is_refused.get())>{refused}</div>
                </div>
                <div class="field">
                    <label for="open-file">{wizard.say(PagePhrase::OpenRecipe)}</label>
                    <input
                        type="file"
                        id="open-file"
                        accept=".yaml,.yml,text/yaml"
                        on:change:target=move |event| open::file(wizard, &event.target())
                    />
                </div>
            </div>
        </section>
    }
}

/// What is wrong with a link stands below it, which may be below the screen.
fn show_refusal() {
    if let Some(told) = find("open-refused") {
        show(&told, ScrollLogicalPosition::Nearest);
    }
}
