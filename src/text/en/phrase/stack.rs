//! What is said of stacks, frameworks and base images, in English.

use std::borrow::Cow;

use crate::text::phrase::StackPhrase;

pub fn say(phrase: StackPhrase) -> Cow<'static, str> {
    use StackPhrase::*;
    match phrase {
        Python => "A web app, an API or a script in Python.",
        Node => "A server or a script in JavaScript or TypeScript.",
        Static => "Pages and files that a browser loads, built or as they are.",
        Image => "Any base image, with your own install and start commands.",
        Slim => "Debian without compilers. Packages install as they are. Take this one unless you know why not.",
        Script => "A program without a web server.",
    }
    .into()
}
