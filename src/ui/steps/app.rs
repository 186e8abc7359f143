//! What the app is made of: stack, framework, and how it is built and started.

use leptos::prelude::*;

use super::apps::Apps;
use super::frame::Frame;
use crate::answers::{AppField, WorkerAnswers, WorkerField};
use crate::history::Change;
use crate::plan::Plan;
use crate::question::Question;
use crate::text::PagePhrase;
use crate::text::phrase::QuestionPhrase;
use crate::ui::fields::{self, Asking, Control, Options, find};
use crate::ui::icons::{self, icon};
use crate::ui::wizard::{Wizard, use_wizard};

#[component]
pub fn App() -> impl IntoView {
    let wizard = use_wizard();
    let several = Memo::new(move |_| wizard.answers.read().apps.len() > 1);
    view! {
        <Frame heading=PagePhrase::AppHeading lead=PagePhrase::AppLead>
            <Asking question=Question::Name control=Control::Code />
            <Apps may_change=true />
            {move || several.get().then(|| view! {
                <div class="pair">
                    <Asking question=wizard.of_app(AppField::Name) control=Control::Code />
                    <Asking question=wizard.of_app(AppField::Path) control=Control::Code />
                </div>
            })}
            <Asking question=wizard.of_app(AppField::Stack) control=Control::Rows(fields::stack) />
            {listed(wizard, AppField::Framework, Control::Rows(fields::framework))}
            {listed(wizard, AppField::Packages, Control::Switch(fields::packages))}
            {asked(wizard, AppField::Server, Control::Switch(fields::server))}
            {asked(wizard, AppField::Install, Control::Code)}
            {asked(wizard, AppField::Build, Control::Code)}
            {asked(wizard, AppField::Output, Control::Code)}
            {asked(wizard, AppField::Start, Control::Code)}
            {asked(wizard, AppField::Release, Control::Code)}
            <Workers />
        </Frame>
    }
}

/// The question, where the stack at hand asks it.
fn asked(wizard: Wizard, field: AppField, control: Control) -> impl IntoView {
    let is_asked =
        move |plan: &Plan| plan.project.apps.get(wizard.app()).is_some_and(|app| app.stack.asks.contains(&field));
    when(wizard, field, control, Memo::new(move |_| is_asked(&wizard.plan.read())))
}

/// The question, where there is more than one thing to choose from.
fn listed(wizard: Wizard, field: AppField, control: Control) -> impl IntoView {
    let options: Options = match control {
        Control::Rows(options) | Control::Switch(options) => options,
        _ => |_, _, _| Vec::new(),
    };
    let is_choice = Memo::new(move |_| {
        let question = Question::App(wizard.app(), field);
        options(&wizard.plan.read(), question, wizard.language.get()).len() > 1
    });
    when(wizard, field, control, is_choice)
}

fn when(wizard: Wizard, field: AppField, control: Control, is_asked: Memo<bool>) -> impl IntoView {
    move || is_asked.get().then(|| view! { <Asking question=wizard.of_app(field) control /> })
}

/// Processes that run the same image with another command.
#[component]
fn Workers() -> impl IntoView {
    let wizard = use_wizard();
    let rows = move || {
        let answers = wizard.answers.read();
        answers
            .apps
            .get(wizard.app())
            .map_or_else(Vec::new, |app| app.workers.iter().map(|row| row.row.0).collect())
    };
    let why = move || wizard.phrase(QuestionPhrase::Why(crate::question::Asked::Workers));
    let title = move || wizard.phrase(QuestionPhrase::Title(crate::question::Asked::Workers));
    let add = move |_| {
        let app = wizard.app();
        wizard.change(Change::Other, |answers| answers.apps[app].workers.push(WorkerAnswers::default()));
    };
    view! {
        <section class="list" id=move || fields::anchor(Question::Workers(wizard.app())) aria-labelledby="workers">
            <h2 id="workers">{title}</h2>
            <p class="why">{why}</p>
            <ForEnumerate each=rows key=|row| *row children=move |index, _| view! { <Worker index /> } />
            <button type="button" class="button" id="add-worker" on:click=add>
                {icon(icons::PLUS)} {wizard.say(PagePhrase::AddWorker)}
            </button>
        </section>
    }
}

#[component]
fn Worker(index: ReadSignal<usize>) -> impl IntoView {
    let wizard = use_wizard();
    let question =
        move |field: WorkerField| Signal::derive(move || Question::Worker(wizard.app(), index.get(), field));
    let remove = move |_| {
        let (app, row) = (wizard.app(), index.get_untracked());
        wizard.change(Change::Other, |answers| drop(answers.apps[app].workers.remove(row)));
        if let Some(add) = find("add-worker") {
            let _ = add.focus();
        }
    };
    let name = move || {
        let question = Question::Worker(wizard.app(), index.get(), WorkerField::Name);
        let name = wizard.plan.read().project.holds(question);
        PagePhrase::RemoveNamed { name }.say(wizard.language.get())
    };
    view! {
        <div class="row worker">
            <Asking question=question(WorkerField::Name) control=Control::Code brief=true />
            <Asking question=question(WorkerField::Start) control=Control::Code brief=true />
            <button type="button" class="button quiet only-icon" aria-label=name on:click=remove>
                {icon(icons::CLOSE)}
            </button>
        </div>
    }
}
