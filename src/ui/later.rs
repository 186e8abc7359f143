//! What the questions can do without: what writes files and guides, and the rooms that show them. In the page for people
//! it is a file of its own that comes behind the questions (`xtask/src/page/divide.rs`); elsewhere it is in the one program.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

use super::fields::focus_if_lost;
use super::guide::{self, Done};
use super::signal::Given;
use super::steps;
use super::view::{Piece, click, memo, part, view, word};
use super::wizard::use_wizard;
use super::{share, sheet};
use crate::answers::Answers;
use crate::plan::Plan;
use crate::problem::Problem;
use crate::recipe_file;
use crate::text::PagePhrase;

/// What the first part of the page asks of the second. Nothing else may lead from the one to the other: whatever the
/// first part can reach is loaded with it.
pub struct Rest {
    pub files: fn() -> Piece,
    pub guide: fn() -> Piece,
    pub help: fn() -> Piece,
    pub compare: fn() -> Piece,
    pub share: fn() -> Piece,
    pub count_files: fn(&Plan) -> usize,
    pub count_steps: fn(&Plan) -> usize,
    pub follow: fn(Done, &Plan, &Plan),
    /// The answers in a recipe's text, and what of it could not be read.
    pub read_recipe: fn(&str) -> (Answers, Vec<Problem>),
}

static REST: Rest = Rest {
    files: || view! { <sheet::Files /> },
    guide: || view! { <guide::Deploy /> },
    help: || view! { <guide::Help /> },
    compare: || view! { <steps::Compare /> },
    share: share::content,
    count_files: |plan| plan.paths().count(),
    count_steps: |plan| plan.guides().iter().map(|guide| guide.steps.len()).sum(),
    follow: Done::follow,
    read_recipe: |text| {
        let (answers, problems) = recipe_file::read(text);
        (answers, problems.into_iter().map(|fault| fault.problem).collect())
    },
};

/// Where the linker's output is divided. Only the second part holds what is inside.
#[cfg(feature = "parts")]
#[leptos::wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)]
fn rest() -> Result<&'static Rest, leptos::wasm_split::SplitLoaderError> {
    Ok(&REST)
}

#[cfg(not(feature = "parts"))]
#[expect(clippy::unused_async, reason = "in two parts it waits")]
async fn rest() -> Result<&'static Rest, std::convert::Infallible> {
    Ok(&REST)
}

/// The second part, once it is here.
#[derive(Clone, Copy)]
pub struct Later(Given<State>);

#[derive(Clone, Copy)]
enum State {
    Unasked,
    Coming,
    Here(&'static Rest),
    Missing,
}

impl State {
    fn here(self) -> Option<&'static Rest> {
        match self {
            Self::Here(rest) => Some(rest),
            Self::Unasked | Self::Coming | Self::Missing => None,
        }
    }
}

/// Signs that somebody is at the page.
const SIGNS: [&str; 5] = ["pointermove", "pointerdown", "keydown", "focusin", "scroll"];

impl Later {
    pub fn new() -> Self {
        Self(Given::new(State::Unasked))
    }

    /// Asks again where it could not be had and there is a network again.
    pub fn load_when_online(self) {
        window_event_listener_untyped("online", move |_| {
            if matches!(self.0.get_untracked(), State::Missing) {
                self.load();
            }
        });
    }

    pub fn get(self) -> Option<&'static Rest> {
        self.0.get().here()
    }

    /// The same for who draws it: told when it comes, and not of each attempt.
    pub fn once_here(self) -> impl Fn() -> Option<&'static Rest> + Copy {
        let is_here = memo(move || self.get().is_some());
        move || is_here.get().then(|| self.get_untracked()).flatten()
    }

    pub fn get_untracked(self) -> Option<&'static Rest> {
        self.0.get_untracked().here()
    }

    /// Asks for it; where it could not be had, again.
    pub fn load(self) {
        if matches!(self.0.get_untracked(), State::Unasked | State::Missing) {
            self.ask(|_| ());
        }
    }

    /// Asks for it when somebody begins to use the page.
    pub fn load_at_first_sign(self) {
        let listeners = StoredValue::new_local(Vec::new());
        let listen = |sign| {
            window_event_listener_untyped(sign, move |_| {
                listeners.update_value(|all: &mut Vec<WindowListenerHandle>| {
                    all.drain(..).for_each(WindowListenerHandle::remove);
                });
                self.load();
            })
        };
        listeners.set_value(SIGNS.map(listen).into());
    }

    /// Does something with it, now or when it is here. `act` gets none where it could not be had.
    pub fn then(self, act: impl FnOnce(Option<&'static Rest>) + 'static) {
        match self.0.get_untracked() {
            State::Here(rest) => act(Some(rest)),
            State::Unasked | State::Coming | State::Missing => self.ask(act),
        }
    }

    fn ask(self, act: impl FnOnce(Option<&'static Rest>) + 'static) {
        if !matches!(self.0.get_untracked(), State::Coming) {
            self.0.set(State::Coming);
        }
        spawn_local(async move {
            let rest = rest().await.ok();
            if !matches!(self.0.get_untracked(), State::Here(_)) {
                self.0.set(rest.map_or(State::Missing, State::Here));
            }
            act(rest);
        });
    }

    /// What the second part draws, and until then what is shown in its place.
    pub fn draw(self, draw: fn(&'static Rest) -> Piece) -> Piece {
        part(move || Some(self.get().map_or_else(|| self.wait(false), draw)))
    }

    /// What is shown until it is here. It is told where most of it will be, and nowhere else.
    pub fn wait(self, is_told: bool) -> Piece {
        match self.0.get() {
            State::Missing => view! { <Missing is_told /> },
            State::Unasked | State::Coming | State::Here(_) => view! { <Coming is_told /> },
        }
    }
}

/// It takes a moment, on a slow line some: a word only then.
#[component]
fn Coming(is_told: bool) -> Piece {
    let wizard = use_wizard();
    let role = word(move || is_told.then_some("status"));
    view! { <p class="coming soft" role=role>{wizard.say(PagePhrase::RestComing)}</p> }
}

#[component]
fn Missing(is_told: bool) -> Piece {
    let wizard = use_wizard();
    // What was pressed goes away.
    let again = move |event: web_sys::MouseEvent| {
        let place = event_target::<web_sys::HtmlElement>(&event).closest("dialog, .files").ok().flatten();
        wizard.later.load();
        match place.and_then(|place| place.dyn_into::<web_sys::HtmlElement>().ok()) {
            Some(place) => {
                place.set_tab_index(-1);
                let _ = place.focus();
            }
            None => focus_if_lost("heading"),
        }
    };
    let role = word(move || is_told.then_some("alert"));
    view! {
        <div class="coming" role=role>
            <p>{wizard.say(PagePhrase::RestMissing)}</p>
            <div class="buttons">
                <button type="button" class="button main" on:click=again>{wizard.say(PagePhrase::TryAgain)}</button>
                // The site may have been replaced since this page was loaded.
                <button type="button" class="button" on:click=click(|| drop(window().location().reload()))>
                    {wizard.say(PagePhrase::BrokenAgain)}
                </button>
            </div>
        </div>
    }
}
