//! A `.env` that is pasted, or that lies where a new one is going to be written.

use std::mem;

use slipway::{
    answers::{Answers, EnvAnswers, ServiceAnswers},
    kept::{self, Kept},
    plan::Plan,
    project::looks_secret,
    syntax::dotenv,
};

use super::{CANARY, Target, hash, holds_no_canary, plan};

pub const TARGET: Target = Target { name: "env", words: WORDS, check };

const WORDS: &[&str] = &[
    "=",
    "\n",
    "\nA=",
    "\nexport A=",
    "'",
    "\"",
    "\\",
    "\\n",
    "\\\"",
    "$",
    "${A}",
    "${A:-b}",
    "$$",
    "#",
    " #",
    "`",
    ": ",
    "A: b",
    "\nDB_PASSWORD=",
    "\nDB_PASSWORD='old'",
    "\nAPI_KEY=sk_live_0123456789abcdef",
    "\"\n\"",
    "'\n'",
    "=\"a\nb\"",
    "\r\n",
    "\\\n",
];

/// The page takes no more rows.
const MOST: usize = 500;

fn check(text: &str) -> u64 {
    let (entries, faults) = dotenv::parse(text);
    let lines = text.split('\n').count();
    for line in entries.iter().map(|entry| entry.line).chain(faults.iter().map(|fault| fault.line)) {
        assert!((1..=lines).contains(&line), "line {line} of {lines}");
    }
    for entry in &entries {
        let written = dotenv::assignment(&entry.name, &entry.value);
        let (again, told) = dotenv::parse(&written.text);
        let read: Vec<_> = again.iter().map(|entry| (&entry.name, &entry.value)).collect();
        assert_eq!(read, [(&entry.name, &entry.value)], "written as {}", written.text);
        assert_eq!(told, [], "written as {}", written.text);
    }
    keeps(text);

    let mut kinds: Vec<_> = faults.iter().map(|fault| hash(&mem::discriminant(&fault.kind))).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let pasted = entries.into_iter().take(MOST).map(|entry| {
        let secret = looks_secret(&entry.name, &entry.value);
        let value = if secret { String::new() } else { entry.value };
        EnvAnswers { name: entry.name, value, secret, ..EnvAnswers::default() }
    });
    let mut answers = with_database();
    answers.apps[0].env = pasted.collect();
    hash(&(kinds, plan::follow(&answers)))
}

/// Written over, the file keeps what was in it, and writing it twice changes nothing more. What it holds goes nowhere else.
fn keeps(text: &str) {
    let plan = slipway::plan::plan(&with_database());
    let (env, others) = written(&plan, &Kept::read(&format!("{text}\nDB_PASSWORD={CANARY}\n")));
    for (path, text) in others {
        holds_no_canary(&path, &text);
    }
    let (again, _) = written(&plan, &Kept::read(&env));
    assert_eq!(again, env, "written over itself, .env is another");
}

fn written(plan: &Plan, kept: &Kept) -> (String, Vec<(String, String)>) {
    let mut files = plan.files(kept, |name| format!("passwordOf{name}"));
    let at = files.iter().position(|(path, _)| path == kept::FILE).expect("a database has a password in .env");
    (files.remove(at).1, files)
}

fn with_database() -> Answers {
    let database = ServiceAnswers { kind: "postgres".into(), ..ServiceAnswers::default() };
    Answers { services: vec![database], ..Answers::default() }
}
