//! What a stack or a framework is called: most have a name of their own, which no language translates.

use crate::text::Language;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    Own(&'static str),
    StaticSite,
    AnyImage,
    Server,
    Script,
    PlainFiles,
    AnotherBuild,
}

impl Name {
    pub const fn say(self, language: Language) -> &'static str {
        let (english, spanish) = match self {
            Self::Own(name) => (name, name),
            Self::StaticSite => ("Static site", "Sitio estático"),
            Self::AnyImage => ("Any image", "Cualquier imagen"),
            Self::Server => ("Server", "Servidor"),
            Self::Script => ("Script", "Script"),
            Self::PlainFiles => ("Plain files", "Archivos tal cual"),
            Self::AnotherBuild => ("Another build", "Otra construcción"),
        };
        match language {
            Language::English => english,
            Language::Spanish => spanish,
        }
    }
}
