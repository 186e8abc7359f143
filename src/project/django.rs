//! Django's CSS: its own server hands it out while one develops, gunicorn never.

use super::App;
use crate::answers::AppField;
use crate::problem::{Problem, ProblemKind};

const COLLECT: &str = "collectstatic";

/// Nobody knows their settings from here: they must name the folder to collect into, and the command is an offer.
pub(super) fn without_css(app: &App) -> Option<Problem> {
    let typed = [&app.build, &app.start, &app.release];
    let collects = typed.into_iter().flatten().any(|command| command.contains(COLLECT));
    if app.framework.id != "django" || collects {
        return None;
    }
    let question = app.question(AppField::Build);
    Some(Problem::warning(question, ProblemKind::NoCss).mend(question, command(app)))
}

/// After what is built already. Settings that read their key at once get one that is worth nothing, for this command only.
fn command(app: &App) -> String {
    let keys = app.secrets().map(|secret| secret.name.as_str()).filter(|name| name.contains("SECRET_KEY"));
    let mut words: Vec<_> = keys.map(|name| [name, "=only-to-build"].concat()).collect();
    words.extend(["python manage.py ", COLLECT, " --noinput"].concat().split(' ').map(str::to_owned));
    let before = app.build.iter().map(|build| [build, " && "].concat());
    before.chain([words.join(" ")]).collect()
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
