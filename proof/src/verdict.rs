//! What a judge says: how many it accepted, what it refused and what it could not judge, by name.

/// One judge over one kind of thing.
#[derive(Debug, Default)]
pub struct Part {
    pub name: String,
    /// Who judged, with its version where it says one.
    pub judge: String,
    pub passed: usize,
    /// What was refused, in the judge's own words.
    pub failed: Vec<String>,
    /// What was not judged, and why.
    pub skipped: Vec<String>,
    /// Accepted only in part: named and counted, neither passed nor failed.
    pub unchecked: Vec<String>,
    pub table: Option<Table>,
}

/// Rows for the report.
#[derive(Debug)]
pub struct Table {
    pub title: &'static str,
    /// What a reader has to know before the rows.
    pub about: String,
    pub head: &'static [&'static str],
    pub rows: Vec<Vec<String>>,
}

impl Part {
    pub fn new(name: impl Into<String>, judge: impl Into<String>) -> Self {
        Self { name: name.into(), judge: judge.into(), ..Self::default() }
    }

    pub fn skipped(name: impl Into<String>, why: impl Into<String>) -> Self {
        Self { skipped: vec![why.into()], ..Self::new(name, "nobody") }
    }

    pub fn expect(&mut self, good: bool, what: impl FnOnce() -> String) {
        if good {
            self.passed += 1;
        } else {
            self.failed.push(what());
        }
    }

    /// Reasons for what stayed unchecked, each with its count.
    pub fn reasons(&self) -> Vec<(String, usize)> {
        let mut reasons: Vec<(String, usize)> = Vec::new();
        let mut all = self.unchecked.clone();
        all.sort();
        for reason in all {
            match reasons.last_mut() {
                Some((last, count)) if *last == reason => *count += 1,
                _ => reasons.push((reason, 1)),
            }
        }
        reasons
    }

    pub fn print(&self) {
        println!(
            "{} [{}]: {} passed, {} failed, {} unchecked, {} skipped",
            self.name,
            self.judge,
            self.passed,
            self.failed.len(),
            self.unchecked.len(),
            self.skipped.len()
        );
        for line in self.failed.iter().take(40) {
            println!("  FAILED {line}");
        }
        if self.failed.len() > 40 {
            println!("  … and {} more", self.failed.len() - 40);
        }
        for (reason, count) in self.reasons().into_iter().take(20) {
            println!("  unchecked, {count} times: {reason}");
        }
    }
}
