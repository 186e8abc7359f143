//! Facts about the world, each with its source and the day it was checked.

/// A day. Ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

impl Date {
    pub const fn new(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// Whether it was over on the day of the facts.
    pub fn is_past(self) -> bool {
        self < DATA_DATE
    }
}

impl std::fmt::Display for Date {
    /// ISO 8601: `2026-11-20`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The day of the facts: what ended before it is past its end. The domain has no clock, so that the same recipe
/// gives the same bytes on any day.
pub const DATA_DATE: Date = Date::new(2026, 11, 20);

/// Where something is known from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact<T> {
    pub what: T,
    /// Address or repository path of the source.
    pub source: &'static str,
    pub checked: Date,
}

impl<T> Fact<T> {
    pub const fn new(what: T, source: &'static str, checked: Date) -> Self {
        Self { what, source, checked }
    }
}
