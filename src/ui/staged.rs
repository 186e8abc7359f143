//! The answers and the plan, as two sorts of readers follow them: the files at once, everything else when those are on
//! the screen. A letter is in the files soonest that way, however many questions stand beside them. What is read is
//! always the newest; only the word that something changed comes later.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use super::signal::{Given, Memo};
use super::view::after;
use crate::answers::Answers;
use crate::plan::{Plan, plan};

#[derive(Clone, Copy)]
pub struct Answered {
    now: Given<Answers>,
    /// Rings once the files are written.
    bell: Given<()>,
    is_to_ring: Given<bool>,
}

impl Answered {
    pub fn new(answers: Answers) -> Self {
        Self { now: Given::new(answers), bell: Given::new(()), is_to_ring: Given::new(false) }
    }

    pub fn set(self, answers: Answers) {
        self.now.set(answers);
        if !*self.is_to_ring.read_untracked() {
            self.is_to_ring.set(true);
            set_timeout(
                move || {
                    self.is_to_ring.set(false);
                    self.bell.set(());
                },
                Duration::ZERO,
            );
        }
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
            let plan = Arc::new(plan(&answers.now.read()));
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
