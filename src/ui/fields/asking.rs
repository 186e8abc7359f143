//! One question: its title, why it is asked, its control, and what is wrong with the answer.

use leptos::prelude::*;

use super::choices::Choices;
use super::line::{Line, Typed};
use super::menu::Menu;
use super::options::Options;
use super::{ProblemList, anchor};
use crate::history::Change;
use crate::problem::Severity;
use crate::question::{Question, words};
use crate::text::phrase::QuestionPhrase;
use crate::ui::prose::Prose;
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
    #[prop(into)] question: Signal<Question>,
    #[prop(optional)] control: Control,
    /// Inside a row of a list: the title is for those who cannot see the column, and the reason stands above.
    #[prop(optional)]
    brief: bool,
) -> impl IntoView {
    let wizard = use_wizard();
    let typed = Memo::new(move |_| wizard.typed(question.get()));
    let holds = Memo::new(move |_| wizard.plan.read().project.holds(question.get()));
    let problems = Memo::new(move |_| wizard.problems(question.get()));
    let wrong = move || problems.read().iter().any(|problem| problem.severity == Severity::Error);
    let title = move || wizard.phrase(QuestionPhrase::Title(question.get().asked()));
    let why = move || wizard.phrase(QuestionPhrase::Why(question.get().asked()));
    let id = Signal::derive(move || anchor(question.get()));
    let answer = Callback::new(move |text: String| wizard.set(question.get_untracked(), &text));
    let list =
        |options: Options| Memo::new(move |_| options(&wizard.plan.read(), question.get(), wizard.language.get()));
    let current = Memo::new(move |_| {
        let typed = typed.get().trim().to_owned();
        if typed.is_empty() { holds.get() } else { typed }
    });
    let line = |kind: Typed| {
        let invalid = Signal::derive(wrong);
        view! { <Line id kind value=typed usual=holds invalid answer /> }.into_any()
    };
    let chosen = Callback::new(move |text: String| {
        wizard.change(Change::Other, |answers| {
            choose(answers, question.get_untracked(), &text);
        });
    });
    let (label, grouped) = match control {
        Control::Rows(_) | Control::Switch(_) | Control::Many(_) => (title, true),
        _ => (title, false),
    };
    let inside = match control {
        Control::Words => line(Typed::Words),
        Control::Code => line(Typed::Code),
        Control::Number => line(Typed::Number),
        Control::Rows(options) => view! { <Choices id options=list(options) current answer=chosen /> }.into_any(),
        Control::Switch(options) => {
            view! { <Choices id options=list(options) current answer=chosen aside=true /> }.into_any()
        }
        Control::Many(options) => {
            let toggle = Callback::new(move |value: String| {
                let text = toggled(&current.get_untracked(), &value);
                wizard.change(Change::Other, |answers| {
                    answers.set(question.get_untracked(), &text);
                });
            });
            view! { <Choices id options=list(options) current answer=toggle many=true /> }.into_any()
        }
        Control::Menu(options) => view! { <Menu id options=list(options) current answer=chosen /> }.into_any(),
    };
    let content = if grouped {
        view! {
            <fieldset aria-describedby=move || format!("{}-why", id.get())>
                <legend>{label}</legend>
                {(!brief).then(|| view! { <p class="why" id=move || format!("{}-why", id.get())><Prose text=why /></p> })}
                {inside}
            </fieldset>
        }
        .into_any()
    } else {
        view! {
            <label for=id>{label}</label>
            {inside}
            {(!brief).then(|| view! { <p class="why" id=move || format!("{}-why", id.get())><Prose text=why /></p> })}
        }
        .into_any()
    };
    view! {
        <div
            class="field"
            class:brief=brief
            class:lit=move || wizard.pointed.get().is_some_and(|pointed| pointed.concerns(question.get()))
            on:focusin=move |_| wizard.asked.set(Some(question.get_untracked()))
            on:focusout=move |_| wizard.asked.set(None)
            on:pointerenter=move |_| wizard.asked.set(Some(question.get_untracked()))
            on:pointerleave=move |_| wizard.asked.set(None)
        >
            {content}
            <ProblemList problems />
        </div>
    }
}

/// The list with one word more, or without it.
fn toggled(list: &str, word: &str) -> String {
    let mut left: Vec<&str> = words(list).collect();
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
