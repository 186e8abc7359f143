//! Beside the guide: the files to take along, and help when something fails.

use leptos::prelude::*;

use super::finder::Finder;
use crate::text::PagePhrase;
use crate::ui::fields::focus_soon;
use crate::ui::sheet::download_all;
use crate::ui::view::{Piece, click, memo, parts, view};
use crate::ui::wizard::{View, use_wizard};

#[component]
pub fn Help() -> Piece {
    let wizard = use_wizard();
    let paths = memo(move || wizard.plan.read().paths().map(str::to_owned).collect::<Vec<_>>());
    let row = move |path: String| {
        let shown = path.clone();
        let open = click(move || {
            wizard.file.set(shown.clone());
            wizard.view.set(View::Files);
            focus_soon("panel");
        });
        view! { <li><button type="button" class="link code" on:click=open>{path}</button></li> }
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
