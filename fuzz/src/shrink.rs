//! Makes an input that fails smaller, as long as it goes on failing: the short one shows the cause.

use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_secs(10);

pub fn shrink(input: &[u8], fails: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    let begin = Instant::now();
    let mut small = input.to_vec();
    let mut length = small.len().div_ceil(2);
    while length > 0 && begin.elapsed() < LIMIT {
        let mut from = 0;
        while from < small.len() && begin.elapsed() < LIMIT {
            let mut less = small.clone();
            less.drain(from..(from + length).min(small.len()));
            if fails(&less) {
                small = less;
            } else {
                from += length;
            }
        }
        length /= 2;
    }
    small
}

#[cfg(test)]
mod tests {
    use super::shrink;

    #[test]
    fn what_does_not_matter_goes() {
        let small = shrink(b"some words, bad ones among them", |bytes| bytes.windows(3).any(|part| part == b"bad"));
        assert_eq!(small, b"bad");
    }
}
