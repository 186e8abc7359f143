//! `ImageBuild` printed as a Dockerfile. It knows no stack.

use crate::image_build::{Copy, Healthcheck, ImageBuild, Instruction, Run, Stage, Step};
use crate::project::{App, Project};
use crate::sheet::{Line, Notation, Sheet};
use crate::syntax::dockerfile::{Source, env_value, json_words, operand, path_words};
use crate::text::note::ImageNote;

/// The Dockerfile of an app.
pub fn sheet(_project: &Project, app: &App, build: &ImageBuild) -> Sheet {
    let mut sheet = Sheet::new(app.file("Dockerfile"), Notation::Dockerfile);
    if build.uses_cache_mounts() {
        // A comment before this line would turn it into a comment too: its reason stands below.
        sheet.push(Line::new().piece(crate::sheet::Kind::Comment, "# syntax=docker/dockerfile:1").continued());
        sheet.push(Line::new().because(ImageNote::SyntaxLine));
    }
    for stage in &build.stages {
        sheet.gap();
        sheet.push(from(stage));
        for step in &stage.steps {
            if step.apart {
                sheet.gap();
            }
            push(&mut sheet, step);
        }
    }
    sheet
}

fn from(stage: &Stage) -> Line {
    let mut line = Line::new().keyword("FROM").plain(" ").value(&stage.from);
    if let Some(name) = stage.name {
        line = line.plain(" ").keyword("AS").plain(" ").key(name);
    }
    let line = line.because(stage.why.clone());
    match stage.question {
        Some(question) => line.from(question),
        None => line,
    }
}

/// The first line carries the reason; the others continue it.
fn push(sheet: &mut Sheet, step: &Step) {
    for (place, mut line) in lines(&step.instruction).into_iter().enumerate() {
        line.from = step.question;
        line.why = step.why.clone().filter(|_| place == 0);
        line.continues = line.why.is_none();
        sheet.push(line);
    }
}

fn lines(instruction: &Instruction) -> Vec<Line> {
    let line = match instruction {
        Instruction::Arg { name, default } => arg(name, default.as_deref()),
        Instruction::Env(name, value) => pair("ENV", name, value),
        Instruction::Label(name, value) => pair("LABEL", name, value),
        Instruction::Path(folder) => word("ENV").key("PATH").plain("=").value(&format!("\"{folder}:$PATH\"")),
        Instruction::Workdir(folder) => word("WORKDIR").value(&operand(folder).unwrap_or_default()),
        Instruction::Copy(copy) => self::copy(copy),
        Instruction::Run(run) => return self::run(run),
        Instruction::User(user, group) => word("USER").value(&format!("{user}:{group}")),
        Instruction::Expose(port) => word("EXPOSE").value(&port.to_string()),
        Instruction::Healthcheck(check) => return healthcheck(check),
        Instruction::Cmd(words) => word("CMD").value(&json_words(words)),
        Instruction::LeftOut => Line::new(),
    };
    vec![line]
}

fn word(keyword: &str) -> Line {
    Line::new().keyword(keyword).plain(" ")
}

/// A value that no Dockerfile can hold is left out: the line then says only the name, or sets nothing.
fn pair(keyword: &str, name: &str, value: &str) -> Line {
    let value = env_value(value).unwrap_or_else(|_| "\"\"".to_owned());
    word(keyword).key(name).plain("=").value(&value)
}

fn arg(name: &str, default: Option<&str>) -> Line {
    let line = word("ARG").key(name);
    match default.and_then(|value| env_value(value).ok()) {
        Some(value) => line.plain("=").value(&value),
        None => line,
    }
}

fn copy(copy: &Copy) -> Line {
    let source = |path| if copy.wildcard { Source::Pattern(path) } else { Source::Path(path) };
    let sources: Vec<_> = copy.sources.iter().map(|path| source(path.as_str())).collect();
    let paths = path_words(&sources, &copy.to).unwrap_or_default();
    let line = word("COPY");
    match &copy.from {
        Some(from) => line.key(&format!("--from={from}")).plain(" ").value(&paths),
        None => line.value(&paths),
    }
}

fn run(run: &Run) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(folder) = run.cache {
        lines.push(word("RUN").key(&format!("--mount=type=cache,target={folder}")));
    }
    for (place, command) in run.commands.iter().enumerate() {
        let command = if run.commands.len() == 1 { shell_form(command) } else { command.clone() };
        lines.push(match (place, lines.is_empty()) {
            (0, true) => word("RUN").value(&command),
            (0, false) => Line::new().plain("    ").value(&command),
            _ => Line::new().plain("    && ").value(&command),
        });
    }
    joined(lines)
}

/// A command that a Dockerfile would misread stands in exec form: one that ends in `\` (the next line would be its
/// own), holds `<<` (a here-document), or begins like a flag or a list.
fn shell_form(command: &str) -> String {
    let misread = command.ends_with('\\') || command.contains("<<") || command.starts_with(['-', '[']);
    if misread { json_words(&["/bin/sh", "-c", command]) } else { command.to_owned() }
}

fn healthcheck(check: &Healthcheck) -> Vec<Line> {
    let options = format!(
        "--interval={}s --timeout={}s --start-period={}s --retries={}",
        check.interval, check.timeout, check.start_period, check.retries
    );
    let command = Line::new().plain("    ").keyword("CMD").plain(" ").value(&json_words(&check.words));
    joined(vec![word("HEALTHCHECK").key(&options), command])
}

/// One instruction over several lines.
fn joined(mut lines: Vec<Line>) -> Vec<Line> {
    let last = lines.len().saturating_sub(1);
    for line in lines.iter_mut().take(last) {
        line.push(crate::sheet::Kind::Plain, " \\");
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(instruction: &Instruction) -> String {
        lines(instruction).iter().map(|line| line.text().to_owned()).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn values_are_quoted_and_nothing_in_them_expands() {
        let arg = |default: &str| Instruction::Arg { name: "A".to_owned(), default: Some(default.to_owned()) };
        assert_eq!(text(&arg("p$5 \"x\" \\")), "ARG A=\"p\\$5 \\\"x\\\" \\\\\"");
        assert_eq!(text(&arg("a\nb")), "ARG A");
        assert_eq!(text(&arg(&"$".repeat(40_000))), "ARG A");
        assert_eq!(text(&Instruction::Path("/opt/venv/bin".to_owned())), "ENV PATH=\"/opt/venv/bin:$PATH\"");
    }

    #[test]
    fn commands_take_several_lines() {
        let run = Run::new("apt-get update").and("apt-get install -y x");
        assert_eq!(text(&Instruction::Run(run)), "RUN apt-get update \\\n    && apt-get install -y x");
        let run = Run::new("npm ci").cached("/root/.npm");
        assert_eq!(text(&Instruction::Run(run)), "RUN --mount=type=cache,target=/root/.npm \\\n    npm ci");
    }

    #[test]
    fn a_users_command_cannot_reach_the_next_line() {
        for command in ["make \\", "cat <<EOF", "--network=host x", "[\"a\"]"] {
            let text = text(&Instruction::Run(Run::new(command)));
            assert!(text.starts_with("RUN [\"/bin/sh\", \"-c\", ") && text.ends_with(']'), "{text}");
        }
        assert_eq!(text(&Instruction::Run(Run::new("make && make install"))), "RUN make && make install");
    }

    #[test]
    fn only_named_sources_are_literal() {
        assert_eq!(text(&Instruction::Copy(Copy::pattern("package*.json", "./"))), "COPY package*.json ./");
        assert_eq!(text(&Instruction::Copy(Copy::new("a*b", "./"))), "COPY a[*]b ./");
        let staged = Copy::from_stage("build", "/app/dist", "/srv");
        assert_eq!(text(&Instruction::Copy(staged)), "COPY --from=build /app/dist /srv");
    }
}
