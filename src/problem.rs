//! What does not fit, as data: the question it belongs to, how bad it is, the facts, and what would mend it.
//! The words are in `text`.

use crate::answers::Answers;
use crate::fact::Date;
use crate::question::Question;

mod shape;

pub use shape::Shape;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub question: Question,
    pub severity: Severity,
    pub kind: ProblemKind,
    /// Each a way out; applying one is enough.
    pub mends: Vec<Mend>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Works, but you should know.
    Warning,
    /// What was typed cannot be used; the files stand on something else until it is mended.
    Error,
}

/// A change of answers that solves a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    pub edits: Vec<(Question, String)>,
}

impl Problem {
    pub fn error(question: Question, kind: ProblemKind) -> Self {
        Self { question, severity: Severity::Error, kind, mends: Vec::new() }
    }

    pub fn warning(question: Question, kind: ProblemKind) -> Self {
        Self { question, severity: Severity::Warning, kind, mends: Vec::new() }
    }

    /// Adds a way out: this question answered so.
    pub fn mend(mut self, question: Question, text: impl Into<String>) -> Self {
        self.mends.push(Mend { edits: vec![(question, text.into())] });
        self
    }
}

impl Mend {
    pub fn apply(&self, answers: &mut Answers) {
        for (question, text) in &self.edits {
            answers.set(*question, text);
        }
    }
}

/// What is wrong, with its facts. `typed` is what the user wrote, cut where it is long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// Not a name that every platform takes; `instead` stands in the files.
    Name {
        typed: String,
        instead: String,
    },
    /// Two rows of one list have the same name.
    NameTwice {
        name: String,
    },
    /// Not a number from 1 to 65535.
    Port {
        typed: String,
        instead: u16,
    },
    /// Under 1024: a user without rights may not listen there everywhere.
    PortNeedsRights {
        port: u16,
    },
    /// Two publish the same port of this machine.
    HostPortTwice {
        port: u16,
        other: String,
    },
    /// 5000 and 7000 are `AirPlay`'s on a Mac.
    HostPortOfMac {
        port: u16,
    },
    /// A port that browsers refuse to open.
    HostPortRefused {
        port: u16,
    },
    /// Not an address with a port.
    HostPort {
        typed: String,
    },
    /// Not an image reference.
    Image {
        typed: String,
    },
    /// `latest`, said or meant by leaving the tag out.
    ImageWithoutVersion {
        image: String,
    },
    /// No more fixes since that day.
    Ended {
        what: String,
        ended: Date,
    },
    /// Fixes end within half a year.
    Ending {
        what: String,
        ends: Date,
    },
    /// Not one of the versions described here: taken as typed.
    VersionNotKnown {
        typed: String,
        known: Vec<&'static str>,
    },
    /// Not one of a list; `instead` holds meanwhile.
    Choice {
        typed: String,
        known: Vec<String>,
        instead: String,
    },
    /// Not a variable's name.
    Variable {
        typed: String,
        instead: String,
    },
    /// A value without a name.
    VariableUnnamed,
    VariableTwice {
        name: String,
    },
    /// A variable that would carry a service's address was given something else to hold.
    ServiceUnreached {
        name: String,
        service: String,
    },
    /// `PORT` among the variables: a question of its own asks for it.
    PortIsAnAnswer,
    /// The platform sets this one itself.
    VariableReserved {
        name: String,
        by: &'static str,
    },
    /// A plain value that looks like a secret.
    LooksSecret {
        name: String,
    },
    /// A secret came with its value; the value was left out.
    SecretWithValue {
        name: String,
    },
    /// What is needed at build time ends up in the image: a secret cannot be.
    SecretAtBuild {
        name: String,
    },
    /// For the build, and no command runs in it.
    NobodyReads {
        name: String,
    },
    /// For a finished site, whose files no longer change.
    SiteReadsNothing {
        name: String,
    },
    /// Its name is one that only builds read, and it is given when the app runs.
    ReadWhenBuilt {
        name: String,
    },
    /// The value holds a line break, which a Dockerfile cannot carry.
    LineBreak {
        name: String,
    },
    /// A control character that no file format carries.
    ControlCharacter {
        what: String,
    },
    /// A command of several lines.
    CommandLines,
    /// A command ends in `&`: it would die with its shell.
    CommandInBackground {
        typed: String,
        /// It is a container's first process, rather than what comes before.
        first: bool,
    },
    /// The app would answer only inside its own container, or nowhere.
    ListensOnOneAddress {
        typed: String,
        /// The container itself, rather than an address that it does not have.
        local: bool,
    },
    /// The start command says another port than the one that everything else follows.
    StartOnOtherPort {
        start: u16,
        port: u16,
    },
    /// A server made for developing.
    DevelopmentServer {
        typed: String,
    },
    /// Nothing says how the app is started.
    NoStart,
    /// Nothing says how a worker is started.
    NoWorkerStart,
    /// Flask's own server, started by a script.
    FlaskOwnServer {
        typed: String,
    },
    /// The start command names something that only the project knows.
    StartGuessed {
        start: String,
    },
    /// Django hands out no CSS here, and nothing collects it for those who do.
    NoCss,
    /// The framework migrates a database, and none is chosen.
    NoDatabase,
    /// A folder outside the project, absolute, or of another shape.
    Path {
        typed: String,
    },
    /// Two apps share a folder, and so would their Dockerfiles.
    PathTwice {
        path: String,
        other: String,
    },
    HealthPath {
        typed: String,
    },
    SystemPackage {
        typed: String,
    },
    /// The chosen base image cannot install system packages.
    NoSystemPackages {
        image: String,
    },
    /// The library that something was compiled with is not in the image that ships.
    LibraryLeftBehind {
        headers: String,
        library: &'static str,
    },
    /// The workflow that publishes images runs on GitHub, and the repository is elsewhere.
    WorkflowNeedsGithub,
    /// The base image has no shell, which the commands of a build need.
    NoShell {
        image: String,
    },
    /// `from` names neither an app nor a service.
    FromNobody {
        typed: String,
        known: Vec<String>,
    },
    /// A variable carries the address of its own app.
    FromItself {
        name: String,
    },
    Registry {
        typed: String,
    },
    /// Pushing needs to know whose images they are.
    NoRegistry,
    /// The registry belongs to a platform that is no target, and only its own guide makes the app there.
    RegistryOfPlatform {
        platform: &'static str,
    },
    /// Not an image tag.
    Tag {
        typed: String,
    },
    Repository {
        typed: String,
    },
    /// The platform builds from a git repository.
    NoRepository {
        platform: &'static str,
    },
    /// The platform has no such service; run it elsewhere.
    ServiceNotOffered {
        platform: &'static str,
        service: &'static str,
    },
    /// The platform starts commands with a shell, and the image has none.
    NoShellForPlatform {
        platform: &'static str,
        image: String,
        /// An image of the user's own: there are no variants of it.
        own: bool,
    },
    /// The command listens on this port, but the platform says another one in `PORT`.
    PortOfPlatform {
        platform: &'static str,
        port: u16,
    },
    /// The platform keeps this port for itself.
    PortReserved {
        platform: &'static str,
        port: u16,
    },
    /// Not a folder for data alone.
    DataFolder {
        typed: String,
    },
    /// The variable names a file in no folder that is kept.
    DataFileLost {
        name: String,
    },
    /// The platform keeps a folder for one process only, and workers are others.
    FolderNotShared {
        platform: &'static str,
        folder: String,
    },
    /// The variable names a file, or the app keeps a folder, and the platform's disk forgets what is written.
    DiskForgets {
        platform: &'static str,
        name: String,
    },
    /// Part of what was asked for costs money where the rest does not.
    PaidPart {
        platform: &'static str,
        name: String,
    },
    /// The platform refuses this name; `rule` is its own.
    NameForPlatform {
        platform: &'static str,
        name: String,
        rule: &'static str,
    },
    /// A platform runs one web process for each app it knows; several apps become several apps there.
    OneAppEach {
        platform: &'static str,
    },
    /// An unknown key of a recipe, a link or a path, with the nearest known one.
    Key {
        key: String,
        nearest: Option<&'static str>,
    },
    /// The recipe's text is not YAML, or not of the shape of a recipe.
    RecipeShape {
        what: Shape,
    },
    /// A part of a link that was cut or changed on its way.
    LinkPart {
        typed: String,
    },
    /// A path names a row that is not there.
    NoRow {
        typed: String,
        known: Vec<String>,
    },
    /// A path names a list, not one answer.
    NotOneAnswer {
        path: String,
    },
    /// Written by a newer Slipway.
    Newer {
        version: String,
    },
    /// More rows than anybody needs; the rest was left out.
    TooMany {
        limit: usize,
    },
    /// A text longer than anything that can be meant; cut.
    TooLong {
        limit: usize,
    },
}

impl ProblemKind {
    /// What was typed is none of these; `instead` holds meanwhile.
    pub fn choice(typed: &str, known: &[&str], instead: &str) -> Self {
        let known = known.iter().map(|&id| id.to_owned()).collect();
        Self::Choice { typed: cut(typed), known, instead: instead.to_owned() }
    }
}

/// A backtick that somebody typed. Nobody sees what follows it, and it sets no code, as backticks of sentences do.
pub const TYPED_BACKTICK: &str = "`\u{2060}";

/// What was typed, short enough to be said again.
pub fn cut(typed: &str) -> String {
    const LIMIT: usize = 60;
    let mut cut: String =
        typed.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(LIMIT).collect();
    if typed.chars().nth(LIMIT).is_some() {
        cut.push('…');
    }
    cut.replace('`', TYPED_BACKTICK)
}
