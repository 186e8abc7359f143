//! What the app stands on: version, variant, and what is installed into it.

use leptos::prelude::*;

use super::apps::Apps;
use super::frame::Frame;
use crate::answers::AppField;
use crate::fact::DATA_DATE;
use crate::text::PagePhrase;
use crate::ui::fields::{self, Asking, Control};
use crate::ui::view::{Piece, memo, part, text, view};
use crate::ui::wizard::use_wizard;

#[component]
pub fn Image() -> Piece {
    let wizard = use_wizard();
    let has_versions = memo(move || {
        wizard
            .plan
            .read()
            .project
            .apps
            .get(wizard.app())
            .is_some_and(|app| app.has_language() && !app.stack.versions.is_empty())
    });
    let until = move || {
        let plan = wizard.plan.read();
        let app = plan.project.apps.get(wizard.app())?;
        let ends = app.known_version?.ends?;
        let what = format!("{} {}", app.stack.language, app.version);
        Some(PagePhrase::GetsFixesUntil { what, date: ends.what }.say(wizard.language.get()))
    };
    let dated = wizard.tell_of(move || {
        let plan = wizard.plan.read();
        let app = plan.project.apps.get(wizard.app());
        let sizes =
            app.into_iter().flat_map(|app| app.stack.variants.iter().filter_map(|one| one.size(&app.version)));
        match sizes.map(|size| size.checked).min() {
            Some(sizes) => PagePhrase::SizesAsOf { sizes, checked: DATA_DATE },
            None => PagePhrase::CheckedBy { date: DATA_DATE },
        }
    });
    view! {
        <Frame heading=PagePhrase::ImageHeading lead=PagePhrase::ImageLead>
            <Apps />
            {part(move || has_versions.get().then(|| view! {
                <Asking question=wizard.of_app(AppField::Version) control=Control::Switch(fields::version) />
                <p class="why until">{text(move || until().unwrap_or_default())}</p>
            }))}
            <Asking question=wizard.of_app(AppField::Image) control=Control::Rows(fields::image) />
            <p class="why dated">{dated}</p>
            <Asking question=wizard.of_app(AppField::SystemPackages) control=Control::Code />
        </Frame>
    }
}
