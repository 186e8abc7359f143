//! What is said of stacks, frameworks and base images.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StackPhrase {
    Python,
    Node,
    Static,
    Image,
    Slim,
    Script,
}
