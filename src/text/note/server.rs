//! Why a line of a web server's configuration is there, whichever server it is.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServerNote {
    // nginx
    Foreground,
    ProcessFile,
    ErrorLog,
    Events,
    Http,
    Types,
    Charset,
    Temporary,
    Sendfile,
    Version,
    Redirects,
    Site,
    CacheHeader,

    // Caddy
    Options,
    NoAdministration,
    NoCertificates,

    // Both
    AccessLog,
    Compression,
    Listen { port: u16 },
    Root,
    Caching { hashed: Option<&'static str> },
    SecurityHeaders,
    SinglePage,
    Pages,
    MissingAsset,
    Hidden,
    NotFound,
}
