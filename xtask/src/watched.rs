//! Runs a program with its words kept back, and shows signs of life while it runs.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};

pub struct Ended {
    pub success: bool,
    /// It took too long and was stopped.
    pub timed_out: bool,
    /// All it printed, both streams as they came.
    pub output: String,
}

/// How often a sign of life is shown.
const SIGN: Duration = Duration::from_secs(20);
/// How long after the end of a program its last words may still arrive.
const LAST_WORDS: Duration = Duration::from_secs(2);

pub fn run(command: &mut Command, limit: Duration) -> Result<Ended> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{name}` could not be started"))?;
    let heard = Arc::new(Mutex::new(Vec::new()));
    let readers = [
        child.stdout.take().map(|stream| listen(stream, &heard)),
        child.stderr.take().map(|stream| listen(stream, &heard)),
    ];

    let begin = Instant::now();
    let mut next_sign = SIGN;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break Some(status);
        }
        if begin.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            break None;
        }
        if begin.elapsed() > next_sign {
            println!("      {} s: {}", begin.elapsed().as_secs(), last_line(&text(&heard)));
            next_sign += SIGN;
        }
        thread::sleep(Duration::from_millis(50));
    };
    // A program that was left running by this one may hold the streams open for ever.
    let end = Instant::now();
    while end.elapsed() < LAST_WORDS && readers.iter().flatten().any(|reader| !reader.is_finished()) {
        thread::sleep(Duration::from_millis(10));
    }
    Ok(Ended {
        success: status.is_some_and(|status| status.success()),
        timed_out: status.is_none(),
        output: text(&heard),
    })
}

/// Takes whole lines, so that the two streams never meet in the middle of one.
fn listen(stream: impl Read + Send + 'static, heard: &Arc<Mutex<Vec<u8>>>) -> thread::JoinHandle<()> {
    let heard = Arc::clone(heard);
    thread::spawn(move || {
        let mut stream = BufReader::new(stream);
        let mut line = Vec::new();
        while let Ok(1..) = stream.read_until(b'\n', &mut line) {
            heard.lock().unwrap_or_else(PoisonError::into_inner).append(&mut line);
        }
    })
}

fn text(heard: &Mutex<Vec<u8>>) -> String {
    String::from_utf8_lossy(&heard.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
}

fn last_line(text: &str) -> &str {
    let is_for_people = |line: &&str| !line.is_empty() && !line.starts_with('{');
    text.lines().rev().map(str::trim).find(is_for_people).unwrap_or("nothing said yet")
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Command, Duration, run};

    fn shell(script: &str, limit: u64) -> super::Ended {
        run(Command::new("sh").args(["-c", script]), Duration::from_millis(limit)).unwrap()
    }

    #[test]
    fn both_streams_and_the_end_are_told() {
        let ended = shell("echo out; echo err >&2", 10_000);
        assert!(ended.success && ended.output.contains("out\n") && ended.output.contains("err\n"));
        assert!(!shell("exit 3", 10_000).success);
    }

    #[test]
    fn what_takes_too_long_is_stopped() {
        let ended = shell("echo begun; exec sleep 20", 200);
        assert!(ended.timed_out && !ended.success);
        assert_eq!(ended.output, "begun\n");
    }
}
