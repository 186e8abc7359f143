//! The answers and the plan, as two sorts of readers follow them: the files at once, everything else when those are on
//! the screen. A letter is in the files soonest that way, however many questions stand beside them. What is read is
//! always the newest; only the word that something changed comes later.

use std::sync::Arc;
use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::signal::{Given, Memo};
use super::view::after;
use crate::answers::Answers;
use crate::plan::Plan;

#[derive(Clone, Copy)]
pub struct Answered {
    now: Given<Answers>,
    /// Rings once the files are written.
    bell: Given<()>,
    waiting: StoredValue<Option<TimeoutHandle>, LocalStorage>,
}

/// Where everything else would take longer than the next letter does, it waits for a pause between letters.
const PAUSE: Duration = Duration::from_millis(150);
const MANY: usize = 100;

impl Answered {
    pub fn new(answers: Answers) -> Self {
        Self { now: Given::new(answers), bell: Given::new(()), waiting: StoredValue::new_local(None) }
    }

    /// After a change that is no typing: everything follows at once.
    pub fn set(self, answers: Answers) {
        self.now.set(answers);
        self.bell.set(());
    }

    /// After a letter.
    pub fn type_in(self, answers: Answers) {
        let rows: usize = answers.apps.iter().map(|app| 1 + app.env.len()).sum();
        let pause = if rows > MANY { PAUSE } else { Duration::ZERO };
        self.now.set(answers);
        let ring = set_timeout_with_handle(move || self.bell.set(()), pause).ok();
        let before = self.waiting.try_update_value(|waiting| std::mem::replace(waiting, ring)).flatten();
        before.iter().for_each(TimeoutHandle::clear);
    }

    pub fn track(self) {
        self.bell.track();
    }

    pub fn read(self) -> Arc<Answers> {
        self.track();
        self.read_untracked()
    }

    pub fn read_untracked(self) -> Arc<Answers> {
        self.now.read_untracked()
    }

    pub fn get_untracked(self) -> Answers {
        self.now.get_untracked()
    }
}

/// All that follows from the answers, computed once for each change, and not before somebody wants it.
#[derive(Clone, Copy)]
pub struct Planned {
    answers: Answered,
    now: Memo<Arc<Plan>>,
}

impl Planned {
    pub fn new(answers: Answered) -> Self {
        // To forget a plan takes as long as to make a third of it. That can wait for the bell.
        let made = StoredValue::new(Vec::new());
        after(move || {
            answers.track();
            made.update_value(|made: &mut Vec<Arc<Plan>>| {
                made.drain(..made.len().saturating_sub(1)).for_each(drop);
            });
        });
        let now = Memo::uncompared(move || {
            let plan = Arc::new(Plan::of(answers.now.read()));
            made.update_value(|made| made.push(plan.clone()));
            plan
        });
        Self { answers, now }
    }

    /// For the files.
    pub fn read_at_once(self) -> Arc<Plan> {
        self.now.get()
    }

    pub fn read(self) -> Arc<Plan> {
        self.answers.track();
        self.get_untracked()
    }

    pub fn get_untracked(self) -> Arc<Plan> {
        self.now.get_untracked()
    }
}
