//! What is said of platforms, in English.

use std::borrow::Cow;

use crate::text::phrase::PlatformPhrase;

pub fn say(phrase: PlatformPhrase) -> Cow<'static, str> {
    use PlatformPhrase::*;
    match phrase {
        Compose => "This machine, or a server of your own: everything starts with one command.",
        DockerHub => "A registry: your image, ready for anybody to pull.",
        Heroku => "Builds and runs your image after a git push.",
        Render => "Builds your repository or runs your image, with a free plan.",
    }
    .into()
}
