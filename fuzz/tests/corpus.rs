//! The corpus is tried by every run of the tests: what was found once is not found again.

use std::time::Duration;

use fuzz::{round, target};

#[test]
fn everything_in_the_corpus_is_read() {
    for target in target::ALL {
        let round = round::play(target, 1, Duration::ZERO);
        assert!(round.attempts > 20, "{}: {} inputs", target.name, round.attempts);
        if let Some(wrong) = round.wrong {
            panic!("{}: {}\nwith {:?}", target.name, wrong.words, String::from_utf8_lossy(&wrong.input));
        }
    }
}
