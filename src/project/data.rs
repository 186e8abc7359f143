//! What an app writes and must find again: the folder that is kept, and variables that name a file in it or elsewhere.

use super::data_folder::is_inside;
use super::read::cut;
use super::{App, DataFolder, Project, Value};
use crate::answers::{AppAnswers, AppField};
use crate::problem::{Problem, ProblemKind};

/// What is proposed where nothing better is known.
const USUAL: &str = "data";

/// The folder as typed. Without a shell nothing can give it to the app's user, unless an earlier stage has one.
pub(super) fn folder(row: &AppAnswers, app: &App, problems: &mut Vec<Problem>) -> Option<DataFolder> {
    let typed = row.data.trim();
    if typed.is_empty() || !app.stack.asks.contains(&AppField::Data) {
        return None;
    }
    let question = app.question(AppField::Data);
    let is_built = |folder: &DataFolder| {
        app.build.is_some() && folder.in_source().is_some_and(|folder| is_inside(&app.output, folder))
    };
    let Some(folder) = DataFolder::parse(typed).filter(|folder| !is_built(folder)) else {
        let problem = Problem::error(question, ProblemKind::DataFolder { typed: cut(typed) });
        problems.push(problem.mend(question, USUAL));
        return None;
    };
    if app.base.family.shell.is_none() && app.stack.id != "node" {
        let kind = ProblemKind::NoShell { image: app.base.reference.clone() };
        let image = app.question(AppField::Image);
        problems.push(Problem::error(question, kind).mend(question, "").mend(image, app.stack.variants[0].id));
        return None;
    }
    Some(folder)
}

/// A value that names a database in a file: what stands before its path, and the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DataFile<'a> {
    before: &'a str,
    path: &'a str,
}

impl<'a> DataFile<'a> {
    /// `sqlite:///app.db`, `file:./dev.db`, `data/app.sqlite3`; but none in memory.
    pub fn read(value: &'a str) -> Option<Self> {
        let value = value.trim();
        let scheme = value.split_once(':').map_or("", |(scheme, _)| scheme);
        let is_of_sqlite = scheme.starts_with("sqlite") || scheme == "file";
        if value.contains(":memory:") || !scheme.is_empty() && !is_of_sqlite {
            return None;
        }
        let value = value.split('?').next().unwrap_or_default();
        let is_named = [".sqlite", ".sqlite3", ".db"].iter().any(|end| value.ends_with(end));
        let rest = value.get(scheme.len()..)?.trim_start_matches(':');
        // The third slash of three belongs to the address, a fourth to the path.
        let path = rest.strip_prefix("///").or_else(|| rest.strip_prefix("//")).unwrap_or(rest);
        let before = &value[..value.len() - path.len()];
        (!path.is_empty() && (is_named || scheme.starts_with("sqlite"))).then_some(Self { before, path })
    }

    /// Whether it lies in the folder that the app keeps. Flask-SQLAlchemy reads a relative path from `instance`.
    pub fn is_kept_by(self, app: &App) -> bool {
        app.data.as_ref().is_some_and(|folder| {
            let from_instance = app.framework.id == "flask" && folder.as_str() == "instance";
            folder.holds(self.path) || from_instance && !self.path.starts_with('/')
        })
    }

    /// The same file in a folder that is kept: the value, and the folder. The whole path is read alike by everybody.
    fn kept(self, app: &App) -> (String, String) {
        let (above, name) = self.path.rsplit_once('/').unwrap_or(("", self.path));
        let named = app.data.clone().or_else(|| DataFolder::parse(above));
        let folder = named.or_else(|| DataFolder::parse(USUAL)).expect("the usual folder is one for data");
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
        let name = if !name.is_empty() && name.bytes().all(is_plain) { name } else { "app.db" };
        // Four slashes are a whole path for everybody who reads such addresses.
        let slash = if self.before.ends_with("://") { "/" } else { "" };
        ([self.before, slash, &folder.path(), "/", name].concat(), folder.as_str().to_owned())
    }
}

/// Variables that name a file which a new container does not find again, where a volume or a disk could keep it. Whose
/// folder is wrong has heard of that.
pub(super) fn lost_files(project: &Project, problems: &mut Vec<Problem>) {
    if project.platforms.iter().all(|platform| platform.id == "heroku") {
        return;
    }
    for app in project.apps.iter().filter(|app| app.stack.asks.contains(&AppField::Data)) {
        let asked = app.question(AppField::Data);
        if problems.iter().any(|problem| problem.question == asked) {
            continue;
        }
        for variable in app.run_env() {
            let Value::Plain(value) = &variable.value else { continue };
            let Some(file) = DataFile::read(value).filter(|file| !file.is_kept_by(app)) else { continue };
            let (value, folder) = file.kept(app);
            let question = variable.value_question();
            let kind = ProblemKind::DataFileLost { name: variable.name.to_string() };
            let mut problem = Problem::warning(question, kind).mend(question, value);
            problem.mends[0].edits.push((asked, folder));
            problems.push(problem);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::answers::{Answers, EnvAnswers};
    use crate::project;
    use crate::question::Question;

    fn answers(data: &str, framework: &str, value: &str) -> Answers {
        let env = EnvAnswers { name: "DATABASE_URL".into(), value: value.into(), ..EnvAnswers::default() };
        let app =
            AppAnswers { data: data.into(), framework: framework.into(), env: vec![env], ..AppAnswers::default() };
        Answers { apps: vec![app], ..Answers::default() }
    }

    fn lost(answers: &Answers) -> Option<Problem> {
        let mut problems = project::read(answers).1.into_iter();
        problems.find(|problem| matches!(problem.kind, ProblemKind::DataFileLost { .. }))
    }

    #[test]
    fn a_file_in_the_kept_folder_is_not_lost() {
        for (data, framework, value, is_lost) in [
            ("", "flask", "sqlite:///app.db", true),
            ("/etc", "flask", "sqlite:///app.db", false),
            ("data", "flask", "sqlite:////app/data/app.db", false),
            ("data", "flask", "sqlite:///data/app.db", false),
            ("/data", "flask", "sqlite:////data/app.db", false),
            ("/data", "flask", "/data/app.db", false),
            ("data", "flask", "sqlite:////data/app.db", true),
            ("data", "flask", "sqlite:////app/data/../app.db", true),
            ("data", "flask", "sqlite:////app/database/app.db", true),
            ("instance", "flask", "sqlite:///app.db", false),
            ("instance", "django", "sqlite:///app.db", true),
            ("data", "django", "file:./data/dev.db", false),
            ("data", "flask", "sqlite+aiosqlite:////app/data/app.db", false),
            ("", "flask", "sqlite+aiosqlite:///app.db", true),
            ("", "flask", "sqlite://", false),
            ("", "flask", "sqlite:///:memory:", false),
            ("", "flask", "postgres://a.db", false),
        ] {
            assert_eq!(lost(&answers(data, framework, value)).is_some(), is_lost, "{data} {value}");
        }
    }

    #[test]
    fn a_lost_file_gets_a_folder() {
        for (data, value, mended, folder) in [
            ("", "sqlite:///app.db", "sqlite:////app/data/app.db", "data"),
            ("", "sqlite:///db/app.db?timeout=5", "sqlite:////app/db/app.db", "db"),
            ("", "sqlite:////data/x.sqlite3", "sqlite:////data/x.sqlite3", "/data"),
            ("", "sqlite:////tmp/x.db", "sqlite:////app/data/x.db", "data"),
            ("", "sqlite://my files.db", "sqlite:////app/data/app.db", "data"),
            ("uploads", "./dev.db", "/app/uploads/dev.db", "uploads"),
        ] {
            let mut answers = answers(data, "", value);
            lost(&answers).unwrap().mends[0].apply(&mut answers);
            let row = &answers.apps[0];
            assert_eq!((row.env[0].value.as_str(), row.data.as_str()), (mended, folder), "{value}");
            assert_eq!(lost(&answers), None, "{value}");
        }
    }

    #[test]
    fn a_folder_that_cannot_be_kept_is_told() {
        for (stack, image, data, build, mend) in [
            ("python", "", "data/app.db", "", "data"),
            ("python", "", "/etc", "", "data"),
            ("python", "", ".", "", "data"),
            ("node", "", "dist", "npm run build", "data"),
            ("image", "scratch", "data", "", ""),
        ] {
            let row = AppAnswers {
                stack: stack.into(),
                framework: if stack == "node" { "nest".into() } else { String::new() },
                image: image.into(),
                data: data.into(),
                build: build.into(),
                ..AppAnswers::default()
            };
            let (project, problems) = project::read(&Answers { apps: vec![row], ..Answers::default() });
            let asked = Question::App(0, AppField::Data);
            let problem = problems.iter().find(|problem| problem.question == asked).unwrap();
            assert_eq!(problem.mends[0].edits[0].1, mend, "{stack} {data}");
            assert_eq!(project.apps[0].data, None);
        }
    }

    #[test]
    fn a_site_keeps_nothing() {
        let row = AppAnswers { stack: "static".into(), data: "data".into(), ..AppAnswers::default() };
        let (project, problems) = project::read(&Answers { apps: vec![row], ..Answers::default() });
        assert_eq!(project.apps[0].data, None);
        assert!(!problems.iter().any(|problem| problem.question == Question::App(0, AppField::Data)));
    }
}
