//! One question: its title, why it is asked, its control, and what is wrong with the answer.

use leptos::prelude::*;

use super::choices::{Choices, title_id};
use super::line::{Line, Typed};
use super::menu::Menu;
use super::options::Options;
use super::{ProblemList, anchor, described};
use crate::history::Change;
use crate::problem::Severity;
use crate::question::{Question, words};
use crate::text::phrase::QuestionPhrase;
use crate::ui::prose::Prose;
use crate::ui::signal::Memo;
use crate::ui::view::{Piece, flag, memo, text, view};
use crate::ui::wizard::use_wizard;

/// How an answer is given.
#[derive(Clone, Copy, Default)]
pub enum Control {
    /// Words of a person: a name.
    #[default]
    Words,
    /// What goes into a file letter by letter: a command, a path.
    Code,
    Number,
    /// One of a few, each with what it means.
    Rows(Options),
    /// One of a few words side by side.
    Switch(Options),
    /// Any number of them, each with what it means.
    Many(Options),
    /// One of many, or one of few where there is little room.
    Menu(Options),
}

/// A question bound to the wizard.
#[component]
pub fn Asking(
    #[prop(into)] question: Memo<Question>,
    #[prop(optional)] control: Control,
    /// Inside a row of a list: the title is for those who cannot see the column, and the reason stands above.
    #[prop(optional)]
    brief: bool,
) -> Piece {
    let wizard = use_wizard();
    let typed = memo(move || wizard.typed(question.get()));
    let holds = memo(move || wizard.plan.read().project.holds(question.get()));
    let problems = memo(move || wizard.problems(question.get()));
    let wrong = move || problems.read().iter().any(|problem| problem.severity == Severity::Error);
    let title = text(move || wizard.phrase(QuestionPhrase::Title(question.get().asked())));
    let why_id = memo(move || format!("{}-why", id_of(question)));
    let id = memo(move || id_of(question));
    let described = described(id, !brief, problems);
    let answer = Callback::new(move |text: String| wizard.set(question.get_untracked(), &text));
    let list = |options: Options| memo(move || options(&wizard.plan.read(), question.get(), wizard.language.get()));
    let current = memo(move || {
        let typed = typed.get().trim().to_owned();
        if typed.is_empty() { holds.get() } else { typed }
    });
    let line = |kind: Typed| {
        let invalid = memo(wrong);
        view! { <Line id kind value=typed usual=holds invalid described answer /> }
    };
    let chosen = Callback::new(move |text: String| {
        wizard.change(Change::Other, |answers| {
            choose(answers, question.get_untracked(), &text);
        });
    });
    let is_group = matches!(control, Control::Rows(_) | Control::Switch(_) | Control::Many(_));
    let why = (!brief).then(|| {
        let said = text(move || wizard.phrase(QuestionPhrase::Why(question.get().asked())));
        view! { <p class="why" id=why_id><Prose text=said /></p> }
    });
    let inside = match control {
        Control::Words => line(Typed::Words),
        Control::Code => line(Typed::Code),
        Control::Number => line(Typed::Number),
        Control::Rows(options) => view! { <Choices id options=list(options) current described answer=chosen /> },
        Control::Switch(options) => {
            view! { <Choices id options=list(options) current described answer=chosen aside=true /> }
        }
        Control::Many(options) => {
            let options = list(options);
            let toggle = Callback::new(move |value: String| {
                let known = options.read_untracked();
                let is_known = |word: &&str| known.iter().any(|choice| choice.value == **word);
                let text = toggled(words(&current.get_untracked()).filter(is_known).collect(), &value);
                // None at all would mean the default: for the apps of a service, all of them.
                if text.is_empty() {
                    return;
                }
                wizard.change(Change::Other, |answers| {
                    answers.set(question.get_untracked(), &text);
                });
            });
            view! { <Choices id options current described answer=toggle many=true /> }
        }
        Control::Menu(options) => view! { <Menu id options=list(options) current described answer=chosen /> },
    };
    let content = if is_group {
        let title_id = text(move || title_id(id));
        view! { <fieldset aria-describedby=described><legend id=title_id>{title}</legend>{why}{inside}</fieldset> }
    } else {
        view! { <label for=id>{title}</label>{inside}{why} }
    };
    view! {
        <div
            class="field"
            class:brief=brief
            class:lit=flag(move || wizard.pointed.get().is_some_and(|pointed| pointed.concerns(question.get())))
            on:focusin=move |_| wizard.asked.set(Some(question.get_untracked()))
            on:focusout=move |_| wizard.asked.set(None)
            on:pointerenter=move |_| wizard.asked.set(Some(question.get_untracked()))
            on:pointerleave=move |_| wizard.asked.set(None)
        >
            {content}
            <ProblemList of=id problems />
        </div>
    }
}

fn id_of(question: Memo<Question>) -> String {
    anchor(question.get())
}

/// The list with one word more, or without it.
fn toggled<'a>(mut left: Vec<&'a str>, word: &'a str) -> String {
    match left.iter().position(|other| *other == word) {
        Some(place) => drop(left.remove(place)),
        None => left.push(word),
    }
    left.join(" ")
}

/// Choosing another stack leaves what was said about the old one behind.
fn choose(answers: &mut crate::answers::Answers, question: Question, text: &str) {
    use crate::answers::AppField;
    let is_other = answers.text(question).is_some_and(|typed| typed != text);
    if let (Question::App(app, AppField::Stack), true) = (question, is_other)
        && let Some(app) = answers.apps.get_mut(app)
    {
        app.leave_stack();
    }
    answers.set(question, text);
}
