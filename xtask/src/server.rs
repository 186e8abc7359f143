//! A small web server for the built page, on loopback only. What it answers is in `server/answer.rs`.

mod answer;

use std::{
    net::{Ipv4Addr, TcpListener},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use anyhow::{Context, Result, anyhow};
use tiny_http::{Method, Request, Response, StatusCode};

use crate::page::Page;
use answer::Answer;

/// The first port that is tried where none is asked for, and how many after it.
const PORTS: std::ops::Range<u16> = 8080..8090;

pub struct Server {
    address: String,
    shown: Arc<Shown>,
    listening: thread::JoinHandle<()>,
}

/// The page as it stands, and how often it was replaced.
struct Shown {
    page: Mutex<(Arc<Page>, u64)>,
    changed: Condvar,
}

impl Shown {
    fn lock(&self) -> MutexGuard<'_, (Arc<Page>, u64)> {
        self.page.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Server {
    /// Starts serving in threads of its own. A port that was asked for must be free; else one near 8080 is found.
    pub fn start(port: Option<u16>, page: Page) -> Result<Self> {
        let listener = listen(port)?;
        let address = format!("http://{}/", listener.local_addr()?);
        let http = tiny_http::Server::from_listener(listener, None).map_err(|failure| anyhow!(failure))?;
        let shown = Arc::new(Shown { page: Mutex::new((Arc::new(page), 0)), changed: Condvar::new() });
        let given = Arc::clone(&shown);
        let listening = thread::spawn(move || {
            for request in http.incoming_requests() {
                let shown = Arc::clone(&given);
                thread::spawn(move || respond(request, &shown));
            }
        });
        Ok(Self { address, shown, listening })
    }

    pub fn address(&self) -> String {
        self.address.clone()
    }

    /// Puts a newer page in place; whoever waits for it is told.
    pub fn show(&self, page: Page) {
        let mut shown = self.shown.lock();
        *shown = (Arc::new(page), shown.1 + 1);
        self.shown.changed.notify_all();
    }

    /// Stays until the process is ended.
    pub fn wait(self) {
        // Joining can fail only if the thread panicked, which has been printed by then.
        let _ = self.listening.join();
    }
}

fn listen(port: Option<u16>) -> Result<TcpListener> {
    let host = Ipv4Addr::LOCALHOST;
    if let Some(port) = port {
        return TcpListener::bind((host, port)).with_context(|| format!("port {port} cannot be used"));
    }
    let found = PORTS.chain([0]).find_map(|port| TcpListener::bind((host, port)).ok());
    found.context("no port of this machine could be used")
}

fn respond(request: Request, shown: &Shown) {
    let header = |name: &'static str| {
        let found = request.headers().iter().find(|header| header.field.equiv(name));
        found.map(|header| header.value.as_str()).unwrap_or_default()
    };
    let answer = match request.method() {
        Method::Get | Method::Head if request.url() == "/changed" => wait_for_change(shown),
        Method::Get | Method::Head => {
            let page = Arc::clone(&shown.lock().0);
            answer::to(&page, request.url(), header("Accept-Encoding"), header("If-None-Match"))
        }
        _ => Answer::plain(405, "Only GET and HEAD are answered here."),
    };
    let mut response = Response::from_data(answer.body).with_status_code(StatusCode(answer.status));
    for (name, value) in &answer.headers {
        response
            .add_header(tiny_http::Header::from_bytes(*name, value.as_str()).expect("headers here are plain text"));
    }
    // A browser that has gone away in the meantime is no failure.
    let _ = request.respond(response);
}

/// Answers 200 when the page has been replaced, 204 when nothing happened for a while.
fn wait_for_change(shown: &Shown) -> Answer {
    let before = shown.lock();
    let number = before.1;
    let waited = shown.changed.wait_timeout_while(before, Duration::from_secs(25), |now| now.1 == number);
    let (now, _) = waited.unwrap_or_else(PoisonError::into_inner);
    if now.1 == number { Answer::plain(204, "") } else { Answer::plain(200, "changed") }
}
