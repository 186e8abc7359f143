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
             it, what may go wrong, and how to take it back. A guide is done when the app runs (in a registry: when \
             the image is there); what follows is for later, and \"another way\" replaces steps above."
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
        SeeGuide => "see the guide",
        Elsewhere => "elsewhere",
        Variable => "Variable",
        WhereItGoes => "Where it goes",

        InBash => "In bash (Linux, macOS, WSL)",
        OnLinux => "On Linux",
        InPowerShell => "In PowerShell (Windows)",
        WhatYouWillSee => "What you will see",
        Check => "Check",
        IfItFails => "If it fails",
        Undo => "Undo",
        DoneInStep => "The same as step",
    }
}
