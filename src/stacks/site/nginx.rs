//! nginx for a static site: a whole configuration of its own, which needs no rights and no writable folder but /tmp.

use super::Pages;
use super::build::ROOT;
use crate::answers::AppField;
use crate::image_build::{Copy, Instruction, Step};
use crate::project::App;
use crate::sheet::{Line, Notation, Sheet};
use crate::text::note::{ImageNote, ServerNote};

pub(super) const FILE: &str = "nginx.conf.template";

pub(super) fn steps(app: &App) -> Vec<Step> {
    let question = app.question(AppField::Server);
    let env = |name: &str, value: &str| Instruction::Env(name.to_owned(), value.to_owned());
    vec![
        Step::new(env("NGINX_ENVSUBST_OUTPUT_DIR", "/tmp"), ImageNote::NginxOutput).from(question).apart(),
        Step::new(env("NGINX_ENVSUBST_FILTER", "^PORT$"), ImageNote::NginxFilter).from(question),
        Step::new(Instruction::Copy(Copy::new(FILE, "/etc/nginx/templates/")), ImageNote::NginxTemplate)
            .from(question),
    ]
}

/// The entry point of the image has written the file before nginx reads it.
pub(super) fn start() -> Step {
    let words = ["nginx", "-c", "/tmp/nginx.conf"].map(str::to_owned);
    Step::new(Instruction::Cmd(words.into()), ImageNote::StartNginx)
}

pub(super) fn sheet(app: &App, pages: Pages) -> Sheet {
    let mut sheet = Sheet::new(app.file(FILE), Notation::Nginx);
    let mut conf = Conf { sheet: &mut sheet, depth: 0 };
    main(&mut conf);
    conf.sheet.gap();
    conf.open("http", ServerNote::Http);
    http(&mut conf, pages);
    conf.sheet.gap();
    conf.open("server", ServerNote::Site);
    server(&mut conf, app, pages);
    conf.close();
    conf.close();
    sheet
}

fn main(conf: &mut Conf) {
    conf.say("daemon", "off", ServerNote::Foreground);
    conf.say("pid", "/tmp/nginx.pid", ServerNote::ProcessFile);
    conf.say("error_log", "stderr warn", ServerNote::ErrorLog);
    conf.sheet.gap();
    conf.open("events", ServerNote::Events);
    conf.more("worker_connections", "1024");
    conf.close();
}

fn http(conf: &mut Conf, pages: Pages) {
    conf.say("include", "/etc/nginx/mime.types", ServerNote::Types);
    conf.more("default_type", "application/octet-stream");
    conf.say("charset", "utf-8", ServerNote::Charset);
    conf.say("access_log", "/dev/stdout", ServerNote::AccessLog);
    for (place, kind) in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].into_iter().enumerate() {
        let (name, folder) = (format!("{kind}_temp_path"), format!("/tmp/{kind}"));
        if place == 0 {
            conf.say(&name, &folder, ServerNote::Temporary);
        } else {
            conf.more(&name, &folder);
        }
    }
    conf.sheet.gap();
    conf.say("sendfile", "on", ServerNote::Sendfile);
    conf.say("server_tokens", "off", ServerNote::Version);
    conf.say("absolute_redirect", "off", ServerNote::Redirects);
    conf.say("gzip", "on", ServerNote::Compression);
    conf.more("gzip_vary", "on");
    conf.more("gzip_min_length", "1024");
    conf.more("gzip_types", "text/css text/javascript application/javascript application/json image/svg+xml");
    conf.sheet.gap();
    conf.open("map $uri $cache_control", ServerNote::Caching { hashed: pages.hashed });
    conf.more("default", "\"no-cache\"");
    if let Some(hashed) = pages.hashed {
        conf.more(&format!("~^{hashed}"), "\"public, max-age=31536000, immutable\"");
    }
    conf.close();
}

fn server(conf: &mut Conf, app: &App, pages: Pages) {
    let line = conf.line("listen", "${PORT}").because(ServerNote::Listen { port: app.port.number() });
    conf.sheet.push(line.from(app.question(AppField::Port)));
    conf.say("root", ROOT, ServerNote::Root);
    conf.sheet.gap();
    conf.say("add_header", "Cache-Control $cache_control", ServerNote::CacheHeader);
    conf.say("add_header", "X-Content-Type-Options nosniff always", ServerNote::SecurityHeaders);
    conf.more("add_header", "Referrer-Policy strict-origin-when-cross-origin always");
    conf.sheet.gap();
    let (fallback, note) = if pages.single {
        ("$uri $uri/ /index.html", ServerNote::SinglePage)
    } else {
        ("$uri $uri.html $uri/ =404", ServerNote::Pages)
    };
    conf.block("location /", &[("try_files", fallback)], note, app);
    if let Some(hashed) = pages.hashed.filter(|_| pages.single) {
        conf.block(&format!("location {hashed}"), &[("try_files", "$uri =404")], ServerNote::MissingAsset, app);
    }
    conf.block("location ~ /\\.(?!well-known/)", &[("return", "404")], ServerNote::Hidden, app);
    if !pages.single {
        conf.say("error_page", "404 /404.html", ServerNote::NotFound);
    }
}

/// Directives, each ended by `;`, in blocks.
struct Conf<'a> {
    sheet: &'a mut Sheet,
    depth: usize,
}

impl Conf<'_> {
    fn indented(&self) -> Line {
        Line::new().plain(&"    ".repeat(self.depth))
    }

    fn line(&self, name: &str, value: &str) -> Line {
        self.indented().keyword(name).plain(" ").value(value).plain(";")
    }

    fn say(&mut self, name: &str, value: &str, why: ServerNote) {
        let line = self.line(name, value).because(why);
        self.sheet.push(line);
    }

    /// With the reason of the line before.
    fn more(&mut self, name: &str, value: &str) {
        let line = self.line(name, value).continued();
        self.sheet.push(line);
    }

    fn open(&mut self, head: &str, why: ServerNote) {
        let line = self.indented().keyword(head).plain(" {").because(why);
        self.sheet.push(line);
        self.depth += 1;
    }

    fn close(&mut self) {
        self.depth -= 1;
        let line = self.indented().plain("}").continued();
        self.sheet.push(line);
    }

    fn block(&mut self, head: &str, inside: &[(&str, &str)], why: ServerNote, app: &App) {
        self.open(head, why);
        if let Some(line) = self.sheet.lines.last_mut() {
            line.from = Some(app.question(AppField::Framework));
        }
        for (name, value) in inside {
            self.more(name, value);
        }
        self.close();
    }
}
