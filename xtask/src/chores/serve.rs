//! `cargo xtask serve`: the release page on this machine.

use std::process::ExitCode;

use anyhow::Result;

use crate::{
    arguments::Arguments,
    browser,
    page::{self, Profile, report},
    server::Server,
};

pub fn run(words: &[String]) -> Result<ExitCode> {
    let mut arguments = Arguments::new(words);
    let port = arguments.port()?;
    let open = !arguments.flag("--no-open");
    arguments.done()?;

    let page = page::build(Profile::Release)?;
    report::total(&page);
    let server = Server::start(port, page)?;
    println!("\nSlipway is at {}  (Ctrl+C ends it)", server.address());
    if open {
        browser::open(&server.address());
    }
    server.wait();
    Ok(ExitCode::SUCCESS)
}
