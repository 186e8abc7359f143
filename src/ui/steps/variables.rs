//! The variables of an app as a table: what each holds, in which order; and a pasted `.env` all at once.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlSelectElement};

use super::paste::Paste;
use crate::answers::{EnvAnswers, EnvField};
use crate::history::Change;
use crate::plan::Plan;
use crate::project::{Project, Value};
use crate::question::{Asked, Question};
use crate::text::phrase::QuestionPhrase;
use crate::text::{Language, PagePhrase};
use crate::ui::fields::{self, Asking, Choice, Control, anchor, find, focus_soon};
use crate::ui::icons::{self, icon};
use crate::ui::signal::Given;
use crate::ui::view::{Piece, click, flag, memo, part, rows, soon, text, view};
use crate::ui::wizard::{Wizard, use_wizard};

#[component]
pub fn Variables() -> Piece {
    let wizard = use_wizard();
    let keys = move || {
        let answers = wizard.answers.read();
        answers
            .apps
            .get(wizard.app())
            .map_or_else(Vec::new, |app| app.env.iter().map(|row| row.row.0.to_string()).collect())
    };
    let is_empty = memo(move || wizard.answers.read().apps.get(wizard.app()).is_none_or(|app| app.env.is_empty()));
    let why = text(move || wizard.phrase(QuestionPhrase::Why(Asked::Variables)));
    let title = text(move || wizard.phrase(QuestionPhrase::Title(Asked::Variables)));
    let column = move |field: EnvField| text(move || wizard.phrase(QuestionPhrase::Title(Asked::Env(field))));
    let add = click(move || {
        let app = wizard.app();
        let row = wizard.answers.read_untracked().apps[app].env.len();
        wizard.change(Change::Other, |answers| answers.apps[app].env.push(EnvAnswers::default()));
        fields::go(wizard, Question::Env(app, row, EnvField::Name));
    });
    view! {
        <section class="list" id=text(move || anchor(Question::Variables(wizard.app()))) aria-labelledby="variables">
            <h2 id="variables" tabindex="-1">{title}</h2>
            <p class="why">{why}</p>
            <div class="table" class:none=flag(move || is_empty.get())>
                <div class="row columns" aria-hidden="true">
                    <span>{column(EnvField::Name)}</span>
                    <span>{wizard.say(PagePhrase::Holds)}</span>
                    <span>{column(EnvField::Value)}</span>
                    <span>{column(EnvField::When)}</span>
                </div>
                {rows(keys, |index, _| view! { <Variable index /> })}
            </div>
            <p class="empty" class:none=flag(move || !is_empty.get())>{wizard.say(PagePhrase::VariablesEmpty)}</p>
            <div class="buttons">
                <button type="button" class="button" id="add-variable" on:click=add>
                    {icon(icons::PLUS)} {wizard.say(PagePhrase::AddVariable)}
                </button>
            </div>
            <Paste />
            <Offered />
        </section>
    }
}

/// A secret, as the menu of what a variable holds calls it; no name has such letters.
const SECRET: &str = "=secret";

#[component]
fn Variable(index: Given<usize>) -> Piece {
    let wizard = use_wizard();
    let question = move |field: EnvField| memo(move || Question::Env(wizard.app(), index.get(), field));
    let holds = memo(move || {
        let answers = wizard.answers.read();
        let row = answers.apps.get(wizard.app()).and_then(|app| app.env.get(index.get()));
        row.map_or_else(String::new, |row| if row.secret { SECRET.to_owned() } else { row.from.trim().to_owned() })
    });
    let hold = Callback::new(move |chosen: String| {
        let (app, row) = (wizard.app(), index.get_untracked());
        wizard.change(Change::Other, |answers| hold(&mut answers.apps[app].env[row], &chosen));
    });
    let options = memo(move || {
        let app = wizard.app();
        what_it_may_hold(&wizard.plan.read(), app, wizard.language.get(), &holds.get())
    });
    let id = memo(move || anchor(Question::Env(wizard.app(), index.get(), EnvField::From)));
    let problems = memo(move || wizard.problems(Question::Env(wizard.app(), index.get(), EnvField::From)));
    let described = fields::described(id, false, problems);
    let value = part(move || {
        Some(match holds.get().as_str() {
            "" => {
                view! { <Asking question=question(EnvField::Value) control=Control::Code brief=true /> }
            }
            SECRET => view! { <p class="instead">{wizard.say(PagePhrase::SecretWhat)}</p> },
            _ => view! { <p class="instead">{wizard.say(PagePhrase::AddressWhat)}</p> },
        })
    });
    let by_key = move |event: web_sys::KeyboardEvent| {
        // There the same keys open the list.
        let is_list = event.target().is_some_and(|target| target.has_type::<HtmlSelectElement>());
        let by = match (event.alt_key(), event.key().as_str()) {
            (true, "ArrowUp") if !is_list => -1,
            (true, "ArrowDown") if !is_list => 1,
            _ => return,
        };
        event.prevent_default();
        shift(wizard, index.get_untracked(), by);
    };
    view! {
        <div class="row variable" role="group" aria-label=text(name_of(wizard, index)) on:keydown=by_key>
            <Asking question=question(EnvField::Name) control=Control::Code brief=true />
            <div class="field brief">
                <label for=id>{wizard.say(PagePhrase::Holds)}</label>
                <fields::Menu id options current=holds described answer=hold />
                <fields::ProblemList of=id problems />
            </div>
            {value}
            <Asking question=question(EnvField::When) control=Control::Menu(fields::when) brief=true />
            <Handles index />
        </div>
    }
}

fn hold(row: &mut EnvAnswers, chosen: &str) {
    row.secret = chosen == SECRET;
    row.from = if row.secret { String::new() } else { chosen.to_owned() };
    if row.secret {
        row.value.clear();
        row.when.clear();
    }
}

/// Text, a secret, or the address of something else in the project.
fn what_it_may_hold(plan: &Plan, app: usize, language: Language, holds: &str) -> Vec<Choice> {
    let Project { apps, services, .. } = &plan.project;
    let others =
        apps.iter().enumerate().filter(|(index, _)| *index != app).map(|(_, other)| other.name.to_string());
    let mut names: Vec<String> = others.chain(services.iter().map(|service| service.name.to_string())).collect();
    if !holds.is_empty() && holds != SECRET && !names.iter().any(|name| name == holds) {
        names.push(holds.to_owned());
    }
    let choice = |value: &str, label: PagePhrase| Choice {
        value: value.to_owned(),
        name: label.say(language).into_owned(),
        ..Choice::default()
    };
    let mut options = vec![choice("", PagePhrase::HoldsText), choice(SECRET, PagePhrase::HoldsSecret)];
    options.extend(names.into_iter().map(|name| choice(&name, PagePhrase::HoldsAddress { of: name.clone() })));
    options
}

fn name_of(wizard: Wizard, index: Given<usize>) -> impl Fn() -> String {
    move || {
        let typed = wizard.typed(Question::Env(wizard.app(), index.get(), EnvField::Name));
        let name = if typed.is_empty() { (index.get() + 1).to_string() } else { typed };
        PagePhrase::VariableNamed { name }.say(wizard.language.get()).into_owned()
    }
}

/// Moves a row and gives it back the focus, which an element loses by being moved.
fn shift(wizard: Wizard, row: usize, by: isize) {
    let app = wizard.app();
    let Some(to) = row.checked_add_signed(by) else { return };
    if to >= wizard.answers.read_untracked().apps[app].env.len() {
        return;
    }
    let focused = document().active_element().and_then(|found| found.dyn_into::<HtmlElement>().ok());
    wizard.change(Change::Other, |answers| answers.apps[app].env.swap(row, to));
    soon(move || {
        // At either end the button that moved the row is switched off.
        let name = || find(&anchor(Question::Env(app, to, EnvField::Name)));
        let target = focused.filter(|focused| !focused.has_attribute("disabled")).or_else(name);
        if let Some(target) = target {
            let _ = target.focus();
        }
    });
}

/// Up, down, away.
#[component]
fn Handles(index: Given<usize>) -> Piece {
    let wizard = use_wizard();
    let last = memo(move || {
        let answers = wizard.answers.read();
        answers.apps.get(wizard.app()).is_none_or(|app| index.get() + 1 >= app.env.len())
    });
    let named = move |label: fn(String) -> PagePhrase| {
        wizard.tell_of(move || {
            let typed = wizard.typed(Question::Env(wizard.app(), index.get(), EnvField::Name));
            label(if typed.is_empty() { (index.get() + 1).to_string() } else { typed })
        })
    };
    let remove = click(move || {
        let (app, row) = (wizard.app(), index.get_untracked());
        wizard.change(Change::Other, |answers| drop(answers.apps[app].env.remove(row)));
        let left = wizard.answers.read_untracked().apps[app].env.len();
        let next = if left == 0 {
            "add-variable".to_owned()
        } else {
            anchor(Question::Env(app, row.min(left - 1), EnvField::Name))
        };
        focus_soon(next);
    });
    view! {
        <div class="handles">
            <button
                type="button"
                class="button quiet only-icon"
                aria-label=named(|name| PagePhrase::MoveUp { name })
                title="Alt+↑"
                disabled=flag(move || index.get() == 0)
                on:click=click(move || shift(wizard, index.get_untracked(), -1))
            >
                {icon(icons::UP)}
            </button>
            <button
                type="button"
                class="button quiet only-icon"
                aria-label=named(|name| PagePhrase::MoveDown { name })
                title="Alt+↓"
                disabled=flag(move || last.get())
                on:click=click(move || shift(wizard, index.get_untracked(), 1))
            >
                {icon(icons::DOWN)}
            </button>
            <button
                type="button"
                class="button quiet only-icon"
                aria-label=named(|name| PagePhrase::RemoveNamed { name })
                on:click=remove
            >
                {icon(icons::CLOSE)}
            </button>
        </div>
    }
}

/// What the services add by themselves.
#[component]
fn Offered() -> Piece {
    let wizard = use_wizard();
    let offered = memo(move || {
        let plan = wizard.plan.read();
        let Some(app) = plan.project.apps.get(wizard.app()) else { return Vec::new() };
        let by_service = app.env.iter().filter(|one| matches!(one.question, Question::Service(..)));
        let named = by_service.filter_map(|one| match one.value {
            Value::Service(place) => {
                Some((one.name.to_string(), plan.project.services.get(place)?.name.to_string()))
            }
            _ => None,
        });
        named.collect::<Vec<_>>()
    });
    let row =
        |(name, service): (String, String)| view! { <li><code>{name}</code> " ← " <code>{service}</code></li> };
    part(move || {
        (!offered.read().is_empty()).then(|| {
            view! {
                <div class="offered">
                    <p class="why">{wizard.say(PagePhrase::OfferedByServices)}</p>
                    <ul>{offered.get().into_iter().map(row).collect::<Piece>()}</ul>
                </div>
            }
        })
    })
}
