//! From a pasted error to what mends it: the troubles that the guides know and those that belong to no guide, sought
//! in the text. Nothing leaves the page.

use std::cmp::Reverse;
use std::mem::discriminant;
use std::ops::Range;

use crate::guide::{Guide, Step, Trouble};
use crate::platforms;
use crate::project::Project;
use known::Depth;
use phrase::{Phrase, Text};

mod known;
mod phrase;

#[cfg(test)]
mod tests;

/// A trouble that the pasted text shows.
#[derive(Clone, Debug)]
pub struct Found {
    /// Where the chosen platforms' guides tell of it; `None` where they do not.
    pub place: Option<Place>,
    pub trouble: Trouble,
}

/// A step of a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub platform: &'static str,
    pub step: String,
}

/// Of the telling words, in percent: less than this is chance.
const LIKELY: usize = 70;
/// Nobody reads more.
const MOST: usize = 3;

/// Causes in the order in which the text shows them; none where nothing is like anything known. Platforms that were
/// not chosen are asked only where nobody else knows a cause.
pub fn diagnose(pasted: &str, project: &Project, guides: &[Guide]) -> Vec<Found> {
    let text = Text::read(pasted);
    let known = known::troubles().map(|trouble| Sought::new(Source::Known, None, trouble));
    let mut sought: Vec<Sought> = guides.iter().flat_map(|guide| told(guide, Source::Guide)).chain(known).collect();
    if matches(&text, &sought).iter().all(|found| found.depth() == Depth::Symptom) {
        let others = platforms::ALL.iter().filter(|platform| !project.targets(platform.id));
        sought.extend(others.flat_map(|platform| told(&platform.guide(project), Source::Other)));
    }
    let matches = matches(&text, &sought);
    each_mend_once(if matches.is_empty() { likely(&text, &sought) } else { causes(&matches) })
}

/// Who knows of a trouble: the nearest to the project first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    Guide,
    Known,
    /// The guide to a platform that was not chosen.
    Other,
}

struct Sought {
    source: Source,
    found: Found,
    phrase: Phrase,
}

impl Sought {
    fn new(source: Source, place: Option<Place>, trouble: Trouble) -> Self {
        Self { source, phrase: Phrase::read(trouble.error), found: Found { place, trouble } }
    }
}

fn told(guide: &Guide, source: Source) -> Vec<Sought> {
    let of_step = |step: &Step| {
        let place = Place { platform: guide.platform, step: step.id.clone() };
        let place = (source == Source::Guide).then_some(place);
        step.trouble.iter().map(|trouble| Sought::new(source, place.clone(), trouble.clone())).collect::<Vec<_>>()
    };
    guide.steps.iter().flat_map(of_step).collect()
}

/// An error that stands in the text word for word.
struct Match<'a> {
    sought: &'a Sought,
    place: Range<usize>,
}

impl Match<'_> {
    fn depth(&self) -> Depth {
        known::depth(self.sought.found.trouble.error)
    }

    /// Whether this one says more of the same words than the other: it is longer, or nearer to the project.
    fn outdoes(&self, other: &Self) -> bool {
        let overlaps = self.place.start < other.place.end && other.place.start < self.place.end;
        let rank = |found: &Self| (found.sought.phrase.length(), Reverse(found.sought.source));
        overlaps && rank(self) > rank(other)
    }
}

fn matches<'a>(text: &Text, sought: &'a [Sought]) -> Vec<Match<'a>> {
    let find = |sought: &'a Sought| Some(Match { sought, place: sought.phrase.find(text)? });
    sought.iter().filter_map(find).collect()
}

/// What says most of each place in the text, the first place first; effects and symptoms only where there is no cause.
fn causes(matches: &[Match]) -> Vec<Found> {
    let best = |one: &&Match| !matches.iter().any(|other| other.outdoes(one));
    let mut best: Vec<&Match> = matches.iter().filter(best).collect();
    let nearest = best.iter().map(|found| found.depth()).min();
    best.retain(|found| Some(found.depth()) == nearest);
    best.sort_by_key(|found| found.place.start);
    best.into_iter().map(|found| found.sought.found.clone()).collect()
}

/// The errors that the text is most like, where it has none word for word.
fn likely(text: &Text, sought: &[Sought]) -> Vec<Found> {
    let likeness = |sought: &Sought| sought.phrase.likeness(text);
    let most = sought.iter().map(likeness).max().unwrap_or_default();
    if most < LIKELY {
        return Vec::new();
    }
    sought.iter().filter(|sought| likeness(sought) == most).map(|sought| sought.found.clone()).collect()
}

/// The same mend is told once, and so is the same error of one guide, which tells it for each app; but not where its
/// mends are of two kinds, as on two ways to one platform.
fn each_mend_once(found: Vec<Found>) -> Vec<Found> {
    let mut once: Vec<Found> = Vec::new();
    let platform = |found: &Found| found.place.as_ref().map(|place| place.platform);
    for one in found {
        let is_told = once.iter().any(|other| {
            let same_error = other.trouble.error.eq_ignore_ascii_case(one.trouble.error);
            let same_kind = discriminant(&*other.trouble.mend) == discriminant(&*one.trouble.mend);
            let for_another_app = same_error && same_kind && platform(other) == platform(&one);
            other.trouble.mend == one.trouble.mend || for_another_app
        });
        if !is_told {
            once.push(one);
        }
    }
    once.truncate(MOST);
    once
}
