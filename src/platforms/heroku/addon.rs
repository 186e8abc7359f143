//! What Heroku's marketplace has for each kind of service, and the variable in which its address arrives.

use crate::project::{EnvName, Service};
use crate::services::ServiceKind;

/// Source: facts, platforms section 0.4.
pub struct Addon {
    pub plan: &'static str,
    /// The variable that it sets when nobody names one.
    pub variable: &'static str,
    /// Heroku's own: `--as` names its variable, and several apps can share it.
    pub attaches: bool,
}

const POSTGRES: Addon = Addon { plan: "heroku-postgresql:essential-0", variable: "DATABASE_URL", attaches: true };
const REDIS: Addon = Addon { plan: "heroku-redis:mini", variable: "REDIS_URL", attaches: true };
const MYSQL: Addon = Addon { plan: "jawsdb:kitefin", variable: "JAWSDB_URL", attaches: false };
const RABBITMQ: Addon = Addon { plan: "cloudamqp:lemur", variable: "CLOUDAMQP_URL", attaches: false };

/// `None`: it has to come from elsewhere.
pub fn of(kind: &ServiceKind) -> Option<&'static Addon> {
    match kind.id {
        "postgres" => Some(&POSTGRES),
        "redis" | "valkey" => Some(&REDIS),
        "mysql" | "mariadb" => Some(&MYSQL),
        "rabbitmq" => Some(&RABBITMQ),
        _ => None,
    }
}

impl Addon {
    /// `heroku-postgresql`.
    pub fn name(&self) -> &'static str {
        self.plan.split(':').next().unwrap_or(self.plan)
    }
}

/// What `--as` says, so that the address arrives in `NAME_URL`: the variable's own beginning where it has that form.
pub fn attachment(variable: &EnvName, service: &Service) -> String {
    let start = variable.as_str().strip_suffix("_URL").filter(|start| {
        start.starts_with(|first: char| first.is_ascii_uppercase())
            && start.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
    });
    start.map_or_else(|| service.name.as_variable(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Answers, ServiceAnswers};

    #[test]
    fn the_address_arrives_in_the_variable_that_was_asked_for() {
        let row = ServiceAnswers { kind: "postgres".to_owned(), ..ServiceAnswers::default() };
        let (project, _) = crate::project::read(&Answers { services: vec![row], ..Answers::default() });
        let named = |name: &str| EnvName::parse(name).map(|name| attachment(&name, &project.services[0]));
        assert_eq!(named("DATABASE_URL").as_deref(), Some("DATABASE"));
        assert_eq!(named("MAIN_DB_URL").as_deref(), Some("MAIN_DB"));
        assert_eq!(named("PG_URI").as_deref(), Some("DB"));
        assert_eq!(named("_URL").as_deref(), Some("DB"));
    }
}
