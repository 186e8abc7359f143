//! Caddy for a static site: no certificates of its own, because a platform or a proxy in front has them.

use super::Pages;
use super::build::ROOT;
use crate::answers::AppField;
use crate::image_build::{Copy, Instruction, Run, Step};
use crate::project::App;
use crate::sheet::{Line, Notation, Sheet};
use crate::text::note::{ImageNote, ServerNote};

pub(super) const FILE: &str = "Caddyfile";

pub(super) fn steps(app: &App) -> Vec<Step> {
    let question = app.question(AppField::Server);
    let env = |name: &str| Instruction::Env(name.to_owned(), "/tmp/caddy".to_owned());
    let mut steps = vec![
        Step::new(env("XDG_CONFIG_HOME"), ImageNote::CaddyFolders).from(question).apart(),
        Step::same(env("XDG_DATA_HOME")).from(question),
    ];
    // On another image the program may lie elsewhere, and `setcap` be missing.
    if app.base.variant.is_some() {
        let run = Instruction::Run(Run::new("setcap -r /usr/bin/caddy"));
        steps.push(Step::new(run, ImageNote::CaddyCapability).from(question));
    }
    let copy = Instruction::Copy(Copy::new(FILE, "/etc/caddy/"));
    steps.push(Step::new(copy, ImageNote::Caddyfile).from(question));
    steps
}

pub(super) fn start() -> Step {
    let words = ["caddy", "run", "--config", "/etc/caddy/Caddyfile"].map(str::to_owned);
    Step::new(Instruction::Cmd(words.into()), ImageNote::StartCaddy)
}

pub(super) fn sheet(app: &App, pages: Pages) -> Sheet {
    let mut sheet = Sheet::new(app.file(FILE), Notation::Caddyfile);
    let mut file = File { sheet: &mut sheet, app };
    options(&mut file);
    file.sheet.gap();
    let head = Line::new().key(&format!(":{{$PORT:{}}}", app.port)).plain(" {");
    let head = head.because(ServerNote::Listen { port: app.port.number() }).from(app.question(AppField::Port));
    file.sheet.push(head);
    site(&mut file, pages);
    file.more(0, "}");
    sheet
}

fn options(file: &mut File) {
    file.say(0, "{", ServerNote::Options);
    file.say(1, "admin off", ServerNote::NoAdministration);
    file.say(1, "auto_https off", ServerNote::NoCertificates);
    file.more(0, "}");
}

fn site(file: &mut File, pages: Pages) {
    file.say(1, &format!("root * {ROOT}"), ServerNote::Root);
    file.say(1, "log", ServerNote::AccessLog);
    file.say(1, "encode zstd gzip", ServerNote::Compression);
    file.sheet.gap();
    file.say(1, "header {", ServerNote::SecurityHeaders);
    file.more(2, "X-Content-Type-Options nosniff");
    file.more(2, "Referrer-Policy strict-origin-when-cross-origin");
    file.more(1, "}");
    file.say(1, "header ?Cache-Control no-cache", ServerNote::Caching { hashed: pages.hashed });
    if let Some(hashed) = pages.hashed {
        file.more(1, "@hashed {");
        file.more(2, &format!("path {hashed}*"));
        file.more(2, "file");
        file.more(1, "}");
        file.more(1, "header @hashed Cache-Control \"public, max-age=31536000, immutable\"");
    }
    file.sheet.gap();
    file.say(1, "@hidden {", ServerNote::Hidden);
    file.more(2, "path */.*");
    file.more(2, "not path /.well-known/*");
    file.more(1, "}");
    file.more(1, "handle @hidden {");
    file.more(2, "error 404");
    file.more(1, "}");
    file.sheet.gap();
    if let Some(hashed) = pages.hashed.filter(|_| pages.single) {
        file.asked(1, &format!("handle {hashed}* {{"), ServerNote::MissingAsset);
        file.more(2, "file_server");
        file.more(1, "}");
    }
    let (fallback, note) = if pages.single {
        ("try_files {path} /index.html", ServerNote::SinglePage)
    } else {
        ("try_files {path} {path}.html", ServerNote::Pages)
    };
    file.asked(1, "handle {", note);
    file.more(2, fallback);
    file.more(2, "file_server");
    file.more(1, "}");
    if !pages.single {
        file.say(1, "handle_errors {", ServerNote::NotFound);
        file.more(2, "rewrite * /{err.status_code}.html");
        file.more(2, "file_server");
        file.more(1, "}");
    }
}

/// Lines of a Caddyfile: indented by tabs, as `caddy fmt` writes them.
struct File<'a> {
    sheet: &'a mut Sheet,
    app: &'a App,
}

impl File<'_> {
    fn line(depth: usize, text: &str) -> Line {
        let line = Line::new().plain(&"\t".repeat(depth));
        match text.split_once(' ') {
            Some((name, rest)) if name.starts_with(|first: char| first.is_ascii_alphabetic()) => {
                line.keyword(name).plain(" ").value(rest)
            }
            _ => line.plain(text),
        }
    }

    fn say(&mut self, depth: usize, text: &str, why: ServerNote) {
        self.sheet.push(Self::line(depth, text).because(why));
    }

    fn asked(&mut self, depth: usize, text: &str, why: ServerNote) {
        let question = self.app.question(AppField::Framework);
        self.sheet.push(Self::line(depth, text).because(why).from(question));
    }

    fn more(&mut self, depth: usize, text: &str) {
        self.sheet.push(Self::line(depth, text).continued());
    }
}
