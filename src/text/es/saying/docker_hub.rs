//! What the guide to Docker Hub says, in Spanish.

use crate::text::saying::DockerHubSaying;
use crate::text::{Words, words};

pub fn say(saying: &DockerHubSaying) -> Words {
    match saying {
        DockerHubSaying::About => words("Docker Hub.", ""),
    }
}
