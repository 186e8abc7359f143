//! How an image is made, whatever the stack: stages and steps. Stacks make it, `files/dockerfile` prints it.
//! It knows no platform and no notation.

use std::ops::{Deref, DerefMut};

use crate::project::Port;
use crate::question::Question;
use crate::sheet::Sheet;
use crate::text::Note;
use crate::text::note::IgnoreNote;

/// A whole image: its stages in order (the last is what ships), and what belongs beside the Dockerfile.
#[derive(Clone, Debug, Default)]
pub struct ImageBuild {
    pub stages: Vec<Stage>,
    /// What stays out of the image, besides what always does, in groups that share a reason.
    pub ignore: Vec<Ignored>,
    /// Files that the image needs and the project must have: a web server's configuration.
    pub files: Vec<Sheet>,
}

#[derive(Clone, Debug)]
pub struct Stage {
    /// Its name, where a later stage copies from it.
    pub name: Option<&'static str>,
    /// A reference that `syntax::image_reference` accepts, or `scratch`.
    pub from: String,
    pub why: Note,
    pub question: Option<Question>,
    pub steps: Vec<Step>,
}

/// One instruction, with its reason and the question that caused it. In a box, which is handed on in a word.
#[derive(Clone, Debug)]
pub struct Step(Box<Parts>);

/// What a step is made of.
#[derive(Clone, Debug)]
pub struct Parts {
    pub instruction: Instruction,
    /// `None`: the reason of the step before holds for this one too.
    pub why: Option<Note>,
    pub question: Option<Question>,
    /// A new thought: a blank line goes before it.
    pub apart: bool,
}

impl Deref for Step {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl DerefMut for Step {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.0
    }
}

impl Step {
    pub fn new(instruction: Instruction, why: impl Into<Note>) -> Self {
        Self(Box::new(Parts { instruction, why: Some(why.into()), question: None, apart: false }))
    }

    /// A step with the same reason as the one before it.
    pub fn same(instruction: Instruction) -> Self {
        Self(Box::new(Parts { instruction, why: None, question: None, apart: false }))
    }

    pub fn from(mut self, question: Question) -> Self {
        self.question = Some(question);
        self
    }

    pub fn apart(mut self) -> Self {
        self.apart = true;
        self
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Instruction {
    /// A build argument; `--build-arg` gives its value, else its default holds.
    Arg {
        name: String,
        default: Option<String>,
    },
    /// A variable with its value as meant, not as written.
    Env(String, String),
    /// A folder whose programs are found before all others.
    Path(String),
    /// A label with its value as meant.
    Label(String, String),
    Workdir(String),
    Copy(Copy),
    Run(Run),
    /// User and group by number.
    User(u32, u32),
    Expose(Port),
    Healthcheck(Healthcheck),
    /// The words of the exec form.
    Cmd(Vec<String>),
    /// No instruction where a reader looks for one; the note says why.
    LeftOut,
}

/// `COPY`, its sources relative to the app's folder, or to the root of the stage it copies from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copy {
    /// A stage's name or an image reference.
    pub from: Option<String>,
    pub sources: Vec<String>,
    pub to: String,
    /// The sources hold wildcards: `package*.json`.
    pub wildcard: bool,
}

impl Copy {
    /// From the app's folder.
    pub fn new(source: &str, to: &str) -> Self {
        Self { sources: vec![source.to_owned()], to: to.to_owned(), ..Self::default() }
    }

    /// From an earlier stage.
    pub fn from_stage(stage: &str, source: &str, to: &str) -> Self {
        Self { from: Some(stage.to_owned()), ..Self::new(source, to) }
    }

    pub fn pattern(source: &str, to: &str) -> Self {
        Self { wildcard: true, ..Self::new(source, to) }
    }
}

/// `RUN`: commands, each already shell text (a stack's own words, or a user's command taken whole), joined by `&&`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// A folder that `BuildKit` keeps between builds and leaves out of the image.
    pub cache: Option<&'static str>,
    pub commands: Vec<String>,
}

impl Run {
    pub fn new(command: impl Into<String>) -> Self {
        Self { cache: None, commands: vec![command.into()] }
    }

    pub fn and(mut self, command: impl Into<String>) -> Self {
        self.commands.push(command.into());
        self
    }

    pub fn cached(mut self, folder: &'static str) -> Self {
        self.cache = Some(folder);
        self
    }
}

/// A check from inside the container, in exec form; times in seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Healthcheck {
    pub words: Vec<String>,
    pub interval: u32,
    pub timeout: u32,
    pub start_period: u32,
    pub retries: u32,
}

/// Patterns of `.dockerignore` that share a reason; one that begins with `!` re-includes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    pub patterns: Vec<String>,
    pub why: IgnoreNote,
}

impl Ignored {
    pub fn new(patterns: &[&str], why: IgnoreNote) -> Self {
        Self { patterns: patterns.iter().map(|pattern| (*pattern).to_owned()).collect(), why }
    }
}

impl ImageBuild {
    /// The stage that ships.
    pub fn last(&self) -> Option<&Stage> {
        self.stages.last()
    }

    /// Whether any step keeps a folder between builds, which only `BuildKit` can.
    pub fn uses_cache_mounts(&self) -> bool {
        let mut steps = self.stages.iter().flat_map(|stage| &stage.steps);
        steps.any(|step| matches!(&step.instruction, Instruction::Run(run) if run.cache.is_some()))
    }
}
