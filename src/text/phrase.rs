//! Short texts of the lists people choose from: stacks, base images, services, platforms, and the questions.

pub mod name;
pub mod platform;
pub mod question;
pub mod service;
pub mod stack;

pub use name::Name;
pub use platform::PlatformPhrase;
pub use question::QuestionPhrase;
pub use service::ServicePhrase;
pub use stack::StackPhrase;

/// A sentence of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrase {
    Stack(StackPhrase),
    Service(ServicePhrase),
    Platform(PlatformPhrase),
    Question(QuestionPhrase),
}

impl From<StackPhrase> for Phrase {
    fn from(phrase: StackPhrase) -> Self {
        Self::Stack(phrase)
    }
}

impl From<ServicePhrase> for Phrase {
    fn from(phrase: ServicePhrase) -> Self {
        Self::Service(phrase)
    }
}

impl From<PlatformPhrase> for Phrase {
    fn from(phrase: PlatformPhrase) -> Self {
        Self::Platform(phrase)
    }
}

impl From<QuestionPhrase> for Phrase {
    fn from(phrase: QuestionPhrase) -> Self {
        Self::Question(phrase)
    }
}
