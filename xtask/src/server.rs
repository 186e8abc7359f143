//! A small web server for the built page, on loopback only. What it answers is in `server/answer.rs`.

mod answer;
mod connection;

use std::{
    net::{Ipv4Addr, TcpListener},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use anyhow::{Context, Result};

use crate::page::Page;
use answer::Answer;
use connection::Request;

/// The ports that are tried where none is asked for. A browser keeps the page of an address for offline use: one where
/// people run their own apps, such as 8080, would show them Slipway long after it was stopped.
const PORTS: std::ops::Range<u16> = 7410..7420;

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
    /// Starts serving in threads of its own. A port that was asked for must be free; else one of `PORTS` is taken.
    pub fn start(port: Option<u16>, page: Page) -> Result<Self> {
        let listener = listen(port)?;
        let address = format!("http://{}/", listener.local_addr()?);
        let shown = Arc::new(Shown { page: Mutex::new((Arc::new(page), 0)), changed: Condvar::new() });
        let given = Arc::clone(&shown);
        let listening = thread::spawn(move || {
            // A thread for each: a browser opens some before it knows what to ask, and keeps them.
            for stream in listener.incoming().flatten() {
                let shown = Arc::clone(&given);
                // A browser that has gone away in the meantime is no failure.
                thread::spawn(move || connection::serve(stream, |request| respond(request, &shown)));
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

fn respond(request: &Request, shown: &Shown) -> Answer {
    match request.method.as_str() {
        "GET" | "HEAD" if request.url == "/changed" => wait_for_change(shown),
        "GET" | "HEAD" => {
            let page = Arc::clone(&shown.lock().0);
            answer::to(&page, &request.url, &request.accept_encoding, &request.if_none_match)
        }
        _ => Answer::plain(405, "Only GET and HEAD are answered here."),
    }
}

/// Answers 200 when the page has been replaced, 204 when nothing happened for a while.
fn wait_for_change(shown: &Shown) -> Answer {
    let before = shown.lock();
    let number = before.1;
    let waited = shown.changed.wait_timeout_while(before, Duration::from_secs(25), |now| now.1 == number);
    let (now, _) = waited.unwrap_or_else(PoisonError::into_inner);
    if now.1 == number { Answer::plain(204, "") } else { Answer::plain(200, "changed") }
}
