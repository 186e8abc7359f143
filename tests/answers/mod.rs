//! Answers of every kind for the tests of links and recipes: plausible ones and hostile ones.

use proptest::collection::vec;
use proptest::prelude::*;

use slipway::answers::{
    Answers, AppAnswers, AppField, EnvAnswers, EnvField, ServiceAnswers, ServiceField, WorkerAnswers, WorkerField,
};

/// What people type, what breaks notations, and anything at all.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just(String::new()),
        4 => "[a-z][a-z0-9-]{0,12}",
        2 => prop::sample::select(HOSTILE).prop_map(str::to_owned),
        1 => "\\PC{0,24}",
        1 => any::<String>(),
    ]
}

const HOSTILE: &[&str] = &[
    "3.10",
    "null",
    "~",
    "yes",
    "true",
    "22:22",
    "a: b",
    "a #b",
    "- x",
    "{a}",
    "[a, b]",
    "*a",
    "&a",
    "!!str a",
    "'",
    "\"",
    "\\",
    "%",
    "%41",
    "a&b=c",
    "a=b",
    "a:b:c",
    "a,b",
    "a b  c",
    " ",
    "\t",
    "\n",
    "a\r\nb\n",
    "\u{0}",
    "\u{feff}x",
    "\u{2028}",
    "__proto__",
    "<script>alert(1)</script>",
    "v=1",
    "#",
    "ñ",
    "😀",
    "app",
    "slipway",
    "---",
    "...",
    "|",
    ">",
    "0",
    "007",
    "+",
    "docker.io/angelhodar",
    "gunicorn --bind 0.0.0.0:${PORT:-5000} app:app",
];

/// Answers without the value of any secret.
pub fn answers() -> impl Strategy<Value = Answers> {
    let app = prop_oneof![1 => Just(AppAnswers::default()), 3 => app()];
    let top = (text(), text(), text(), text(), text(), text());
    (top, vec(app, 0..4), vec(service(), 0..4), vec(text(), 0..4)).prop_map(|(top, apps, services, platforms)| {
        let (name, registry, tag, repository, comments, language) = top;
        Answers { name, registry, tag, repository, apps, services, platforms, comments, language }
    })
}

fn app() -> impl Strategy<Value = AppAnswers> {
    let texts = vec(text(), AppField::ALL.len());
    (texts, vec(worker(), 0..3), vec(variable(), 0..5)).prop_map(|(texts, workers, env)| {
        let mut app = AppAnswers { workers, env, ..AppAnswers::default() };
        for (field, text) in AppField::ALL.iter().zip(texts) {
            *app.text_mut(*field) = text;
        }
        app
    })
}

fn worker() -> impl Strategy<Value = WorkerAnswers> {
    vec(text(), WorkerField::ALL.len()).prop_map(|texts| {
        let mut worker = WorkerAnswers::default();
        for (field, text) in WorkerField::ALL.iter().zip(texts) {
            *worker.text_mut(*field) = text;
        }
        worker
    })
}

fn variable() -> impl Strategy<Value = EnvAnswers> {
    (vec(text(), EnvField::ALL.len()), any::<bool>()).prop_map(|(texts, secret)| {
        let mut variable = EnvAnswers { secret, ..EnvAnswers::default() };
        for (field, text) in EnvField::ALL.iter().zip(texts) {
            *variable.text_mut(*field) = text;
        }
        if secret {
            variable.value.clear();
        }
        variable
    })
}

fn service() -> impl Strategy<Value = ServiceAnswers> {
    vec(text(), ServiceField::ALL.len()).prop_map(|texts| {
        let mut service = ServiceAnswers::default();
        for (field, text) in ServiceField::ALL.iter().zip(texts) {
            *service.text_mut(*field) = text;
        }
        service
    })
}
