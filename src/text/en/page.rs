//! What the page says, in English.

use std::borrow::Cow;

use slipway_macros::block;

use crate::fact::Date;
use crate::text::page::Faults;
use crate::text::{Language, PagePhrase};

#[block]
pub fn say(phrase: &PagePhrase) -> Cow<'static, str> {
    use PagePhrase::*;
    match phrase {
        DocumentTitle => "Slipway: from your app to a running container".into(),
        SkipToQuestions => "Skip to the questions".into(),
        ToStart => "Slipway, to the start".into(),
        Menu => "Menu".into(),
        Undo => "Undo".into(),
        Redo => "Redo".into(),
        ProjectName => "Name of the project".into(),
        PageLanguage => "Language of this page".into(),
        LanguageName => "English".into(),
        Theme => "Colours".into(),
        ThemeSystem => "As the system".into(),
        ThemeLight => "Light".into(),
        ThemeDark => "Dark".into(),
        Questions => "Questions".into(),
        Files => "Files".into(),
        Views => "Views".into(),

        Steps => "Steps".into(),
        StepOf { place: 0, .. } => "Start".into(),
        StepOf { place, of } => format!("{place} of {of}").into(),
        StepStart => "Start".into(),
        StepApp => "App".into(),
        StepImage => "Base image".into(),
        StepPort => "Port and variables".into(),
        StepServices => "Services".into(),
        StepTarget => "Target".into(),
        StepDeploy => "Deploy".into(),
        HasProblem => "has a problem".into(),
        HasWarning => "has a warning".into(),
        Answered => "answered".into(),
        Variables { count: 0 } => "no variables".into(),
        Variables { count: 1 } => "1 variable".into(),
        Variables { count } => format!("{count} variables").into(),
        NoServices => "none".into(),
        NoPort => "no port".into(),
        Guided { steps: 1 } => "1 step".into(),
        Guided { steps } => format!("{steps} steps").into(),
        ProblemsTitle => "Problems".into(),
        Problems { count: 0 } => "No problems".into(),
        Problems { count: 1 } => "1 problem".into(),
        Problems { count } => format!("{count} problems").into(),
        BackTo { step } => format!("Back: {step}").into(),
        NextTo { step } => format!("Next: {step}").into(),

        StartHeading => "From your app to a running container".into(),
        StartLead => {
            "Answer a few questions, or none. You get the files and the steps to put your app on your machine or on a \
             platform, with the reason for every line."
                .into()
        }
        Templates => "Begin with what your app is written in".into(),
        OpenTitle => "Or go on with something you have".into(),
        OpenLink => "A link that somebody sent you".into(),
        OpenRecipe => "A recipe, slipway.yaml".into(),
        Open => "Open".into(),
        BeginWithDefaults => "Begin with the defaults".into(),
        DefaultsWhat => "Every question has an answer already. Change what does not fit.".into(),
        GoOnWith { name } => format!("Go on with {name}").into(),
        StartAnew => "Start anew".into(),

        AppHeading => "What is your app made of?".into(),
        AppLead => "It decides how packages are installed, and how your app is built and started.".into(),
        AppsSwitch => "Which app".into(),
        AddApp => "Add an app".into(),
        AddWorker => "Add a worker".into(),
        RemoveNamed { name } => format!("Remove {name}").into(),

        ImageHeading => "What should your app stand on?".into(),
        ImageLead => {
            "Every image is built upon another. What is inside that one is yours to keep patched.".into()
        }
        Another => "Another".into(),
        AnotherImage => "Another image".into(),
        AnotherImageWhat => "Any reference, such as `photon:5.0` or `registry.example/base:2.1`.".into(),
        Size { tenths } if tenths % 10 == 0 => format!("{} MB", tenths / 10).into(),
        Size { tenths } => format!("{}.{} MB", tenths / 10, tenths % 10).into(),
        SizeNotKnown => "size not known".into(),
        Until { date } => format!("until {}", month(*date)).into(),
        GetsFixesUntil { what, date } if date.is_past() => format!("{what} got fixes until {}.", month(*date)).into(),
        GetsFixesUntil { what, date } => format!("{what} gets fixes until {}.", month(*date)).into(),
        SizesAsOf { sizes, checked } => format!(
            "Sizes are compressed downloads for linux/amd64, as of {sizes} or later. What else is said of images was \
             checked by {checked}."
        )
        .into(),
        CheckedBy { date } => format!("What is said of images was checked by {date}.").into(),
        NoLibc => "no C library".into(),
        NoShell => "no shell".into(),

        PortHeading => "Where does your app listen, and what does it read?".into(),
        PortLead => {
            "A port inside the container, a port outside, and variables for all that differs from place to place."
                .into()
        }
        MapBrowser => "your browser".into(),
        MapThisMachine => "this machine".into(),
        MapContainer => "container".into(),
        MapProcess => "process".into(),
        MapWay { outside, inside, everywhere, only_here } => {
            let listens = if *everywhere { "listens on every address" } else { "has to listen on 0.0.0.0" };
            let who = if *only_here { " Only this machine is let in." } else { " Others on your network can come in." };
            format!(
                "Your browser asks for port {outside} of this machine. Docker passes it on to port {inside} inside the \
                 container, where your process {listens}.{who}"
            )
            .into()
        }
        MapUnpublished { inside } => {
            format!("Nothing is published: only other containers reach port {inside}, by the app's name.").into()
        }
        MapOtherPort { inside, start } => format!(
            "Requests arrive at port {inside} of the container, and your process listens on {start}. Nobody gets an \
             answer until both are the same."
        )
        .into(),
        MapSilent => "This app answers no requests, so it needs no port. If it does answer, type its port, or a path under \
                      “Health check”."
            .into(),
        MapDeaf { address, local } => {
            let is = if *local { "is the container itself" } else { "nobody has" };
            format!(
                "Your process listens on {address}, which inside a container {is}. Nobody outside gets an answer until \
                 it listens on 0.0.0.0."
            )
            .into()
        }
        Holds => "Holds".into(),
        HoldsText => "a text".into(),
        HoldsSecret => "a secret".into(),
        HoldsAddress { of } => format!("address of {of}").into(),
        SecretWhat => "Given where it runs.".into(),
        AddressWhat => "Filled in by Slipway.".into(),
        WhenRun => "when it runs".into(),
        WhenBuild => "for the build".into(),
        AddVariable => "Add a variable".into(),
        VariablesEmpty => "No variables yet. Many apps need none to begin with.".into(),
        VariableNamed { name } => format!("Variable {name}").into(),
        MoveUp { name } => format!("Move {name} up").into(),
        MoveDown { name } => format!("Move {name} down").into(),
        OfferedByServices => "Your services add these by themselves:".into(),
        PasteEnv => "Paste a .env file".into(),
        PasteEnvHow => {
            "Each line becomes a variable. What looks like a secret is marked as one, and its value is left out.".into()
        }
        TakeOver { variables: 0 } => "Add them".into(),
        TakeOver { variables: 1 } => "Add 1 variable".into(),
        TakeOver { variables } => format!("Add {variables} variables").into(),
        Taken { variables, secrets: 0 } => format!("Added: {variables}.").into(),
        Taken { variables, secrets } => {
            format!("Added: {variables}. Marked as secrets, without their values: {secrets}.").into()
        }
        FaultBadName { line, name } => format!("Line {line}: `{name}` is not a variable's name. Left out.").into(),
        FaultNoValue { line, name } => format!("Line {line}: `{name}` has no value. Left out.").into(),
        FaultUnclosedQuote { line, name } => {
            format!("Line {line}: the quote of `{name}` does not end. Taken as it stands.").into()
        }
        FaultTextAfterQuote { line, name } => {
            format!("Line {line}: what follows the closing quote of `{name}` was left out.").into()
        }
        FaultReference { line, name, variable } => {
            format!("Line {line}: `{name}` refers to `{variable}`. Compose would put its value there; here the letters stay.")
                .into()
        }
        FaultLoneDollar { line, name } => {
            format!("Line {line}: a `$` in `{name}` stands alone. Compose refuses it; here it stays.").into()
        }

        ServicesHeading => "What does your app talk to?".into(),
        ServicesLead => {
            "A service runs in a container beside your app, or somewhere else already. Its address reaches your app in \
             a variable."
                .into()
        }
        ServicesEmpty => "No services yet. Add one below, or go on without.".into(),
        AddService => "Add a service".into(),
        InContainer => "In a container".into(),
        Elsewhere => "Elsewhere".into(),
        RunsElsewhere => "elsewhere".into(),
        ExternalAddress => "You give its address where the app runs. It looks like".into(),

        TargetHeading => "Where should it run?".into(),
        TargetLead => "Each target adds what it reads, and a guide with your own values. Choose several to compare.".into(),

        Compare => "What changes between two targets".into(),
        CompareFrom => "From".into(),
        CompareTo => "To".into(),
        OnlyFor { platform } => format!("only for {platform}").into(),
        NamesTheTarget => "differs, because it names the target".into(),
        NoDifference => "Their files are the same.".into(),

        GuideHeading { platform } => format!("{platform}, step by step").into(),
        Progress { done, of } => format!("{done} of {of} done").into(),
        Shell => "Your terminal".into(),
        CopyCommand { first } => format!("Copy {first}").into(),
        Print => "Print this guide".into(),
        Help => "Help".into(),
        TakeFiles => "Take the files along".into(),
        BackToGuide => "Back to the guide".into(),
        TakeFilesHow => "The guide expects them in your project's folder.".into(),
        FailedTitle => "Did it fail?".into(),
        FailedHow => "Paste the error. It is looked up right here and sent to nobody.".into(),
        NothingFound => "Nothing like it is known here. Read its first line again: it often names the cause.".into(),

        AllFiles => "All files".into(),
        Lines { first, last } if first == last => format!("Line {first}.").into(),
        Lines { first, last } => format!("Lines {first} to {last}.").into(),
        LinesByKey => "With the arrow keys you go from line to line; Enter leads to the question behind a line.".into(),
        PointAtALine => "Point at a line, or go through them with the arrow keys, to read why it is there.".into(),
        TapALine => "Tap a line to read why it is there.".into(),
        NoNote => "Belongs to the lines around it.".into(),
        CommentsNone => "None".into(),
        CommentsShort => "Short".into(),
        CommentsTeach => "Teach".into(),
        Notes => "Notes".into(),
        Copy => "Copy".into(),
        DownloadOne => "Download".into(),
        DownloadZip => "Download .zip".into(),

        TakeMore => "Other ways".into(),
        TakeFolder => "Into a folder".into(),
        TakeFolderWhat => {
            "Choose your project's folder. What is there and differs is replaced only if you say so. Passwords and \
             secrets of an earlier `.env` stay."
                .into()
        }
        TakeFolderNot => {
            "This browser cannot write into a folder. Chrome and Edge on a computer can. The block below works \
             everywhere."
                .into()
        }
        TakeChoose => "Choose a folder".into(),
        TakeDiffer { count: 1 } => "One file is there already and differs:".into(),
        TakeDiffer { count } => format!("{count} files are there already and differ:").into(),
        TakeReplace => "Replace them".into(),
        TakeLeave => "Leave them and write the others".into(),
        TakeBlock => "Through the terminal".into(),
        TakeBlockWhat => {
            "One block that writes every file: paste it in your project's folder. What differs there is kept under \
             another name, `Dockerfile.before-1`; an earlier `.env` stays as it is."
                .into()
        }
        TakeCopyFor { shell } => format!("Copy for {shell}").into(),
        Saved { count: 0 } => "Nothing was written.".into(),
        Saved { count: 1 } => "One file written.".into(),
        Saved { count } => format!("{count} files written.").into(),
        NotSaved => "The browser could not write there. Nothing that was there is lost.".into(),

        Share => "Share".into(),
        ShareTitle => "Share this project".into(),
        ShareLink => "Link".into(),
        ShareLinkWhat => {
            "Your answers are in the link itself and on no server. Of what is marked as a secret only the name is in \
             it, never the value. The address bar shows the same link."
                .into()
        }
        ShareSecret { names } => {
            format!("Its value is in the link, though it looks like a secret: {names}. Mark it as one first.").into()
        }
        TheLink => "the link".into(),
        ShareCode => "For a room: point a phone at it".into(),
        ShareCodeName => "QR code of the link".into(),
        ShareCodeTooLong => {
            "The link is too long for a picture that a phone reads well. Share the recipe file instead.".into()
        }
        ShareRecipe => "Recipe".into(),
        ShareRecipeWhat => {
            "The same answers as a file for your repository. The command line reads it: `slipway generate --recipe \
             slipway.yaml --out .`"
                .into()
        }
        DownloadNamed { name } => format!("Download {name}").into(),
        Close => "Close".into(),

        MendUse { text } => format!("Use {text}").into(),
        MendSecret => "Mark it as a secret".into(),
        MendLeaveOut => "Leave it out".into(),

        Copied { what } => format!("Copied: {what}").into(),
        NotCopied => "The browser does not allow copying here. Select the text and copy it by hand.".into(),
        Downloaded { what } => format!("Downloaded: {what}").into(),
        Undone => "Undone.".into(),
        Redone => "Redone.".into(),
        DownloadedWithoutDot { saved } => {
            format!("Downloaded: {saved}. Put the dot back: .{saved}, or take the .zip").into()
        }
        StartedAnew => "Started anew. Undo brings the last project back.".into(),
        Opened => "Opened. Undo brings the last project back.".into(),
        LinkOpened => "This project came with the link. Undo brings yours back.".into(),
        LastIsBack => "Your last project is back. The name Slipway, at the top, leads to where you begin anew.".into(),
        LinkOpenedFirst => "This project came with the link.".into(),
        LinkDamaged(faults) => left_out("Opened, except for", faults).into(),
        LinkUnreadable => "The link in the address could not be read. Ask for it again.".into(),
        KeptDamaged(faults) => left_out("Your last project is back, except for", faults).into(),
        NewerReady => "A newer Slipway is ready. Your answers stay.".into(),
        NewerLoad => "Load it".into(),
        NewerLater => "Later".into(),
        RestComing => "The files and guides are on their way.".into(),
        RestMissing => "The part of the page that writes files and guides could not be loaded. Your answers are safe.".into(),
        TryAgain => "Try again".into(),
        Broken => "Something in Slipway broke".into(),
        BrokenWhat => {
            "That is our mistake, not yours. Your answers are kept in this browser, without the values of secrets.".into()
        }
        BrokenAgain => "Load the page again with your answers".into(),
        BrokenKeep => "Download your answers as a link".into(),
        OpenedNothing => "The recipe was not opened, because you went on meanwhile. Choose it again.".into(),
        NothingToOpen => "Nothing in it could be read. A link has `#` in it; a recipe begins with `slipway: 1`.".into(),
    }
}

fn left_out(what: &str, faults: &Faults) -> String {
    let first = faults.first(Language::English);
    match faults.count {
        1 => format!("{what} one thing. {first}"),
        count => format!("{what} {count} things. The first: {first}"),
    }
}

fn month(date: Date) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = months.get(usize::from(date.month).saturating_sub(1)).copied().unwrap_or_default();
    format!("{month} {}", date.year)
}
