//! Opens what somebody has: a link, the text of a recipe, a file.

use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

use crate::answers::Answers;
use crate::text::PagePhrase;
use crate::ui::step::Step;
use crate::ui::wizard::Wizard;
use crate::{link, recipe_file};

/// No recipe is longer.
const LONGEST: f64 = 1_000_000.0;

/// Opens a link or a recipe's text. Says whether anything of it could be used.
pub fn text(wizard: Wizard, text: &str) -> bool {
    let text = text.trim();
    let is_link = !text.contains('\n') && (text.contains('#') || text.starts_with("v="));
    let (answers, faults) = if is_link {
        let (answers, problems) = link::decode(text);
        (answers, problems.len())
    } else {
        let (answers, problems) = recipe_file::read(text);
        (answers, problems.len())
    };
    // An untouched project is one, too, where its text says so.
    let is_said = if is_link { text.contains("v=") } else { text.lines().any(|line| line.starts_with("slipway:")) };
    if answers == Answers::default() && (faults > 0 || !is_said) {
        wizard.message.set(Some(PagePhrase::NothingToOpen));
        return false;
    }
    wizard.replace(answers);
    wizard.message.set(Some(match faults {
        0 => PagePhrase::Opened,
        count => PagePhrase::LinkDamaged { count },
    }));
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
        if text(wizard, &content.unwrap_or_default()) {
            wizard.step.set(Step::App);
        }
    });
    input.set_value("");
}
