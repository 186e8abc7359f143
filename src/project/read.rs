//! Answers in, a project and its problems out.

use std::collections::HashSet;

use super::{AppName, Project, ProjectName, ServiceName, app, data, django, env, ports, release, service};
use crate::answers::{Answers, AppField, ServiceField};
use crate::nearest::nearest;
use crate::platforms::{self, Platform};
pub(super) use crate::problem::cut;
use crate::problem::{Problem, ProblemKind};
use crate::question::Question;
use crate::sheet::Comments;
use crate::syntax::image_reference;
use crate::text::Language;

/// What an image is tagged with until somebody says otherwise.
const TAG: &str = "1.0.0";
/// Whose images they are until somebody says so.
const REGISTRY: &str = "docker.io/your-user";

/// Of so many targets that are not known each is told; the next ones when these are mended.
const UNKNOWN_TARGETS: usize = 10;

/// Understands the answers. Whatever they are, the project is complete: what could not be used is replaced by a
/// default, and a problem says so.
pub fn read(answers: &Answers) -> (Project, Vec<Problem>) {
    let mut problems = Vec::new();
    let name = project_name(answers, &mut problems);
    let default_app = [crate::answers::AppAnswers::default()];
    let rows = if answers.apps.is_empty() { &default_app[..] } else { &answers.apps };
    let app_names = app_names(rows, &mut problems);
    let mut apps: Vec<_> = rows
        .iter()
        .zip(app_names)
        .enumerate()
        .map(|(index, (row, name))| app::read(index, row, name, rows.len() > 1, &mut problems))
        .collect();
    app::with_folders_apart(rows, &mut apps, &mut problems);
    let service_names = service_names(answers, &apps, &mut problems);
    let services: Vec<_> = answers
        .services
        .iter()
        .zip(service_names)
        .enumerate()
        .map(|(index, (row, name))| service::read(index, row, name, &apps, &mut problems))
        .collect();
    let services = service::with_variables_apart(services, &answers.services, &mut problems);
    ports::publish(rows, &mut apps, &mut problems);
    env::read(rows, &mut apps, &services, &mut problems);
    for app in &apps {
        django::without_css(app, &mut problems);
    }
    release::without_database(rows, &mut apps, &services, &mut problems);
    let (registry, registry_known) = registry(answers, &mut problems);
    let project = Project {
        name,
        registry,
        registry_known,
        tag: tag(answers, &mut problems),
        repository: repository(answers, &mut problems),
        apps,
        services,
        platforms: targets(answers, &mut problems),
        comments: comments(answers, &mut problems),
        language: language(answers, &mut problems),
    };
    // An answer that is wrong is not also missing.
    let is_wrong = |question| problems.iter().any(|problem: &Problem| problem.question == question);
    let wrong = [Question::Registry, Question::Repository].map(|question| (question, is_wrong(question)));
    let is_told = |problem: &Problem| {
        let missing = matches!(problem.kind, ProblemKind::NoRegistry | ProblemKind::NoRepository { .. });
        missing && wrong.contains(&(problem.question, true))
    };
    data::lost_files(&project, &mut problems);
    for platform in &project.platforms {
        problems.extend((platform.problems)(&project).into_iter().filter(|problem| !is_told(problem)));
    }
    (project, problems)
}

fn project_name(answers: &Answers, problems: &mut Vec<Problem>) -> ProjectName {
    let typed = answers.name.trim();
    if typed.is_empty() {
        return ProjectName::mended("my-app", "my-app");
    }
    ProjectName::parse(typed).unwrap_or_else(|| {
        let name = ProjectName::mended(typed, "my-app");
        let kind = ProblemKind::Name { typed: cut(typed), instead: name.to_string() };
        problems.push(Problem::error(Question::Name, kind).mend(Question::Name, name.as_str()));
        name
    })
}

fn app_names(rows: &[crate::answers::AppAnswers], problems: &mut Vec<Problem>) -> Vec<AppName> {
    let mut taken = HashSet::new();
    let mut names = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let question = Question::App(index, AppField::Name);
        let otherwise = if index == 0 { "web".to_owned() } else { format!("app-{}", index + 1) };
        let name = host_name(&row.name, &otherwise, question, &mut taken, problems);
        names.push(AppName::mended(&name, "web"));
    }
    names
}

fn service_names(answers: &Answers, apps: &[super::App], problems: &mut Vec<Problem>) -> Vec<ServiceName> {
    let mut taken: HashSet<String> = apps.iter().map(|app| app.name.to_string()).collect();
    for app in apps {
        taken.extend(app.workers.iter().map(|worker| worker.name.to_string()));
    }
    let mut names = Vec::new();
    for (index, row) in answers.services.iter().enumerate() {
        let question = Question::Service(index, ServiceField::Name);
        let kind = crate::services::by_id(row.kind.trim()).unwrap_or(crate::services::ALL[0]);
        let mut otherwise = kind.usual_name.to_owned();
        if taken.contains(&otherwise) {
            otherwise = format!("{otherwise}-{}", index + 1);
        }
        let name = host_name(&row.name, &otherwise, question, &mut taken, problems);
        names.push(ServiceName::mended(&name, "db"));
    }
    names
}

/// A name that is free: as typed, mended with a problem, or numbered with a problem.
pub(super) fn host_name(
    typed: &str,
    otherwise: &str,
    question: Question,
    taken: &mut HashSet<String>,
    problems: &mut Vec<Problem>,
) -> String {
    let typed = typed.trim();
    let mut name = AppName::mended(if typed.is_empty() { otherwise } else { typed }, otherwise).to_string();
    if !typed.is_empty() && name != typed {
        let kind = ProblemKind::Name { typed: cut(typed), instead: name.clone() };
        problems.push(Problem::error(question, kind).mend(question, name.as_str()));
    }
    if !taken.insert(name.clone()) {
        let free = (2..=u32::MAX).map(|number| format!("{name:.50}-{number}")).find(|free| !taken.contains(free));
        let free = free.expect("there are more numbers than rows");
        problems.push(Problem::error(question, ProblemKind::NameTwice { name }).mend(question, free.as_str()));
        taken.insert(free.clone());
        name = free;
    }
    name
}

fn registry(answers: &Answers, problems: &mut Vec<Problem>) -> (String, bool) {
    let typed = answers.registry.trim().trim_end_matches('/');
    if typed.is_empty() {
        return (REGISTRY.to_owned(), false);
    }
    let place = typed.strip_prefix("https://").unwrap_or(typed).to_ascii_lowercase();
    // The addresses of an account and of an image on Docker Hub's site.
    let place = match place.strip_prefix("hub.docker.com/") {
        Some(page) => {
            let named = ["u/", "r/", "repository/docker/"].iter().find_map(|kind| page.strip_prefix(kind));
            let named = named.unwrap_or(page);
            format!("docker.io/{}", named.split('/').next().unwrap_or(named))
        }
        None => place,
    };
    // A single word is a Docker Hub account.
    let place = if place.contains(['/', '.', ':']) { place } else { format!("docker.io/{place}") };
    let usable = image_reference::parse(&format!("{place}/x:1")).is_ok();
    if usable && (place == typed || format!("docker.io/{typed}") == place) {
        return (place, true);
    }
    let problem = Problem::error(Question::Registry, ProblemKind::Registry { typed: cut(typed) });
    if usable {
        problems.push(problem.mend(Question::Registry, place.as_str()));
        return (place, true);
    }
    problems.push(problem);
    (REGISTRY.to_owned(), false)
}

fn tag(answers: &Answers, problems: &mut Vec<Problem>) -> String {
    let typed = answers.tag.trim();
    if typed.is_empty() {
        return TAG.to_owned();
    }
    if typed == "latest" {
        let kind = ProblemKind::ImageWithoutVersion { image: typed.to_owned() };
        problems.push(Problem::warning(Question::Tag, kind).mend(Question::Tag, TAG));
        return typed.to_owned();
    }
    if image_reference::parse(&format!("x:{typed}")).is_ok_and(|image| image.digest.is_none()) {
        return typed.to_owned();
    }
    let problem = Problem::error(Question::Tag, ProblemKind::Tag { typed: cut(typed) });
    problems.push(problem.mend(Question::Tag, TAG));
    TAG.to_owned()
}

/// An https address of a git repository, without `.git`.
fn repository(answers: &Answers, problems: &mut Vec<Problem>) -> Option<String> {
    let typed = answers.repository.trim();
    if typed.is_empty() {
        return None;
    }
    let address = typed.trim_end_matches('/').trim_end_matches(".git");
    let rest = address.strip_prefix("https://").unwrap_or(address);
    let fits = rest.split('/').count() >= 3
        && rest.len() <= 300
        && rest.split('/').all(|part| !part.is_empty() && part != ".." && !part.starts_with('-'))
        && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte))
        && rest.split('/').next().is_some_and(|host| host.contains('.'));
    if fits {
        return Some(format!("https://{rest}"));
    }
    let problem = Problem::error(Question::Repository, ProblemKind::Repository { typed: cut(typed) });
    problems.push(match https_of_ssh(typed) {
        Some(https) => problem.mend(Question::Repository, https),
        None => problem,
    });
    None
}

/// `git@github.com:owner/name.git` and `ssh://git@github.com/owner/name.git` as they are read without a key.
fn https_of_ssh(typed: &str) -> Option<String> {
    let (host, path) = typed.trim_start_matches("ssh://").strip_prefix("git@")?.split_once([':', '/'])?;
    Some(format!("https://{host}/{}", path.trim_end_matches(".git")))
}

fn targets(answers: &Answers, problems: &mut Vec<Problem>) -> Vec<&'static Platform> {
    let chosen = |platform: &&Platform| answers.platforms.iter().any(|id| id.trim() == platform.id);
    let targets: Vec<_> = platforms::ALL.iter().copied().filter(chosen).collect();
    let known: Vec<_> = platforms::ALL.iter().map(|platform| platform.id).collect();
    let instead = if targets.is_empty() { known[0] } else { "" };
    let mut seen = HashSet::new();
    let typed: Vec<&str> = answers.platforms.iter().map(String::as_str).filter(|id| seen.insert(*id)).collect();
    let unknown = typed.iter().filter(|id| platforms::by_id(id.trim()).is_none());
    for id in unknown.take(UNKNOWN_TARGETS) {
        let kind = ProblemKind::choice(id, &known, instead);
        let nearest = nearest(id, known.iter().copied());
        let mut seen = HashSet::new();
        let meant = typed.iter().filter_map(|other| if other == id { nearest } else { Some(*other) });
        let meant: Vec<_> = meant.filter(|word| seen.insert(*word)).collect();
        problems.push(Problem::error(Question::Platforms, kind).mend(Question::Platforms, meant.join(" ")));
    }
    if targets.is_empty() { vec![platforms::ALL[0]] } else { targets }
}

fn comments(answers: &Answers, problems: &mut Vec<Problem>) -> Comments {
    let known: Vec<_> = Comments::ALL.iter().map(|comments| comments.id()).collect();
    let id = choice(&answers.comments, &known, Comments::default().id(), Question::Comments, problems);
    Comments::from_id(id).unwrap_or_default()
}

fn language(answers: &Answers, problems: &mut Vec<Problem>) -> Language {
    let known: Vec<_> = Language::ALL.iter().map(|language| language.id()).collect();
    let id = choice(&answers.language, &known, Language::default().id(), Question::Language, problems);
    Language::from_id(id).unwrap_or_default()
}

/// One of a list; the default and a problem where it is none of them.
pub(super) fn choice(
    typed: &str,
    known: &[&'static str],
    default: &'static str,
    question: Question,
    problems: &mut Vec<Problem>,
) -> &'static str {
    let typed = typed.trim();
    if typed.is_empty() {
        return default;
    }
    if let Some(found) = known.iter().find(|id| id.eq_ignore_ascii_case(typed)) {
        return found;
    }
    let kind = ProblemKind::choice(typed, known, default);
    let meant = nearest(typed, known.iter().copied()).unwrap_or(default);
    problems.push(Problem::error(question, kind).mend(question, meant));
    default
}
