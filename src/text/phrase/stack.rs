//! What is said of stacks, frameworks and base images.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StackPhrase {
    // Stacks
    Python,
    Node,
    Static,
    Image,

    // Base images
    Slim,
    Full,
    PythonAlpine,
    NodeAlpine,
    NodeDistroless,
    Nginx,
    NginxSlim,
    Caddy,
    Debian,
    Alpine,
    Ubuntu,
    Photon,
    Distroless,
    Scratch,

    // Frameworks
    Flask,
    Django,
    Fastapi,
    Wsgi,
    Asgi,
    NodeServer,
    Express,
    Fastify,
    Nest,
    Next,
    Script,
    Files,
    ByVite,
    Generator,
    OtherBuild,
    OwnServer,
}
