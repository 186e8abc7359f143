//! The project survives a reload: it is in the address and in the storage, the address first. Neither ever holds the
//! value of a secret.

use std::sync::Arc;
use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::{fragment, storage};
use crate::answers::Answers;
use crate::link;
use crate::text::page::Faults;
use crate::text::{Language, PagePhrase};
use crate::ui::step::Step;
use crate::ui::view::after;
use crate::ui::wizard::Wizard;

/// Typing that rests this long is kept.
const REST: Duration = Duration::from_millis(300);

/// The wizard as it was left, or as a link says, or anew.
pub fn wizard() -> Wizard {
    let language = language();
    let left = storage::take_left(&fragment::read());
    let linked = if left.is_some() { None } else { fragment::linked() };
    let kept = left.or_else(|| storage::read_of_tab(storage::PROJECT)).filter(|kept| !kept.is_empty());
    let step = storage::read_of_tab(storage::STEP).and_then(|id| Step::from_id(&id));
    let meant = |text: &Option<String>| text.as_ref().map(|text| link::decode(text).0);
    let is_own = linked.is_none() || meant(&linked) == meant(&kept);
    let unreadable = fragment::is_unreadable().then_some(PagePhrase::LinkUnreadable);
    let Some(text) = linked.or_else(|| kept.clone()) else {
        let wizard = Wizard::new(anew(language), language, Step::Start);
        wizard.message.set(unreadable);
        return wizard;
    };
    let (answers, problems) = link::decode(&text);
    let told = if is_own { PagePhrase::KeptDamaged } else { PagePhrase::LinkDamaged };
    let damaged = Faults::of(&problems).map(told);
    let message = unreadable.or(damaged);
    if is_own {
        let step = step.unwrap_or(Step::App);
        let is_back = fragment::read().is_empty() && step != Step::Start;
        let wizard = Wizard::new(answers, language, step);
        wizard.message.set(message.or(is_back.then_some(PagePhrase::LastIsBack)));
        return wizard;
    }
    // The project that was kept here can be had back by undo.
    let told = if kept.is_some() { PagePhrase::LinkOpened } else { PagePhrase::LinkOpenedFirst };
    let before = meant(&kept).unwrap_or_else(|| anew(language));
    let wizard = Wizard::new(before, language, Step::App);
    wizard.replace(answers);
    wizard.message.set(Some(message.unwrap_or(told)));
    wizard
}

/// Nothing answered yet. The files begin in the reader's own language.
pub fn anew(language: Language) -> Answers {
    let language = if language == Language::default() { String::new() } else { language.id().to_owned() };
    Answers { language, ..Answers::default() }
}

fn language() -> Language {
    let kept = storage::read(storage::LANGUAGE).and_then(|id| Language::from_id(&id));
    kept.unwrap_or_else(|| {
        let wanted = window().navigator().language().unwrap_or_default().to_ascii_lowercase();
        Language::from_id(wanted.split('-').next().unwrap_or_default()).unwrap_or_default()
    })
}

/// Keeps what changes: at rest, and at the latest when the page is left.
pub fn keep(wizard: Wizard) {
    // A tab that changed nothing must not write over what another one keeps. What came with the address is news, too.
    let kept = fragment::linked().is_none().then(|| wizard.answers.read_untracked());
    let kept = StoredValue::new_local(kept);
    // The address is the project's from the beginning, also where it came back by itself.
    if fragment::read().is_empty() && !wizard.is_untouched() {
        fragment::write(&link::encode(&wizard.answers.read_untracked()));
    }
    let save_now = move || {
        let now = wizard.answers.read_untracked();
        let before = kept.try_update_value(|kept| kept.replace(now.clone())).flatten();
        if before.is_none_or(|before| !Arc::ptr_eq(&before, &now)) {
            save(&now);
        }
    };
    let waiting = StoredValue::new_local(None::<TimeoutHandle>);
    after(move || {
        wizard.answers.track();
        if let Ok(handle) = set_timeout_with_handle(save_now, REST) {
            let before = waiting.try_update_value(|waiting| waiting.replace(handle)).flatten();
            before.iter().for_each(TimeoutHandle::clear);
        }
    });
    // Not all that follows a letter may have run by then.
    window_event_listener_untyped("pagehide", move |_| {
        let address = fragment::read();
        save_now();
        let now = fragment::read();
        if now != address {
            storage::leave(&address, &now);
        }
    });
    // The page was left and is here again as it was.
    window_event_listener_untyped("pageshow", |_| storage::forget_left());
    window_event_listener_untyped("hashchange", move |_| follow(wizard));
    after(move || storage::write_of_tab(storage::STEP, wizard.step.get().id()));
    let mut is_chosen = false;
    after(move || {
        let language = wizard.language.get();
        let title = PagePhrase::DocumentTitle.say(language);
        // Browsers tell everybody of a new title, also when it is the old one.
        if document().title() != title {
            document().set_title(&title);
        }
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", language.id());
        }
        if std::mem::replace(&mut is_chosen, true) {
            storage::write(storage::LANGUAGE, language.id());
        }
    });
}

fn save(answers: &Answers) {
    let text = link::encode(answers);
    storage::write_of_tab(storage::PROJECT, &text);
    if text != fragment::read() {
        fragment::write(&text);
    }
}

/// Somebody put another link into the address.
fn follow(wizard: Wizard) {
    let own = link::encode(&wizard.answers.read_untracked());
    let Some(linked) = fragment::linked() else {
        if fragment::is_unreadable() {
            wizard.message.set(Some(PagePhrase::LinkUnreadable));
        }
        // A place on this page: the browser is there, and the address is the project's again.
        fragment::write(&own);
        return;
    };
    if linked == own {
        return;
    }
    let (answers, problems) = link::decode(&linked);
    wizard.replace(answers);
    if wizard.step.get_untracked() == Step::Start {
        wizard.step.set(Step::App);
    }
    wizard.message.set(Some(Faults::of(&problems).map_or(PagePhrase::LinkOpened, PagePhrase::LinkDamaged)));
}
