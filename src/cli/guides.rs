//! `guide`: the steps to one platform or several, as a document or as JSON for programs.

use serde::Serialize;

use slipway::deploy;
use slipway::guide::{Command, Guide, Step};
use slipway::plan::plan;
use slipway::platforms;
use slipway::sheet::Comments;
use slipway::syntax::shell::Shell;
use slipway::text::{Language, TerminalPhrase};

use super::fault::{Fault, print};
use super::source::Input;
use super::{FINE, GuideFormat, report};

/// Prints the guides of the platforms that were named, else of those of the recipe.
pub fn print_chosen(mut input: Input, wanted: &[String], format: GuideFormat) -> Result<u8, Fault> {
    for id in wanted {
        if platforms::by_id(id).is_none() {
            let known = platforms::ALL.iter().map(|platform| platform.id).collect();
            return Err(Fault::new(TerminalPhrase::NoPlatform { typed: id.clone(), known }, input.language));
        }
        if !input.answers.platforms.contains(id) {
            input.answers.platforms.push(id.clone());
        }
    }
    let plan = plan(&input.answers);
    report::tell(&input, &plan.problems);
    let chosen = |guide: &&Guide| wanted.is_empty() || wanted.iter().any(|id| id == guide.platform);
    let guides: Vec<_> = plan.guides().iter().filter(chosen).cloned().collect();
    match format {
        GuideFormat::Md => {
            let sheet = deploy::sheet(&plan.project, &guides, input.language);
            print(&sheet.text(Comments::None, input.language, str::to_owned));
        }
        GuideFormat::Json => {
            let steps: Vec<_> = guides
                .iter()
                .flat_map(|guide| guide.steps.iter().map(|step| StepOut::new(guide, step, input.language)))
                .collect();
            let json = serde_json::to_string_pretty(&steps).expect("texts and lists are always JSON");
            print(&format!("{json}\n"));
        }
    }
    Ok(FINE)
}

/// A step as programs read it.
#[derive(Serialize)]
struct StepOut {
    platform: &'static str,
    id: String,
    title: String,
    why: String,
    commands: Vec<CommandOut>,
    expect: String,
    check: Vec<CommandOut>,
    undo: Vec<CommandOut>,
}

#[derive(Serialize)]
struct CommandOut {
    shell: &'static str,
    line: String,
}

impl StepOut {
    fn new(guide: &Guide, step: &Step, language: Language) -> Self {
        let words = step.saying.say(language);
        Self {
            platform: guide.platform,
            id: step.id.clone(),
            title: words.short.into_owned(),
            why: words.more.into_owned(),
            commands: commands(&step.commands),
            expect: step.expect.clone().unwrap_or_default(),
            check: commands(&step.check),
            undo: commands(&step.undo),
        }
    }
}

/// Each command in every shell that it has a form for.
fn commands(commands: &[Command]) -> Vec<CommandOut> {
    let in_shell =
        |command: &Command, shell: Shell| command.print(shell).map(|line| CommandOut { shell: shell.id(), line });
    commands
        .iter()
        .flat_map(|command| Shell::ALL.into_iter().filter_map(move |shell| in_shell(command, shell)))
        .collect()
}
