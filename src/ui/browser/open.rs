//! Opens what somebody has: a link, the text of a recipe, a file.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

use crate::answers::Answers;
use crate::link;
use crate::problem::Problem;
use crate::text::PagePhrase;
use crate::text::page::Faults;
use crate::ui::step::Step;
use crate::ui::wizard::Wizard;

/// No recipe is longer.
const LONGEST: f64 = 1_000_000.0;

/// How often something was to be opened.
static ASKED: AtomicU32 = AtomicU32::new(0);

/// Opens a link or a recipe's text, and says whether anything of it could be used. What reads a recipe may have to come
/// first: what was begun by then stays.
pub fn text(wizard: Wizard, text: &str, then: impl FnOnce(bool) + 'static) {
    let text = text.trim();
    let number = ASKED.fetch_add(1, Relaxed) + 1;
    if !text.contains('\n') && (text.contains('#') || text.starts_with("v=")) {
        let (answers, problems) = link::decode(text);
        return then(take(wizard, answers, &problems, text.contains("v=")));
    }
    let is_recipe = text.lines().any(|line| line.starts_with("slipway:"));
    let text = text.to_owned();
    let (answers, step) = (wizard.answers.read_untracked(), wizard.step.get_untracked());
    if wizard.later.get_untracked().is_none() {
        wizard.message.set(Some(PagePhrase::RestComing));
    }
    wizard.later.then(move |rest| {
        if ASKED.load(Relaxed) != number {
            return;
        }
        let Some(rest) = rest else { return wizard.message.set(Some(PagePhrase::RestMissing)) };
        if !Arc::ptr_eq(&answers, &wizard.answers.read_untracked()) || step != wizard.step.get_untracked() {
            return wizard.message.set(Some(PagePhrase::OpenedNothing));
        }
        let (answers, faults) = (rest.read_recipe)(&text);
        then(take(wizard, answers, &faults, is_recipe));
    });
}

/// Takes what was read. An untouched project is one, too, where its text says so.
fn take(wizard: Wizard, answers: Answers, problems: &[Problem], is_said: bool) -> bool {
    if answers == Answers::default() && (!problems.is_empty() || !is_said) {
        wizard.message.set(Some(PagePhrase::NothingToOpen));
        return false;
    }
    wizard.replace(answers);
    wizard.message.set(Some(Faults::of(problems).map_or(PagePhrase::Opened, PagePhrase::LinkDamaged)));
    true
}

/// Opens the file that was chosen.
pub fn file(wizard: Wizard, input: &HtmlInputElement) {
    let Some(file) = input.files().and_then(|files| files.item(0)) else { return };
    if file.size() > LONGEST {
        wizard.message.set(Some(PagePhrase::NothingToOpen));
        return;
    }
    spawn_local(async move {
        let content = JsFuture::from(file.text()).await.ok().and_then(|content| content.as_string());
        text(wizard, &content.unwrap_or_default(), move |is_opened| {
            if is_opened {
                wizard.step.set(Step::App);
            }
        });
    });
    input.set_value("");
}
