//! What the page says beside the questions, notes and guides: headings, buttons, messages.

use std::borrow::Cow;

use super::{Language, en, es};
use crate::fact::Date;
use crate::problem::{Problem, ProblemKind};

/// What could not be read: how many things, and the first of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults {
    pub count: usize,
    first: Box<ProblemKind>,
}

impl Faults {
    /// None where everything could be read.
    pub fn of(problems: &[Problem]) -> Option<Self> {
        let first = Box::new(problems.first()?.kind.clone());
        Some(Self { count: problems.len(), first })
    }

    pub fn first(&self, language: Language) -> Cow<'static, str> {
        self.first.say(language).short
    }
}

/// Grouped by where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagePhrase {
    // The page as a whole.
    DocumentTitle,
    SkipToQuestions,
    ToStart,
    Menu,
    Undo,
    Redo,
    ProjectName,
    PageLanguage,
    LanguageName,
    Theme,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    Questions,
    Files,
    Views,

    // The rail.
    Steps,
    StepOf {
        place: usize,
        of: usize,
    },
    StepStart,
    StepApp,
    StepImage,
    StepPort,
    StepServices,
    StepTarget,
    StepDeploy,
    HasProblem,
    HasWarning,
    Answered,
    Variables {
        count: usize,
    },
    NoServices,
    NoPort,
    /// How many steps the guides have together.
    Guided {
        steps: usize,
    },
    ProblemsTitle,
    Problems {
        count: usize,
    },
    BackTo {
        step: String,
    },
    NextTo {
        step: String,
    },

    // Start.
    StartHeading,
    StartLead,
    Templates,
    OpenTitle,
    OpenLink,
    OpenRecipe,
    Open,
    BeginWithDefaults,
    DefaultsWhat,
    GoOnWith {
        name: String,
    },
    StartAnew,

    // App.
    AppHeading,
    AppLead,
    AppsSwitch,
    AddApp,
    AddWorker,
    RemoveNamed {
        name: String,
    },

    // Base image.
    ImageHeading,
    ImageLead,
    Another,
    AnotherImage,
    AnotherImageWhat,
    /// A compressed download, in tenths of a megabyte.
    Size {
        tenths: u32,
    },
    SizeNotKnown,
    /// The last day with fixes, beside an image.
    Until {
        date: Date,
    },
    GetsFixesUntil {
        what: String,
        date: Date,
    },
    /// The day of the facts.
    /// `sizes`: the oldest of them.
    SizesAsOf {
        sizes: Date,
        checked: Date,
    },
    CheckedBy {
        date: Date,
    },
    NoLibc,
    NoShell,

    // Port and variables.
    PortHeading,
    PortLead,
    MapBrowser,
    MapThisMachine,
    MapContainer,
    MapProcess,
    MapWay {
        outside: u16,
        inside: u16,
        /// The process listens on every address; else nobody can tell.
        everywhere: bool,
        /// Only this machine is let in.
        only_here: bool,
    },
    MapUnpublished {
        inside: u16,
    },
    /// The process listens on one address inside its container: 127.0.0.1, or one that is not there.
    MapDeaf {
        address: String,
        local: bool,
    },
    /// Nothing leads to a process that answers nobody.
    MapSilent,
    MapOtherPort {
        inside: u16,
        start: u16,
    },
    Holds,
    HoldsText,
    HoldsSecret,
    HoldsAddress {
        of: String,
    },
    SecretWhat,
    AddressWhat,
    WhenRun,
    WhenBuild,
    AddVariable,
    VariablesEmpty,
    VariableNamed {
        name: String,
    },
    MoveUp {
        name: String,
    },
    MoveDown {
        name: String,
    },
    OfferedByServices,
    PasteEnv,
    PasteEnvHow,
    TakeOver {
        variables: usize,
    },
    Taken {
        variables: usize,
        secrets: usize,
    },
    FaultBadName {
        line: usize,
        name: String,
    },
    FaultNoValue {
        line: usize,
        name: String,
    },
    FaultUnclosedQuote {
        line: usize,
        name: String,
    },
    FaultTextAfterQuote {
        line: usize,
        name: String,
    },
    FaultReference {
        line: usize,
        name: String,
        variable: String,
    },
    FaultLoneDollar {
        line: usize,
        name: String,
    },

    // Services.
    ServicesHeading,
    ServicesLead,
    ServicesEmpty,
    AddService,
    InContainer,
    Elsewhere,
    /// After the name of a service.
    RunsElsewhere,
    /// Before an example of an address.
    ExternalAddress,

    // Target.
    TargetHeading,
    TargetLead,
    Compare,
    CompareFrom,
    CompareTo,
    OnlyFor {
        platform: String,
    },
    NamesTheTarget,
    NoDifference,

    // Deploy.
    GuideHeading {
        platform: String,
    },
    Progress {
        done: usize,
        of: usize,
    },
    Shell,
    CopyCommand {
        first: String,
    },
    Print,
    Help,
    TakeFiles,
    BackToGuide,
    TakeFilesHow,
    FailedTitle,
    FailedHow,
    NothingFound,

    // The files.
    AllFiles,
    /// Lines of a file, counted from 1.
    Lines {
        first: usize,
        last: usize,
    },
    LinesByKey,
    PointAtALine,
    TapALine,
    NoNote,
    CommentsNone,
    CommentsShort,
    CommentsTeach,
    Notes,
    Copy,
    DownloadOne,
    DownloadZip,

    // Other ways to take the files along.
    TakeMore,
    TakeFolder,
    TakeFolderWhat,
    TakeFolderNot,
    TakeChoose,
    TakeDiffer {
        count: usize,
    },
    TakeReplace,
    TakeLeave,
    TakeBlock,
    TakeBlockWhat,
    TakeCopyFor {
        shell: &'static str,
    },
    Saved {
        count: usize,
    },
    NotSaved,

    // Share.
    Share,
    ShareTitle,
    ShareLink,
    ShareLinkWhat,
    ShareSecret {
        names: String,
    },
    TheLink,
    ShareCode,
    ShareCodeName,
    ShareCodeTooLong,
    ShareRecipe,
    ShareRecipeWhat,
    DownloadNamed {
        name: &'static str,
    },
    Close,

    // What a mend does.
    MendUse {
        text: String,
    },
    MendSecret,
    MendLeaveOut,

    // Messages.
    Copied {
        what: String,
    },
    NotCopied,
    Downloaded {
        what: String,
    },
    /// Said and not shown: whoever sees the page sees it.
    Undone,
    Redone,
    DownloadedWithoutDot {
        saved: String,
    },
    StartedAnew,
    Opened,
    LinkOpened,
    /// By somebody who had no project here.
    LastIsBack,
    LinkOpenedFirst,
    LinkDamaged(Faults),
    /// What stands behind `#` in the address is no link.
    LinkUnreadable,
    KeptDamaged(Faults),
    NothingToOpen,
    OpenedNothing,

    // When the program itself has failed.
    NewerReady,
    NewerLoad,
    NewerLater,
    RestComing,
    RestMissing,
    TryAgain,
    Broken,
    BrokenWhat,
    BrokenAgain,
    BrokenKeep,
}

impl PagePhrase {
    pub fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::English => en::page::say(self),
            Language::Spanish => es::page::say(self),
        }
    }
}
