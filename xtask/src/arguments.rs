//! Reads the options after a chore's name. What is left over is an error that names it.

use anyhow::{Context, Result, bail};

pub struct Arguments(Vec<String>);

impl Arguments {
    pub fn new(words: &[String]) -> Self {
        Self(words.to_vec())
    }

    /// Takes `--name` out; true if it was there.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|word| word != name);
        self.0.len() < before
    }

    /// Takes `--name VALUE` or `--name=VALUE` out.
    pub fn value(&mut self, name: &str) -> Result<Option<String>> {
        let joined = format!("{name}=");
        let Some(at) = self.0.iter().position(|word| word == name || word.starts_with(&joined)) else {
            return Ok(None);
        };
        let word = self.0.remove(at);
        if let Some(value) = word.strip_prefix(&joined) {
            return Ok(Some(value.to_owned()));
        }
        if at >= self.0.len() {
            bail!("`{name}` needs a value");
        }
        Ok(Some(self.0.remove(at)))
    }

    pub fn port(&mut self) -> Result<Option<u16>> {
        let Some(text) = self.value("--port")? else {
            return Ok(None);
        };
        let port = text.parse().with_context(|| format!("`--port {text}`: a port is a number up to 65535"))?;
        Ok(Some(port))
    }

    /// Everything has been understood.
    pub fn done(self) -> Result<()> {
        match self.0.first() {
            None => Ok(()),
            Some(word) => {
                bail!("`{word}` is not an option of this chore; `cargo xtask` lists them")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::Arguments;

    fn given(words: &[&str]) -> Arguments {
        Arguments(words.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn both_forms_of_a_value_are_read() {
        assert_eq!(given(&["--port", "80"]).port().unwrap(), Some(80));
        assert_eq!(given(&["--port=81"]).port().unwrap(), Some(81));
        assert_eq!(given(&[]).port().unwrap(), None);
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert!(given(&["--port", "70000"]).port().is_err());
        assert!(given(&["--port"]).port().is_err());
        let mut arguments = given(&["--no-open", "--prot"]);
        assert!(arguments.flag("--no-open"));
        assert!(arguments.done().unwrap_err().to_string().contains("--prot"));
    }
}
