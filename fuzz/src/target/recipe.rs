//! `slipway.yaml`, as people write it.

use slipway::{limits, recipe_file};

use super::{Target, hash, plan, sign};

pub const TARGET: Target = Target { name: "recipe", words: WORDS, check };

const WORDS: &[&str] = &[
    "\n",
    "\n  ",
    "\n    - ",
    "- ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "|\n",
    ">-\n",
    "&a",
    "*a",
    "<<: *a",
    "!!binary ",
    "!x ",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "? ",
    "# ",
    "~",
    "yes",
    "on",
    "0o17",
    "22:22",
    "slipway: 1\n",
    "slipway: 99\n",
    "name: ",
    "apps:\n",
    "  - name: web\n",
    "stack: python\n",
    "env:\n",
    "secret: true\n",
    "value: ",
    "{name: A, secret: true}",
    "workers:\n",
    "services:\n",
    "kind: postgres\n",
    "platforms: [heroku]\n",
    "comments: teach\n",
    "language: es\n",
    "__proto__: ",
    "port: ",
    "[[[[[[[[",
    "{a: {b: {c: ",
];

fn check(text: &str) -> u64 {
    let (answers, problems) = recipe_file::read(text);
    let lines = text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']).count();
    for placed in &problems {
        assert!((1..=lines + 1).contains(&placed.line), "{placed:?} stands in line {} of {lines}", placed.line);
    }
    let written = plan::recipe(&answers);
    if written.len() <= limits::BYTES {
        let (again, told) = recipe_file::read(&written);
        assert_eq!(again, answers, "read again, the recipe says something else:\n{written}");
        assert_eq!(told, [], "its own recipe has a problem:\n{written}");
        assert_eq!(plan::recipe(&again), written);
    }
    let problems = problems.iter().map(|placed| &placed.problem);
    hash(&(sign(problems, written.len()), plan::follow(&answers)))
}
