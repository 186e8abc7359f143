//! Why a line of a file is there, as typed values: one enum for each kind of file.

pub mod compose;
pub mod env;
pub mod heroku;
pub mod ignore;
pub mod image;
pub mod recipe;
pub mod render;
pub mod server;
pub mod workflow;

pub use compose::ComposeNote;
pub use env::EnvNote;
pub use heroku::HerokuNote;
pub use ignore::IgnoreNote;
pub use image::ImageNote;
pub use recipe::RecipeNote;
pub use render::RenderNote;
pub use server::ServerNote;
pub use workflow::WorkflowNote;

/// The reason of a line, whatever the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    Image(ImageNote),
    Ignore(IgnoreNote),
    Compose(ComposeNote),
    Env(EnvNote),
    Heroku(HerokuNote),
    Render(RenderNote),
    Workflow(WorkflowNote),
    Server(ServerNote),
    Recipe(RecipeNote),
}

impl From<ImageNote> for Note {
    fn from(note: ImageNote) -> Self {
        Self::Image(note)
    }
}

impl From<IgnoreNote> for Note {
    fn from(note: IgnoreNote) -> Self {
        Self::Ignore(note)
    }
}

impl From<ComposeNote> for Note {
    fn from(note: ComposeNote) -> Self {
        Self::Compose(note)
    }
}

impl From<EnvNote> for Note {
    fn from(note: EnvNote) -> Self {
        Self::Env(note)
    }
}

impl From<HerokuNote> for Note {
    fn from(note: HerokuNote) -> Self {
        Self::Heroku(note)
    }
}

impl From<RenderNote> for Note {
    fn from(note: RenderNote) -> Self {
        Self::Render(note)
    }
}

impl From<WorkflowNote> for Note {
    fn from(note: WorkflowNote) -> Self {
        Self::Workflow(note)
    }
}

impl From<ServerNote> for Note {
    fn from(note: ServerNote) -> Self {
        Self::Server(note)
    }
}

impl From<RecipeNote> for Note {
    fn from(note: RecipeNote) -> Self {
        Self::Recipe(note)
    }
}
