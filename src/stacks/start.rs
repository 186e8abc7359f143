//! How a container's process is started: the user's line or the framework's, made to listen where a container needs
//! it, to follow `$PORT`, and to be the process that gets the signals. Knows no notation: words come out.

use crate::project::{App, Base, Port, Worker};

mod address;
mod line;
mod runners;
mod servers;

pub use address::{Host, Listens};
use line::Join;
pub use servers::FixedPort;
use servers::{file_name, is_python};

/// A command in its two forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// One line of shell.
    pub line: String,
    /// The exec form, for CMD and for `command:` of Compose: the command's own words where it needs no shell, else
    /// `sh`, `-c` and the line with `exec`.
    pub words: Vec<String>,
}

impl Start {
    /// Whether its last program, the one that stays, ends when it gets SIGTERM, of its own accord.
    pub fn stops_when_told(&self) -> bool {
        let line = line::read(&self.line);
        line.and_then(|line| line.commands.into_iter().next_back()).is_some_and(|command| servers::stops(&command))
    }
}

/// The web process, or the only one; `None` where nobody said how it starts.
pub fn web(app: &App) -> Option<Start> {
    let has_shell = app.base.family.shell.is_some();
    let typed = app.start.clone().unwrap_or_else(|| app.framework.start.replace("{port}", &app.port.to_string()));
    if typed.is_empty() {
        return None;
    }
    Some(of_line(&listening(&typed, app.port, has_shell), &app.base, app.port))
}

/// The program that stays, without its folder: `gunicorn` of `cd api && A=1 exec /opt/venv/bin/gunicorn app:app`.
pub fn program(line: &str) -> Option<String> {
    let line = line::read(line)?;
    let words = &line.commands.last()?.words;
    let program =
        words.iter().find(|word| word.text != "exec" && word.text != "env" && !line::assigns(&word.text))?;
    Some(file_name(&program.text).to_owned())
}

/// The port that a typed line listens on, where it says one itself and reads no `$PORT`.
pub fn fixed_port(line: &str) -> Option<FixedPort> {
    fixed_ports(line).into_iter().next()
}

/// The same where a line says several: that of its last command, in the order in which they stand there.
pub fn fixed_ports(text: &str) -> Vec<FixedPort> {
    let Some(line) = line::read(text) else { return Vec::new() };
    let said = line.commands.iter().rev().map(servers::fixed_ports).find(|ports| !ports.is_empty());
    let set = || line.commands.iter().rev().find_map(servers::assigned_port);
    said.unwrap_or_else(|| address::port_of_script(text).or_else(set).into_iter().collect())
}

/// Where the web process listens, as far as anybody can tell.
pub fn listens(app: &App) -> Listens {
    let framework = app.framework;
    match &app.start {
        _ if app.stack.id == "static" => Listens::Everywhere,
        Some(line) => address::listens(line),
        None if framework.start.is_empty() || framework.health.is_empty() => Listens::Unsaid,
        None => Listens::Everywhere,
    }
}

/// The addresses a line says, where it says that it listens on no other.
pub fn only_addresses(line: &str) -> Vec<Host> {
    match address::listens(line) {
        Listens::Only(hosts) => hosts,
        Listens::Everywhere | Listens::Unsaid => Vec::new(),
    }
}

/// Whether gunicorn starts it, whose number of processes decides how much memory the app needs.
pub fn starts_gunicorn(app: &App) -> bool {
    web(app).is_some_and(|start| start.line.contains("gunicorn"))
}

/// A worker: the same image with another command.
pub fn worker(app: &App, worker: &Worker) -> Start {
    of_line(&worker.start, &app.base, app.port)
}

/// Any other command in the same image: migrations.
pub fn once(app: &App, line: &str) -> Start {
    of_line(line, &app.base, app.port)
}

/// Whether a line is Python with one of these scripts, and nothing else.
pub fn is_script_of_python(line: &str, scripts: &[&str]) -> bool {
    let mut words = line.split_whitespace();
    words.next().is_some_and(is_python)
        && words.next().is_some_and(|word| scripts.contains(&word))
        && words.next().is_none()
}

/// Whether a command calls a program that npm keeps in `node_modules/.bin`, rather than `node` itself.
pub fn calls_local_program(line: &str) -> bool {
    let Some(line) = line::read(line) else { return true };
    let known = ["node", "npm", "npx", "sh", "bash", "cd", "exec", "yarn", "pnpm"];
    let mut programs = line.commands.iter().filter_map(|command| command.words.first());
    programs.any(|word| !word.text.contains('/') && !known.contains(&&*word.text))
}

/// The line with what its servers still have to be told.
fn listening(text: &str, port: Port, has_shell: bool) -> String {
    let Some(line) = line::read(text) else { return text.to_owned() };
    let port = if has_shell { format!("${{PORT:-{port}}}") } else { port.to_string() };
    let mut text = text.to_owned();
    for command in line.commands.iter().rev() {
        if let Some(edit) = servers::edit(command, &port, has_shell) {
            text.replace_range(edit.at..edit.at + edit.replace, &edit.text);
        }
    }
    text
}

fn of_line(line: &str, base: &Base, port: Port) -> Start {
    let words = if base.family.shell.is_some() { shell_words(line) } else { bare_words(line, base, port) };
    Start { line: line.to_owned(), words }
}

/// Exec form where the words say it all, else a shell that makes room for the command.
fn shell_words(text: &str) -> Vec<String> {
    match line::read(text) {
        Some(line) if !line.needs_shell && stands_alone(&line) => own_words(&line),
        Some(line) => shell(with_exec(text, &line)),
        None => shell(text.to_owned()),
    }
}

/// Whether the words name a program, with or without `exec`.
fn stands_alone(line: &line::Line) -> bool {
    let words = &line.commands[0].words;
    !is_builtin(&words[0].text) || words[0].text == "exec" && words.len() > 1
}

fn shell(line: String) -> Vec<String> {
    vec!["sh".to_owned(), "-c".to_owned(), line]
}

fn own_words(line: &line::Line) -> Vec<String> {
    let words = line.commands.iter().flat_map(|command| &command.words).map(|word| word.text.clone());
    let mut words: Vec<_> = words.collect();
    if words.len() > 1 && words[0] == "exec" {
        words.remove(0);
    }
    words
}

/// `exec` before the last command, so that it takes the shell's place and gets the signals. A pipe runs in shells of
/// its own, and a shell's own commands are no programs: there it would change nothing, or break.
fn with_exec(text: &str, line: &line::Line) -> String {
    let last = line.commands.last().expect("a line that was read has a command");
    let piped = matches!(line.joins.last(), Some(Join::Pipe | Join::Background));
    let assignments = last.words.iter().take_while(|word| line::assigns(&word.text)).count();
    let Some(program) = last.words.get(assignments).filter(|program| !piped && !is_builtin(&program.text)) else {
        return text.to_owned();
    };
    // POSIX leaves open whether an assignment before `exec` reaches the program; `env` hands it on for certain.
    let (at, exec) = if assignments > 0 { (last.words[0].start, "exec env ") } else { (program.start, "exec ") };
    format!("{}{exec}{}", &text[..at], &text[at..])
}

/// Commands that are the shell itself.
fn is_builtin(program: &str) -> bool {
    const BUILTINS: [&str; 19] = [
        ".", ":", "alias", "break", "cd", "continue", "eval", "exec", "exit", "export", "read", "return", "set",
        "shift", "source", "trap", "ulimit", "umask", "wait",
    ];
    BUILTINS.contains(&program)
}

/// Without a shell: the words alone, `$PORT` in them being the port that was chosen. An image of Node.js starts `node`
/// by itself, so its words begin with the script.
fn bare_words(text: &str, base: &Base, port: Port) -> Vec<String> {
    let Some(line) = line::read(text) else { return vec![text.to_owned()] };
    let words = own_words(&line).into_iter().map(|word| with_port(&word, port));
    let mut words: Vec<_> = words.collect();
    if !is_node(&base.reference) {
        return words;
    }
    match file_name(&words[0]) {
        "node" if words.len() > 1 => {
            words.remove(0);
        }
        "npx" if words.len() > 1 => {
            words.remove(0);
            words[0] = format!("node_modules/.bin/{}", words[0]);
        }
        _ if words[0].ends_with("js") || words[0].contains('/') => {}
        program => words[0] = format!("node_modules/.bin/{program}"),
    }
    words
}

/// Whether a reference's own name says that it is an image of Node.js: `node:24`, `gcr.io/distroless/nodejs24-debian13`.
pub fn is_node(reference: &str) -> bool {
    let name = file_name(reference);
    let name = name.split([':', '@']).next().unwrap_or(name);
    name == "node" || name.starts_with("nodejs")
}

/// Whether a reference's own name says that Python is inside: `python:3.14`, `alpine-python3`.
pub fn has_python(reference: &str) -> bool {
    let name = file_name(reference);
    let name = name.split([':', '@']).next().unwrap_or(name);
    is_python(name) || name.contains("python")
}

fn with_port(word: &str, port: Port) -> String {
    let mut text = word.to_owned();
    if let Some(start) = text.find("${PORT")
        && let Some(length) = text[start..].find('}')
    {
        text.replace_range(start..=start + length, &port.to_string());
    }
    text.replace("$PORT", &port.to_string())
}

#[cfg(test)]
mod tests;
