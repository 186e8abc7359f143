//! How it is said in English: one file for each enum of what can be said.

use std::borrow::Cow;

use super::{Note, Phrase, Saying, Words};

pub mod label;
mod note;
pub mod page;
mod phrase;
pub mod problem;
mod saying;
pub mod terminal;

pub fn note(note: &Note) -> Words {
    match note {
        Note::Image(note) => note::image::say(note),
        Note::Ignore(note) => note::ignore::say(note),
        Note::Compose(note) => note::compose::say(note),
        Note::Env(note) => note::env::say(note),
        Note::Heroku(note) => note::heroku::say(note),
        Note::Render(note) => note::render::say(note),
        Note::Workflow(note) => note::workflow::say(note),
        Note::Server(note) => note::server::say(note),
        Note::Recipe(note) => note::recipe::say(note),
    }
}

pub fn saying(saying: &Saying) -> Words {
    match saying {
        Saying::Shared(saying) => saying::shared::say(saying),
        Saying::Docker(saying) => saying::docker::say(saying),
        Saying::Compose(saying) => saying::compose::say(saying),
        Saying::DockerHub(saying) => saying::docker_hub::say(saying),
        Saying::Heroku(saying) => saying::heroku::say(saying),
        Saying::Render(saying) => saying::render::say(saying),
        Saying::Known(trouble) => saying::known::say(*trouble),
    }
}

pub fn phrase(phrase: Phrase) -> Cow<'static, str> {
    match phrase {
        Phrase::Stack(phrase) => phrase::stack::say(phrase),
        Phrase::Service(phrase) => phrase::service::say(phrase),
        Phrase::Platform(phrase) => phrase::platform::say(phrase),
        Phrase::Question(phrase) => phrase::question::say(phrase),
    }
}
