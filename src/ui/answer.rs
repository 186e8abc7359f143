//! A closure in a box. A boxed `Fn` holds each closure in three forms (called by value, by exclusive and by shared
//! reference), and all of them are in the page; this holds the one that is called.

/// What is asked again and again.
pub trait Answer<T> {
    fn answer(&self) -> T;
}

impl<T, F: Fn() -> T> Answer<T> for F {
    fn answer(&self) -> T {
        self()
    }
}

/// What is done about something.
pub trait Act<E> {
    fn act(&mut self, event: E);
}

impl<E, F: FnMut(E)> Act<E> for F {
    fn act(&mut self, event: E) {
        self(event);
    }
}
