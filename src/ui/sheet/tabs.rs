//! A tab for each file, named by its path. A dot says that the last answer changed it.

use std::collections::HashSet;

use leptos::prelude::*;

use super::shown::Shown;
use crate::plan::Plan;
use crate::text::PagePhrase;
use crate::ui::fields::find;
use crate::ui::guide::go_back;
use crate::ui::icons::{self, icon};
use crate::ui::signal::Memo;
use crate::ui::step::Step;
use crate::ui::view::{Piece, after, click, flag, memo, part, parts, rows, soon, view, word};
use crate::ui::wizard::use_wizard;

#[component]
pub fn Tabs() -> Piece {
    let wizard = use_wizard();
    let shown = expect_context::<Shown>();
    let paths = memo(move || wizard.plan.read_at_once().paths().map(str::to_owned).collect::<Vec<_>>());
    // All files are compared, also those that nobody looks at: later than the one that is shown.
    let fresh = memo(move || {
        let plan = wizard.plan.read();
        wizard.before.get_untracked().map(|before| changed(&before, &plan)).unwrap_or_default()
    });
    let current = memo(move || shown.file.read().path.clone());
    let by_key = move |event: web_sys::KeyboardEvent| {
        let place = shown.place.get_untracked();
        let last = paths.read_untracked().len() - 1;
        let to = match event.key().as_str() {
            "ArrowRight" => {
                if place == last {
                    0
                } else {
                    place + 1
                }
            }
            "ArrowLeft" => {
                if place == 0 {
                    last
                } else {
                    place - 1
                }
            }
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        let path = paths.read_untracked()[to].clone();
        if let Some(tab) = find(&tab_id(&path)) {
            let _ = tab.focus();
        }
        wizard.file.set(path);
    };
    let tab = move |_, path: String| {
        let (id, own, own_too) = (tab_id(&path), path.clone(), path.clone());
        let is_shown = memo(move || *current.read() == own);
        let choose = {
            let path = path.clone();
            click(move || wizard.file.set(path.clone()))
        };
        view! {
            <button
                type="button"
                role="tab"
                id=id
                aria-selected=word(move || Some(if is_shown.get() { "true" } else { "false" }))
                aria-controls="panel"
                tabindex=word(move || Some(if is_shown.get() { "0" } else { "-1" }))
                class:fresh=flag(move || fresh.read().contains(&own_too))
                on:click=choose
            >
                {path}
            </button>
        }
    };
    let keep_in_sight = move || {
        let path = current.get();
        wizard.view.track();
        // A narrow screen shows the files when it has followed.
        soon(move || {
            let _ = bring_into_sight(&path);
        });
    };
    after(keep_in_sight);
    view! {
        <div class="tabs-line">
            <div class="tabs" role="tablist" aria-label=wizard.say(PagePhrase::Files) on:keydown=by_key>
                {rows(move || paths.get(), tab)}
            </div>
            <button type="button" class="button quiet" popovertarget="all-files" aria-label=wizard.say(PagePhrase::AllFiles)>
                {icon(icons::DOWN)}
            </button>
            {part(move || (wizard.step.get() == Step::Deploy).then(|| view! {
                <button
                    type="button"
                    class="button quiet"
                    aria-label=wizard.say(PagePhrase::BackToGuide)
                    title=wizard.say(PagePhrase::BackToGuide)
                    on:click=click(move || go_back(wizard))
                >
                    {icon(icons::CLOSE)}
                </button>
            }))}
            <AllFiles paths fresh />
        </div>
    }
}

fn tab_id(path: &str) -> String {
    format!("tab-{path}")
}

/// Moves the tabs, and nothing else of the page, until this one is seen.
fn bring_into_sight(path: &str) -> Option<()> {
    let tab = find(&tab_id(path))?;
    let line = tab.parent_element()?;
    let (tab, seen) = (tab.get_bounding_client_rect(), line.get_bounding_client_rect());
    let by = (tab.left() - seen.left()).min(0.0) + (tab.right() - seen.right()).max(0.0);
    #[expect(clippy::cast_possible_truncation, reason = "no line of tabs has billions of pixels")]
    line.set_scroll_left(line.scroll_left() + by.round() as i32);
    Some(())
}

/// Paths of the files that differ between two plans.
fn changed(before: &Plan, now: &Plan) -> HashSet<String> {
    let is_changed = |sheet: &&crate::sheet::Sheet| {
        before.sheet(&sheet.path).is_none_or(|was| {
            was.lines.len() != sheet.lines.len()
                || was.lines.iter().zip(&sheet.lines).any(|(was, is)| was.text() != is.text())
        })
    };
    now.sheets().filter(is_changed).map(|sheet| sheet.path.clone()).collect()
}

/// The files by folder: with many of them the tabs alone would be a long way.
#[component]
fn AllFiles(paths: Memo<Vec<String>>, fresh: Memo<HashSet<String>>) -> Piece {
    let wizard = use_wizard();
    let row = move |path: String| {
        let (folder, name) = path.rsplit_once('/').map_or(("", &*path), |(folder, name)| (folder, name));
        let (folder, name, own) = (folder.to_owned(), name.to_owned(), path.clone());
        let choose = click(move || {
            wizard.file.set(path.clone());
            if let Some(list) = find("all-files") {
                let _ = list.hide_popover();
            }
        });
        let is_in_folder = !folder.is_empty();
        view! {
            <li>
                <button type="button" class="code" class:fresh=flag(move || fresh.read().contains(&own)) on:click=choose>
                    {is_in_folder.then(|| view! { <span class="soft">{folder}"/"</span> })} {name}
                </button>
            </li>
        }
    };
    view! {
        <div class="all-files" id="all-files" popover="auto">
            <ul>{parts(move || paths.get().into_iter().map(row).collect())}</ul>
        </div>
    }
}
