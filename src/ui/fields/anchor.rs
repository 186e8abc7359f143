//! Where a question stands in the document, and the way there.

use std::borrow::Cow;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::question::{Asked, Question};
use crate::ui::step::Step;
use crate::ui::view::soon;
use crate::ui::wizard::{View, Wizard};

/// The id of the field of a question.
pub fn anchor(question: Question) -> String {
    let row = match question {
        Question::App(row, _) | Question::Workers(row) | Question::Variables(row) | Question::Service(row, _) => {
            format!("-{row}")
        }
        Question::Worker(app, row, _) | Question::Env(app, row, _) | Question::Secret(app, row) => {
            format!("-{app}-{row}")
        }
        _ => String::new(),
    };
    format!("{}{row}", name(question.asked()))
}

fn name(asked: Asked) -> String {
    let (list, key) = match asked {
        Asked::Name => ("project", "name"),
        Asked::Registry => ("project", "registry"),
        Asked::Tag => ("project", "tag"),
        Asked::Repository => ("project", "repository"),
        Asked::Platforms => ("project", "platforms"),
        Asked::Comments => ("files", "comments"),
        Asked::Language => ("files", "language"),
        Asked::Apps => ("project", "apps"),
        Asked::App(field) => ("app", field.key()),
        Asked::Workers => ("app", "workers"),
        Asked::Worker(field) => ("worker", field.key()),
        Asked::Variables => ("app", "variables"),
        Asked::Env(field) => ("variable", field.key()),
        // A variable is a secret by what it holds.
        Asked::Secret => ("variable", "from"),
        Asked::Services => ("project", "services"),
        Asked::Service(field) => ("service", field.key()),
    };
    format!("{list}-{key}")
}

/// Goes to the step that asks the question and puts the focus into its field.
pub fn go(wizard: Wizard, question: Question) {
    if let Question::App(app, _) | Question::Worker(app, ..) | Question::Env(app, ..) | Question::Secret(app, _) =
        question
    {
        wizard.ask_about(app);
    }
    match Step::of(question) {
        Some(step) => {
            wizard.view.set(View::Questions);
            wizard.step.set(step);
        }
        None => wizard.view.set(View::Files),
    }
    // The step's fields are there when the effects of this change have run, and its heading has had the focus.
    set_timeout(move || focus(&anchor(question)), std::time::Duration::from_millis(50));
}

/// The element with this id.
pub fn find(id: &str) -> Option<web_sys::HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Focuses what is there once the page has followed a change; whoever went on meanwhile is left there.
pub fn focus_soon(id: impl Into<Cow<'static, str>>) {
    let (id, before) = (id.into(), document().active_element());
    soon(move || {
        if is_lost() || document().active_element() == before {
            drop(find(&id).map(|found| found.focus()));
        }
    });
}

/// Whether nothing has the focus.
fn is_lost() -> bool {
    document().active_element().is_none_or(|active| active.tag_name() == "BODY")
}

/// The same where nothing has the focus any longer.
pub fn focus_if_lost(id: &'static str) {
    soon(move || {
        if let (true, Some(found)) = (is_lost(), find(id)) {
            let _ = found.focus();
        }
    });
}

/// Scrolls until this is seen, at this place of the screen.
pub fn show(element: &Element, place: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(place);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Focuses a field, or the control inside it, and opens what it is folded into.
fn focus(id: &str) {
    // A question may have left the page with its answer.
    let Some(field) = find(id).or_else(|| find("heading")) else { return };
    if let Ok(Some(folded)) = field.closest("details:not([open])") {
        let _ = folded.set_attribute("open", "");
    }
    let inside = "input:checked, input:not([type=hidden]), select, textarea, button";
    let control = field.query_selector(inside).ok().flatten().and_then(|found| found.dyn_into().ok());
    let control: web_sys::HtmlElement =
        if field.matches("input, select, textarea").unwrap_or(false) { field } else { control.unwrap_or(field) };
    let _ = control.focus();
    show(&control, ScrollLogicalPosition::Center);
}
