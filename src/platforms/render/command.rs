//! Commands in render.yaml: a worker's, and the app's own with its release command before it.

use crate::image_build::Instruction;
use crate::project::{App, Project};
use crate::syntax::shell::quote;

/// A line of shell as a Docker command: as it is where it is plain words, else handed to a shell.
pub fn line(text: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || " ./_-:@,+=".contains(letter);
    let sets_variable = text.split(' ').next().is_some_and(|program| program.contains('='));
    if text.chars().all(plain) && !sets_variable { text.to_owned() } else { shell(text) }
}

fn shell(text: &str) -> String {
    ["/bin/sh -c ", &quote(text)].concat()
}

/// The release command, then what the image starts. `None` where there is none, or the image's own command or a shell
/// is not known.
pub fn after_release(project: &Project, app: &App) -> Option<String> {
    let release = app.release.as_ref().filter(|_| app.base.family.shell.is_some())?;
    let build = (app.stack.build)(project, app);
    let steps = &build.stages.last()?.steps;
    let start = steps.iter().rev().find_map(|step| match &step.instruction {
        Instruction::Cmd(words) => Some(words),
        _ => None,
    });
    Some(shell(&[&grouped(release), " && ", &grouped(&start_line(start?))].concat()))
}

/// The words of an exec form as a line of shell.
fn start_line(words: &[String]) -> String {
    match words {
        [program, option, text] if program.ends_with("sh") && option == "-c" => text.clone(),
        words => {
            let quoted: Vec<_> = words.iter().map(|word| quote(word)).collect();
            ["exec ", &quoted.join(" ")].concat()
        }
    }
}

/// Held together, so that `&&` joins the whole.
fn grouped(line: &str) -> String {
    if line.contains([';', '|', '&']) { ["{ ", line, "; }"].concat() } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_only_where_one_is_needed() {
        assert_eq!(line("python src/receiver.py --queue=high"), "python src/receiver.py --queue=high");
        assert_eq!(line("celery -A app worker && true"), "/bin/sh -c 'celery -A app worker && true'");
        assert_eq!(line("QUEUE=high python a.py"), "/bin/sh -c 'QUEUE=high python a.py'");
        assert_eq!(line("echo it's"), r"/bin/sh -c 'echo it'\''s'");
    }

    #[test]
    fn lines_stay_whole() {
        assert_eq!(grouped("a; b"), "{ a; b; }");
        assert_eq!(start_line(&["sh".to_owned(), "-c".to_owned(), "exec x $PORT".to_owned()]), "exec x $PORT");
        assert_eq!(start_line(&["node".to_owned(), "a b.js".to_owned()]), "exec node 'a b.js'");
    }
}
