//! Below the file: why the line under the pointer or the caret is there, and the question that caused it.

use leptos::prelude::*;

use super::shown::Shown;
use crate::text::PagePhrase;
use crate::text::phrase::QuestionPhrase;
use crate::ui::fields::go;
use crate::ui::prose::Prose;
use crate::ui::wizard::use_wizard;

#[component]
pub fn Strip() -> impl IntoView {
    let wizard = use_wizard();
    let shown = expect_context::<Shown>();
    let block = Memo::new(move |_| shown.block());
    let lines = move || {
        let label =
            block.read().as_ref().map(|block| PagePhrase::Lines { first: block.first + 1, last: block.last + 1 });
        label.map(|label| label.say(wizard.language.get()))
    };
    let said = move || {
        let language = wizard.language.get();
        let block = block.read();
        let Some(block) = &*block else { return PagePhrase::PointAtALine.say(language) };
        let Some(note) = &block.note else { return PagePhrase::NoNote.say(language) };
        let words = note.say(language);
        format!("{} {}", words.short, words.more).trim_end().to_owned().into()
    };
    let question = move || {
        let question = block.read().as_ref()?.from?;
        let title = move || wizard.phrase(QuestionPhrase::Title(question.asked()));
        Some(view! {
            <button type="button" class="link" on:click=move |_| go(wizard, question)>{title}</button>
        })
    };
    view! {
        <div class="strip" id="strip" role="status">
            <p>
                <b>{lines}</b> " " <Prose text=said /> " " {question}
            </p>
        </div>
    }
}
