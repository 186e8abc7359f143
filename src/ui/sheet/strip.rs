//! Below the file: why the line under the pointer or the caret is there, and the question that caused it.

use leptos::prelude::*;

use super::shown::Shown;
use crate::text::PagePhrase;
use crate::text::phrase::QuestionPhrase;
use crate::ui::fields::go;
use crate::ui::prose::Prose;
use crate::ui::view::{Piece, click, memo, part, text, view};
use crate::ui::wizard::use_wizard;

#[component]
pub fn Strip() -> Piece {
    let wizard = use_wizard();
    let shown = expect_context::<Shown>();
    let block = memo(move || shown.block());
    let lines = text(move || match &*block.read() {
        Some(block) => {
            PagePhrase::Lines { first: block.first + 1, last: block.last + 1 }.say(wizard.language.get())
        }
        None => "".into(),
    });
    let by_finger =
        window().match_media("(pointer: coarse)").is_ok_and(|found| found.is_some_and(|list| list.matches()));
    let how = if by_finger { PagePhrase::TapALine } else { PagePhrase::PointAtALine };
    let said = text(move || {
        let language = wizard.language.get();
        let block = block.read();
        let Some(block) = &*block else { return how.say(language) };
        let Some(note) = &block.note else { return PagePhrase::NoNote.say(language) };
        let words = note.say(language);
        format!("{} {}", words.short, words.more).trim_end().to_owned().into()
    });
    let question = part(move || {
        let question = block.get()?.from?;
        let title = wizard.phrase(QuestionPhrase::Title(question.asked()));
        let button = view! {
            <button type="button" class="link" on:click=click(move || go(wizard, question))>{title}</button>
        };
        Some(button)
    });
    view! {
        <div class="strip" id="strip" role="status">
            <p>
                <b>{lines}</b> " " <Prose text=said /> " " {question}
            </p>
        </div>
    }
}
