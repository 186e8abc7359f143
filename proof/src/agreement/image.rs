//! One Dockerfile and its `.dockerignore`: base, user, secrets, what is copied.

use super::{Ledger, Rule};
use crate::written::dockerfile::Instruction;
use crate::written::ignore::Ignore;
use crate::written::tree::{at, list, text};
use crate::written::{Image, Written};

pub fn judge(written: &Written, image: &Image, ledger: &mut Ledger) {
    for base in image.dockerfile.bases() {
        ledger
            .expect(Rule::Base, is_pinned(&base), || format!("{}Dockerfile: {base} has no version", image.folder));
    }
    user(image, ledger);
    let secrets = secret_names(written);
    for instruction in image.dockerfile.all().filter(|one| one.word == "ENV" || one.word == "ARG") {
        for (name, _) in instruction.pairs() {
            ledger.expect(Rule::SecretInImage, !looks_secret(&name) && !secrets.contains(&name), || {
                format!("{}: {} {name} stays in the image", place(image, instruction), instruction.word)
            });
        }
    }
    copied(written, image, ledger);
}

fn place(image: &Image, instruction: &Instruction) -> String {
    format!("{}Dockerfile:{}", image.folder, instruction.line)
}

/// A tag that is not `latest`, or a digest.
pub fn is_pinned(reference: &str) -> bool {
    if reference.contains("@sha256:") {
        return true;
    }
    let name = reference.rsplit('/').next().unwrap_or_default();
    name.split_once(':').is_some_and(|(_, tag)| !tag.is_empty() && tag != "latest") && !reference.contains('$')
}

fn user(image: &Image, ledger: &mut Ledger) {
    let user = image.dockerfile.one("USER").map(|user| user.rest.clone()).unwrap_or_default();
    let number = user.split(':').next().and_then(|user| user.parse::<u32>().ok());
    ledger.expect(Rule::User, number.is_some_and(|number| number > 0), || {
        format!("{}Dockerfile: USER {user:?}", image.folder)
    });
}

/// Words of a name that tell of a secret.
fn looks_secret(name: &str) -> bool {
    let tells =
        ["PASSWORD", "PASSWD", "PASS", "SECRET", "TOKEN", "KEY", "APIKEY", "CREDENTIAL", "CREDENTIALS", "PRIVATE"];
    name.to_uppercase().split('_').any(|word| tells.contains(&word))
}

/// Names that the recipe calls secret.
pub fn secret_names(written: &Written) -> Vec<String> {
    let recipe = written.yaml("slipway.yaml");
    let apps = list(at(&recipe, &["apps"])).iter();
    let variables = apps.flat_map(|app| list(at(app, &["env"])));
    let secret = variables.filter(|variable| at(variable, &["secret"]).as_bool() == Some(true));
    secret.map(|variable| text(variable, "name").to_owned()).collect()
}

fn copied(written: &Written, image: &Image, ledger: &mut Ledger) {
    let path = format!("{}.dockerignore", image.folder);
    let ignore = Ignore::read(written.text(&path).unwrap_or_default());
    for secret in [".env", ".env.local", ".git"] {
        ledger
            .expect(Rule::SecretInImage, ignore.leaves_out(secret), || format!("{path}: {secret} is not left out"));
    }
    let copies = image.dockerfile.all().filter(|one| one.word == "COPY" || one.word == "ADD");
    for instruction in copies.filter(|one| one.option("from").is_none()) {
        let words = instruction.copied();
        let sources = &words[..words.len().saturating_sub(1)];
        for source in sources {
            // A pattern is held for the shortest name it can mean: `package*.json` for `package.json`.
            let shortest = source.replace('*', "");
            let all = matches!(shortest.trim_end_matches('/'), "" | ".");
            ledger.expect(Rule::Copied, all || !ignore.leaves_out(&shortest), || {
                format!("{}: {source} is copied and {path} leaves it out", place(image, instruction))
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pinned_image_has_a_version() {
        assert!(is_pinned("python:3.14-slim") && is_pinned("localhost:5000/a:1") && is_pinned("a@sha256:00"));
        assert!(
            !is_pinned("python") && !is_pinned("localhost:5000/a") && !is_pinned("a:latest") && !is_pinned("a:$T")
        );
    }

    #[test]
    fn a_secrets_name_is_known_by_its_words() {
        assert!(looks_secret("API_KEY") && looks_secret("db_password"));
        assert!(!looks_secret("KEYBOARD") && !looks_secret("PASSENGERS"));
    }
}
