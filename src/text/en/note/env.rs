//! Why a line of .env or .gitignore is there, in English.

use slipway_macros::block;

use crate::text::note::EnvNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &EnvNote) -> Words {
    use EnvNote::*;
    match note {
        Secret { apps } => words(
            format!("A secret of {apps}: write it here, and into no file that is committed."),
            "Put values with blanks or signs such as # and $ in single quotes.",
        ),
        Password { service } => words(
            format!("The password of {service}, generated for you."),
            "Change it before the first start or not at all: afterwards the old one is inside the data.",
        ),
        PasswordToChoose { service } => words(
            format!("The password of {service}: any long random word of letters and digits."),
            "It becomes part of an address, in which other signs would have to be percent-encoded.",
        ),
        App { name } => words(
            format!("Where {name} is, as the other containers call it."),
            "On another platform, or when you start the app without containers, it has another address.",
        ),
        AppFromOutside { name } => words(
            format!("Where {name} is, as a browser on this machine calls it."),
            "It is built into code that runs in the browser, which is not inside the containers' network.",
        ),
        Service { kind, example } => words(
            format!("The address of your {kind}, as in {example}"),
            "Percent-encode signs such as @ : / in user and password, and put the whole in single quotes if it holds \
             a $.",
        ),
        NotCommitted => words(
            ".env holds passwords and is for this machine alone: add these lines to the .gitignore you have.",
            "What was committed once stays in the history, even after it was deleted.",
        ),
        KeysNotCommitted => words(
            "Private keys and certificates.",
            "If the project needs a public one, let it in by name below: `!ca.pem`.",
        ),
        InstalledNotCommitted => words(
            "Packages that were installed on this machine.",
            "The list of packages is committed, and everybody installs from it. GitHub refuses files above 100 MB.",
        ),
        MadeNotCommitted => words("What is made from the source anew.", ""),
        DatabaseNotCommitted => words("The database you develop with.", "It holds your data."),
        DataNotCommitted => words("What the app wrote on this machine.", ""),
        ExampleCommitted => words(
            "The example holds names without secrets: it is committed, for those who come after you.",
            "They copy it to .env and fill it in.",
        ),
    }
}
