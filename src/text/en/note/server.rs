//! Why a line of a web server's configuration is there, in English.

use slipway_macros::block;

use crate::text::note::ServerNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &ServerNote) -> Words {
    use ServerNote::*;
    match note {
        Foreground => words(
            "Stays in the foreground: the container lives as long as this process.",
            "In the background, nginx would leave its place and the container would end at once.",
        ),
        ProcessFile => words(
            "Written where any user may write.",
            "The usual place belongs to root, and nginx would not start.",
        ),
        ErrorLog => words("Errors go to the container's log.", "A file inside would be gone with the container."),
        Events => words("How many connections one process keeps open.", "nginx demands this block."),
        Http => words("All about HTTP.", ""),
        Types => words(
            "File names decide what browsers are told about a file.",
            "Without it, a style sheet would be sent as plain data and ignored.",
        ),
        Charset => words(
            "Texts are UTF-8.",
            "Without it, accents may come out garbled on pages that do not say so themselves.",
        ),
        Temporary => words(
            "Folders for large requests, where any user may write.",
            "nginx makes all of them when it starts, also those a static site never uses.",
        ),
        Sendfile => words("The kernel sends files by itself.", "It saves copying them through nginx's memory."),
        Version => words("Does not tell its version.", "Whoever looks for holes need not be helped."),
        Redirects => words(
            "Redirects name the path only.",
            "Behind a platform nginx knows neither the public name nor the public port, and would send visitors to its own.",
        ),
        Site => words("The site.", ""),
        CacheHeader => words(
            "Every answer says how long it may be kept.",
            "All headers stand in one place: a header set further inside would switch these off.",
        ),
        Options => words("Options for Caddy as a whole.", ""),
        NoAdministration => words(
            "No door to change settings while it runs.",
            "A new configuration is a new image. The door would listen on port 2019.",
        ),
        NoCertificates => words(
            "No certificates of its own.",
            "The platform, or a proxy in front, speaks HTTPS with visitors; here only HTTP arrives.",
        ),
        AccessLog => words("Each request is a line in the container's log.", ""),
        Compression => words("Texts travel compressed.", "Pictures and fonts are compressed already."),
        Listen { port } => words(
            format!("Listens on the port that the platform gives, or on {port}, on every address."),
            "A fixed port would answer nobody where the platform expects another.",
        ),
        Root => words("Where the site's files are.", ""),
        Caching { hashed: Some(folder) } => words(
            format!("Browsers keep `{folder}` for a year, and ask again for all the rest."),
            "File names there change with their content, so an old one is never wrong. Pages must be asked for, or visitors would miss your next version.",
        ),
        Caching { hashed: None } => words(
            "Browsers ask whether a file has changed before they use it again.",
            "The answer is a short \"not modified\" where it has not. Without it, visitors may see old files after a release.",
        ),
        SecurityHeaders => words(
            "Browsers trust the declared type, and tell other sites only your name.",
            "Without the first, an uploaded text could be run as a script.",
        ),
        SinglePage => words(
            "Unknown addresses get `index.html`: the app in the browser knows them.",
            "Without it, reloading `/profile` would give \"not found\".",
        ),
        Pages => words(
            "An address is a file, a file with `.html`, or a folder with an `index.html`.",
            "So `/about` finds `about.html`.",
        ),
        MissingAsset => words(
            "A missing file here is missing.",
            "Given `index.html` instead, a browser would read a page as a script and fail in a puzzling way.",
        ),
        Hidden => words(
            "Files that begin with a dot are nobody's business.",
            "`/.well-known/` is public by agreement: certificates and apps are proved there.",
        ),
        NotFound => words("Your own page for what is not there, if there is a `404.html`.", ""),
    }
}
