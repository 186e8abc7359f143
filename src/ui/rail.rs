//! Where am I: every step with its answer in small print, and what is wrong. On a narrow screen it opens from a line.

use leptos::prelude::*;

use super::fields::{Told, go};
use super::icons::{self, icon};
use super::prose::still;
use super::signal::{Given, Memo};
use super::step::{State, Step};
use super::view::{Piece, Text, after, click, flag, memo, parts, text, view, word};
use super::wizard::{View, Wizard, use_wizard};
use crate::plan::Plan;
use crate::project::{Project, Service};
use crate::question::Question;
use crate::text::PagePhrase;

#[component]
pub fn Rail() -> Piece {
    let wizard = use_wizard();
    let place = wizard.tell_of(move || {
        let step = wizard.step.get();
        let place = Step::LISTED.iter().position(|listed| *listed == step).map_or(0, |place| place + 1);
        PagePhrase::StepOf { place, of: Step::LISTED.len() }
    });
    let problems = memo(move || wizard.all_problems());
    let count = memo(move || problems.read().len());
    let told = move || wizard.tell_of(move || PagePhrase::Problems { count: count.get() });
    view! {
        <div class="whereabouts">
            <button type="button" class="button quiet" popovertarget="rail">
                <span class="soft">{place}</span>
                <b>{wizard.tell_of(move || wizard.step.get().title())}</b>
                <span class="count" class:none=flag(move || count.get() == 0)>
                    <span aria-hidden="true">{text(move || count.get().to_string())}</span>
                    <span class="hidden">{told()}</span>
                </span>
                {icon(icons::DOWN)}
            </button>
        </div>
        // Where the rail is folded away, the count is told all the same.
        <p class="hidden" role="status">{told()}</p>
        <nav class="rail" id="rail" popover="auto" aria-label=wizard.say(PagePhrase::Steps)>
            <ol>{Step::LISTED.map(|step| view! { <Listed step /> }).into_iter().collect::<Piece>()}</ol>
            <AllProblems problems told=told() />
        </nav>
    }
}

#[component]
fn Listed(step: Step) -> Piece {
    let wizard = use_wizard();
    let state = memo(move || step.state(&wizard.answers.read(), &wizard.plan.read()));
    let is_here = move || wizard.step.get() == step;
    let is_pointed = move || wizard.pointed.get().and_then(Step::of) == Some(step);
    let said = text(move || match state.get() {
        State::Wrong => PagePhrase::HasProblem.say(wizard.language.get()),
        State::Warned => PagePhrase::HasWarning.say(wizard.language.get()),
        State::Done => PagePhrase::Answered.say(wizard.language.get()),
        State::Empty => "".into(),
    });
    view! {
        <li
            class:here=flag(is_here)
            class:done=flag(move || state.get() == State::Done)
            class:warned=flag(move || state.get() == State::Warned)
            class:wrong=flag(move || state.get() == State::Wrong)
            class:lit=flag(is_pointed)
        >
            <button
                type="button"
                aria-current=word(move || is_here().then_some("step"))
                on:click=click(move || visit(wizard, step))
            >
                <b>{wizard.say(step.title())}</b>
                <small class:code=step == Step::Image>{text(move || summary(step, wizard))}</small>
                <span class="hidden">{said}</span>
            </button>
        </li>
    }
}

fn visit(wizard: Wizard, step: Step) {
    wizard.view.set(View::Questions);
    wizard.step.set(step);
    close();
}

/// Folds the rail away again, where it was opened over the questions.
fn close() {
    if let Some(rail) = super::fields::find("rail") {
        let _ = rail.hide_popover();
    }
}

/// The answer of a step in few words.
fn summary(step: Step, wizard: Wizard) -> String {
    let plan = wizard.plan.read();
    let Plan { project, .. } = &*plan;
    let label = |label: PagePhrase| label.say(wizard.language.get()).into_owned();
    let one = (project.apps.len() == 1).then(|| &project.apps[0]);
    let parts: Vec<String> = match (step, one) {
        (Step::App, Some(app)) => {
            let language = wizard.language.get();
            let parts = [app.stack.name.say(language), app.framework.name.say(language), app.packages];
            parts.into_iter().filter(|part| !part.is_empty()).map(str::to_owned).collect()
        }
        (Step::App, None) => project.apps.iter().map(|app| app.name.to_string()).collect(),
        (Step::Image, _) => project.apps.iter().map(|app| app.base.reference.clone()).collect(),
        (Step::Port, _) => {
            let listening = project.apps.iter().filter(|app| app.serves());
            let mut ports: Vec<String> = listening.map(|app| app.port.to_string()).collect();
            if ports.is_empty() {
                ports.push(label(PagePhrase::NoPort));
            }
            let count = project.apps.iter().map(|app| app.env.len()).sum();
            ports.into_iter().chain([label(PagePhrase::Variables { count })]).collect()
        }
        (Step::Services, _) if project.services.is_empty() => vec![label(PagePhrase::NoServices)],
        (Step::Services, _) => {
            let elsewhere = label(PagePhrase::RunsElsewhere);
            let in_words = |service: &Service| {
                let name = service.kind.name;
                if service.external {
                    format!("{name}, {elsewhere}")
                } else {
                    format!("{name} {}", service.version.id)
                }
            };
            return project.services.iter().map(in_words).collect::<Vec<_>>().join("; ");
        }
        (Step::Target, _) => project.platforms.iter().map(|platform| platform.name.to_owned()).collect(),
        (Step::Deploy, _) => {
            let steps = wizard.later.get().map(|rest| (rest.count_steps)(&plan));
            vec![steps.map_or("…".into(), |steps| label(PagePhrase::Guided { steps }))]
        }
        (Step::Start, _) => Vec::new(),
    };
    parts.join(", ")
}

/// Everything that is wrong, each leading to its field.
#[component]
fn AllProblems(problems: Memo<Vec<Told>>, told: Text) -> Piece {
    let wizard = use_wizard();
    let row = move |problem: Told| {
        let question = problem.question;
        let whose = text(move || whose(question, &wizard.plan.read().project));
        view! {
            <li class:error=problem.severity == crate::problem::Severity::Error>
                <button
                    type="button"
                    on:click=click(move || {
                        close();
                        go(wizard, question);
                    })
                >
                    <b>{whose}</b> {still(&problem.words.short)}
                </button>
            </li>
        }
    };
    view! {
        <section class="all-problems" class:none=flag(move || problems.read().is_empty()) aria-label=wizard.say(PagePhrase::ProblemsTitle)>
            <p>{told}</p>
            <ul>
                {parts(move || problems.get().into_iter().map(row).collect())}
            </ul>
        </section>
    }
}

/// The app or the service that a problem belongs to, where there are several.
fn whose(question: Question, project: &Project) -> String {
    let name = match question {
        Question::App(app, _) | Question::Worker(app, ..) | Question::Env(app, ..) | Question::Secret(app, _) => {
            project.apps.get(app).filter(|_| project.apps.len() > 1).map(|app| app.name.as_str())
        }
        Question::Service(row, _) => {
            let mut several = project.services.iter().filter(|_| project.services.len() > 1);
            several.find(|service| service.index == row).map(|service| service.name.as_str())
        }
        _ => None,
    };
    name.map(|name| format!("{name}: ")).unwrap_or_default()
}

/// The bar of a narrow screen: questions, files, deploy.
#[component]
pub fn Views() -> Piece {
    let wizard = use_wizard();
    let last = Given::new(Step::App);
    after(move || {
        let step = wizard.step.get();
        if step != Step::Deploy {
            last.set(step);
        }
    });
    let count = text(move || {
        let count = wizard.later.get().map(|rest| (rest.count_files)(&wizard.plan.read()));
        count.map(|count| format!(" ({count})")).unwrap_or_default()
    });
    let is_files = move || wizard.view.get() == View::Files;
    let is_deploy = move || !is_files() && wizard.step.get() == Step::Deploy;
    let questions = click(move || {
        wizard.view.set(View::Questions);
        wizard.step.set(last.get_untracked());
    });
    view! {
        <nav class="views" aria-label=wizard.say(PagePhrase::Views)>
            <button
                type="button"
                aria-current=word(move || (!is_files() && !is_deploy()).then_some("page"))
                on:click=questions
            >
                {wizard.say(PagePhrase::Questions)}
            </button>
            <button
                type="button"
                aria-current=word(move || is_files().then_some("page"))
                on:click=click(move || wizard.view.set(View::Files))
            >
                // The word stays where it is when the number comes.
                {wizard.say(PagePhrase::Files)} <span class="tally">{count}</span>
            </button>
            <button
                type="button"
                aria-current=word(move || is_deploy().then_some("page"))
                on:click=click(move || visit(wizard, Step::Deploy))
            >
                {wizard.say(PagePhrase::StepDeploy)}
            </button>
        </nav>
    }
}
