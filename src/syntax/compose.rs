//! What Docker Compose does to a value after YAML has been read: it replaces `$NAME`.

/// The text with every `$` doubled, so that Compose's interpolation gives the text itself back.
///
/// To be combined with [`yaml::scalar`](super::yaml::scalar), which quotes the result. Compose interpolates values,
/// never keys; a `$` that starts nothing is an error there, so every one is doubled. Source: compose-go,
/// `template/template.go`.
pub fn literal(text: &str) -> String {
    text.replace('$', "$$")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_every_dollar() {
        assert_eq!(literal("p$5 ${HOME} $$"), "p$$5 $${HOME} $$$$");
        assert_eq!(literal("plain"), "plain");
    }
}
