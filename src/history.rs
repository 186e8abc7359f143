//! Undo and redo: the answers as they were. Typing in one field counts as one change. It knows no clock: whoever
//! changes something says when.

use std::collections::VecDeque;

use crate::answers::Answers;
use crate::question::Question;

/// As many steps back as anybody wants; more would only hold memory.
const LIMIT: usize = 100;
/// Typing that rests this long, in milliseconds, begins a new change.
const REST: f64 = 1500.0;

#[derive(Debug, Default)]
pub struct History {
    past: VecDeque<Answers>,
    future: Vec<Answers>,
    last: Option<(Change, f64)>,
}

/// What is changed; typing on in the same field goes on with the same change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Typing(Question),
    Other,
}

impl History {
    /// To be told before anything changes. Says whether this begins a new change.
    pub fn keep(&mut self, before: &Answers, change: Change, now: f64) -> bool {
        let goes_on = matches!((self.last, change), (Some((last, then)), Change::Typing(_))
            if last == change && now - then < REST);
        self.last = Some((change, now));
        self.future.clear();
        if goes_on {
            return false;
        }
        if self.past.len() == LIMIT {
            self.past.pop_front();
        }
        self.past.push_back(before.clone());
        true
    }

    /// What was before the last change; `now` can be had back by [`History::redo`].
    pub fn undo(&mut self, now: Answers) -> Option<Answers> {
        // A letter that was typed and deleted left nothing behind.
        let before = std::iter::from_fn(|| self.past.pop_back()).find(|before| *before != now)?;
        self.future.push(now);
        self.last = None;
        Some(before)
    }

    pub fn redo(&mut self, now: Answers) -> Option<Answers> {
        let after = self.future.pop()?;
        self.past.push_back(now);
        self.last = None;
        Some(after)
    }

    pub fn has_past(&self) -> bool {
        !self.past.is_empty()
    }

    pub fn has_future(&self) -> bool {
        !self.future.is_empty()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn named(name: &str) -> Answers {
        Answers { name: name.to_owned(), ..Answers::default() }
    }

    #[test]
    fn typing_in_one_field_is_one_change() {
        let mut history = History::default();
        let name = Change::Typing(Question::Name);
        assert!(history.keep(&named(""), name, 0.0));
        assert!(!history.keep(&named("a"), name, 100.0));
        assert!(!history.keep(&named("ab"), name, 1500.0));
        assert_eq!(history.undo(named("abc")).unwrap().name, "");
        assert!(!history.has_past());
        assert_eq!(history.redo(named("")).unwrap().name, "abc");
    }

    #[test]
    fn a_rest_another_field_and_anything_else_begin_anew() {
        let mut history = History::default();
        let name = Change::Typing(Question::Name);
        assert!(history.keep(&named(""), name, 0.0));
        assert!(history.keep(&named("a"), name, 2000.0));
        assert!(history.keep(&named("b"), Change::Typing(Question::Tag), 2001.0));
        assert!(history.keep(&named("c"), Change::Other, 2002.0));
        assert!(history.keep(&named("d"), Change::Other, 2003.0));
        let names: Vec<_> = std::iter::from_fn(|| history.undo(named("now"))).map(|answers| answers.name).collect();
        assert_eq!(names, ["d", "c", "b", "a", ""]);
    }

    #[test]
    fn a_change_that_came_to_nothing_is_passed_over() {
        let mut history = History::default();
        history.keep(&named("a"), Change::Other, 0.0);
        history.keep(&named("b"), Change::Typing(Question::Name), 1.0);
        assert_eq!(history.undo(named("b")).unwrap().name, "a");
        assert_eq!(history.redo(named("a")).unwrap().name, "b");
    }

    #[test]
    fn a_new_change_ends_what_could_be_redone() {
        let mut history = History::default();
        history.keep(&named("a"), Change::Other, 0.0);
        history.undo(named("b"));
        assert!(history.has_future());
        history.keep(&named("a"), Change::Other, 1.0);
        assert!(!history.has_future());
        assert_eq!(history.redo(named("c")), None);
    }

    #[test]
    fn the_oldest_goes_first() {
        let mut history = History::default();
        for number in 0..LIMIT + 5 {
            history.keep(&named(&number.to_string()), Change::Other, 0.0);
        }
        let oldest = std::iter::from_fn(|| history.undo(named("now"))).last().unwrap();
        assert_eq!(oldest.name, "5");
    }
}
