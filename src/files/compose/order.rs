//! Who waits for whom when everything starts. Apps that wait for each other in a circle would never start, and Compose
//! refuses such a file: the wait that would close a circle is left out.

use crate::project::{App, Project, Value, When};

/// By the app's place: the other apps whose address it carries and that it can wait for.
pub(super) fn of(project: &Project) -> Vec<Vec<usize>> {
    let mut waits: Vec<Vec<usize>> = vec![Vec::new(); project.apps.len()];
    for app in &project.apps {
        for other in others(app) {
            if !waits[app.index].contains(&other) && !reaches(&waits, other, app.index) {
                waits[app.index].push(other);
            }
        }
    }
    waits
}

fn others(app: &App) -> impl Iterator<Item = usize> {
    app.env.iter().filter(|variable| variable.when == When::Run).filter_map(|variable| match variable.value {
        Value::App(other) => Some(other),
        _ => None,
    })
}

fn reaches(waits: &[Vec<usize>], from: usize, to: usize) -> bool {
    let mut seen = vec![false; waits.len()];
    let mut open = vec![from];
    while let Some(next) = open.pop() {
        if next == to {
            return true;
        }
        if !std::mem::replace(&mut seen[next], true) {
            open.extend(&waits[next]);
        }
    }
    false
}

/// Places of the services beside the apps that an app uses: those that it is said to, and those whose address it asks
/// for.
pub(super) fn services(project: &Project, app: &App) -> Vec<usize> {
    let asks = |place: usize| app.env.iter().any(|variable| variable.value == Value::Service(place));
    let uses = |place: &usize| {
        let service = &project.services[*place];
        !service.external && (service.apps.contains(&app.index) || asks(*place))
    };
    (0..project.services.len()).filter(uses).collect()
}
