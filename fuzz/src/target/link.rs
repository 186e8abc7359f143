//! The part of an address behind `#`.

use slipway::{limits, link};

use super::{CANARY, Target, hash, holds_no_canary, plan, sign};

pub const TARGET: Target = Target { name: "link", words: WORDS, check };

const WORDS: &[&str] = &[
    "#",
    "&",
    "=",
    ":",
    "%",
    "%3A",
    "%00",
    "%ff",
    "%",
    "+",
    "v=",
    "v=2",
    "&amp;",
    "app=",
    "&app=web",
    "apps=0",
    "worker=",
    "env=",
    "&env=A:b",
    "secret=",
    "&secret=KEY:value",
    "service=",
    "&service=db&kind=postgres",
    "&from=db",
    "&when=build",
    "platforms=",
    "compose,heroku,render,docker-hub",
    "name=",
    "registry=",
    "language=es",
    "comments=teach",
    "stack=node",
    "stack=static",
    "stack=image",
    "framework=",
    "version=",
    "image=",
    "port=",
    "host_port=",
    "start=",
    "health=",
    "release=",
    "data=",
    "__proto__=",
    "constructor=",
    "<script>",
    "https://example.com/#",
    "javascript:",
];

fn check(text: &str) -> u64 {
    let (answers, problems) = link::decode(text);
    assert!(problems.len() <= limits::PROBLEMS);
    let encoded = link::encode(&answers);
    if encoded.len() <= limits::BYTES {
        let (again, told) = link::decode(&encoded);
        assert_eq!(again, answers, "read again, the link says something else: {encoded}");
        assert_eq!(told, [], "its own link has a problem: {encoded}");
        assert_eq!(link::encode(&again), encoded);
    }

    let (leaky, told) = link::decode(&format!("{text}&secret=A_SECRET:{CANARY}"));
    holds_no_canary("answers read from a link", &format!("{leaky:?}{told:?}"));
    hash(&(sign(&problems, encoded.len()), plan::follow(&answers)))
}
