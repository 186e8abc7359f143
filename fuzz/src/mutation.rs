//! Changes a text a little, as typing, pasting, cutting and malice do.

use std::ops::Range;

use crate::random::Random;

/// Longer ones make every attempt slow and find nothing else; `corpus::large` holds a few that are.
const LONGEST: usize = 32 * 1024;
const MOST_CHANGES: usize = 6;

/// Signs that break readers: ends of strings, lines that are none, bytes that are no text.
const ODD: &[&[u8]] = &[
    b"\0",
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\r\n",
    b"\r",
    b"\t",
    "\u{feff}".as_bytes(),
    "\u{2028}".as_bytes(),
    "\u{202e}".as_bytes(),
    "\u{85}".as_bytes(),
    "ñ".as_bytes(),
    "😀".as_bytes(),
    "e\u{301}".as_bytes(),
];
const NUMBERS: &[&str] = &[
    "0",
    "-1",
    "00",
    "1e9",
    "0x1F",
    "65535",
    "65536",
    "4294967296",
    "99999999999999999999",
    "1_000",
    "3.10",
    "NaN",
];

/// A change of `base`; `other` is cut in for a part of it now and then. `words` mean something to the reader.
pub fn mutate(random: &mut Random, base: &[u8], other: &[u8], words: &[&str]) -> Vec<u8> {
    let mut bytes = base.to_vec();
    for _ in 0..=random.below(MOST_CHANGES) {
        change(random, &mut bytes, other, words);
        bytes.truncate(LONGEST);
    }
    bytes
}

fn change(random: &mut Random, bytes: &mut Vec<u8>, other: &[u8], words: &[&str]) {
    let at = random.below(bytes.len() + 1);
    match random.below(12) {
        0 => replace(bytes, range(random, bytes.len()), &[]),
        1 => bytes.truncate(at),
        2 => replace(bytes, at..at, random.pick(words).unwrap_or_default().as_bytes()),
        3 => replace(bytes, range(random, bytes.len()), random.pick(words).unwrap_or_default().as_bytes()),
        4 => replace(bytes, at..at, random.pick(ODD).unwrap_or_default()),
        5 => {
            let byte = [random.number().to_le_bytes()[0]];
            replace(bytes, at..(at + 1).min(bytes.len()), &byte);
        }
        6 => {
            let piece = bytes[range(random, bytes.len())].to_vec();
            replace(bytes, at..at, &piece);
        }
        7 => {
            let piece = bytes[range(random, bytes.len())].repeat(random.below(40));
            replace(bytes, at..at, &piece);
        }
        8 => {
            let piece = &other[range(random, other.len())];
            replace(bytes, at..at, piece);
        }
        9 => replace(bytes, at..bytes.len(), &other[random.below(other.len() + 1)..]),
        10 => number(random, bytes),
        _ => swap(random, bytes),
    }
}

fn replace(bytes: &mut Vec<u8>, at: Range<usize>, with: &[u8]) {
    bytes.splice(at, with.iter().copied());
}

/// Short ones more often than long ones.
fn range(random: &mut Random, length: usize) -> Range<usize> {
    let from = random.below(length + 1);
    let longest = if random.below(4) == 0 { length - from } else { (length - from).min(24) };
    from..from + random.below(longest + 1)
}

/// Another number in the place of one that is there.
fn number(random: &mut Random, bytes: &mut Vec<u8>) {
    let digits: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit()).collect();
    let Some(from) = digits.get(random.below(digits.len())).copied() else {
        return;
    };
    let length = bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    replace(bytes, from..from + length, random.pick(NUMBERS).unwrap_or_default().as_bytes());
}

/// Two parts change their places: of a link, or lines of a file.
fn swap(random: &mut Random, bytes: &mut Vec<u8>) {
    let between = if bytes.contains(&b'\n') { b'\n' } else { b'&' };
    let mut parts: Vec<&[u8]> = bytes.split(|byte| *byte == between).collect();
    let (one, other) = (random.below(parts.len()), random.below(parts.len()));
    parts.swap(one, other);
    *bytes = parts.join(&between);
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Random, mutate};

    #[test]
    fn changes_are_many_bounded_and_repeatable() {
        let all = |seed| {
            let mut random = Random::new(seed);
            (0..2000).map(|_| mutate(&mut random, b"v=1&name=a&port=80", b"x\ny", &["app="])).collect::<Vec<_>>()
        };
        let first = all(1);
        assert_eq!(first, all(1));
        assert!(first.iter().all(|bytes| bytes.len() <= LONGEST));
        let different: std::collections::HashSet<_> = first.iter().collect();
        assert!(different.len() > 1500, "{}", different.len());
    }

    #[test]
    fn nothing_at_all_can_be_changed_too() {
        let mut random = Random::new(7);
        for _ in 0..2000 {
            mutate(&mut random, b"", b"", &[]);
        }
    }
}
