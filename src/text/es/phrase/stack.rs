//! What is said of stacks, frameworks and base images, in Spanish.

use std::borrow::Cow;

use crate::text::phrase::StackPhrase;

pub fn say(phrase: StackPhrase) -> Cow<'static, str> {
    use StackPhrase::*;
    match phrase {
        Python => "Una aplicación web, una API o un script en Python.",
        Node => "Un servidor o un script en JavaScript o TypeScript.",
        Static => "Páginas y archivos que carga el navegador, compilados o tal cual.",
        Image => "Cualquier imagen base, con tus propios comandos de instalación y arranque.",
        Slim => "Debian sin compiladores. Los paquetes se instalan tal cual. Elige esta si no sabes por qué no.",
        Script => "Un programa sin servidor web.",
    }
    .into()
}
