//! How much is taken from outside, by a link or a recipe: far more than anybody needs, little enough to stay quick.

/// Bytes of a recipe or a link; a longer one is not read at all.
pub const BYTES: usize = 1_000_000;
/// Every app may be told of every service: the files grow with both.
pub const APPS: usize = 100;
/// Of one app.
pub const WORKERS: usize = 100;
/// Of one app.
pub const VARIABLES: usize = 2_000;
pub const SERVICES: usize = 30;
pub const PLATFORMS: usize = 100;
/// Lists inside lists; a recipe has five levels.
pub const DEPTH: usize = 12;
/// Problems told of one text; what is wrong a hundred times is wrong as a whole.
pub const PROBLEMS: usize = 100;
