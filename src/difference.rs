//! What stayed the same between two lists: the page keeps those lines and marks the others. It knows no sheets.

/// More differences than this are not sought: then everything between the first and the last one counts as new.
const MOST: usize = 400;

/// For each item of `new` the place in `old` of the one that it is, or `None` where it is new. Places only rise.
///
/// Eugene Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): quick where little differs.
pub fn kept<O, N>(old: &[O], new: &[N], same: impl Fn(&O, &N) -> bool) -> Vec<Option<usize>> {
    let start = old.iter().zip(new).take_while(|(old, new)| same(old, new)).count();
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let end = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(old, new)| same(old, new)).count();
    let old_middle = &old_rest[..old_rest.len() - end];
    let new_middle = &new_rest[..new_rest.len() - end];
    let mut kept: Vec<Option<usize>> = (0..start).map(Some).collect();
    kept.resize(new.len(), None);
    for (place_in_old, place_in_new) in common(old_middle, new_middle, &same) {
        kept[start + place_in_new] = Some(start + place_in_old);
    }
    for from_end in 1..=end {
        kept[new.len() - from_end] = Some(old.len() - from_end);
    }
    kept
}

/// Pairs of places that hold the same; none where more than [`MOST`] steps lie between the two lists.
fn common<O, N>(old: &[O], new: &[N], same: &impl Fn(&O, &N) -> bool) -> Vec<(usize, usize)> {
    if old.is_empty() || new.is_empty() {
        return Vec::new();
    }
    let most = (old.len() + new.len()).min(MOST);
    let middle = most + 1;
    // How far in `old` each diagonal (place in old minus place in new) was reached, and what it was before each step.
    let mut reached = vec![0_usize; 2 * middle + 1];
    let mut before: Vec<Vec<usize>> = Vec::new();
    for steps in 0..=most {
        before.push(reached.clone());
        for diagonal in (middle - steps..=middle + steps).step_by(2) {
            let mut x = next(&reached, diagonal, middle, steps);
            let mut y = x + middle - diagonal;
            while x < old.len() && y < new.len() && same(&old[x], &new[y]) {
                (x, y) = (x + 1, y + 1);
            }
            reached[diagonal] = x;
            if x >= old.len() && y >= new.len() {
                return walk_back(&before, middle, old.len(), new.len());
            }
        }
    }
    Vec::new()
}

/// The place in `old` where a step begins: one item left out of it, or one added from `new`, whichever led further.
fn next(reached: &[usize], diagonal: usize, middle: usize, steps: usize) -> usize {
    let added =
        diagonal == middle - steps || (diagonal != middle + steps && reached[diagonal - 1] < reached[diagonal + 1]);
    match (steps, added) {
        (0, _) => 0,
        (_, true) => reached[diagonal + 1],
        (_, false) => reached[diagonal - 1] + 1,
    }
}

fn walk_back(before: &[Vec<usize>], middle: usize, old: usize, new: usize) -> Vec<(usize, usize)> {
    let (mut x, mut y) = (old, new);
    let mut pairs = Vec::new();
    for steps in (0..before.len()).rev() {
        let diagonal = x + middle - y;
        let begin = next(&before[steps], diagonal, middle, steps);
        while x > begin {
            (x, y) = (x - 1, y - 1);
            pairs.push((x, y));
        }
        if steps == 0 {
            break;
        }
        let came_down = begin == before[steps][diagonal + 1]
            && (diagonal == middle - steps
                || (diagonal != middle + steps && before[steps][diagonal - 1] < before[steps][diagonal + 1]));
        if came_down {
            y -= 1;
        } else {
            x -= 1;
        }
    }
    pairs.reverse();
    pairs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::kept;

    fn letters(old: &str, new: &str) -> Vec<Option<usize>> {
        kept(old.as_bytes(), new.as_bytes(), |old, new| old == new)
    }

    #[test]
    fn the_least_is_new() {
        assert_eq!(letters("abc", "abc"), [Some(0), Some(1), Some(2)]);
        assert_eq!(letters("abc", "axc"), [Some(0), None, Some(2)]);
        assert_eq!(letters("abc", "abxc"), [Some(0), Some(1), None, Some(2)]);
        assert_eq!(letters("abc", "c"), [Some(2)]);
        assert_eq!(letters("", "ab"), [None, None]);
        assert_eq!(letters("ab", ""), []);
        assert_eq!(letters("1ab2cd3", "4ab5cd6"), [None, Some(1), Some(2), None, Some(4), Some(5), None]);
    }

    #[test]
    fn two_strangers_cost_little() {
        let old: Vec<u32> = (0..3000).collect();
        let new: Vec<u32> = (5000..8000).collect();
        assert!(kept(&old, &new, |old, new| old == new).iter().all(Option::is_none));
    }

    proptest! {
        #[test]
        fn what_is_kept_is_the_same_and_in_order(old in "[abc]{0,30}", new in "[abc]{0,30}") {
            let (old_bytes, new_bytes) = (old.as_bytes(), new.as_bytes());
            let kept = letters(&old, &new);
            prop_assert_eq!(kept.len(), new.len());
            let places: Vec<_> = kept.iter().flatten().collect();
            prop_assert!(places.is_sorted_by(|one, next| one < next));
            for (place, from) in kept.iter().enumerate() {
                if let Some(from) = from {
                    prop_assert_eq!(old_bytes[*from], new_bytes[place]);
                }
            }
            prop_assert_eq!(places.len(), longest_common(old_bytes, new_bytes));
        }
    }

    fn longest_common(old: &[u8], new: &[u8]) -> usize {
        let mut row = vec![0; new.len() + 1];
        for letter in old {
            let mut corner = 0;
            for (place, other) in new.iter().enumerate() {
                let above = row[place + 1];
                row[place + 1] = if letter == other { corner + 1 } else { above.max(row[place]) };
                corner = above;
            }
        }
        row[new.len()]
    }
}
