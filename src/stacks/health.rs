//! Health checks from inside a container, with a program that is in that very image.

use crate::answers::AppField;
use crate::image_build::{Healthcheck, Instruction, Step};
use crate::project::{App, HealthPath, Port};
use crate::text::note::ImageNote;

/// Who can ask, inside the container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asker {
    /// Python by the name of its program, and whether it is Python 2.
    Python {
        program: &'static str,
        two: bool,
    },
    /// Node.js by the path of its program.
    Node(&'static str),
    Wget,
    Curl,
    Nobody,
}

impl Asker {
    /// What a base image is known to have, apart from the language it is for.
    pub const fn of_family(family: crate::stacks::Family) -> Self {
        match family {
            _ if family.shell.is_none() => Self::Nobody,
            crate::stacks::Family { curl: true, .. } => Self::Curl,
            crate::stacks::Family { wget: true, .. } => Self::Wget,
            _ => Self::Nobody,
        }
    }

    fn words(self, path: &HealthPath, port: Port) -> Option<Vec<String>> {
        let words = match self {
            Self::Nobody => return None,
            Self::Python { program, two } => {
                let library = if two { "urllib2" } else { "urllib.request" };
                let code = format!(
                    "import os,{library} as u; u.urlopen('http://127.0.0.1:'+os.environ.get('PORT','{port}')+'{path}', timeout=3)"
                );
                [program.to_owned(), "-c".to_owned(), code]
            }
            Self::Node(program) => {
                let code = format!(
                    "fetch('http://127.0.0.1:'+(process.env.PORT||{port})+'{path}').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
                );
                [program.to_owned(), "-e".to_owned(), code]
            }
            Self::Wget => {
                shell(format!("wget -q -O /dev/null \"http://127.0.0.1:${{PORT:-{port}}}{path}\" || exit 1"))
            }
            Self::Curl => {
                shell(format!("curl -fsS -o /dev/null \"http://127.0.0.1:${{PORT:-{port}}}{path}\" || exit 1"))
            }
        };
        Some(words.into())
    }
}

fn shell(line: String) -> [String; 3] {
    ["sh".to_owned(), "-c".to_owned(), line]
}

/// The check of an app that answers requests; none where it answers none or the user wants none. Where nobody in the
/// image can ask, a note stands in its place.
pub(super) fn step(app: &App, asker: Asker) -> Option<Step> {
    let path = app.health.as_ref()?;
    let question = app.question(AppField::Health);
    let Some(words) = asker.words(path, app.port) else {
        let note = ImageNote::NobodyAsks { image: app.base.reference.clone() };
        return Some(Step::new(Instruction::LeftOut, note).from(question).apart());
    };
    let check = Healthcheck { words, interval: 30, timeout: 5, start_period: 30, retries: 3 };
    let note = if app.framework.id == "django" {
        ImageNote::HealthOfDjango { path: path.to_string() }
    } else {
        ImageNote::Health { path: path.to_string() }
    };
    Some(Step::new(Instruction::Healthcheck(check), note).from(question).apart())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn nobody_asks_where_there_is_no_program() {
        let (path, port) = (HealthPath::parse("/").unwrap(), Port::new(80).unwrap());
        assert_eq!(Asker::of_family(crate::stacks::Family::DISTROLESS).words(&path, port), None);
        assert_eq!(Asker::of_family(crate::stacks::Family::PHOTON).words(&path, port), None);
    }

    #[test]
    fn the_path_cannot_leave_its_quotes() {
        let longest: String =
            (' '..='~').filter(|letter| HealthPath::parse(&format!("/{letter}")).is_some()).collect();
        assert!(!longest.contains(['\'', '"', '\\', '$', '`']), "{longest}");
    }
}
