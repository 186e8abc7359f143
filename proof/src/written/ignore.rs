//! `.dockerignore` by the builder's rules: patterns stand on the context's root, the last that fits decides.

pub struct Ignore {
    patterns: Vec<(String, bool)>,
}

impl Ignore {
    pub fn read(text: &str) -> Self {
        let lines =
            text.lines().filter(|line| !line.starts_with('#')).map(str::trim).filter(|line| !line.is_empty());
        let patterns = lines.map(|line| {
            let (pattern, back) = line.strip_prefix('!').map_or((line, false), |rest| (rest, true));
            (pattern.trim().trim_matches('/').to_owned(), back)
        });
        Self { patterns: patterns.collect() }
    }

    /// Whether a path does not reach the builder, by its own name or by a folder above it.
    pub fn leaves_out(&self, path: &str) -> bool {
        let parts: Vec<&str> = path.trim_start_matches("./").trim_matches('/').split('/').collect();
        let mut out = false;
        for (pattern, back) in &self.patterns {
            let pattern: Vec<&str> = pattern.split('/').collect();
            let fits = (1..=parts.len()).any(|length| path_fits(&pattern, &parts[..length]));
            if fits {
                out = !back;
            }
        }
        out
    }
}

fn path_fits(pattern: &[&str], path: &[&str]) -> bool {
    match (pattern.first(), path.first()) {
        (None, None) => true,
        (Some(&"**"), _) => path_fits(&pattern[1..], path) || !path.is_empty() && path_fits(pattern, &path[1..]),
        (Some(word), Some(part)) => {
            let letters: Vec<char> = word.chars().collect();
            part_fits(&letters, &part.chars().collect::<Vec<_>>()) && path_fits(&pattern[1..], &path[1..])
        }
        _ => false,
    }
}

/// One name against one pattern: `*`, `?`, `[a-z]`, and a backslash before a letter meant as itself.
fn part_fits(pattern: &[char], name: &[char]) -> bool {
    match pattern.first() {
        None => name.is_empty(),
        Some('*') => part_fits(&pattern[1..], name) || !name.is_empty() && part_fits(pattern, &name[1..]),
        Some('?') => !name.is_empty() && part_fits(&pattern[1..], &name[1..]),
        Some('[') => {
            let Some(end) = pattern.iter().position(|letter| *letter == ']') else { return false };
            let Some(letter) = name.first() else { return false };
            let set = &pattern[1..end];
            let (set, not) = if set.first() == Some(&'^') { (&set[1..], true) } else { (set, false) };
            in_set(set, *letter) != not && part_fits(&pattern[end + 1..], &name[1..])
        }
        Some('\\') if pattern.len() > 1 => {
            name.first() == Some(&pattern[1]) && part_fits(&pattern[2..], &name[1..])
        }
        Some(letter) => name.first() == Some(letter) && part_fits(&pattern[1..], &name[1..]),
    }
}

fn in_set(set: &[char], letter: char) -> bool {
    let mut place = 0;
    while place < set.len() {
        if set.get(place + 1) == Some(&'-') && place + 2 < set.len() {
            if (set[place]..=set[place + 2]).contains(&letter) {
                return true;
            }
            place += 3;
        } else if set[place] == letter {
            return true;
        } else {
            place += 1;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::Ignore;

    #[test]
    fn the_builders_rules_hold() {
        let ignore = Ignore::read("# note\n.env\n.env.*\n!.env.example\n**/node_modules\ndist/\n**/*.py[cod]\n");
        for out in [".env", ".env.local", "node_modules/a", "web/node_modules", "dist", "dist/x.js", "a/b.pyc"] {
            assert!(ignore.leaves_out(out), "{out}");
        }
        for inside in [".env.example", "web/.env", "web/dist", "a.py", "requirements.txt"] {
            assert!(!ignore.leaves_out(inside), "{inside}");
        }
    }
}
