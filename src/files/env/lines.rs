//! Which lines `.env` has, and under which names: one line for one thing, one name for each.

use std::collections::{HashMap, HashSet};

use crate::answers::ServiceField;
use crate::project::{App, Project, Value, Variable, When};
use crate::question::Question;

/// Names that shells and systems set themselves: Compose would take theirs before the file's.
const OF_THE_SYSTEM: [&str; 12] =
    ["PATH", "HOME", "USER", "USERNAME", "LOGNAME", "HOSTNAME", "SHELL", "LANG", "PWD", "TERM", "TMPDIR", "TEMP"];

/// What `.env` holds.
pub struct EnvFile {
    lines: Vec<EnvLine>,
    /// The line of an app's variable, by the app's place and the variable's name.
    places: HashMap<(usize, String), usize>,
}

pub struct EnvLine {
    pub name: String,
    pub holds: Holds,
    /// Places in [`Project::apps`] of those that read it.
    pub apps: Vec<usize>,
    pub question: Question,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Holds {
    /// Filled in by the user.
    Secret,
    /// The generated password of a service beside the apps, by its place in [`Project::services`].
    Password(usize),
    /// The address of another app, by its place in [`Project::apps`]: as a container reaches it, or, for what is built
    /// in, as a browser on this machine does.
    App { to: usize, outside: bool },
    /// The address of a service that runs elsewhere, filled in by the user.
    Service(usize),
}

impl EnvFile {
    pub fn of(project: &Project) -> Self {
        let passwords = passwords(project);
        let wanted = wanted(project, &passwords);
        let mut meanings: HashMap<&str, HashSet<&Holds>> = HashMap::new();
        for (name, service) in &passwords {
            meanings.entry(name).or_default().insert(service);
        }
        for wish in &wanted {
            meanings.entry(&wish.name).or_default().insert(&wish.holds);
        }
        let mut taken: HashSet<String> = passwords.iter().map(|(name, _)| name.clone()).collect();
        let unclear = |name: &str| OF_THE_SYSTEM.contains(&name) || meanings[name].len() > 1;
        taken.extend(meanings.keys().filter(|name| !unclear(name)).map(|&name| name.to_owned()));

        let mut file = Self { lines: Vec::new(), places: HashMap::new() };
        let mut known: HashMap<(&str, &Holds), usize> = HashMap::new();
        for wish in &wanted {
            let place = *known.entry((&wish.name, &wish.holds)).or_insert_with(|| {
                let renamed = unclear(&wish.name) && !matches!(wish.holds, Holds::Password(_));
                let name = if renamed { free(&wish.owner, &wish.name, &mut taken) } else { wish.name.clone() };
                file.push(name, wish.holds.clone(), wish.question)
            });
            let line = &mut file.lines[place];
            if !line.apps.contains(&wish.app) {
                line.apps.push(wish.app);
            }
            file.places.insert((wish.app, wish.variable.clone()), place);
        }
        for (name, holds) in &passwords {
            if let (Holds::Password(service), false) = (holds, known.contains_key(&(name.as_str(), holds))) {
                let question = project.services[*service].question(ServiceField::Name);
                file.push(name.clone(), holds.clone(), question);
            }
        }
        file
    }

    fn push(&mut self, name: String, holds: Holds, question: Question) -> usize {
        self.lines.push(EnvLine { name, holds, apps: Vec::new(), question });
        self.lines.len() - 1
    }

    /// In the order in which the apps name them; the generated passwords last.
    pub fn lines(&self) -> &[EnvLine] {
        &self.lines
    }

    /// The name under which a variable of an app stands here, if it does.
    pub fn name(&self, app: &App, variable: &Variable) -> Option<&str> {
        let place = self.places.get(&(app.index, variable.name.to_string()))?;
        Some(&self.lines[*place].name)
    }
}

/// A variable that needs a line.
struct Wish {
    app: usize,
    variable: String,
    /// The name it would have if it were alone.
    name: String,
    /// Whose name goes before it where it is not alone.
    owner: String,
    holds: Holds,
    question: Question,
}

fn wanted(project: &Project, passwords: &[(String, Holds)]) -> Vec<Wish> {
    let each = |app| move |variable| (app, variable);
    let variables = project.apps.iter().flat_map(|app| app.env.iter().map(each(app)));
    variables.filter_map(|(app, variable)| wish(project, passwords, app, variable)).collect()
}

fn wish(project: &Project, passwords: &[(String, Holds)], app: &App, variable: &Variable) -> Option<Wish> {
    let compose = project.targets("compose");
    let mut name = variable.name.to_string();
    let mut owner = app.name.as_variable();
    let holds = match &variable.value {
        Value::Plain(_) => return None,
        // An app that asks for the password of a service by its name means that one.
        Value::Secret => passwords
            .iter()
            .find(|(password, _)| *password == name)
            .map_or(Holds::Secret, |(_, password)| password.clone()),
        Value::App(to) => Holds::App { to: *to, outside: variable.when == When::Build },
        Value::Service(place) => {
            let service = &project.services[*place];
            if compose && !service.external {
                return None;
            }
            name = service.variable.to_string();
            owner = service.name.as_variable();
            Holds::Service(*place)
        }
    };
    let variable_name = variable.name.to_string();
    Some(Wish { app: app.index, variable: variable_name, name, owner, holds, question: variable.question })
}

/// The generated passwords: of the services that Compose runs.
fn passwords(project: &Project) -> Vec<(String, Holds)> {
    if !project.targets("compose") {
        return Vec::new();
    }
    let services = project.services.iter().enumerate().filter(|(_, service)| !service.external);
    services.map(|(place, service)| (service.password(), Holds::Password(place))).collect()
}

/// `WEB_API_KEY`, or with a number where even that is taken.
fn free(owner: &str, name: &str, taken: &mut HashSet<String>) -> String {
    let whole = format!("{owner}_{name}");
    let numbered = (2..).map(|number| format!("{whole}_{number}"));
    let free = std::iter::once(whole.clone()).chain(numbered).find(|name| !taken.contains(name));
    let free = free.expect("there are more numbers than variables");
    taken.insert(free.clone());
    free
}
