//! What is said of platforms, in Spanish.

use std::borrow::Cow;

use crate::text::phrase::PlatformPhrase;

pub fn say(phrase: PlatformPhrase) -> Cow<'static, str> {
    use PlatformPhrase::*;
    match phrase {
        Compose => "Esta máquina, o un servidor tuyo: todo arranca con un comando.",
        DockerHub => "Un registro: tu imagen, lista para que cualquiera la descargue.",
        Heroku => "Construye y ejecuta tu imagen después de un git push.",
        Render => "Construye tu repositorio o ejecuta tu imagen, con un plan gratuito.",
    }
    .into()
}
