//! How a value gets into compose.yaml: literally, or from `.env` by its name.

use super::Composing;
use crate::project::{App, Value, Variable};
use crate::services::Part;
use crate::syntax::compose::literal;

/// `${NAME:?.env}`: Compose refuses to start while the variable is empty, and says where it belongs. The hint is the
/// file's name, so that it reads the same in every language.
pub(super) fn from_env_file(name: &str) -> String {
    format!("${{{name}:?.env}}")
}

pub(super) fn variable(composing: &Composing, app: &App, variable: &Variable) -> String {
    if let Some(name) = composing.env.name(app, variable) {
        return from_env_file(name);
    }
    match &variable.value {
        Value::Plain(text) => literal(text),
        Value::Service(place) => {
            let service = &composing.project.services[*place];
            (service.kind.address)(composing.project, service).iter().map(part).collect()
        }
        Value::Secret | Value::App(_) => from_env_file(variable.name.as_str()),
    }
}

pub(super) fn part(part: &Part) -> String {
    match part {
        Part::Text(text) => literal(text),
        Part::Password(name) => from_env_file(name),
    }
}
