//! The steps of guides that were done, for the next visit too.

use leptos::prelude::window_event_listener_untyped;

use crate::guide::{Guide, Step};
use crate::plan::Plan;
use crate::ui::browser::storage;
use crate::ui::signal::Given;

/// The most that is kept.
const LIMIT: usize = 1000;

/// What was done: `shop/heroku/login`.
#[derive(Clone, Copy)]
pub struct Done(Given<Vec<String>>);

impl Done {
    pub fn kept() -> Self {
        let done = Self(Given::new(kept().unwrap_or_default()));
        // Two tabs may show guides of one project.
        window_event_listener_untyped("storage", move |_| {
            if let Some(kept) = kept() {
                done.0.set(kept);
            }
        });
        done
    }

    pub fn holds(self, key: &String) -> bool {
        self.0.read().contains(key)
    }

    pub fn tick(self, key: String, is_done: bool) {
        self.0.update(|done| {
            done.retain(|other| *other != key);
            if is_done {
                done.push(key);
            }
        });
        self.keep();
    }

    /// A project has another name. A step that is the same under both stays done. What names the project has to be done
    /// again: it waits under the old name, should that come back.
    pub fn follow(self, before: &Plan, now: &Plan) {
        let (old, new) = (&before.project.name, &now.project.name);
        let begins = format!("{old}/");
        if old == new || !self.0.read_untracked().iter().any(|key| key.starts_with(&begins)) {
            return;
        }
        let is_same = |place: &str| {
            step(before, place).is_some_and(|one| step(now, place).is_some_and(|other| is_same(one, other)))
        };
        let renamed = |key: String| match key.strip_prefix(&begins) {
            Some(place) if is_same(place) => format!("{new}/{place}"),
            _ => key,
        };
        self.0.set(self.0.get_untracked().into_iter().map(renamed).collect());
        self.keep();
    }

    fn keep(self) {
        storage::write(storage::DONE, &self.0.read_untracked().join(" "));
    }
}

fn kept() -> Option<Vec<String>> {
    let kept = storage::read(storage::DONE)?;
    Some(kept.split_whitespace().map(str::to_owned).take(LIMIT).collect())
}

/// `heroku/login`.
fn step<'a>(plan: &'a Plan, place: &str) -> Option<&'a Step> {
    let (platform, id) = place.split_once('/')?;
    let guide = plan.guides().iter().find(|guide: &&Guide| guide.platform == platform)?;
    guide.steps.iter().find(|step| step.id == id)
}

/// Whether the same was done, and came of it.
fn is_same(one: &Step, other: &Step) -> bool {
    one.saying == other.saying
        && one.by_hand == other.by_hand
        && one.commands == other.commands
        && one.expect == other.expect
}
