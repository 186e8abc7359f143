//! Where it runs.

use leptos::prelude::*;

use super::frame::Frame;
use crate::question::Question;
use crate::text::PagePhrase;
use crate::ui::fields::{self, Asking, Control};
use crate::ui::view::{Piece, view};
use crate::ui::wizard::use_wizard;

#[component]
pub fn Target() -> Piece {
    let wizard = use_wizard();
    view! {
        <Frame heading=PagePhrase::TargetHeading lead=PagePhrase::TargetLead>
            <Asking question=Question::Platforms control=Control::Many(fields::platforms) />
            <div class="pair">
                <Asking question=Question::Registry control=Control::Code />
                <Asking question=Question::Tag control=Control::Code />
            </div>
            <Asking question=Question::Repository control=Control::Code />
            {wizard.later.draw(|rest| (rest.compare)())}
        </Frame>
    }
}
