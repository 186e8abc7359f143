//! What a guide says: titles and reasons of its steps, what to do by hand, what goes wrong. One enum for each
//! platform, one for what several say, and one for errors that belong to no guide.

pub mod compose;
pub mod docker;
pub mod docker_hub;
pub mod heroku;
pub mod known;
pub mod render;
pub mod shared;

pub use compose::ComposeSaying;
pub use docker::DockerSaying;
pub use docker_hub::{DockerHubSaying, RegistryTrouble};
pub use heroku::HerokuSaying;
pub use known::KnownTrouble;
pub use render::RenderSaying;
pub use shared::{SecretMaker, SharedSaying};

/// Something a guide says, whatever the platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saying {
    Shared(SharedSaying),
    Docker(DockerSaying),
    Compose(ComposeSaying),
    DockerHub(DockerHubSaying),
    Heroku(HerokuSaying),
    Render(RenderSaying),
    Known(KnownTrouble),
}

impl From<SharedSaying> for Saying {
    fn from(saying: SharedSaying) -> Self {
        Self::Shared(saying)
    }
}

impl From<DockerSaying> for Saying {
    fn from(saying: DockerSaying) -> Self {
        Self::Docker(saying)
    }
}

impl From<ComposeSaying> for Saying {
    fn from(saying: ComposeSaying) -> Self {
        Self::Compose(saying)
    }
}

impl From<DockerHubSaying> for Saying {
    fn from(saying: DockerHubSaying) -> Self {
        Self::DockerHub(saying)
    }
}

impl From<HerokuSaying> for Saying {
    fn from(saying: HerokuSaying) -> Self {
        Self::Heroku(saying)
    }
}

impl From<RenderSaying> for Saying {
    fn from(saying: RenderSaying) -> Self {
        Self::Render(saying)
    }
}

impl From<KnownTrouble> for Saying {
    fn from(trouble: KnownTrouble) -> Self {
        Self::Known(trouble)
    }
}
