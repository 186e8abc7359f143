//! Names and values of a `.env`, and the names that a compose file asks of it.

/// One assignment, its value as written.
pub struct Entry {
    pub name: String,
    pub value: String,
}

/// Lines as all five readers take them; what is no assignment comes back as a fault.
pub fn entries(text: &str) -> (Vec<Entry>, Vec<String>) {
    let mut entries = Vec::new();
    let mut faults = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.split_once('=') {
            Some((name, value)) if is_name(name) => {
                entries.push(Entry { name: name.to_owned(), value: value.to_owned() });
            }
            _ => faults.push(line.to_owned()),
        }
    }
    (entries, faults)
}

pub fn is_name(text: &str) -> bool {
    let mut letters = text.bytes();
    letters.next().is_some_and(|letter| letter.is_ascii_alphabetic() || letter == b'_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == b'_')
}

/// A variable that Compose fills in: its name, and whether the file says what happens while it is empty.
#[derive(Debug, PartialEq, Eq)]
pub struct Asked {
    pub name: String,
    pub guarded: bool,
}

/// What a compose file's text asks for, `$$` and comments left aside.
pub fn asked(text: &str) -> Vec<Asked> {
    let mut asked = Vec::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
        let mut rest = line;
        while let Some(place) = rest.find('$') {
            rest = &rest[place + 1..];
            if let Some(after) = rest.strip_prefix('$') {
                rest = after;
                continue;
            }
            let braced = rest.strip_prefix('{');
            let start = braced.unwrap_or(rest);
            let name: String =
                start.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            let follows = start.get(name.len()..).unwrap_or_default();
            let guarded = braced.is_some() && [":?", ":-", "?", "-"].iter().any(|sign| follows.starts_with(sign));
            asked.push(Asked { name, guarded });
        }
    }
    asked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_compose_would_fill_in_is_found() {
        let found = asked("a: \"${A:?x}\" # $b\nb: \"$$B ${C}\"\nc: $D\n# ${E}\n");
        let names: Vec<_> = found.iter().map(|asked| (asked.name.as_str(), asked.guarded)).collect();
        assert_eq!(names, [("A", true), ("b", false), ("C", false), ("D", false)]);
    }
}
