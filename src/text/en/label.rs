//! Words on things, in English.

use slipway_macros::block;

use crate::text::Label;

#[block]
pub fn say(label: Label) -> &'static str {
    use Label::*;
    match label {
        HowToDeploy => "How to deploy",
        FollowFromTop => {
            "Follow the steps from top to bottom, in the project's folder. Each says why it is there, how to check \
             it, what may go wrong, and how to take it back."
        }
        WhatThisIs => "What this is",
        App => "App",
        Worker => "Worker",
        WorkerOf => "worker of",
        Folder => "Folder",
        MadeWith => "Made with",
        PortInside => "Port inside",
        OnThisMachine => "On this machine",
        NotPublished => "not published",
        Service => "Service",
        Kind => "Kind",
        Where => "Where",
        BesideTheApps => "beside the apps",
        Elsewhere => "elsewhere",
        Variable => "Variable",
        WhereItGoes => "Where it goes",

        InBash => "In bash (Linux, macOS, WSL)",
        InPowerShell => "In PowerShell (Windows)",
        WhatYouWillSee => "What you will see",
        Check => "Check",
        IfItFails => "If it fails",
        Undo => "Undo",
        DoneInStep => "The same as step",
    }
}
