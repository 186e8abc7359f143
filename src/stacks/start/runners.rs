//! What stands before a server in a command: programs that start another one, in an environment of its own.

use super::line::{Word, assigns};
use super::servers::{file_name, is_python};

/// A program that starts the one after it.
struct Runner {
    program: &'static str,
    /// The words that make it do so. Empty: it always does.
    does: &'static [&'static str],
    /// The project's own scripts come first there.
    scripts: bool,
}

const fn runner(program: &'static str, does: &'static [&'static str], scripts: bool) -> Runner {
    Runner { program, does, scripts }
}

const RUNNERS: &[Runner] = &[
    runner("npx", &[], false),
    runner("bunx", &[], false),
    runner("uvx", &[], false),
    runner("uv", &["run"], true),
    runner("poetry", &["run"], true),
    runner("pipenv", &["run"], true),
    runner("pdm", &["run"], true),
    runner("hatch", &["run"], true),
    runner("pnpm", &["exec", "dlx"], false),
    runner("pnpm", &[], true),
    runner("yarn", &["exec", "dlx"], false),
    runner("yarn", &[], true),
];

/// Their options whose value is the next word, as far as somebody who starts a server types them. Source: `--help` of
/// each, 2026-11-21.
const VALUED: &[&str] = &[
    "--cache-dir",
    "--color",
    "--config-file",
    "--cwd",
    "--default-index",
    "--dir",
    "--directory",
    "--env",
    "--env-file",
    "--extra",
    "--filter",
    "--from",
    "--group",
    "--index",
    "--link-mode",
    "--no-extra",
    "--no-group",
    "--only-group",
    "--package",
    "--project",
    "--python",
    "--with",
    "--with-editable",
    "--with-requirements",
    "--workspace",
    "-C",
    "-F",
    "-P",
    "-e",
    "-p",
    "-w",
];

/// The words from the serving program on: without `exec`, assignments, runners and their options, `python -m`.
pub fn served(words: &[Word]) -> &[Word] {
    let Some((first, rest)) = words.split_first() else { return words };
    let name = file_name(&first.text);
    if name == "exec" || assigns(&first.text) {
        return served(rest);
    }
    if let Some(run) = run_by(name, rest) {
        return served(run);
    }
    if is_python(name) {
        let options = rest.iter().take_while(|word| word.text.starts_with('-') && word.text != "-m").count();
        let rest = &rest[options..];
        let module = rest.first().is_some_and(|word| word.text == "-m");
        return if module { &rest[1..] } else { rest };
    }
    words
}

/// What a runner of that name starts, if these words follow it.
fn run_by<'a>(name: &str, words: &'a [Word]) -> Option<&'a [Word]> {
    let words = after_options(words);
    let starts = |runner: &Runner| {
        let run = match words.split_first() {
            _ if runner.does.is_empty() => words,
            Some((verb, rest)) if runner.does.contains(&&*verb.text) => after_options(rest),
            _ => return None,
        };
        // `yarn serve` is more often a script of the project's than the program.
        Some(run).filter(|run| !runner.scripts || run.first().is_some_and(|word| word.text != "serve"))
    };
    RUNNERS.iter().filter(|runner| runner.program == name).find_map(starts)
}

fn after_options(words: &[Word]) -> &[Word] {
    match words.split_first() {
        Some((option, rest)) if option.text.starts_with('-') => {
            let value = usize::from(VALUED.contains(&&*option.text));
            after_options(rest.get(value..).unwrap_or_default())
        }
        _ => words,
    }
}

/// Whether a runner stays as the first process and is not known to hand signals on, as npx is.
pub fn hides_signals(words: &[Word]) -> bool {
    let before = &words[..words.len() - served(words).len()];
    let stays = |name: &str| name != "npx" && RUNNERS.iter().any(|runner| runner.program == name);
    before.iter().any(|word| stays(file_name(&word.text)))
}
