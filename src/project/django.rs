//! Django's CSS: its own server hands it out while one develops, gunicorn never.

use super::App;
use crate::answers::AppField;
use crate::problem::{Problem, ProblemKind};

/// Nobody knows their settings from here: they must name the folder to collect into, and the command is an offer.
pub(super) fn without_css(app: &App, problems: &mut Vec<Problem>) {
    let collects = |command: &Option<String>| command.as_ref().is_some_and(|line| line.contains("collectstatic"));
    if app.framework.id == "django" && !collects(&app.build) && !collects(&app.start) && !collects(&app.release) {
        let question = app.question(AppField::Build);
        problems.push(Problem::warning(question, ProblemKind::NoCss).mend(question, command(app)));
    }
}

/// After what is built already. Settings that read their key at once get one that is worth nothing, for this command only.
fn command(app: &App) -> String {
    let key = app.secrets().map(|secret| secret.name.as_str()).find(|name| name.contains("SECRET_KEY"));
    let (build, and) = app.build.as_ref().map_or(("", ""), |build| (build, " && "));
    let (key, value) = key.map_or(("", ""), |key| (key, "=only-to-build "));
    [build, and, key, value, "python manage.py collectstatic --noinput"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Answers, AppAnswers, EnvAnswers};
    use crate::project;

    fn offered(framework: &str, build: &str, start: &str) -> Option<String> {
        let env = EnvAnswers { name: "DJANGO_SECRET_KEY".into(), secret: true, ..EnvAnswers::default() };
        let app = AppAnswers {
            framework: framework.into(),
            build: build.into(),
            start: start.into(),
            env: vec![env],
            ..AppAnswers::default()
        };
        let problems = project::read(&Answers { apps: vec![app], ..Answers::default() }).1;
        let problem = problems.into_iter().find(|problem| problem.kind == ProblemKind::NoCss)?;
        Some(problem.mends[0].edits[0].1.clone())
    }

    #[test]
    fn css_is_collected_with_a_key_that_opens_nothing() {
        let collect = "DJANGO_SECRET_KEY=only-to-build python manage.py collectstatic --noinput";
        assert_eq!(offered("django", "", "").as_deref(), Some(collect));
        assert_eq!(offered("django", "make", ""), Some(format!("make && {collect}")));
    }

    #[test]
    fn who_collects_hears_nothing() {
        assert_eq!(offered("django", "python manage.py collectstatic", ""), None);
        assert_eq!(offered("django", "", "python manage.py collectstatic --noinput && gunicorn a.wsgi"), None);
        assert_eq!(offered("flask", "", ""), None);
    }
}
