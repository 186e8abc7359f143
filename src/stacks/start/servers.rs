//! Programs that serve, and how each is told to listen where a container needs it: on every address, on the port that
//! the platform gives.

use std::ops::Range;

use super::address;
use super::line::{Command, Word};
use super::runners::{hides_signals, served};

/// A server by the words that start it, and what it must be told unless it already is.
struct Server {
    program: &'static str,
    /// The word that makes it serve: `run`. Empty: it always does. Several: any of them.
    does: &'static [&'static str],
    /// It listens on `$PORT` of its own accord, on every address, when nothing else is said.
    reads_port: bool,
    told: &'static [Told],
}

/// An option, unless one of these says it already.
struct Told {
    unless: &'static [&'static str],
    option: &'static str,
}

const fn told(option: &'static str, unless: &'static [&'static str]) -> Told {
    Told { unless, option }
}

/// `{}` stands for the port. Where an option was read: the program's own `--help` or documentation.
const SERVERS: &[Server] = &[
    Server {
        program: "gunicorn",
        does: &[],
        reads_port: true,
        told: &[told("--bind 0.0.0.0:{}", &["-b", "--bind", "-c", "--config"])],
    },
    Server {
        program: "uvicorn",
        does: &[],
        reads_port: false,
        told: &[
            told("--host 0.0.0.0", &["--host", "--uds", "--fd"]),
            told("--port {}", &["--port", "--uds", "--fd"]),
        ],
    },
    Server {
        program: "hypercorn",
        does: &[],
        reads_port: false,
        told: &[told("--bind 0.0.0.0:{}", &["-b", "--bind", "-c", "--config"])],
    },
    Server {
        program: "daphne",
        does: &[],
        reads_port: false,
        told: &[
            told("-b 0.0.0.0", &["-b", "--bind", "-e", "--endpoint", "-u", "--unix-socket", "--fd"]),
            told("-p {}", &["-p", "--port", "-e", "--endpoint", "-u", "--unix-socket", "--fd"]),
        ],
    },
    Server {
        program: "waitress-serve",
        does: &[],
        reads_port: false,
        told: &[
            told("--host=0.0.0.0", &["--listen", "--host", "--unix-socket"]),
            told("--port={}", &["--listen", "--port", "--unix-socket"]),
        ],
    },
    Server {
        program: "granian",
        does: &[],
        reads_port: false,
        told: &[told("--host 0.0.0.0", &["--host"]), told("--port {}", &["--port"])],
    },
    Server {
        program: "flask",
        does: &["run"],
        reads_port: false,
        told: &[told("--host 0.0.0.0", &["-h", "--host"]), told("--port {}", &["-p", "--port"])],
    },
    Server {
        program: "fastapi",
        does: &["run", "dev"],
        reads_port: false,
        told: &[told("--host 0.0.0.0", &["--host"]), told("--port {}", &["--port"])],
    },
    Server {
        program: "streamlit",
        does: &["run"],
        reads_port: false,
        told: &[
            told("--server.address 0.0.0.0", &["--server.address"]),
            told("--server.port {}", &["--server.port"]),
        ],
    },
    Server {
        program: "next",
        does: &["start", "dev"],
        reads_port: true,
        told: &[told("--hostname 0.0.0.0", &["-H", "--hostname"]), told("--port {}", &["-p", "--port"])],
    },
    Server {
        program: "vite",
        does: &["preview"],
        reads_port: false,
        told: &[told("--host 0.0.0.0", &["--host"]), told("--port {}", &["--port"])],
    },
    Server {
        program: "astro",
        does: &["preview"],
        reads_port: false,
        told: &[told("--host 0.0.0.0", &["--host"]), told("--port {}", &["--port"])],
    },
    Server {
        program: "serve",
        does: &[],
        reads_port: true,
        told: &[told("--listen tcp://0.0.0.0:{}", &["-l", "--listen", "-p"])],
    },
    Server { program: "http-server", does: &[], reads_port: true, told: &[told("--port {}", &["-p", "--port"])] },
];

/// Programs with a handler for SIGTERM, inits among them. Source: the documentation of each; all others end by the signal
/// itself, which the first process of a container does not.
const STOP: [&str; 14] = [
    "caddy",
    "celery",
    "daphne",
    "dramatiq",
    "dumb-init",
    "granian",
    "gunicorn",
    "hypercorn",
    "next",
    "nginx",
    "pm2-runtime",
    "supervisord",
    "tini",
    "uvicorn",
];

/// Whether the program ends when it is told to by SIGTERM.
pub fn stops(command: &Command) -> bool {
    let program = served(&command.words).first();
    program.is_some_and(|program| STOP.contains(&file_name(&program.text))) && !hides_signals(&command.words)
}

/// A piece of text that goes into a line: at that byte, instead of `replace` bytes.
#[derive(Debug, PartialEq, Eq)]
pub struct Edit {
    pub at: usize,
    pub replace: usize,
    pub text: String,
}

/// What must change so that the command listens on every address and on `port`, a text such as `${PORT:-8000}`.
/// `has_shell`: without one nothing expands, so a server that reads `$PORT` itself is better left alone.
pub fn edit(command: &Command, port: &str, has_shell: bool) -> Option<Edit> {
    let words = served(&command.words);
    let (first, rest) = words.split_first()?;
    let program = file_name(&first.text);
    if program == "manage.py" || program == "django-admin" {
        return runserver(rest, port);
    }
    if program == "http.server" {
        return http_server(rest, first.end, port);
    }
    let server = SERVERS.iter().find(|server| server.program == program)?;
    if server.reads_port && !has_shell {
        return None;
    }
    let (at, rest) = if server.does.is_empty() {
        (first.end, rest)
    } else {
        let place = rest.iter().position(|word| server.does.contains(&&*word.text))?;
        (rest[place].end, &rest[place + 1..])
    };
    let missing = server.told.iter().filter(|told| !says(rest, told.unless));
    let options: Vec<_> = missing.map(|told| told.option.replace("{}", port)).collect();
    (!options.is_empty()).then(|| Edit { at, replace: 0, text: format!(" {}", options.join(" ")) })
}

/// Whether it is a server that listens on every address once `edit` told it so, unless an option says an address.
pub fn is_told(command: &Command) -> bool {
    let Some((first, rest)) = served(&command.words).split_first() else { return false };
    match file_name(&first.text) {
        "http.server" => true,
        "manage.py" | "django-admin" => rest.iter().any(|word| word.text == "runserver"),
        program => SERVERS.iter().any(|server| server.program == program && !is_told_otherwise(server, rest)),
    }
}

/// It does something else, or a file or a socket decides.
fn is_told_otherwise(server: &Server, rest: &[Word]) -> bool {
    let does = server.does.is_empty() || rest.iter().any(|word| server.does.contains(&&*word.text));
    let other = server.told[0].unless.iter().filter(|option| !PORT_OPTIONS.contains(option));
    let mut other = other.filter(|option| !address::OPTIONS.contains(option));
    !does || other.any(|option| says(rest, &[option]))
}

/// A port that is written into a command, whatever `$PORT` says.
#[derive(Debug, PartialEq, Eq)]
pub struct FixedPort {
    pub port: u16,
    /// Where its digits stand in the line; `None` where quotes around them would keep a variable from being read.
    pub digits: Option<Range<usize>>,
}

/// Options whose value is a port, or an address that ends in one.
const PORT_OPTIONS: [&str; 8] = ["-b", "--bind", "-p", "--port", "-l", "--listen", "--http-port", "--server.port"];

/// The ports that the command's server listens on whatever happens; none where it says none, or a variable.
pub fn fixed_ports(command: &Command) -> Vec<FixedPort> {
    let words = served(&command.words);
    let Some((first, rest)) = words.split_first() else { return Vec::new() };
    let program = file_name(&first.text);
    let is_runserver = ["manage.py", "django-admin"].contains(&program);
    let asked = rest.iter().skip_while(|word| is_runserver && word.text != "runserver");
    if is_runserver || program == "http.server" {
        return asked.filter_map(|word| port_at_end(word, 0)).take(1).collect();
    }
    if !SERVERS.iter().any(|server| server.program == program) {
        return Vec::new();
    }
    (0..rest.len()).filter_map(|place| port(rest, place)).collect()
}

/// The port of a program that nobody here knows: long options only, as the short ones may mean anything.
pub fn long_port(words: &[Word]) -> Option<FixedPort> {
    words
        .iter()
        .enumerate()
        .filter(|(_, word)| word.text.starts_with("--"))
        .find_map(|(place, _)| port(words, place))
}

/// The port that the option at this place says.
fn port(words: &[Word], place: usize) -> Option<FixedPort> {
    let word = &words[place];
    let option = PORT_OPTIONS.iter().find(|option| says(std::slice::from_ref(word), &[option]))?;
    if word.text == *option { port_at_end(words.get(place + 1)?, 0) } else { port_at_end(word, option.len()) }
}

/// The port that a line sets for its program: `PORT=5000 node server.js`, `export PORT=5000`.
pub fn assigned_port(command: &Command) -> Option<FixedPort> {
    let assignments =
        command.words.iter().take_while(|word| sets_variables(word)).filter(|word| word.text.starts_with("PORT="));
    assignments.last().and_then(|word| port_at_end(word, "PORT".len()))
}

/// Whether a word stands before a program and sets its variables.
pub fn sets_variables(word: &Word) -> bool {
    ["env", "exec", "export"].contains(&&*word.text) || super::line::assigns(&word.text)
}

/// `8000` or `…:8000`, behind the first letters of a word and an equals sign.
fn port_at_end(word: &Word, from: usize) -> Option<FixedPort> {
    let value = word.text.get(from..)?.trim_start_matches('=');
    if value.contains('$') {
        return None;
    }
    let digits = value.rsplit(':').next()?;
    let port = digits.parse().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    let bare = word.end - word.start == word.text.len();
    Some(FixedPort { port, digits: bare.then(|| word.end - digits.len()..word.end) })
}

/// `python`, `python3`, `python3.14`.
pub fn is_python(name: &str) -> bool {
    name.strip_prefix("python").is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
}

pub fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// `--bind`, `--bind=…`, `-b …` or `-b…`.
fn says(words: &[Word], options: &[&str]) -> bool {
    words.iter().any(|word| {
        options.iter().any(|option| {
            let Some(rest) = word.text.strip_prefix(option) else { return false };
            let short = !option.starts_with("--");
            rest.is_empty() || rest.starts_with('=') || short
        })
    })
}

/// Django's own server takes its address as a word: `8000`, `0.0.0.0:8000`, or nothing.
fn runserver(words: &[Word], port: &str) -> Option<Edit> {
    let place = words.iter().position(|word| word.text == "runserver")?;
    let address =
        words[place + 1..].iter().find(|word| word.text.starts_with(|first: char| first.is_ascii_digit()));
    match address {
        None => Some(Edit { at: words[place].end, replace: 0, text: format!(" 0.0.0.0:{port}") }),
        Some(word) if word.text.contains(':') => None,
        Some(word) => {
            let default = port.ends_with(&format!("-{}}}", word.text));
            let text = format!("0.0.0.0:{}", if default { port } else { &word.text });
            Some(Edit { at: word.start, replace: word.end - word.start, text })
        }
    }
}

/// Python's own file server listens everywhere, on the port it is given as a word.
fn http_server(words: &[Word], at: usize, port: &str) -> Option<Edit> {
    let said = words.iter().any(|word| {
        word.text.starts_with('$') || word.text.bytes().all(|byte| byte.is_ascii_digit()) && !word.text.is_empty()
    });
    (!said).then(|| Edit { at, replace: 0, text: format!(" {port}") })
}
