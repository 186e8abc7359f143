//! Fields: how one answer is given. [`Asking`] binds a question to a control; the controls themselves take props and
//! know no wizard.

mod anchor;
mod asking;
mod choices;
mod line;
mod menu;
mod options;
mod problems;

pub use anchor::{anchor, find, focus_if_lost, focus_soon, go, show};
pub use asking::{Asking, Control};
pub use menu::Menu;
pub use options::{Choice, Options};
pub use options::{
    apps, comments, framework, image, language, packages, place, platforms, server, service_version, stack,
    version, when,
};
pub use problems::{ProblemList, Told, described};
