//! Beside the guide: the files to take along, and help when something fails.

use leptos::prelude::*;

use super::finder::Finder;
use crate::text::PagePhrase;
use crate::ui::fields::{find, focus_soon};
use crate::ui::sheet::download_all;
use crate::ui::view::{Piece, click, memo, parts, soon, view};
use crate::ui::wizard::{View, Wizard, use_wizard};

#[component]
pub fn Help() -> Piece {
    let wizard = use_wizard();
    let paths = memo(move || wizard.plan.read().paths().map(str::to_owned).collect::<Vec<_>>());
    let row = move |path: String| {
        let shown = path.clone();
        let id = file_id(&path);
        let open = click(move || {
            let down = window().scroll_y().unwrap_or_default();
            wizard.drafts().left_guide.set(Some((down, shown.clone())));
            wizard.file.set(shown.clone());
            wizard.view.set(View::Files);
            focus_soon("panel");
        });
        view! { <li><button type="button" class="link code" id=id on:click=open>{path}</button></li> }
    };
    view! {
        <aside class="help" aria-label=wizard.say(PagePhrase::Help)>
            <section class="card" aria-labelledby="take">
                <h2 id="take">{wizard.say(PagePhrase::TakeFiles)}</h2>
                <p class="soft">{wizard.say(PagePhrase::TakeFilesHow)}</p>
                <ul class="paths">{parts(move || paths.get().into_iter().map(row).collect())}</ul>
                <button type="button" class="button main" on:click=click(move || download_all(wizard))>
                    {wizard.say(PagePhrase::DownloadZip)}
                </button>
            </section>
            <Finder />
        </aside>
    }
}

fn file_id(path: &str) -> String {
    format!("take-{path}")
}

/// Back from a file to where the guide was left.
pub fn go_back(wizard: Wizard) {
    wizard.view.set(View::Questions);
    let left = wizard.drafts().left_guide;
    let Some((down, path)) = left.get_untracked() else { return focus_soon("heading") };
    left.set(None);
    soon(move || {
        if let Some(file) = find(&file_id(&path)) {
            let _ = file.focus();
        }
        window().scroll_to_with_x_and_y(0.0, down);
    });
}
