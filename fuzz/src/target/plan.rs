//! What must hold for answers, whichever reader they came from: they become files, and no secret's value is in any.

use slipway::{
    answers::{Answers, AppAnswers, EnvAnswers},
    kept::Kept,
    link, plan, project, recipe_file,
    sheet::Comments,
    text::Language,
};

use super::{CANARY, holds_no_canary, sign};

/// Returns a sign of the plan.
pub fn follow(answers: &Answers) -> u64 {
    for row in answers.apps.iter().flat_map(|app| &app.env).filter(|row| row.secret) {
        assert!(row.value.is_empty(), "the value of the secret {} was taken", row.name);
    }
    let mut answers = answers.clone();
    if answers.apps.is_empty() {
        answers.apps.push(AppAnswers::default());
    }
    let secret =
        EnvAnswers { name: "A_SECRET".into(), value: CANARY.into(), secret: true, ..EnvAnswers::default() };
    answers.apps[0].env.push(secret);
    holds_no_canary("the link", &link::encode(&answers));
    holds_no_canary("the recipe", &recipe(&answers));

    let plan = plan::plan(&answers);
    let files = plan.files(&Kept::default(), |name| format!("password of {name}"));
    for (path, text) in &files {
        holds_no_canary(path, text);
    }
    holds_no_canary("a guide", &format!("{:?}", plan.guides()));
    let mut mended = answers.clone();
    for problem in &plan.problems {
        holds_no_canary("a problem", &format!("{problem:?}"));
        for language in Language::ALL {
            problem.kind.say(language);
        }
        if let Some(mend) = problem.mends.first() {
            mend.apply(&mut mended);
        }
    }
    project::read(&mended);
    sign(&plan.problems, files.len())
}

/// The text of `slipway.yaml`.
pub fn recipe(answers: &Answers) -> String {
    recipe_file::write(answers)
        .text(Comments::None, Language::English, |name| panic!("{name}: a password in a recipe"))
}
