//! Says what is being done, where in the whole it stands, and how long it took.

use std::time::Instant;

pub struct Progress {
    total: usize,
    started: usize,
}

impl Progress {
    pub fn new(total: usize) -> Self {
        Self { total, started: 0 }
    }

    /// Does one step with its name shown before and its time after; `work` returns the outcome in a few words.
    pub fn step<T>(&mut self, name: &str, work: impl FnOnce() -> anyhow::Result<(T, String)>) -> anyhow::Result<T> {
        self.started += 1;
        println!("[{}/{}] {name} ...", self.started, self.total);
        let begin = Instant::now();
        let (value, outcome) = work()?;
        println!("      {outcome} ({:.1} s)", begin.elapsed().as_secs_f32());
        Ok(value)
    }
}
