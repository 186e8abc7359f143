//! Words on things: headings, columns, buttons. Each is said the same wherever it stands.

use super::{Language, en, es};

/// In the order of where they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    // DEPLOY.md: what the project is.
    /// Before the project's name.
    HowToDeploy,
    FollowFromTop,
    WhatThisIs,
    App,
    Worker,
    /// Before the name of the app whose image a worker runs.
    WorkerOf,
    Folder,
    MadeWith,
    PortInside,
    OnThisMachine,
    NotPublished,
    Service,
    Kind,
    Where,
    BesideTheApps,
    /// No target runs it beside the apps.
    SeeGuide,
    Elsewhere,
    Variable,
    WhereItGoes,

    // A step of a guide.
    InBash,
    OnLinux,
    InPowerShell,
    WhatYouWillSee,
    Check,
    IfItFails,
    Undo,
    /// Before the number of the step that was the same.
    DoneInStep,
}

impl Label {
    pub fn say(self, language: Language) -> &'static str {
        match language {
            Language::English => en::label::say(self),
            Language::Spanish => es::label::say(self),
        }
    }
}
