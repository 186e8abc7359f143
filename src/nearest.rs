//! The word that was probably meant. It knows letters, not what the words stand for.

/// Longer words are no slip of the finger; comparing them would only take time.
const LONGEST: usize = 40;

/// The nearest of the known words, unless all are far away.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.trim().to_ascii_lowercase();
    let letters: Vec<char> = typed.chars().take(LONGEST + 1).collect();
    if letters.len() > LONGEST {
        return None;
    }
    let near = (letters.len() / 3).max(1);
    let scored = known.into_iter().filter_map(|word| {
        let distance = if begins(&typed, word) { 1 } else { distance(&letters, word) };
        (distance <= near).then_some((distance, word))
    });
    scored.min_by_key(|(distance, _)| *distance).map(|(_, word)| word)
}

/// `environment` for `env`, `health` for `healthcheck`.
fn begins(typed: &str, word: &str) -> bool {
    typed.len() >= 3 && word.len() >= 3 && (typed.starts_with(word) || word.starts_with(typed))
}

/// Letters to insert, leave out, exchange or swap with their neighbour.
fn distance(typed: &[char], word: &str) -> usize {
    let word: Vec<char> = word.chars().take(LONGEST).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=word.len()).collect();
    for (i, letter) in typed.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, other) in word.iter().enumerate() {
            let exchange = row[j] + usize::from(letter != other);
            let mut best = exchange.min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && typed[i - 1] == *other && *letter == word[j - 1] {
                best = best.min(before[j - 1] + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row[word.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_understood_and_strangers_are_not() {
        let known = ["name", "path", "port", "platforms", "env", "health", "host_port", "start"];
        let case = |typed: &'static str, expected| assert_eq!(nearest(typed, known), expected, "{typed}");
        case("prot", Some("port"));
        case("Ports", Some("port"));
        case("platform", Some("platforms"));
        case("environment", Some("env"));
        case("healthcheck", Some("health"));
        case("strat", Some("start"));
        case("hostport", Some("host_port"));
        case("zebra", None);
        case("", None);
        case("x", None);
        let long = "port".repeat(100);
        assert_eq!(nearest(&long, known), None);
        case("ñandú", None);
    }
}
