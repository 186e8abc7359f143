//! Variables that a build puts into code for browsers: given when the app runs, they come too late.

use super::{App, EnvName, Value, Variable};
use crate::answers::EnvField;
use crate::problem::{Mend, Problem, ProblemKind};
use crate::question::Question;
use crate::stacks::python::PYTHON;

/// What is wrong with a variable that is given when the app runs, because nobody said when.
pub(super) fn late(app: &App, place: usize, name: &EnvName, value: &Value) -> Option<Problem> {
    let builds = app.build.is_some() && app.reads_variables() && app.stack.id != PYTHON.id;
    if !builds || !is_built_in(name.as_str()) {
        return None;
    }
    let mut edits = vec![(Question::Env(app.index, place, EnvField::When), "build".to_owned())];
    match value {
        Value::Plain(_) | Value::App(_) => {}
        Value::Secret => edits.push((Question::Secret(app.index, place), "false".to_owned())),
        Value::Service(_) => return None,
    }
    let kind = ProblemKind::ReadWhenBuilt { name: name.to_string() };
    let mut problem = Problem::warning(Variable::asked(app.index, place), kind);
    problem.mends.push(Mend { edits });
    Some(problem)
}

/// By the prefixes of Next.js, Vite, Create React App, and Astro and `SvelteKit`.
fn is_built_in(name: &str) -> bool {
    // More often a server's own address.
    let own_address = "PUBLIC_URL";
    name != own_address
        && ["NEXT_PUBLIC_", "VITE_", "REACT_APP_", "PUBLIC_"].iter().any(|prefix| name.starts_with(prefix))
}
