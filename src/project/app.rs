//! One app: its row of answers, understood.

use std::collections::HashSet;

use super::read::{choice, cut, host_name};
use super::{App, AppName, AppPath, HealthPath, HostPort, Server, Worker, base, data, ports};
use crate::answers::{AppAnswers, AppField, WorkerField};
use crate::problem::{Problem, ProblemKind};
use crate::question::Question;
use crate::stacks;

/// What a command may be long; longer is a script's business.
const COMMAND: usize = 4000;

pub(super) fn read(
    index: usize,
    row: &AppAnswers,
    name: AppName,
    several: bool,
    problems: &mut Vec<Problem>,
) -> App {
    let question = |field| Question::App(index, field);
    let ids: Vec<_> = stacks::ALL.iter().map(|stack| stack.id).collect();
    let stack = choice(&row.stack, &ids, ids[0], question(AppField::Stack), problems);
    let stack = stacks::by_id(stack).expect("the choice is one of the list");
    let ids: Vec<_> = stack.frameworks.iter().map(|framework| framework.id).collect();
    let framework = choice(&row.framework, &ids, ids[0], question(AppField::Framework), problems);
    let framework = stack.framework(framework).expect("the choice is one of the list");
    let mut of_version = Vec::new();
    let (version, known_version) = base::version(index, row, stack, &mut of_version);
    let servers: Vec<_> = Server::ALL.iter().map(|(id, _)| *id).collect();
    let server = choice(&row.server, &servers, servers[0], question(AppField::Server), problems);
    let server = Server::ALL.iter().find(|(id, _)| *id == server).map_or(Server::Nginx, |(_, server)| *server);
    let base = base::base(index, row, stack, &version, server, problems);
    let server = base::server(index, row, &base, server, problems);
    let system_packages = base::system_packages(index, row, stack, &base, problems);
    let packages = stack.packages.first().copied().unwrap_or_default();
    let packages = choice(&row.packages, stack.packages, packages, question(AppField::Packages), problems);
    let mut command = |text: &str, field: AppField| command(text, question(field), problems);
    let start = command(&row.start, AppField::Start);
    let install = command(&row.install, AppField::Install);
    let build = command(&row.build, AppField::Build);
    let release = command(&row.release, AppField::Release);
    let mut app = App {
        index,
        path: path(row, &name, several, question(AppField::Path), problems),
        name,
        stack,
        framework,
        version,
        known_version,
        base,
        packages,
        system_packages,
        port: ports::inside(&row.port, stack.port, question(AppField::Port), problems),
        host: HostPort::Unpublished,
        install,
        build: build.or_else(|| given(framework.build)),
        output: output(row, framework.output, question(AppField::Output), problems),
        server,
        start,
        health: health(row, framework.health, question(AppField::Health), problems),
        release: release.or_else(|| given(framework.release)),
        data: None,
        workers: Vec::new(),
        env: Vec::new(),
    };
    if app.has_language() {
        problems.append(&mut of_version);
    }
    base::without_shell(&app, problems);
    app.data = data::folder(row, &app, problems);
    start_problems(&app, problems);
    app.workers = workers(index, row, &app.name, problems);
    app
}

fn given(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn path(
    row: &AppAnswers,
    name: &AppName,
    several: bool,
    question: Question,
    problems: &mut Vec<Problem>,
) -> AppPath {
    let usual = if several { name.as_str() } else { "." };
    let usual = AppPath::parse(usual).expect("a name is a folder");
    let typed = row.path.trim();
    if typed.is_empty() {
        return usual;
    }
    AppPath::parse(typed).unwrap_or_else(|| {
        let problem = Problem::error(question, ProblemKind::Path { typed: cut(typed) });
        problems.push(problem.mend(question, usual.as_str()));
        usual
    })
}

/// Two apps cannot share a folder, for each has a Dockerfile there: who typed it gets the folder of its own name.
pub(super) fn with_folders_apart(rows: &[AppAnswers], apps: &mut [App], problems: &mut Vec<Problem>) {
    for later in 1..apps.len() {
        let Some(earlier) = (0..later).find(|earlier| apps[*earlier].path == apps[later].path) else { continue };
        let typed = !rows[later].path.trim().is_empty();
        let (moved, other) = if typed { (later, earlier) } else { (earlier, later) };
        let is_taken = |name: &str| apps.iter().any(|app| app.path.as_str() == name);
        let names = (1..).map(|number| match number {
            1 => apps[moved].name.to_string(),
            _ => format!("{}-{number}", apps[moved].name),
        });
        let free = names.take(apps.len() + 1).find(|name| !is_taken(name)).and_then(|name| AppPath::parse(&name));
        let free = free.expect("there are more names than apps, and a name is a folder");
        let question = apps[moved].question(AppField::Path);
        let path = apps[moved].path.as_str().to_owned();
        let kind = ProblemKind::PathTwice { path, other: apps[other].name.to_string() };
        problems.push(Problem::error(question, kind).mend(question, free.as_str()));
        apps[moved].path = free;
    }
}

/// A command is one line without control characters. Several lines are joined, and told.
fn command(text: &str, question: Question, problems: &mut Vec<Problem>) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let lines: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let joined = lines.join(" && ");
    if lines.len() > 1 {
        problems.push(Problem::error(question, ProblemKind::CommandLines).mend(question, joined.as_str()));
    }
    let mut line: String = joined.chars().filter(|letter| !letter.is_control() || *letter == '\t').collect();
    if line.len() != joined.len() {
        problems.push(Problem::error(question, ProblemKind::ControlCharacter { what: cut(&line) }));
    }
    line = line.replace('\t', " ");
    if let Some((end, _)) = line.char_indices().nth(COMMAND) {
        problems.push(Problem::error(question, ProblemKind::TooLong { limit: COMMAND }));
        line.truncate(end);
    }
    if line.ends_with('&') && !line.ends_with("&&") {
        let alone = line.trim_end_matches('&').trim_end().to_owned();
        let first = matches!(question, Question::App(_, AppField::Start) | Question::Worker(..));
        let kind = ProblemKind::CommandInBackground { typed: cut(&line), first };
        problems.push(Problem::error(question, kind).mend(question, alone.as_str()));
        line = alone;
    }
    Some(line).filter(|line| !line.is_empty())
}

fn output(row: &AppAnswers, usual: &str, question: Question, problems: &mut Vec<Problem>) -> String {
    let typed = row.output.trim();
    if typed.is_empty() {
        return usual.to_owned();
    }
    match AppPath::parse(typed) {
        Some(path) => path.as_str().to_owned(),
        None => {
            let problem = Problem::error(question, ProblemKind::Path { typed: cut(typed) });
            problems.push(problem.mend(question, usual));
            usual.to_owned()
        }
    }
}

fn health(row: &AppAnswers, usual: &str, question: Question, problems: &mut Vec<Problem>) -> Option<HealthPath> {
    let typed = row.health.trim();
    if typed.is_empty() {
        return HealthPath::parse(usual);
    }
    if typed == "none" {
        return None;
    }
    HealthPath::parse(typed).or_else(|| {
        let problem = Problem::error(question, ProblemKind::HealthPath { typed: cut(typed) });
        let near = HealthPath::mended(typed, "/");
        problems.push(problem.mend(question, near.as_str()));
        Some(near)
    })
}

/// Commands that start, but not for anybody outside.
fn start_problems(app: &App, problems: &mut Vec<Problem>) {
    let question = app.question(AppField::Start);
    let Some(start) = &app.start else {
        if app.framework.start.is_empty() && app.stack.asks.contains(&AppField::Start) {
            problems.push(Problem::error(question, ProblemKind::NoStart));
        } else if app.framework.guessed {
            let guess = app.framework.start.replace("{port}", &app.port.to_string());
            let kind = ProblemKind::StartGuessed { start: guess.clone() };
            problems.push(Problem::warning(question, kind).mend(question, guess));
        }
        return;
    };
    let hosts = stacks::start::only_addresses(start);
    if let Some(host) = hosts.iter().find(|host| app.serves() || !host.assigned) {
        let kind = ProblemKind::ListensOnOneAddress { typed: cut(start), local: host.local };
        let problem = if host.local { Problem::error(question, kind) } else { Problem::warning(question, kind) };
        problems.push(problem.mend(question, on_all_addresses(start)));
    }
    other_port(app, start, problems);
    if app.framework.id == "flask" && stacks::start::is_script_of_python(start, &OF_FLASK) {
        let kind = ProblemKind::FlaskOwnServer { typed: cut(start) };
        problems.push(Problem::warning(question, kind).mend(question, ""));
    }
    let developing = ["flask run", "manage.py runserver", "uvicorn --reload", "npm run dev", "nodemon", "vite dev"];
    if developing.iter().any(|command| start.contains(command)) || start.contains("--reload") {
        let problem = Problem::warning(question, ProblemKind::DevelopmentServer { typed: cut(start) });
        let better = app.framework.start.replace("{port}", &app.port.to_string());
        problems.push(if better.is_empty() { problem } else { problem.mend(question, "") });
    }
}

/// Scripts that usually end in `app.run()`.
const OF_FLASK: [&str; 5] = ["app.py", "main.py", "run.py", "wsgi.py", "server.py"];

/// The container publishes one port, and the command listens on another: nobody gets an answer.
fn other_port(app: &App, start: &str, problems: &mut Vec<Problem>) {
    let ports = stacks::start::fixed_ports(start);
    let is_said = ports.iter().any(|fixed| fixed.port == app.port.number());
    let Some(fixed) = ports.into_iter().next().filter(|fixed| !is_said && fixed.port > 0) else { return };
    if !app.serves() {
        return;
    }
    let question = app.question(AppField::Start);
    let kind = ProblemKind::StartOnOtherPort { start: fixed.port, port: app.port.number() };
    let mut problem = Problem::error(question, kind).mend(app.question(AppField::Port), fixed.port.to_string());
    if let Some(digits) = fixed.digits.filter(|_| app.base.family.shell.is_some()) {
        let mut line = start.to_owned();
        line.replace_range(digits, &format!("${{PORT:-{}}}", app.port));
        problem = problem.mend(question, line);
    }
    problems.push(problem);
}

/// A command that listens for everybody, where it listened for its own container only.
pub fn on_all_addresses(start: &str) -> String {
    let mut line = start.to_owned();
    for host in stacks::start::only_addresses(start).into_iter().rev() {
        line.replace_range(host.place, "0.0.0.0");
    }
    line
}

fn workers(app: usize, row: &AppAnswers, own: &AppName, problems: &mut Vec<Problem>) -> Vec<Worker> {
    let mut taken = HashSet::from([own.to_string()]);
    let mut workers = Vec::new();
    for (index, worker) in row.workers.iter().enumerate() {
        let asked = Question::Worker(app, index, WorkerField::Start);
        let otherwise = if index == 0 { "worker".to_owned() } else { format!("worker-{}", index + 1) };
        let question = Question::Worker(app, index, WorkerField::Name);
        let name = host_name(&worker.name, &otherwise, question, &mut taken, problems);
        match command(&worker.start, asked, problems) {
            Some(start) => workers.push(Worker { index, name: base::fallback_name(&name, "worker"), start }),
            None => problems.push(Problem::error(asked, ProblemKind::NoWorkerStart)),
        }
    }
    workers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Answers, WorkerAnswers};
    use crate::project;

    fn kinds(row: AppAnswers) -> Vec<ProblemKind> {
        let answers = Answers { apps: vec![row], ..Answers::default() };
        project::read(&answers).1.into_iter().map(|problem| problem.kind).collect()
    }

    #[test]
    fn a_command_in_the_background_is_told_for_its_own_reason() {
        let typed = "serve &".to_owned();
        let start = AppAnswers { start: typed.clone(), ..AppAnswers::default() };
        let release = AppAnswers { release: typed.clone(), ..AppAnswers::default() };
        let worker = WorkerAnswers { start: typed.clone(), ..WorkerAnswers::default() };
        let worker = AppAnswers { workers: vec![worker], ..AppAnswers::default() };
        for (row, first) in [(start, true), (worker, true), (release, false)] {
            let told = ProblemKind::CommandInBackground { typed: typed.clone(), first };
            assert!(kinds(row).contains(&told), "{told:?}");
        }
    }

    #[test]
    fn flasks_own_server_is_told() {
        for (framework, start, told) in [
            ("flask", "python app.py", true),
            ("flask", " python3  wsgi.py", true),
            ("flask", "python3.14 main.py", true),
            ("flask", "python app.py --host 0.0.0.0", false),
            ("flask", "python -m waitress app:app", false),
            ("flask", "python worker.py", false),
            ("flask", "", false),
            ("fastapi", "python main.py", false),
        ] {
            let row = AppAnswers { framework: framework.into(), start: start.into(), ..AppAnswers::default() };
            let is_told = kinds(row).iter().any(|kind| matches!(kind, ProblemKind::FlaskOwnServer { .. }));
            assert_eq!(is_told, told, "{framework}: {start}");
        }
    }

    #[test]
    fn one_address_is_told_and_mended() {
        for (stack, start, local, mended) in [
            ("node", "HOST=127.0.0.1 node server.js", Some(true), "HOST=0.0.0.0 node server.js"),
            ("node", "npx serve -l tcp://127.0.0.1:3000", Some(true), "npx serve -l tcp://0.0.0.0:3000"),
            ("node", "A=localhost node a.js --host localhost", Some(true), "A=localhost node a.js --host 0.0.0.0"),
            (
                "python",
                "gunicorn -b [::1]:8000 -b 127.0.0.1:1 a:b",
                Some(true),
                "gunicorn -b 0.0.0.0:8000 -b 0.0.0.0:1 a:b",
            ),
            ("python", "uvicorn a:b --host 192.168.1.2", Some(false), "uvicorn a:b --host 0.0.0.0"),
            ("node", "REDIS_HOST=localhost node server.js", None, ""),
            ("node", "HOST=0.0.0.0 node server.js", None, ""),
        ] {
            let row = AppAnswers { stack: stack.into(), start: start.into(), ..AppAnswers::default() };
            let told = kinds(row).into_iter().find_map(|kind| match kind {
                ProblemKind::ListensOnOneAddress { local, .. } => Some(local),
                _ => None,
            });
            assert_eq!(told, local, "{start}");
            assert!(told.is_none() || on_all_addresses(start) == mended, "{start}");
        }
    }

    #[test]
    fn a_variable_of_a_script_that_answers_nobody_is_no_address() {
        let row = |framework: &str| AppAnswers {
            framework: framework.into(),
            start: "HOST=localhost python main.py".into(),
            ..AppAnswers::default()
        };
        let told = |kinds: Vec<ProblemKind>| {
            kinds.iter().any(|kind| matches!(kind, ProblemKind::ListensOnOneAddress { .. }))
        };
        assert!(!told(kinds(row("script"))) && told(kinds(row("flask"))));
    }

    #[test]
    fn a_worker_without_a_command_is_told_as_a_worker() {
        let row = AppAnswers { workers: vec![WorkerAnswers::default()], ..AppAnswers::default() };
        let kinds = kinds(row);
        assert!(kinds.contains(&ProblemKind::NoWorkerStart) && !kinds.contains(&ProblemKind::NoStart), "{kinds:?}");
    }
}
