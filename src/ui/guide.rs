//! The guide to each platform as a checklist, and what helps beside it.

mod command;
mod done;
mod finder;
mod help;
mod printed;
mod step;

pub use done::Done;
pub use help::{Help, go_back};

use leptos::prelude::*;

use super::browser::storage;
use super::prose::Prose;
use super::signal::{Given, Memo};
use super::view::{Piece, click, flag, memo, parts, rows, text, view};
use super::wizard::{Wizard, use_wizard};
use crate::platforms;
use crate::syntax::shell::Shell;
use crate::text::PagePhrase;

/// What the parts of the guide share.
#[derive(Clone, Copy)]
pub struct Reading {
    /// The platform whose guide is open; another one where it is no longer chosen.
    pub platform: Memo<&'static str>,
    chosen: Given<&'static str>,
    /// The project's name: another project begins with nothing done.
    project: Memo<String>,
    pub shell: Given<Shell>,
    done: Done,
}

impl Reading {
    fn new(wizard: Wizard) -> Self {
        let chosen = wizard.drafts().guide;
        let project = memo(move || wizard.plan.read().project.name.to_string());
        let platform = memo(move || {
            let plan = wizard.plan.read();
            let is_there = plan.project.platforms.iter().any(|platform| platform.id == chosen.get());
            if is_there { chosen.get() } else { plan.project.platforms[0].id }
        });
        let windows = window().navigator().platform().is_ok_and(|name| name.starts_with("Win"));
        let usual = if windows { Shell::PowerShell } else { Shell::Bash };
        let shell =
            storage::read(storage::SHELL).and_then(|id| Shell::ALL.into_iter().find(|shell| shell.id() == id));
        Self { platform, chosen, project, shell: Given::new(shell.unwrap_or(usual)), done: wizard.drafts().done }
    }

    /// The key of a step among those that were done.
    fn key(self, step: &str) -> String {
        format!("{}/{}/{step}", self.project.get(), self.platform.get())
    }

    pub fn is_done(self, step: &str) -> bool {
        self.done.holds(&self.key(step))
    }

    pub fn tick(self, step: &str, is_done: bool) {
        self.done.tick(self.key(step), is_done);
    }

    fn read_for(self, platform: &'static str) {
        self.chosen.set(platform);
    }

    fn type_into(self, shell: Shell) {
        self.shell.set(shell);
        storage::write(storage::SHELL, shell.id());
    }
}

#[component]
pub fn Deploy() -> Piece {
    let wizard = use_wizard();
    let reading = Reading::new(wizard);
    provide_context(reading);
    let name = move || platforms::by_id(reading.platform.get()).map_or("", |platform| platform.name).to_owned();
    let heading = wizard.tell_of(move || PagePhrase::GuideHeading { platform: name() });
    let guide = memo(move || printed::guide(&wizard.plan.read(), reading, wizard.language.get()));
    let about = text(move || guide.read().about.clone());
    let ids = move || guide.read().steps.iter().map(|step| step.id.clone()).collect::<Vec<_>>();
    let progress = wizard.tell_of(move || {
        let guide = guide.read();
        let count = guide.steps.iter().filter(|step| reading.is_done(&step.id)).count();
        PagePhrase::Progress { done: count, of: guide.steps.len() }
    });
    view! {
        <div class="opening">
            <h1 id="heading" tabindex="-1">{heading}</h1>
            <p class="lead"><Prose text=about /></p>
        </div>
        <div class="reading">
            <PlatformSwitch />
            <ShellSwitch />
            <p class="soft progress" role="status">{progress}</p>
        </div>
        <p class="on-paper">{text(move || format!("{}, {}", reading.project.get(), name_of(reading.shell.get())))}</p>
        <ol class="guide">
            {rows(ids, move |place, id| view! { <step::Step place id guide /> })}
        </ol>
        <div class="onward">
            <button type="button" class="button" on:click=click(move || drop(window().print()))>
                {wizard.say(PagePhrase::Print)}
            </button>
        </div>
    }
}

#[component]
fn PlatformSwitch() -> Piece {
    let wizard = use_wizard();
    let reading = expect_context::<Reading>();
    let chosen = memo(move || {
        let plan = wizard.plan.read();
        plan.project.platforms.iter().map(|platform| (platform.id, platform.name)).collect::<Vec<_>>()
    });
    let option = move |(id, name): (&'static str, &'static str)| {
        view! {
            <label>
                <input
                    type="radio"
                    name="guide-platform"
                    value=id
                    prop:checked=flag(move || reading.platform.get() == id)
                    on:change=move |_| reading.read_for(id)
                />
                {name}
            </label>
        }
    };
    view! {
        <fieldset class="switch" class:none=flag(move || chosen.read().len() < 2)>
            <legend class="hidden">{wizard.say(PagePhrase::StepTarget)}</legend>
            {parts(move || chosen.get().into_iter().map(option).collect())}
        </fieldset>
    }
}

#[component]
fn ShellSwitch() -> Piece {
    let wizard = use_wizard();
    let reading = expect_context::<Reading>();
    let option = move |shell: Shell| {
        view! {
            <label>
                <input
                    type="radio"
                    name="shell"
                    value=shell.id()
                    prop:checked=flag(move || reading.shell.get() == shell)
                    on:change=move |_| reading.type_into(shell)
                />
                {name_of(shell)}
            </label>
        }
    };
    view! {
        <fieldset class="switch">
            <legend class="hidden">{wizard.say(PagePhrase::Shell)}</legend>
            {Shell::ALL.map(option).into_iter().collect::<Piece>()}
        </fieldset>
    }
}

const fn name_of(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => "bash",
        Shell::PowerShell => "PowerShell",
    }
}
