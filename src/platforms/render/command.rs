//! Commands in render.yaml: a worker's, and the app's own with its release command before it.

use crate::image_build::Instruction;
use crate::project::{App, Project};
use crate::syntax::shell::quote;

/// The words of an exec form as a Docker command.
pub fn of_words(words: &[String]) -> String {
    let quoted: Vec<_> = words.iter().map(|word| quote(word)).collect();
    quoted.join(" ")
}

/// The release command, then what the image starts. `None` where there is none, or the image's own command or a shell
/// is not known.
pub fn after_release(project: &Project, app: &App) -> Option<String> {
    let release = app.release.as_ref().filter(|_| app.base.family.shell.is_some())?;
    let build = app.stack.build(project, app);
    let steps = &build.stages.last()?.steps;
    let start = steps.iter().rev().find_map(|step| match &step.instruction {
        Instruction::Cmd(words) => Some(words),
        _ => None,
    });
    let line = [&grouped(release), " && ", &grouped(&start_line(start?))].concat();
    Some(of_words(&["sh".to_owned(), "-c".to_owned(), line]))
}

/// The words of an exec form as a line of shell.
fn start_line(words: &[String]) -> String {
    match words {
        [program, option, text] if program.ends_with("sh") && option == "-c" => text.clone(),
        words => ["exec ", &of_words(words)].concat(),
    }
}

/// Held together, so that `&&` joins the whole. A comment would swallow what follows: it gets a shell of its own.
fn grouped(line: &str) -> String {
    if line.contains(['#', '\\']) {
        return ["sh -c ", &quote(line)].concat();
    }
    if line.contains([';', '|', '&']) { ["{ ", line, "; }"].concat() } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_whole() {
        assert_eq!(grouped("a; b"), "{ a; b; }");
        assert_eq!(grouped("a # b"), "sh -c 'a # b'");
        assert_eq!(start_line(&["sh".to_owned(), "-c".to_owned(), "exec x $PORT".to_owned()]), "exec x $PORT");
        assert_eq!(start_line(&["node".to_owned(), "a b.js".to_owned()]), "exec node 'a b.js'");
    }
}
