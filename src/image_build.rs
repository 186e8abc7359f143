//! How an image is made, whatever the stack: stages and steps. Stacks make it, `files/dockerfile` prints it.
//! It knows no platform and no notation.

use crate::project::Port;
use crate::question::Question;
use crate::text::Note;

/// A whole image: its stages in order (the last is what ships), and what belongs beside the Dockerfile.
#[derive(Clone, Debug, Default)]
pub struct ImageBuild {
    pub stages: Vec<Stage>,
    /// Paths of the app's folder that stay out of the image, besides those that always do.
    pub ignore: Vec<Ignored>,
    /// Files that the image needs and the project must have: a web server's configuration.
    pub files: Vec<crate::sheet::Sheet>,
}

#[derive(Clone, Debug)]
pub struct Stage {
    /// Its name, where a later stage copies from it.
    pub name: Option<&'static str>,
    /// A reference that `syntax::image_reference` accepts.
    pub from: String,
    pub why: Note,
    pub question: Option<Question>,
    pub steps: Vec<Step>,
}

/// One instruction, with its reason and the question that caused it.
#[derive(Clone, Debug)]
pub struct Step {
    pub instruction: Instruction,
    pub why: Note,
    pub question: Option<Question>,
}

impl Step {
    pub fn new(instruction: Instruction, why: impl Into<Note>) -> Self {
        Self { instruction, why: why.into(), question: None }
    }

    pub fn from(mut self, question: Question) -> Self {
        self.question = Some(question);
        self
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Instruction {
    /// A build argument, with no value of its own: the platform or `--build-arg` gives it.
    Arg(String),
    /// A variable with its value as meant, not as written.
    Env(String, String),
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
    /// The words of the exec form: set where a base image's own entry point stands in the way.
    Entrypoint(Vec<String>),
    /// The signal that ends the process, where the base image says another one.
    StopSignal(&'static str),
}

/// `COPY`, its sources relative to the app's folder, or to the stage it copies from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copy {
    /// A stage's name or an image reference.
    pub from: Option<String>,
    pub sources: Vec<String>,
    pub to: String,
    /// Owner by number, where the process must write there.
    pub owner: Option<(u32, u32)>,
    /// The sources hold wildcards: `package*.json`.
    pub wildcard: bool,
}

/// `RUN`: shell lines, each already shell text (a stack's own words, or a user's command taken whole), joined by `&&`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    pub mounts: Vec<CacheMount>,
    pub lines: Vec<String>,
}

/// A folder that BuildKit keeps between builds and leaves out of the image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CacheMount {
    pub target: String,
    /// Only one build at a time may use it: apt's folders.
    pub locked: bool,
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

/// A pattern of `.dockerignore` and why it is there. `keep` re-includes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    pub pattern: String,
    pub keep: bool,
    pub why: Note,
}
