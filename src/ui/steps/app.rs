//! What the app is made of: stack, framework, and how it is built and started.

use leptos::prelude::*;

use super::apps::Apps;
use super::frame::Frame;
use crate::answers::{AppField, WorkerAnswers, WorkerField};
use crate::history::Change;
use crate::plan::Plan;
use crate::question::{Asked, Question};
use crate::text::PagePhrase;
use crate::text::phrase::QuestionPhrase;
use crate::ui::fields::{self, Asking, Control, Options, find};
use crate::ui::icons::{self, icon};
use crate::ui::signal::{Given, Memo};
use crate::ui::view::{Piece, click, memo, part, rows, text, view};
use crate::ui::wizard::{Wizard, use_wizard};

#[component]
pub fn App() -> Piece {
    let wizard = use_wizard();
    let several = memo(move || wizard.answers.read().apps.len() > 1);
    view! {
        <Frame heading=PagePhrase::AppHeading lead=PagePhrase::AppLead>
            <Asking question=Question::Name control=Control::Code />
            <Apps may_change=true />
            {part(move || several.get().then(|| view! {
                <div class="pair">
                    <Asking question=wizard.of_app(AppField::Name) control=Control::Code />
                    <Asking question=wizard.of_app(AppField::Path) control=Control::Code />
                </div>
            }))}
            <Asking question=wizard.of_app(AppField::Stack) control=Control::Rows(fields::stack) />
            {listed(wizard, AppField::Framework, Control::Rows(fields::framework))}
            {listed(wizard, AppField::Packages, Control::Switch(fields::packages))}
            {asked(wizard, AppField::Server, Control::Switch(fields::server))}
            {asked(wizard, AppField::Install, Control::Code)}
            {asked(wizard, AppField::Build, Control::Code)}
            {asked(wizard, AppField::Output, Control::Code)}
            {asked(wizard, AppField::Start, Control::Code)}
            {asked(wizard, AppField::Release, Control::Code)}
            {asked(wizard, AppField::Data, Control::Code)}
            <Workers />
        </Frame>
    }
}

/// The question, where the stack at hand asks it.
fn asked(wizard: Wizard, field: AppField, control: Control) -> Piece {
    let is_asked =
        move |plan: &Plan| plan.project.apps.get(wizard.app()).is_some_and(|app| app.stack.asks.contains(&field));
    when(wizard, field, control, memo(move || is_asked(&wizard.plan.read())))
}

/// The question, where there is more than one thing to choose from.
fn listed(wizard: Wizard, field: AppField, control: Control) -> Piece {
    let options: Options = match control {
        Control::Rows(options) | Control::Switch(options) => options,
        _ => |_, _, _| Vec::new(),
    };
    let is_choice = memo(move || {
        let question = Question::App(wizard.app(), field);
        options(&wizard.plan.read(), question, wizard.language.get()).len() > 1
    });
    when(wizard, field, control, is_choice)
}

fn when(wizard: Wizard, field: AppField, control: Control, is_asked: Memo<bool>) -> Piece {
    part(move || is_asked.get().then(|| view! { <Asking question=wizard.of_app(field) control /> }))
}

/// Processes that run the same image with another command.
#[component]
fn Workers() -> Piece {
    let wizard = use_wizard();
    let keys = move || {
        let answers = wizard.answers.read();
        answers
            .apps
            .get(wizard.app())
            .map_or_else(Vec::new, |app| app.workers.iter().map(|row| row.row.0.to_string()).collect())
    };
    let why = text(move || wizard.phrase(QuestionPhrase::Why(Asked::Workers)));
    let title = text(move || wizard.phrase(QuestionPhrase::Title(Asked::Workers)));
    let add = click(move || {
        let app = wizard.app();
        wizard.change(Change::Other, |answers| answers.apps[app].workers.push(WorkerAnswers::default()));
        let row = wizard.answers.read_untracked().apps[app].workers.len() - 1;
        fields::go(wizard, Question::Worker(app, row, WorkerField::Name));
    });
    view! {
        <section class="list" id=text(move || fields::anchor(Question::Workers(wizard.app()))) aria-labelledby="workers">
            <h2 id="workers">{title}</h2>
            <p class="why">{why}</p>
            {rows(keys, |index, _| view! { <Worker index /> })}
            <button type="button" class="button" id="add-worker" on:click=add>
                {icon(icons::PLUS)} {wizard.say(PagePhrase::AddWorker)}
            </button>
        </section>
    }
}

#[component]
fn Worker(index: Given<usize>) -> Piece {
    let wizard = use_wizard();
    let question = move |field: WorkerField| memo(move || Question::Worker(wizard.app(), index.get(), field));
    let remove = click(move || {
        let (app, row) = (wizard.app(), index.get_untracked());
        wizard.change(Change::Other, |answers| drop(answers.apps[app].workers.remove(row)));
        if let Some(add) = find("add-worker") {
            let _ = add.focus();
        }
    });
    let name = wizard.tell_of(move || {
        let question = Question::Worker(wizard.app(), index.get(), WorkerField::Name);
        PagePhrase::RemoveNamed { name: wizard.plan.read().project.holds(question) }
    });
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
