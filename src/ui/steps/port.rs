//! Where the app listens, how it is reached, and which variables it reads.

use leptos::prelude::*;

use super::apps::Apps;
use super::frame::Frame;
use super::port_map::PortMap;
use super::variables::Variables;
use crate::answers::AppField;
use crate::text::PagePhrase;
use crate::ui::fields::{Asking, Control};
use crate::ui::view::{Piece, view};
use crate::ui::wizard::use_wizard;

#[component]
pub fn Port() -> Piece {
    let wizard = use_wizard();
    view! {
        <Frame heading=PagePhrase::PortHeading lead=PagePhrase::PortLead>
            <Apps />
            <div class="beside">
                <div class="stack">
                    <Asking question=wizard.of_app(AppField::Port) control=Control::Number />
                    <Asking question=wizard.of_app(AppField::HostPort) control=Control::Code />
                    <Asking question=wizard.of_app(AppField::Health) control=Control::Code />
                </div>
                <PortMap />
            </div>
            <Variables />
        </Frame>
    }
}
