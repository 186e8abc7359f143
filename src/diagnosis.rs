//! From a pasted error to what mends it: the troubles that the guides know, sought in the text. Nothing leaves the page.

use crate::guide::{Guide, Trouble};

/// A trouble that the pasted text shows, and the step where it is told.
#[derive(Clone, Debug)]
pub struct Found {
    pub platform: &'static str,
    pub step: String,
    pub trouble: Trouble,
    /// How much of the error's own words the text has, in percent.
    likeness: usize,
}

/// Less than this is chance.
const LIKELY: usize = 60;
/// Nobody reads more.
const MOST: usize = 3;

/// The likeliest causes first; none where nothing is like anything known.
pub fn diagnose(pasted: &str, guides: &[Guide]) -> Vec<Found> {
    let text = plain(pasted);
    if text.len() < 3 {
        return Vec::new();
    }
    let mut found: Vec<Found> = Vec::new();
    for guide in guides {
        for step in &guide.steps {
            for trouble in &step.trouble {
                let likeness = likeness(&text, &plain(trouble.error));
                let is_known = found.iter().any(|other| other.trouble.mend == trouble.mend);
                if likeness >= LIKELY && !is_known {
                    let (platform, step) = (guide.platform, step.id.clone());
                    found.push(Found { platform, step, trouble: trouble.clone(), likeness });
                }
            }
        }
    }
    found.sort_by_key(|found| std::cmp::Reverse(found.likeness));
    found.truncate(MOST);
    found
}

/// Lower case, runs of anything but letters and digits as one blank; `…` stays: it stands for what differs.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len().min(20_000));
    for letter in text.chars().take(20_000) {
        if letter.is_alphanumeric() {
            plain.extend(letter.to_lowercase());
        } else if letter == '…' {
            plain.push_str(" … ");
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain.trim().to_owned()
}

/// 100 where the text holds the error, or all its parts between `…` in order; else how many of its words the text has.
fn likeness(text: &str, error: &str) -> usize {
    let mut rest = text;
    let mut parts = error.split('…').map(str::trim).filter(|part| !part.is_empty()).peekable();
    if parts.peek().is_none() {
        return 0;
    }
    let is_there = parts.all(|part| match rest.find(part) {
        Some(at) => {
            rest = &rest[at + part.len()..];
            true
        }
        None => false,
    });
    if is_there {
        // The longer of two errors that are both there says more.
        return 100 + error.len();
    }
    let words: Vec<&str> = error.split_whitespace().filter(|word| word.len() > 2 && *word != "the").collect();
    if words.len() < 3 {
        return 0;
    }
    let there = words.iter().filter(|word| text.split(' ').any(|other| other == **word)).count();
    there * 99 / words.len()
}

#[cfg(test)]
mod tests {
    use super::{likeness, plain};

    fn like(text: &str, error: &str) -> bool {
        likeness(&plain(text), &plain(error)) >= super::LIKELY
    }

    #[test]
    fn an_error_is_found_in_its_noise() {
        let log = "2026-11-20T10:00:00 heroku[web.1]: Error R10 (Boot timeout) -> Web process failed to bind to $PORT within 60 seconds of launch";
        assert!(like(log, "Error R10 (Boot timeout)"));
        assert!(like(log, "Web process failed to bind to $PORT"));
        assert!(!like(log, "exec format error"));
    }

    #[test]
    fn what_differs_may_differ() {
        let error = "Bind for … failed: port is already allocated";
        assert!(like("driver failed: Bind for 0.0.0.0:8000 failed: port is already allocated", error));
        assert!(like("Bind for 127.0.0.1:5000 failed, port is already  ALLOCATED.", error));
    }

    #[test]
    fn most_of_the_words_are_enough_and_few_are_not() {
        let error = "denied: requested access to the resource is denied";
        assert!(like("error: requested access to resource was denied", error));
        assert!(!like("access", error));
        assert!(!like("", error));
        assert!(!like("the resource is there", error));
    }
}
