//! One input for one target: what came of it, and how long it took.

use std::{
    cell::RefCell,
    panic::{self, UnwindSafe},
    sync::Once,
    time::{Duration, Instant},
};

use crate::target::Target;

/// Far more than anything of these lengths takes, little enough to notice what grows with the square.
const LIMIT: Duration = Duration::from_secs(2);

pub enum Outcome {
    /// What the reader made of it, as a sign: another sign is something new.
    Fine(u64),
    Wrong(String),
}

pub fn attempt(target: &Target, input: &[u8]) -> Outcome {
    // Browsers and the command line put a sign of their own for bytes that are no text.
    let text = String::from_utf8_lossy(input);
    let begin = Instant::now();
    let outcome = quietly(|| (target.check)(&text));
    if begin.elapsed() < LIMIT {
        return outcome;
    }
    // The machine may have been busy with something else.
    let again = Instant::now();
    let outcome = quietly(|| (target.check)(&text));
    match outcome {
        Outcome::Fine(_) if again.elapsed() >= LIMIT => {
            Outcome::Wrong(format!("took {:.1} s", again.elapsed().as_secs_f32()))
        }
        outcome => outcome,
    }
}

thread_local! {
    static LAST_WORDS: RefCell<String> = const { RefCell::new(String::new()) };
}

/// A panic is an outcome here, and its words are kept instead of printed.
fn quietly(check: impl FnOnce() -> u64 + UnwindSafe) -> Outcome {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        panic::set_hook(Box::new(|about| LAST_WORDS.with_borrow_mut(|words| *words = about.to_string())));
    });
    match panic::catch_unwind(check) {
        Ok(sign) => Outcome::Fine(sign),
        Err(_) => Outcome::Wrong(LAST_WORDS.take()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Outcome, Target, attempt};

    #[test]
    fn a_panic_is_an_outcome_with_its_words() {
        let check = |text: &str| {
            assert!(!text.contains("bad"), "it was bad");
            5
        };
        let target = Target { name: "test", words: &[], check };
        assert!(matches!(attempt(&target, b"good \xff"), Outcome::Fine(5)));
        let Outcome::Wrong(words) = attempt(&target, b"so bad") else { panic!("it is found") };
        assert!(words.contains("it was bad") && words.contains("attempt.rs"), "{words}");
    }
}
