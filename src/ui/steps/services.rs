//! What the apps talk to: databases, caches, queues.

use leptos::prelude::*;

use super::frame::Frame;
use crate::answers::{ServiceAnswers, ServiceField};
use crate::history::Change;
use crate::question::Question;
use crate::services::{self, ServiceKind};
use crate::text::PagePhrase;
use crate::ui::fields::{self, Asking, Control, find};
use crate::ui::icons::{self, icon};
use crate::ui::prose::Prose;
use crate::ui::signal::Given;
use crate::ui::view::{Piece, click, flag, memo, part, rows, text, view};
use crate::ui::wizard::use_wizard;

#[component]
pub fn Services() -> Piece {
    let wizard = use_wizard();
    let keys = move || wizard.answers.read().services.iter().map(|row| row.row.0.to_string()).collect();
    let is_empty = memo(move || wizard.answers.read().services.is_empty());
    view! {
        <Frame heading=PagePhrase::ServicesHeading lead=PagePhrase::ServicesLead>
            <section class="list" id=fields::anchor(Question::Services) aria-label=wizard.say(PagePhrase::StepServices)>
                <p class="empty" class:none=flag(move || !is_empty.get())>{wizard.say(PagePhrase::ServicesEmpty)}</p>
                {rows(keys, |index, _| view! { <Service index /> })}
            </section>
            <section aria-labelledby="add-service">
                <h2 id="add-service" tabindex="-1">{wizard.say(PagePhrase::AddService)}</h2>
                <ul class="templates small">
                    {services::ALL.iter().map(|kind| view! { <Add kind /> }).collect::<Piece>()}
                </ul>
            </section>
        </Frame>
    }
}

#[component]
fn Add(kind: &'static ServiceKind) -> Piece {
    let wizard = use_wizard();
    let add = click(move || {
        let row = wizard.answers.read_untracked().services.len();
        let service = ServiceAnswers { kind: kind.id.to_owned(), ..ServiceAnswers::default() };
        wizard.change(Change::Other, |answers| answers.services.push(service));
        fields::go(wizard, Question::Service(row, ServiceField::Where));
    });
    view! {
        <li>
            <button type="button" class="template" on:click=add>
                <b>{icon(icons::PLUS)} {kind.name}</b>
                <span><Prose text=text(move || wizard.phrase(kind.about)) /></span>
            </button>
        </li>
    }
}

#[component]
fn Service(index: Given<usize>) -> Piece {
    let wizard = use_wizard();
    let question = move |field: ServiceField| memo(move || Question::Service(index.get(), field));
    let read = move |of: fn(&crate::project::Service) -> String| {
        let plan = wizard.plan.read();
        let service = plan.project.services.iter().find(|service| service.index == index.get());
        service.map(of).unwrap_or_default()
    };
    let kind = move || read(|service| service.kind.name.to_owned());
    let example = move || read(|service| service.kind.example.to_owned());
    let is_external = memo(move || {
        wizard.plan.read().project.services.iter().any(|one| one.index == index.get() && one.external)
    });
    // Elsewhere nobody reaches it by its name; what is wrong with one can be mended all the same.
    let has_name = memo(move || {
        !is_external.get() || !wizard.problems(Question::Service(index.get(), ServiceField::Name)).is_empty()
    });
    let several = memo(move || wizard.answers.read().apps.len() > 1);
    let remove = click(move || {
        let row = index.get_untracked();
        wizard.change(Change::Other, |answers| drop(answers.services.remove(row)));
        if let Some(heading) = find("add-service") {
            let _ = heading.focus();
        }
    });
    let own = move || read(|service| format!("{} ({})", service.kind.name, service.name));
    let is_one_of_several = memo(move || {
        let plan = wizard.plan.read();
        let id = |service: &crate::project::Service| service.kind.id;
        let of_this = plan.project.services.iter().find(|service| service.index == index.get()).map(id);
        plan.project.services.iter().filter(|service| Some(id(service)) == of_this).count() > 1
    });
    let title = text(move || if is_one_of_several.get() { own() } else { kind() });
    let remove_text = wizard.tell_of(move || PagePhrase::RemoveNamed { name: own() });
    view! {
        <fieldset class="card">
            <legend class="card-title">{title}</legend>
            <button type="button" class="button quiet only-icon remove" aria-label=remove_text on:click=remove>
                {icon(icons::CLOSE)}
            </button>
            <Asking question=question(ServiceField::Where) control=Control::Switch(fields::place) />
            {part(move || Some(if is_external.get() {
                view! {
                    <p class="why">
                        {wizard.say(PagePhrase::ExternalAddress)} " " <code>{text(example)}</code>
                    </p>
                }
            } else {
                view! {
                    <Asking question=question(ServiceField::Version) control=Control::Switch(fields::service_version) />
                }
            }))}
            <div class="pair">
                <Asking question=question(ServiceField::Variable) control=Control::Code />
                {part(move || has_name.get().then(|| view! {
                    <Asking question=question(ServiceField::Name) control=Control::Code />
                }))}
            </div>
            {part(move || several.get().then(|| view! {
                <Asking question=question(ServiceField::Apps) control=Control::Many(fields::apps) />
            }))}
        </fieldset>
    }
}
