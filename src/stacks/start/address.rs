//! The address that a command says it listens on. Whether Slipway tells a server its address is not known here.

use std::ops::Range;

use super::line::{self, Command, Join, Word, assigns};
use super::servers::{file_name, is_told, sets_variables};

/// Where a process listens, as far as its command tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listens {
    Everywhere,
    /// On addresses of which the container has none, or only itself.
    Only(Vec<Host>),
    Unsaid,
}

/// An address in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    pub text: String,
    /// The container itself.
    pub local: bool,
    /// Where it stands in the line.
    pub place: Range<usize>,
    /// Said by a variable, which a program may also read to find a neighbour.
    pub assigned: bool,
}

/// Options whose value is an address, with or without a port.
pub const OPTIONS: [&str; 9] =
    ["--bind", "-b", "--host", "-h", "-H", "--hostname", "-l", "--listen", "--server.address"];
const VARIABLES: [&str; 3] = ["HOST", "HOSTNAME", "BIND"];

enum Value<'a> {
    Everywhere,
    One { host: &'a str, local: bool },
    Port,
    Unknown,
}

/// Where the line's command listens.
pub fn listens(text: &str) -> Listens {
    let (commands, main) = commands(text);
    let told = is_told(&commands[main]);
    let mut values: Vec<_> = options(&commands[main].words).collect();
    if values.is_empty() && !told {
        values = commands.iter().flat_map(assigned).collect();
    }
    let mut only = Vec::new();
    let mut known = told;
    for (word, value) in values {
        match read(value) {
            Value::Everywhere => return Listens::Everywhere,
            Value::One { host, local } => {
                let at = word.start + text[word.start..word.end].rfind(host).unwrap_or_default();
                let assigned = assigns(&word.text);
                only.push(Host { text: host.to_owned(), local, place: at..at + host.len(), assigned });
            }
            Value::Port => {}
            Value::Unknown => known = false,
        }
    }
    match () {
        () if !only.is_empty() => Listens::Only(only),
        () if known => Listens::Everywhere,
        () => Listens::Unsaid,
    }
}

/// The port that an unknown program is told, unless its words name a neighbour whose port that may be.
pub fn port_of_script(text: &str) -> Option<super::FixedPort> {
    let (commands, main) = commands(text);
    let words = &commands[main].words;
    let names_another = options(words).any(|(_, value)| matches!(read(value), Value::Unknown));
    if names_another { None } else { super::servers::long_port(words) }
}

/// The line's commands, and which of them serves: the last known server, else the last before a pipe. A compound line
/// and one inside `sh -c` count as one command.
fn commands(text: &str) -> (Vec<Command>, usize) {
    let Some(line) = line::read(text).filter(|line| !line.commands.iter().any(is_shell)) else {
        return (vec![all_words(text)], 0);
    };
    let last = line.joins.iter().rposition(|join| *join != Join::Pipe).map_or(0, |join| join + 1);
    let main = line.commands.iter().rposition(is_told).unwrap_or(last);
    (line.commands, main)
}

/// `sh -c '…'`
fn is_shell(command: &Command) -> bool {
    let words = &command.words;
    let place = words.iter().position(|word| ["sh", "bash"].contains(&file_name(&word.text)));
    place.and_then(|place| words.get(place + 1)).is_some_and(|word| word.text.starts_with('-'))
}

fn all_words(text: &str) -> Command {
    let mut end = 0;
    let word = |raw: &str| {
        let start = end;
        end += raw.len() + 1;
        let bare = raw.trim_matches(['"', '\'', '(', ')', ';']);
        Word { start, end: start + raw.len(), text: bare.to_owned() }
    };
    Command { words: text.split(' ').map(word).filter(|word| !word.text.is_empty()).collect() }
}

/// The values of options that say an address.
fn options(words: &[Word]) -> impl Iterator<Item = (&Word, &str)> {
    words.iter().enumerate().filter_map(|(place, word)| {
        let before = place.checked_sub(1).map_or("", |before| &*words[before].text);
        if (OPTIONS.contains(&before) || before == "runserver") && !word.text.starts_with('-') {
            return Some((word, &*word.text));
        }
        let value = OPTIONS.iter().find_map(|option| {
            let rest = word.text.strip_prefix(option)?;
            let glued =
                || Some(rest).filter(|rest| !option.starts_with("--") && !matches!(read(rest), Value::Unknown));
            rest.strip_prefix('=').or_else(glued)
        })?;
        Some((word, value))
    })
}

/// The values of variables that are set for a command and by custom say where it listens.
fn assigned(command: &Command) -> impl Iterator<Item = (&Word, &str)> {
    command.words.iter().take_while(|word| sets_variables(word)).filter_map(|word| {
        let (name, value) = word.text.split_once('=')?;
        VARIABLES.contains(&name).then_some((word, value))
    })
}

/// `127.0.0.1`, `localhost:8000`, `tcp://[::1]:3000`, `:8000`, `8000`.
fn read(value: &str) -> Value<'_> {
    let value = value.split_once("://").map_or(value, |(_, rest)| rest);
    let said = value.split('$').next().unwrap_or_default();
    let host = match said.find(']') {
        Some(end) if said.starts_with('[') => &said[..=end],
        _ if said.matches(':').count() > 1 => said,
        _ => said.split(':').next().unwrap_or_default(),
    };
    let numbers = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match host {
        "" if value.starts_with(':') => Value::Everywhere,
        "" if value.starts_with("$PORT") || value.starts_with("${PORT") => Value::Port,
        "*" | "0.0.0.0" | "::" | "[::]" => Value::Everywhere,
        "localhost" | "::1" | "[::1]" => Value::One { host, local: true },
        _ if numbers(host) => Value::Port,
        _ if host.split('.').count() == 4 && host.split('.').all(numbers) => {
            Value::One { host, local: host.starts_with("127.") }
        }
        _ => Value::Unknown,
    }
}
