//! Databases, caches and queues: add-ons where Heroku has them, an address from elsewhere where it has none.

use super::{heroku, on};
use crate::answers::ServiceField;
use crate::guide::Step;
use crate::platforms::heroku::addon::{self, Addon, attachment};
use crate::platforms::heroku::app_name;
use crate::platforms::variables::{Secret, User, from_elsewhere, users};
use crate::project::{Project, Service};
use crate::syntax::shell::{output, setting};
use crate::text::saying::{HerokuSaying, SharedSaying};

pub fn steps(project: &Project) -> Vec<Step> {
    let addons = project.services.iter().enumerate().filter(|(_, service)| !service.external);
    let addons = addons.filter_map(|(place, service)| {
        let users = users(project, place);
        let addon = addon::of(service.kind)?;
        (!users.is_empty()).then(|| add(project, service, addon, &users))
    });
    let others = elsewhere(project);
    addons.chain(others.map(|(service, users)| bring(project, service, &users))).collect()
}

/// Services that Heroku does not run, or was not asked to.
pub fn elsewhere(project: &Project) -> impl Iterator<Item = (&Service, Vec<User<'_>>)> {
    from_elsewhere(project, |service| addon::of(service.kind).is_some())
}

fn add(project: &Project, service: &Service, addon: &Addon, users: &[User]) -> Step {
    let (owner, others) = users.split_first().expect("a service without users has no step");
    let owning = app_name(project, owner.app);
    let own = attachment(&owner.variable.name, service);
    let mut create = heroku(["addons:create", addon.plan]);
    if addon.attaches {
        create = create.with_all(["--as", &own]);
    }
    let set = if addon.attaches { [&own, "_URL"].concat() } else { addon.variable.to_owned() };
    let saying = HerokuSaying::Addon {
        service: service.name.to_string(),
        kind: service.kind.name,
        plan: addon.plan,
        variable: set.clone(),
        costs_apart: !addon.attaches,
    };
    let mut step = Step::new(["service-", service.name.as_str()].concat(), saying)
        .from(service.question(ServiceField::Kind))
        .run(on(create, &owning))
        .run(on(heroku(["addons:wait"]), &owning))
        .expect(["Creating ", addon.plan, " on ⬢ ", &owning, "... done"].concat());
    if addon.attaches {
        for user in others {
            let name = attachment(&user.variable.name, service);
            let from = [&owning, "::", &own].concat();
            let attach = heroku(["addons:attach", &from, "--as", &name]);
            step = step.run(on(attach, &app_name(project, user.app)));
        }
    }
    for user in users {
        step = copy(step, project, service, addon, *user, (&owning, &set));
    }
    let name = if addon.attaches { own } else { addon.name().to_owned() };
    let step = step.trouble("Please verify your account", HerokuSaying::NotVerified);
    with_troubles(step, service, users)
        .check(on(heroku(["addons"]), &owning))
        .checked(HerokuSaying::AddonReady {
            variable: owner.variable.name.to_string(),
            name: app_name(project, owner.app),
        })
        .undo(on(heroku(["addons:destroy", &name]), &owning).with_all(["--confirm", &owning]))
}

/// Gives the address the name that the app reads, where the add-on gave it another one.
fn copy(
    step: Step,
    project: &Project,
    service: &Service,
    addon: &Addon,
    user: User,
    (owning, set): (&str, &str),
) -> Step {
    let app = app_name(project, user.app);
    let wanted = user.variable.name.as_str();
    let (from, there) = if addon.attaches {
        (app.as_str(), [&attachment(&user.variable.name, service), "_URL"].concat())
    } else {
        (owning, set.to_owned())
    };
    if there == wanted && from == app {
        return step;
    }
    let value = output(on(heroku(["config:get", &there]), from));
    step.run(on(heroku(["config:set"]).with(setting(wanted, value)), &app))
        .undo(on(heroku(["config:unset", wanted]), &app))
}

/// What commonly goes wrong with an address that Heroku hands out, once for each language that reads it.
fn with_troubles(mut step: Step, service: &Service, users: &[User]) -> Step {
    let mut seen: Vec<&str> = Vec::new();
    for user in users {
        let stack = user.app.stack.id;
        if !seen.contains(&stack) {
            step = with_trouble(step, service, user, stack);
            seen.push(stack);
        }
    }
    step
}

fn with_trouble(step: Step, service: &Service, user: &User, stack: &str) -> Step {
    let variable = user.variable.name.to_string();
    let django = user.app.framework.id == "django";
    match (service.kind.id, stack) {
        ("postgres" | "mysql" | "mariadb", "python") if django => step,
        ("postgres", "python") => step
            .trouble("Can't load plugin: sqlalchemy.dialects:postgres", SharedSaying::PostgresScheme { variable }),
        ("postgres", "node") => {
            step.trouble("no pg_hba.conf entry for host", HerokuSaying::PostgresTls { variable })
        }
        ("redis" | "valkey", "python") => step.trouble(
            "certificate verify failed: self-signed certificate",
            HerokuSaying::SelfSignedPython { variable },
        ),
        ("redis" | "valkey", "node") => {
            step.trouble("self-signed certificate in certificate chain", HerokuSaying::SelfSignedNode)
        }
        ("redis" | "valkey", _) => step.trouble("self-signed certificate", HerokuSaying::SelfSigned),
        ("mysql" | "mariadb", "python") => step.trouble("No module named 'MySQLdb'", SharedSaying::MysqlDriver),
        _ => step,
    }
}

/// An address that somebody has elsewhere, asked for once and given to each app that needs it.
fn bring(project: &Project, service: &Service, users: &[User]) -> Step {
    let saying = SharedSaying::BringService {
        service: service.name.to_string(),
        kind: service.kind.name,
        offered: addon::of(service.kind).is_some(),
        platform: "Heroku",
    };
    let secret = Secret::new(0);
    let question = if service.external { ServiceField::Where } else { ServiceField::Kind };
    let mut step = Step::new(["service-", service.name.as_str()].concat(), saying)
        .from(service.question(question))
        .by_hand(SharedSaying::GetService { kind: service.kind.id, example: service.kind.example })
        .by_hand(HerokuSaying::SecretsOnWindows)
        .run(secret.ask(&service.variable));
    for user in users {
        let set = heroku(["config:set"]).with(secret.setting(&user.variable.name));
        step = step.run(on(set, &app_name(project, user.app)));
    }
    step = step.run(secret.forget()).checked(HerokuSaying::SecretSet);
    for user in users {
        let name = app_name(project, user.app);
        step = step.check(on(heroku(["releases"]), &name));
        step = step.undo(on(heroku(["config:unset", user.variable.name.as_str()]), &name));
    }
    let step = step.trouble("is not recognized as an internal or external command", HerokuSaying::WindowsValue);
    match service.kind.id {
        "mongodb" => step.trouble("Server selection timed out", SharedSaying::AllowAddress),
        _ => step,
    }
}
