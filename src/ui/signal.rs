//! What the page follows. Leptos brings its signals anew for each type of value; here one type carries them all, and
//! what knows the value's own type is a thin shell around it.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::{Get, GetUntracked, Memo as LeptosMemo, RwSignal, Set};

use super::answer::Answer;
use crate::question::Question;

/// What a signal can hold.
pub trait Value: Send + Sync + 'static {}

impl<T: Send + Sync + 'static> Value for T {}

/// A value without its type, and how two of its type are compared.
#[derive(Clone)]
struct Held {
    value: Arc<dyn Any + Send + Sync>,
    is_same: fn(&dyn Any, &dyn Any) -> bool,
}

impl Held {
    fn new<T: Value>(value: T, is_same: fn(&dyn Any, &dyn Any) -> bool) -> Self {
        Self { value: Arc::new(value), is_same }
    }

    fn value<T: Value>(self) -> Arc<T> {
        self.value.downcast().expect("a signal holds values of its own type")
    }
}

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        (self.is_same)(&*self.value, &*other.value)
    }
}

fn is_same<T: Value + PartialEq>(one: &dyn Any, other: &dyn Any) -> bool {
    one.downcast_ref::<T>() == other.downcast_ref()
}

fn is_never_same(_: &dyn Any, _: &dyn Any) -> bool {
    false
}

/// A value that is set. Whoever sets it tells all that follow it, also when it is the same.
pub struct Given<T>(RwSignal<Held>, PhantomData<fn() -> T>);

/// A value that follows from others, told only when it differs.
pub struct Memo<T>(LeptosMemo<Held>, PhantomData<fn() -> T>);

impl<T> Clone for Given<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Given<T> {}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T: Value> Given<T> {
    pub fn new(value: T) -> Self {
        Self(held(Held::new(value, is_never_same)), PhantomData)
    }

    pub fn set(self, value: T) {
        put(self.0, Held::new(value, is_never_same));
    }

    pub fn read(self) -> Arc<T> {
        self.0.get().value()
    }

    pub fn read_untracked(self) -> Arc<T> {
        self.0.get_untracked().value()
    }

    pub fn track(self) {
        self.0.get();
    }
}

impl<T: Value + Clone> Given<T> {
    pub fn update(self, edit: impl FnOnce(&mut T)) {
        let mut value = self.get_untracked();
        edit(&mut value);
        self.set(value);
    }

    pub fn get(self) -> T {
        T::clone(&self.read())
    }

    pub fn get_untracked(self) -> T {
        T::clone(&self.read_untracked())
    }
}

impl<T: Value> Memo<T> {
    pub fn new(value: impl Fn() -> T + Send + Sync + 'static) -> Self
    where
        T: PartialEq,
    {
        Self(remembered(Box::new(move || Held::new(value(), is_same::<T>))), PhantomData)
    }

    /// A value that is not compared: what it follows from has changed, and that is enough.
    pub fn uncompared(value: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self(remembered(Box::new(move || Held::new(value(), is_never_same))), PhantomData)
    }

    pub fn read(self) -> Arc<T> {
        self.0.get().value()
    }

    pub fn read_untracked(self) -> Arc<T> {
        self.0.get_untracked().value()
    }
}

impl<T: Value + Clone> Memo<T> {
    pub fn get(self) -> T {
        T::clone(&self.read())
    }

    pub fn get_untracked(self) -> T {
        T::clone(&self.read_untracked())
    }
}

impl From<Question> for Memo<Question> {
    fn from(question: Question) -> Self {
        Self::new(move || question)
    }
}

#[inline(never)]
fn held(value: Held) -> RwSignal<Held> {
    RwSignal::new(value)
}

#[inline(never)]
fn put(signal: RwSignal<Held>, value: Held) {
    signal.set(value);
}

fn remembered(value: Box<dyn Answer<Held> + Send + Sync>) -> LeptosMemo<Held> {
    LeptosMemo::new(move |_| value.answer())
}
